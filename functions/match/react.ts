// What follows from a profile's change (rankings) and from a ranking's change (opportunities, notices).
import { advised } from '#shared/match/advice.ts'
import { judge } from '#shared/match/judge.ts'
import { floorsOf, pointsOf } from '#shared/match/index/ranked.ts'
import { type Match, type Profile, type Ranking } from '#shared/match/match.ts'
import { mayMeet } from '#shared/match/verdict.ts'
import { isOpen, type Listing } from '#shared/listing/listing.ts'
import { type Notice } from '#shared/notice/notice.ts'
import { all, writeFor } from '../derive.ts'
import * as listings from '../listing/store.ts'
import * as notices from '../notice/store.ts'
import * as orgs from '../org/store.ts'
import { type NewRow, type Ports, type Table, type Write } from '../ports.ts'
import * as index from './index-store.ts'
import * as matches from './store.ts'

export async function reactToProfile(kind: string, id: string, ports: Ports): Promise<void> {
  if (kind !== 'demand' && kind !== 'offer') return
  await index.changed(kind, id, ports)
  if (kind === 'demand') {
    await keepRanking(id, ports)
    return
  }
  for (const demandId of await demandsTouchedBy(id, ports)) await keepRanking(demandId, ports)
}

/**
 * One demand against all offers. The ranking goes when the demand's profile goes. What it asks of newcomers
 * is logged in the same write; where only that is lost (a demand that was logged again), it is logged again.
 */
async function keepRanking(demandId: string, ports: Ports): Promise<void> {
  const { table, clock } = ports
  const key = matches.rankingKey(demandId)
  const old = await table.get(key)
  const demand = await matches.profile(table, 'demand', demandId)
  if (!demand) {
    if (old) await table.write([{ remove: key, if: { version: old.version } }])
    return
  }
  const { ranking, offers } = await index.ranking(demand, ports)
  const next = matches.rankingRow(advised(ranking, demand, offers, clock.now()))
  const write = writeFor(key, old, next, matches.sameRanking)
  if (write) await index.keepFloors(demandId, ranking, write, ports)
  else if (old)
    await index.keepFloors(demandId, ranking, { check: key, if: { version: old.version } }, ports)
}

/**
 * A ranking was written: did an offer change between its making and now, that left it or may enter it? Such
 * an offer may have seen what the ranking before this one asked, and passed on.
 */
async function isOutrun(ranking: Ranking, ports: Ports): Promise<boolean> {
  const changed = await index.offersSince(ranking.seq ?? 0, ports.table)
  if (!changed) return true
  const stands = [...ranking.matches, ...ranking.stopped]
  if (stands.some(({ offerId }) => changed.has(offerId))) return true
  const demand = await matches.profile(ports.table, 'demand', ranking.demandId)
  if (!demand) return false
  const floors = floorsOf(ranking)
  const offers = await index.profilesOf(ports.table, 'offer', [...changed])
  return offers.some((offer) => {
    const match = mayMeet(demand, offer) ? judge(demand, offer, ports.clock.now()) : undefined
    return match && pointsOf(match) >= (match.verdict === 'stopped' ? floors.stop : floors.keep)
  })
}

/** The reverse direction: demands that an offer now answers, and those in which it stood before. */
async function demandsTouchedBy(offerId: string, ports: Ports): Promise<ReadonlySet<string>> {
  const { table, clock } = ports
  const touched = new Set<string>()
  const offer = await matches.profile(table, 'offer', offerId)
  if (offer) {
    for (const demand of await index.demandsFor(offer, ports)) {
      if (isPair(demand, offer, clock.now())) touched.add(demand.id)
    }
  }
  const orgId = offer?.orgId ?? (await listings.get(table, offerId))?.listing.orgId
  if (orgId !== undefined) for (const id of await matches.demandsWith(table, orgId)) touched.add(id)
  return touched
}

const isPair = (demand: Profile, offer: Profile, now: string): boolean =>
  mayMeet(demand, offer) && judge(demand, offer, now) !== undefined

/** One row per firm whose best offer matches, and one per firm that is only stopped; rows of others go. */
export async function reactToRanking(demandId: string, ports: Ports): Promise<void> {
  const { table } = ports
  const before = new Map(
    (await Promise.all(['o#', 's#'].map((prefix) => all(table, `L#${demandId}`, prefix))))
      .flat()
      .map((row) => [row.sk, row]),
  )
  const found = await listings.get(table, demandId)
  const ranking = await matches.ranking(table, demandId)
  const wanted = found && ranking && isOpen(found.listing) ? rowsOf(found.listing, ranking) : []
  const writes: Write[] = []
  for (const next of wanted) {
    const write = writeFor(next, before.get(next.sk), next)
    if (write) writes.push(write)
    before.delete(next.sk)
  }
  for (const row of before.values()) writes.push({ remove: row, if: { version: row.version } })
  if (writes.length > 0) await table.write(writes)
  if (ranking && (await isOutrun(ranking, ports))) await keepRanking(demandId, ports)
}

function rowsOf(demand: Listing, { matches: kept, stopped }: Ranking): NewRow[] {
  const best = new Map<string, Match>()
  for (const match of kept) if (!best.has(match.orgId)) best.set(match.orgId, match)
  const others = new Set(stopped.map(({ orgId }) => orgId).filter((id) => !best.has(id)))
  return [
    ...[...best.values()].map((match) => matches.opportunityRow(demand, match)),
    ...[...others].map((orgId) => matches.stoppedRow(demand.id, orgId)),
  ]
}

/** Only a good match is worth interrupting a firm for. */
const TOLD_GRADES = ['A', 'B']

/** A firm is told once of a demand, however often the ranking is made anew. */
export async function reactToOpportunity(
  demandId: string,
  orgId: string,
  { table }: Ports,
): Promise<void> {
  const row = await table.get(matches.opportunityKey(demandId, orgId))
  const found = await listings.get(table, demandId)
  if (!row || !found?.listing.publishedAt) return
  const opportunity = matches.Opportunity.parse(row.body)
  if (!TOLD_GRADES.includes(opportunity.grade)) return
  for (const member of await orgs.membersOf(table, orgId)) {
    const notice: Notice = {
      id: `match#${demandId}#${member.id}`,
      to: member.id,
      at: found.listing.publishedAt,
      code: 'match.found',
      link: `/firm/opportunities/${demandId}`,
      values: { title: opportunity.title },
    }
    await writeOnce(table, notice)
  }
}

async function writeOnce(table: Table, notice: Notice): Promise<void> {
  if (await notices.get(table, notices.keyOf(notice))) return
  await table.write([notices.put(notice, 'absent')])
}
