// What follows from a result: enough interest says yes in the case of the two, in the name of who reported it.
import { type Member } from '#shared/actor.ts'
import { record } from '#shared/audit/audit.ts'
import { agreed, answer, type Party, stranger } from '#shared/case/party.ts'
import { GOES_ON, type Result } from '#shared/event/result.ts'
import { digest } from '#shared/id.ts'
import { type Contact } from '#shared/listing/kind.ts'
import { isOpen } from '#shared/listing/listing.ts'
import * as audits from '../../audit/store.ts'
import * as cases from '../../case/store.ts'
import * as listings from '../../listing/store.ts'
import * as orgs from '../../org/store.ts'
import * as pairs from '../../pair/store.ts'
import { type Key, type Ports, type Table, type Write } from '../../ports.ts'
import * as wishes from '../wish/store.ts'
import * as days from './store.ts'

export async function reactToResult(key: Key, { table }: Ports): Promise<void> {
  const row = await table.get(key)
  if (!row) return
  const eventId = key.pk.slice(2)
  const { value: result } = days.resultOf(row)
  if (!result.met || result.interest < GOES_ON || result.side === 'table') return
  const member = await orgs.member(table, result.side, result.by)
  const about = await aboutOf(table, eventId, result.pair)
  if (!member || !about) return
  const writes = await carried(table, { result, member, ...about })
  if (writes.length > 0) await table.write(writes)
}

type About = { demandId: string; offerId: string }

/** The demand and the offer that the two met for, if the wish said so. */
async function aboutOf(table: Table, eventId: string, pair: string): Promise<About | undefined> {
  const [a = '', b = ''] = pair.split('~')
  const { mine, theirs } = await wishes.between(table, eventId, a, b)
  const wish = [mine, theirs].find((one) => one?.wish.state === 'accepted')?.wish
  const { demandId, offerId } = wish ?? {}
  return demandId === undefined || offerId === undefined ? undefined : { demandId, offerId }
}

type Carry = About & { result: Result; member: Member }

/** Ids follow from the result: carried twice is carried once, and a no that was said stays a no. */
async function carried(table: Table, about: Carry): Promise<Write[]> {
  const { demandId, result, member } = about
  const both = await openPair(table, about)
  const side = both && sideOf(member, both.known.listing, both.offer.listing)
  if (!side) return []
  const { known, offer } = both
  const found = known.parties.find(({ orgId }) => orgId === offer.listing.orgId)
  const party = found ? bare(found) : begun(known.listing, offer.listing, result.at)
  if (agreed(party)) return noted(table, party, about, side)
  const other = side === 'firm' ? 'enterprise' : 'firm'
  if (party[side].answer !== 'none' || party[other].answer === 'no') return []
  const contact = offer.listing.fields.contact as Contact
  const said = side === 'firm' ? { answer: 'yes' as const, contact } : { answer: 'yes' as const }
  const { party: next, act } = answer(party, side, said, result.at)
  const { demandTitle: title, demandOrgId, orgId: firmId, demandRegion: region } = party
  const values = { title, kind: 'demand', orgId: demandOrgId, firmId }
  const id = `adt_event${digest([demandId, result.pair, result.side, act].join('#'))}`
  return [
    cases.put(next, found ? { version: found.version } : 'absent'),
    { check: listings.keyOf(demandId), if: { version: known.version } },
    audits.writeOnce(record({ act, subject: demandId, region, values }, member, id, result.at)),
  ]
}

type Side = 'firm' | 'enterprise'
const sideOf = ({ orgId }: Member, demand: ListingOf, offer: ListingOf): Side | undefined =>
  orgId === demand.orgId ? 'enterprise' : orgId === offer.orgId ? 'firm' : undefined

async function openPair(table: Table, { demandId, offerId }: About) {
  const [known, offer] = await Promise.all([
    listings.known(table, demandId),
    listings.get(table, offerId),
  ])
  const areOpen = known && offer && isOpen(known.listing) && isOpen(offer.listing)
  return areOpen ? { known, offer } : undefined
}

function bare(found: Party & { version?: number }): Party {
  const party = { ...found }
  Reflect.deleteProperty(party, 'version')
  return party
}

const titleOf = (fields: Record<string, unknown>): string => String(fields.title)

type ListingOf = listings.Versioned['listing']
const begun = (demand: ListingOf, offer: ListingOf, at: string): Party =>
  stranger(
    {
      demandId: demand.id,
      demandOrgId: demand.orgId,
      demandRegion: demand.region,
      demandTitle: titleOf(demand.fields),
      orgId: offer.orgId,
      orgName: offer.orgName,
      offerId: offer.id,
      offerTitle: titleOf(offer.fields),
    },
    at,
  )

/** In a case that stands already, what was noted at the table goes into its messages, once. */
async function noted(
  table: Table,
  party: Party,
  { result, member }: Carry,
  side: Side,
): Promise<Write[]> {
  if (result.note === undefined || result.note === '') return []
  const id = `msg_event${digest([party.demandId, result.pair, result.side, result.at].join('#'))}`
  const by = pairs.byOf(member, side)
  const write = pairs.putMessage(party, { id, at: result.at, by, text: result.note })
  return 'put' in write && (await table.get(write.put)) ? [] : [write]
}
