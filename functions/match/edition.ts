// Keeps the process on the edition of process knowledge that is in force: read when first asked, then once a minute.
import { type Held, matcher, useKnowledge } from '#shared/match/knowledge.ts'
import { msOf } from '#shared/time.ts'
import { type Ports, type Table } from '../ports.ts'
import { knowledgeOf } from '../vocabulary/processes.ts'
import { current, rowsOf } from '../vocabulary/store.ts'

const EVERY_MS = 60_000

type Known = { readonly held: Held | undefined; readonly since: string; readonly readMs: number }
/** By table: two platforms in one process (tests) may have imported different things. */
const known = new WeakMap<Table, Known>()

/** Puts it to use, and says by what matcher is judged from now on. */
export async function inForce({ table, clock }: Pick<Ports, 'table' | 'clock'>): Promise<string> {
  const nowMs = msOf(clock.now())
  let kept = known.get(table)
  if (!kept || nowMs - kept.readMs >= EVERY_MS) {
    kept = await read(table, kept, nowMs)
    known.set(table, kept)
  }
  useKnowledge(kept.held)
  return matcher()
}

async function read(table: Table, kept: Known | undefined, readMs: number): Promise<Known> {
  const row = await current(table, 'processes')
  if (!row) return { held: undefined, since: '', readMs }
  const since = `${row.edition} ${row.importedAt}`
  if (kept?.since === since) return { ...kept, readMs }
  const knowledge = knowledgeOf(await rowsOf(table, 'processes', row.edition))
  // An import that is being written is no table yet: what was in use stays in use.
  if (!knowledge) return { held: kept?.held, since: kept?.since ?? '', readMs }
  return { held: { knowledge, edition: since }, since, readMs }
}
