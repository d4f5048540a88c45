// How long an official still has, in working days: the same calendar that set the deadline.
import { plusWorkingDays } from '#shared/clock/clock.ts'
import { type Lang } from '../site.ts'
import { deskWords } from '../words/desk.ts'
import { t } from '../words/words.ts'

/** Far beyond any deadline of the desk: the count stops there. */
const MOST = 60

/** Whole working days from one instant to a later one. */
export function workingDays(from: string, to: string): number {
  let days = 0
  while (days < MOST && plusWorkingDays(from, days + 1) <= to) days++
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
