// The clocks of a need: banks answer in five working days, the chosen one finishes in seven days.
import { type Clock, within } from '../clock/clock.ts'
import { type Need, needNumber } from './need.ts'
import { TAKE_WORKING_DAYS } from './race.ts'

/** A function of the state alone; `taken` is how many banks have the need. */
export function clocksOfNeed(need: Need, taken: number): Clock[] {
  const base = {
    subject: need.id,
    on: 'bank' as const,
    orgId: need.orgId,
    region: need.region,
    title: needNumber(need.id),
    of: 'need',
  }
  if (need.status === 'open' && need.openedAt !== undefined && taken === 0)
    return [{ ...base, kind: 'loan-take', ...within(need.openedAt, TAKE_WORKING_DAYS) }]
  if (need.status !== 'chosen' || !need.chosen) return []
  const { bankId, at, dueAt } = need.chosen
  return [{ ...base, kind: 'loan-finish', firmId: bankId, since: at, dueAt }]
}
