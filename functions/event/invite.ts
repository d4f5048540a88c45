// An event made of unmet demands: whom it concerns, what it is about, and who should meet whom first.
import { DURING } from '#shared/event/life.ts'
import { type Listing } from '#shared/listing/listing.ts'
import { maskedName } from '#shared/listing/view.ts'
import { type Match, strongest } from '#shared/match/match.ts'
import { type Ports, type Table } from '../ports.ts'
import * as listings from '../listing/store.ts'
import * as matches from '../match/store.ts'
import * as orgs from '../org/store.ts'
import { recordOnce } from './record.ts'
import { type VersionedEvent } from './store.ts'

/** So many firms are invited for each demand, the best first. */
const FIRMS_EACH = 5
const GOOD: readonly string[] = ['A', 'B']

type Found = { demand: Listing; matches: readonly Match[] }

async function found(table: Table, ids: readonly string[]): Promise<Found[]> {
  const open = (await listings.getMany(table, ids)).filter(
    ({ listing }) => listing.kind === 'demand' && listing.status === 'published',
  )
  return Promise.all(
    open.map(async ({ listing: demand }) => {
      const ranking = await matches.ranking(table, demand.id)
      const good = (ranking?.matches ?? []).filter(({ grade }) => GOOD.includes(grade))
      return { demand, matches: good.slice(0, FIRMS_EACH) }
    }),
  )
}

export type Proposal = {
  codes: string[]
  invited: { orgId: string; role: string; name: string; for: string }[]
  pairs: ProposedPair[]
}
export type ProposedPair = {
  demandId: string
  offerId: string
  owner: string
  firm: string
  /** Titles; the firm's name. */
  demand: string
  offer: string
  firmName: string
  score: number
  grade: string
  reasons: Match['reasons']
}
const MAX_CODES = 3

/** Theme, invitation list and a first pairing; enterprises by their masked name, as everywhere. */
export async function proposal(table: Table, ids: readonly string[]): Promise<Proposal> {
  const all = await found(table, ids)
  const counts = new Map<string, number>()
  for (const { demand } of all)
    for (const code of Array.isArray(demand.fields.codes) ? demand.fields.codes : [])
      counts.set(String(code), (counts.get(String(code)) ?? 0) + 1)
  const titleOf = ({ fields }: Listing): string => String(fields.title)
  return {
    codes: [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MAX_CODES)
      .map(([code]) => code),
    invited: all.flatMap(({ demand, matches: firms }) => [
      { orgId: demand.orgId, role: 'enterprise', name: maskedName(demand), for: titleOf(demand) },
      ...firms.map(({ orgId, orgName }) => ({
        ...{ orgId, role: 'firm', name: orgName },
        for: titleOf(demand),
      })),
    ]),
    pairs: all.flatMap(({ demand, matches: firms }) =>
      firms.map(({ offerId, title, orgId, orgName, score, grade, reasons }) => ({
        ...{ demandId: demand.id, offerId, owner: demand.orgId, firm: orgId },
        ...{ demand: titleOf(demand), offer: title, firmName: orgName, score, grade },
        reasons: strongest(reasons),
      })),
    ),
  }
}

/** Once registration is open: each organisation is told once, whatever comes twice. */
export async function invite({ event }: VersionedEvent, { table }: Ports): Promise<void> {
  if (!DURING.register.includes(event.state) || event.demands === undefined) return
  const { invited } = await proposal(table, event.demands)
  for (const orgId of new Set(invited.map((one) => one.orgId))) {
    const said = { event, act: 'event.invited' as const, values: { orgIds: [orgId] } }
    const write = recordOnce(said, orgId, event.createdAt)
    if (!('put' in write) || (await table.get(write.put)) || !(await orgs.get(table, orgId)))
      continue
    await table.write([write])
  }
}
