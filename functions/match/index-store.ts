// The index at hand: from the snapshot and the changes since, or from all profiles; kept in the process.
import { matcher } from '#shared/match/knowledge.ts'
import { type Floors } from '#shared/match/index/standing.ts'
import { buildIndex, type MatchIndex } from '#shared/match/index/match-index.ts'
import { floorsOf, type Ranked, ranked } from '#shared/match/index/ranked.ts'
import { type Profile, type Ranking } from '#shared/match/match.ts'
import { type Ports, type Table, type Write } from '../ports.ts'
import { inForce } from './edition.ts'
import * as log from './index-log.ts'
import { load, type Snapshot } from './index-snapshot.ts'
import * as matches from './store.ts'

type Kept = { -readonly [K in keyof Snapshot]: Snapshot[K] }
type Home = { kept: Kept | undefined; by: string; busy: Promise<unknown> }
type World = Pick<Ports, 'table' | 'files' | 'clock'>
/** By table: two platforms in one process (tests) share nothing. */
const homes = new WeakMap<Table, Home>()
const GET_MAX = 100

/** The index with everything that was logged before the call. One after another: a change is applied once. */
export function current(ports: World): Promise<Snapshot> {
  const home = homes.get(ports.table) ?? { kept: undefined, by: '', busy: Promise.resolve() }
  homes.set(ports.table, home)
  const fresh = home.busy.then(async () => {
    const by = await inForce(ports)
    // What another matcher asked of newcomers says nothing of this one.
    if (home.by !== by) home.kept = undefined
    home.by = by
    return (home.kept = await refreshed(home.kept, ports, by))
  })
  // Whoever comes next does not inherit this one's failure.
  home.busy = fresh.catch(() => undefined)
  return fresh
}

async function refreshed(known: Kept | undefined, ports: World, by: string): Promise<Kept> {
  const { table, files } = ports
  const kept = known ?? (await load(files))
  const logged = kept && (await log.since(table, kept.seq))
  if (logged) return apply(kept, logged, table, by)
  // No snapshot, or the log was cut behind a newer one. If that is not to be had, the profiles are.
  const newer = kept && (await load(files))
  const rest = newer && (await log.since(table, newer.seq))
  if (rest) return apply(newer, rest, table, by)
  const made = await readAll(table)
  // What was forgotten with the log leaves its rankings open, which only makes more work.
  applyFloors(made.demands, await log.all(table, 0), by)
  return made
}

async function apply(
  kept: Kept,
  logged: readonly log.Logged[],
  table: Table,
  by: string,
): Promise<Kept> {
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
  applyFloors(kept.demands, logged, by)
  kept.seq += logged.length
  return kept
}

/** A changed demand stands open until its ranking has said anew what it asks. */
function applyFloors(demands: MatchIndex, logged: readonly log.Logged[], by: string): void {
  for (const entry of logged) {
    if (entry.kind === 'offer') continue
    const isKnown = entry.kind === 'floors' && entry.by === by
    demands.setFloors(entry.id, isKnown ? entry : OPEN)
  }
}
const OPEN: Floors = { keep: 0, stop: 0 }

const indexOf = (kept: Snapshot, kind: 'offer' | 'demand'): MatchIndex =>
  kind === 'offer' ? kept.offers : kept.demands

/** Exact and slow: a read of every profile. The number comes first, so that no change falls between. */
export async function readAll(table: Table, epoch = 0): Promise<Kept> {
  const seq = await log.last(table)
  const offers = buildIndex(await matches.profiles(table, 'offer'), 'offer')
  const demands = buildIndex(await matches.profiles(table, 'demand'), 'demand')
  return { offers, demands, epoch, seq }
}

export async function profilesOf(
  table: Table,
  kind: string,
  ids: readonly string[],
): Promise<Profile[]> {
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
export async function ranking(demand: Profile, ports: World): Promise<Ranked> {
  const { offers, epoch, seq } = await current(ports)
  const search = ranked(offers, demand, ports.clock.now())
  let step = search.next()
  while (step.done !== true) step = search.next(await profilesOf(ports.table, 'offer', step.value))
  return { ...step.value, ranking: { ...step.value.ranking, epoch, seq } }
}

/** Standing demands that an offer may answer; who they are is for `judge` to say. */
export async function demandsFor(offer: Profile, ports: Ports): Promise<Profile[]> {
  const { demands } = await current(ports)
  return profilesOf(ports.table, 'demand', demands.touchedBy(offer, ports.clock.now()))
}

/** Keeps a ranking's row and what it asks of newcomers: both or neither, and nothing where nothing differs. */
export async function keepFloors(
  demandId: string,
  ranking: Pick<Ranking, 'matches' | 'stopped'>,
  write: Write,
  ports: World,
): Promise<void> {
  const { demands } = await current(ports)
  const [known, floors] = [demands.floorsOf(demandId), floorsOf(ranking)]
  if (known?.keep !== floors.keep || known.stop !== floors.stop) {
    const entry = { kind: 'floors', id: demandId, by: matcher(), ...floors } as const
    await log.add(ports.table, entry, [write])
  } else if (!('check' in write)) await ports.table.write([write])
}

/** Which offers changed after a ranking had been made; undefined where the log does not say any more. */
export async function offersSince(seq: number, table: Table): Promise<Set<string> | undefined> {
  const logged = await log.since(table, seq)
  return logged && new Set(logged.filter(({ kind }) => kind === 'offer').map(({ id }) => id))
}

/** To be called before anything that follows from a profile's change: whoever reads on then knows of it. */
export const changed = (kind: 'offer' | 'demand', id: string, { table }: Ports): Promise<void> =>
  log.add(table, { kind, id })
