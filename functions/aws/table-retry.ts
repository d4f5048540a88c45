// DynamoDB's refusals by name: tried again within bounds, then said in the port's own words.
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '#shared/problem.ts'
import { Refused } from '../ports.ts'

const ATTEMPTS_MAX = 9
const PAUSE_MS = 20
const PAUSE_MS_MAX = 800

/** Another writer was at the same row, or the table is at its limit: the next try may pass. */
const PASSING = new Set([
  'TransactionConflict',
  'TransactionConflictException',
  'TransactionInProgressException',
  'ThrottlingError',
  'ThrottlingException',
  'ProvisionedThroughputExceeded',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
])

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
const reasonsOf = (error: unknown): readonly string[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None')
    : [nameOf(error)]

const positionsOf = (reasons: readonly string[]): number[] =>
  reasons.flatMap((code, i) =>
    code === 'ConditionalCheckFailed' || code === 'ConditionalCheckFailedException' ? [i] : [],
  )

/** Random pauses: writers who met once would else meet again. */
const backOff = (attempt: number) =>
  pause(Math.random() * Math.min(PAUSE_MS_MAX, PAUSE_MS * 2 ** attempt))

export const busy = () =>
  new Problem('busy', 'table.busy', 'Too many writers at once: try again.', { retryAfterS: 1 })

/** Throws `Refused` with the positions that failed, or `table.busy` when patience is spent. */
export async function patiently<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      const reasons = reasonsOf(error)
      const failed = positionsOf(reasons)
      if (failed.length > 0) throw new Refused(failed)
      if (!reasons.some((code) => PASSING.has(code))) throw error
      if (attempt + 1 >= ATTEMPTS_MAX) throw busy()
    }
    await backOff(attempt)
  }
}

/** For answers that come in parts: asks on until `rest` says that nothing is left. */
export async function untilDone(step: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; !(await step()); attempt++) {
    if (attempt + 1 >= ATTEMPTS_MAX) throw busy()
    await backOff(attempt)
  }
}
