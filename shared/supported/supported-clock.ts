// The clocks of an application: each level looks at it in time; a place on the list ends with its last day.
import { type Clock, within } from '../clock/clock.ts'
import { endOf } from '../time.ts'
import { isUnderReview, levelFor } from './life.ts'
import { type Supported } from './supported.ts'

export const REVIEW_WORKING_DAYS = 3

/** A function of the state alone. */
export function clocksOfSupported(one: Supported): Clock[] {
  const { id: subject, orgId, orgName: title, state, since, listed } = one
  const base = { subject, orgId, region: levelFor(one), title, of: 'supported' }
  if (isUnderReview(state))
    return [
      { ...base, kind: 'support-check', on: 'official', ...within(since, REVIEW_WORKING_DAYS) },
    ]
  if (state !== 'listed' || !listed) return []
  return [{ ...base, kind: 'support-end', on: 'owner', since, dueAt: endOf(listed.to) }]
}
