// What follows from a profile's change (rankings) and from a ranking's change (opportunities, notices).
import { advised } from '#shared/match/advice.ts'
import { judge } from '#shared/match/judge.ts'
import { type Match, type Profile } from '#shared/match/match.ts'
import { mayMeet } from '#shared/match/verdict.ts'
import { isOpen } from '#shared/listing/listing.ts'
import { type Notice } from '#shared/notice/notice.ts'
import { all, derive, writeFor } from '../derive.ts'
import * as listings from '../listing/store.ts'
import * as notices from '../notice/store.ts'
import * as orgs from '../org/store.ts'
import { type Ports, type Table, type Write } from '../ports.ts'
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

/** One demand against all offers. The ranking goes when the demand's profile goes. */
async function keepRanking(demandId: string, ports: Ports): Promise<void> {
  const { table, clock } = ports
  await derive(
    table,
    matches.rankingKey(demandId),
    async () => {
      const demand = await matches.profile(table, 'demand', demandId)
      if (!demand) return undefined
      const { ranking, offers } = await index.ranking(demand, ports)
      return matches.rankingRow(advised(ranking, demand, offers, clock.now()))
    },
    matches.sameRanking,
  )
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

/** One row per firm whose best offer matches; rows of firms that no longer match go. */
export async function reactToRanking(demandId: string, { table }: Ports): Promise<void> {
  const before = new Map((await all(table, `L#${demandId}`, 'o#')).map((row) => [row.sk, row]))
  const found = await listings.get(table, demandId)
  const ranking = await matches.ranking(table, demandId)
  const wanted = new Map<string, Match>()
  if (found && isOpen(found.listing)) {
    for (const match of ranking?.matches ?? []) {
      if (!wanted.has(match.orgId)) wanted.set(match.orgId, match)
    }
  }
  const writes: Write[] = []
  for (const [orgId, match] of wanted) {
    const key = matches.opportunityKey(demandId, orgId)
    const next = found && matches.opportunityRow(found.listing, match)
    const write = writeFor(key, before.get(key.sk), next)
    if (write) writes.push(write)
    before.delete(key.sk)
  }
  for (const row of before.values()) writes.push({ remove: row, if: { version: row.version } })
  if (writes.length > 0) await table.write(writes)
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
