// How long an official still has, in working days: the same calendar that set the deadline.
import { plusWorkingDays } from '#shared/clock/clock.ts'
import { dayOf } from '#shared/time.ts'
import { type Lang } from '../site.ts'
import { deskWords } from '../words/desk.ts'
import { t } from '../words/words.ts'

/** Far beyond any deadline of the desk: the count stops there. */
const MOST = 60

/** Noon of its day in Shanghai: people count days, not hours. */
const noon = (at: string): string => `${dayOf(at)}T04:00:00.000Z`

/** Working days after the day of one instant up to the day of a later one. */
export function workingDays(from: string, to: string): number {
  let days = 0
  while (days < MOST && plusWorkingDays(noon(from), days + 1) <= noon(to)) days++
  return days
}

export const isOverdue = (dueAt: string, now: string): boolean => now > dueAt

export function dueText(dueAt: string, now: string, lang: Lang): string {
  const w = t(deskWords, lang)
  if (isOverdue(dueAt, now)) {
    const late = workingDays(dueAt, now)
    return late === 0 ? w.overdue : w.overdueBy(late)
  }
  const left = workingDays(now, dueAt)
  return left === 0 ? w.dueSoon : w.dueLeft(left)
}
