// What the pages of financing read of the API, and the small reckoning that they share.
import type { LendingSum } from '#shared/finance/figures.ts'
import type { NeedView } from '#shared/finance/need-view.ts'
import type { NeedStatus } from '#shared/finance/need.ts'
import type { LoanUse } from '#shared/loan/terms.ts'
import { call, type Answer } from '../client/api.ts'

export type { NeedView }
export type NeedLine = {
  id: string
  number: string
  status: NeedStatus
  amountFen: number
  termMonths: number
  use: LoanUse
  updatedAt: string
  demandId?: string
  dueAt?: string
  lentFen?: number
}

/** A line of the lending figures. */
export type Named = { name: string; sum: LendingSum }

export const pct = (bp: number): string => String(bp / 100)

/** Whole days, or hours on the last day; undefined when it is over. */
export function leftUntil(
  at: string,
  nowMs: number,
): { days?: number; hours?: number } | undefined {
  const ms = Date.parse(at) - nowMs
  if (ms <= 0) return undefined
  const hours = Math.ceil(ms / 3_600_000)
  return hours > 48 ? { days: Math.floor(hours / 24) } : { hours }
}

export const takeStep = (
  need: Pick<NeedView, 'id' | 'version'>,
  body: object,
): Promise<Answer<object>> =>
  call('POST', `/api/finance/needs/${need.id}/steps`, { body, ifMatch: need.version })
