// The index at hand: from the snapshot and the changes since, or from all profiles; kept in the process.
import { buildIndex, type MatchIndex } from '#shared/match/index/match-index.ts'
import { type Ranked, ranked } from '#shared/match/index/ranked.ts'
import { type Profile } from '#shared/match/match.ts'
import { type Ports, type Table } from '../ports.ts'
import * as log from './index-log.ts'
import { load, save, type Snapshot } from './index-snapshot.ts'
import * as matches from './store.ts'

type Kept = { -readonly [K in keyof Snapshot]: Snapshot[K] }
type Home = { kept: Kept | undefined; busy: Promise<unknown> }
/** By table: two platforms in one process (tests) share nothing. */
const homes = new WeakMap<Table, Home>()
const GET_MAX = 100

/** The index with everything that was logged before the call. One after another: a change is applied once. */
export function current(ports: Ports): Promise<Snapshot> {
  const home = homes.get(ports.table) ?? { kept: undefined, busy: Promise.resolve() }
  homes.set(ports.table, home)
  const fresh = home.busy.then(async () => (home.kept = await refreshed(home.kept, ports)))
  // Whoever comes next does not inherit this one's failure.
  home.busy = fresh.catch(() => undefined)
  return fresh
}

async function refreshed(known: Kept | undefined, ports: Ports): Promise<Kept> {
  const kept = known ?? (await load(ports.files)) ?? (await readAll(ports.table))
  const logged = await log.since(ports.table, kept.seq)
  if (logged) return apply(kept, logged, ports.table)
  // The log was cut behind a newer snapshot. If that is not to be had, the profiles are.
  const newer = await load(ports.files)
  const rest = newer && (await log.since(ports.table, newer.seq))
  return newer && rest ? apply(newer, rest, ports.table) : readAll(ports.table)
}

async function apply(kept: Kept, logged: readonly log.Logged[], table: Table): Promise<Kept> {
  for (const kind of ['offer', 'demand'] as const) {
    const ids = [...new Set(logged.filter((l) => l.kind === kind).map((l) => l.id))]
    const index = indexOf(kept, kind)
    const found = new Map(
      (await profilesOf(table, kind, ids)).map((profile) => [profile.id, profile]),
    )
    for (const id of ids) {
      const profile = found.get(id)
      if (profile) index.add(profile)
      else index.remove(id)
    }
  }
  kept.seq += logged.length
  return kept
}

const indexOf = (kept: Snapshot, kind: 'offer' | 'demand'): MatchIndex =>
  kind === 'offer' ? kept.offers : kept.demands

/** Exact and slow: a read of every profile. The number comes first, so that no change falls between. */
async function readAll(table: Table, epoch = 0): Promise<Kept> {
  const seq = await log.last(table)
  const offers = buildIndex(await matches.profiles(table, 'offer'), 'offer')
  const demands = buildIndex(await matches.profiles(table, 'demand'), 'demand')
  return { offers, demands, epoch, seq }
}

async function profilesOf(table: Table, kind: string, ids: readonly string[]): Promise<Profile[]> {
  const profiles: Profile[] = []
  for (let at = 0; at < ids.length; at += GET_MAX) {
    const rows = await table.getMany(
      ids.slice(at, at + GET_MAX).map((id) => matches.profileKey(kind, id)),
    )
    profiles.push(...rows.map((row) => row.body as unknown as Profile))
  }
  return profiles
}

/** Exactly what `rank` over all offers gives, from the few profiles that can matter. */
export async function ranking(demand: Profile, ports: Ports): Promise<Ranked> {
  const { offers, epoch } = await current(ports)
  const search = ranked(offers, demand, ports.clock.now())
  let step = search.next()
  while (step.done !== true) step = search.next(await profilesOf(ports.table, 'offer', step.value))
  return { ...step.value, ranking: { ...step.value.ranking, epoch } }
}

/** Standing demands that an offer may answer; who they are is for `judge` to say. */
export async function demandsFor(offer: Profile, ports: Ports): Promise<Profile[]> {
  const { demands } = await current(ports)
  return profilesOf(ports.table, 'demand', demands.touchedBy(offer, ports.clock.now()))
}

export type Rebuilt = {
  readonly offers: number
  readonly demands: number
  readonly epoch: number
  readonly seq: number
  readonly bytes: number
  readonly forgotten: number
}

/** Builds the snapshot anew from all profiles and cuts the log behind it. Safe at any time, and twice. */
export async function rebuild({ table, files }: Pick<Ports, 'table' | 'files'>): Promise<Rebuilt> {
  const epoch = ((await load(files))?.epoch ?? 0) + 1
  const made = await readAll(table, epoch)
  const bytes = await save(files, made)
  const forgotten = await log.forgetBefore(table, made.seq)
  return {
    offers: made.offers.size,
    demands: made.demands.size,
    epoch,
    seq: made.seq,
    bytes,
    forgotten,
  }
}

/** To be called before anything that follows from a profile's change: whoever reads on then knows of it. */
export const changed = (kind: 'offer' | 'demand', id: string, { table }: Ports): Promise<void> =>
  log.add(table, kind, id)
