// A few cases that are already moving: firms interested, invited and agreed, one that declined.
import { type Audit, record } from '#shared/audit/audit.ts'
import * as parties from '#shared/case/party.ts'
import { type Contact } from '#shared/listing/kind.ts'
import { linesOf, listOf } from '#shared/vocabulary/data/table.ts'
import { type Calendar } from './day.ts'
import { auditIdOf, type Lived, listingIdOf } from './life.ts'
import { luckOf } from './luck.ts'
import { memberOf } from './person.ts'

/** demand|offer|what was said: side, answer and days ago, oldest first */
const ANSWERS = `
emr-daxin|emr-calcine@451424|firm:yes:5;enterprise:yes:3
emr-daxin|emr-wash@451323|enterprise:yes:4
emr-daxin|emr-calcine@451425|firm:yes:2
red-mud-jingxi|rm-iron@451022|firm:yes:6;enterprise:yes:6
red-mud-jingxi|rm-fill@451024|enterprise:yes:3
red-mud-jingxi|rm-road@451003|firm:yes:4;enterprise:distance:2
dross-longlin|al-use@451003|firm:yes:4
dross-longlin|al-use@451082|enterprise:yes:2;firm:capacity:1
voc-yongning|a-rto@450109|firm:yes:2
`

export type LivedParty = { readonly party: parties.Party; readonly audits: readonly Audit[] }

export const partiesOf = (listings: readonly Lived[], calendar: Calendar): LivedParty[] =>
  linesOf(ANSWERS).map(([demandKey = '', offerKey = '', said]) => {
    const find = (key: string): Lived => {
      const found = listings.find(({ listing }) => listing.id === listingIdOf(key))
      if (!found) throw new Error(`No listing ${key}.`)
      return found
    }
    const demand = find(`demand/${demandKey}`)
    const offer = find(`offer/${offerKey}`)
    return listOf(said).reduce<LivedParty>(
      (lived, word) => answered(lived, word, { demand, offer, calendar }),
      { party: strangerOf(demand, offer), audits: [] },
    )
  })

const titleOf = ({ listing }: Lived): string => String(listing.fields.title)

const strangerOf = (demand: Lived, offer: Lived): parties.Party =>
  parties.stranger(
    {
      demandId: demand.listing.id,
      demandOrgId: demand.listing.orgId,
      demandRegion: demand.listing.region,
      demandTitle: titleOf(demand),
      orgId: offer.listing.orgId,
      orgName: offer.listing.orgName,
      offerId: offer.listing.id,
      offerTitle: titleOf(offer),
    },
    demand.listing.updatedAt,
  )

type Pair = { readonly demand: Lived; readonly offer: Lived; readonly calendar: Calendar }

function answered(lived: LivedParty, word: string, { demand, offer, calendar }: Pair): LivedParty {
  const [side = '', answer = '', days = '1'] = word.split(':')
  const isFirm = side === 'firm'
  const at = calendar.ago(Number(days), luckOf(`${demand.plan.key}/${offer.plan.key}/${word}`))
  const contact = offer.listing.fields.contact as Contact
  const said: parties.Said =
    answer === 'yes'
      ? { answer: 'yes', ...(isFirm ? { contact } : {}) }
      : { answer: 'no', reason: answer as parties.DeclineReason }
  const { party, act } = parties.answer(lived.party, isFirm ? 'firm' : 'enterprise', said, at)
  const values = {
    title: party.demandTitle,
    kind: 'demand',
    orgId: party.demandOrgId,
    firmId: party.orgId,
    ...(said.answer === 'no' ? { reason: said.reason } : {}),
  }
  const happening = { act, subject: party.demandId, region: party.demandRegion, values }
  const by = memberOf(isFirm ? offer.plan.org : demand.plan.org)
  const id = auditIdOf(act, `${party.demandId}#${party.orgId}`, at)
  return { party, audits: [...lived.audits, record(happening, by, id, at)] }
}
