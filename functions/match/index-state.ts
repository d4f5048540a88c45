// How long the index's log has grown behind its snapshot, and who is about to shorten it.
import * as z from 'zod/mini'
import { type Table } from '../ports.ts'
import * as log from './index-log.ts'

/** A cold process reads so many changes one by one; a longer log is cheaper as a snapshot. */
export const LOG_MAX = 2_000
/** Beside the log, not in it: who rebuilds until when, and up to which change the last one came. */
export const KEY = { pk: 'Y#match-snapshot', sk: 'A' }
const State = z.strictObject({ epoch: z.number(), seq: z.number(), busyUntil: z.string() })
export type State = z.infer<typeof State>

export async function isLong(table: Table, most = LOG_MAX): Promise<boolean> {
  const [{ state }, last] = await Promise.all([stateOf(table), log.last(table)])
  return last - state.seq > most
}

export async function stateOf(table: Table): Promise<{ state: State; version: number }> {
  const row = await table.get(KEY)
  return row
    ? { state: State.parse(row.body), version: row.version }
    : { state: { epoch: 0, seq: 0, busyUntil: '' }, version: 0 }
}
