// What follows from a result: enough interest says yes in the case of the two; from the table it proposes the two.
import { type Member } from '#shared/actor.ts'
import { type AnyAct, record } from '#shared/audit/audit.ts'
import { agreed, answer, type Party } from '#shared/case/party.ts'
import { propose } from '#shared/case/propose.ts'
import { GOES_ON, type Result } from '#shared/event/result.ts'
import { AT_THE_TABLE } from '#shared/event/words.ts'
import { digest } from '#shared/id.ts'
import { type Contact } from '#shared/listing/kind.ts'
import { isOpen } from '#shared/listing/listing.ts'
import { stopsOf } from '#shared/match/stops.ts'
import * as audits from '../../audit/store.ts'
import * as cases from '../../case/store.ts'
import * as listings from '../../listing/store.ts'
import * as matches from '../../match/store.ts'
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
  if (!result.met || result.interest < GOES_ON) return
  const isTable = result.side === 'table'
  const orgId = isTable ? await orgs.orgOf(table, result.by) : result.side
  const member = orgId === undefined ? undefined : await orgs.member(table, orgId, result.by)
  const about = await aboutOf(table, eventId, result.pair)
  if (!member || !about) return
  const carry = { result, member, ...about }
  const writes = isTable ? await proposed(table, carry) : await carried(table, carry)
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
  const { result, member } = about
  const both = await openPair(table, about)
  const side = both && sideOf(member, both.known.listing, both.offer.listing)
  if (!side) return []
  const { known, offer } = both
  const { party, found } = partyIn(both, result)
  if (agreed(party)) return noted(table, party, about, side)
  const other = side === 'firm' ? 'enterprise' : 'firm'
  if (party[side].answer !== 'none' || party[other].answer === 'no') return []
  const contact = offer.listing.fields.contact as Contact
  const said = side === 'firm' ? { answer: 'yes' as const, contact } : { answer: 'yes' as const }
  const { party: next, act } = answer(party, side, said, result.at)
  return kept({ next, act, found, version: known.version }, about)
}

/** The organisers saw the two agree: both are asked in writing, and both still decide for themselves. */
async function proposed(table: Table, about: Carry): Promise<Write[]> {
  const { result, member } = about
  const both = await openPair(table, about)
  if (!both) return []
  const { party, found } = partyIn(both, result)
  const answers = [party.firm.answer, party.enterprise.answer]
  if (party.proposal || answers.includes('no') || !answers.includes('none')) return []
  const [demand, offer] = both.profiles
  if (demand && offer && stopsOf(demand, offer, result.at).length > 0) return []
  const note = (result.note ?? '').length < 4 ? AT_THE_TABLE : (result.note ?? '')
  const next = propose(party, { note: note.slice(0, 500) }, member, result.at)
  return kept({ next, act: 'party.proposed', found, version: both.known.version }, about)
}

type Kept = { next: Party; act: AnyAct; found: { version: number } | undefined; version: number }

function kept({ next, act, found, version }: Kept, { demandId, result, member }: Carry): Write[] {
  const { demandTitle: title, demandOrgId, orgId: firmId, demandRegion: region } = next
  const values = { title, kind: 'demand', orgId: demandOrgId, firmId }
  const id = `adt_event${digest([demandId, result.pair, result.side, act].join('#'))}`
  return [
    cases.put(next, found ? { version: found.version } : 'absent'),
    { check: listings.keyOf(demandId), if: { version } },
    audits.writeOnce(record({ act, subject: demandId, region, values }, member, id, result.at)),
  ]
}

type Both = NonNullable<Awaited<ReturnType<typeof openPair>>>

function partyIn({ known, offer }: Both, { at }: Result) {
  const found = known.parties.find(({ orgId }) => orgId === offer.listing.orgId)
  const party = found ? bare(found) : cases.stranger(known.listing, offer.listing, at)
  return { party, found }
}

type Side = 'firm' | 'enterprise'
const sideOf = ({ orgId }: Member, demand: ListingOf, offer: ListingOf): Side | undefined =>
  orgId === demand.orgId ? 'enterprise' : orgId === offer.orgId ? 'firm' : undefined

async function openPair(table: Table, { demandId, offerId }: About) {
  const [known, offer, ...profiles] = await Promise.all([
    listings.known(table, demandId),
    listings.get(table, offerId),
    matches.profile(table, 'demand', demandId),
    matches.profile(table, 'offer', offerId),
  ])
  const areOpen = known && offer && isOpen(known.listing) && isOpen(offer.listing)
  return areOpen ? { known, offer, profiles } : undefined
}

function bare(found: Party & { version?: number }): Party {
  const party = { ...found }
  Reflect.deleteProperty(party, 'version')
  return party
}

type ListingOf = listings.Versioned['listing']

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
