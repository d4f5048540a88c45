// What a clock does and when: reminds before, escalates level by level after, asks for results again and again.
import { above } from '../case/hold.ts'
import { type At, plusDays } from '../time.ts'
import { type Clock } from './clock.ts'
import { plusWorkingDays } from './workday.ts'

export type Moment =
  | {
      readonly at: At
      readonly does:
        | 'ask'
        | 'expire'
        | 'remind'
        | 'ask-results'
        | 'lapse'
        | 'remind-silent'
        | 'end-survey'
        | 'end-support'
    }
  | { readonly at: At; readonly does: 'escalate'; readonly from: string; readonly to: string }

/** Results are asked for so many days after the agreement. */
export const RESULT_DAYS = [7, 30, 90, 180] as const
/** A firm is warned so many days before a licence ends: renewing takes two months. */
export const LICENCE_DAYS = [60, 30, 7] as const
/** A place on the list is to be renewed so many days before it ends. */
export const SUPPORT_DAYS = 30
/** Who has not answered a survey is reminded so many days before it ends. */
export const SURVEY_DAYS = [7, 2] as const
const REMIND_WORKING_DAYS = 1
/** Each level has this long before the next one is told. */
const LEVEL_WORKING_DAYS = 2

/** Everything the clock will do, in order: a function of the clock alone, so that firing twice is firing once. */
export function momentsOf(clock: Clock): Moment[] {
  switch (clock.kind) {
    case 'confirm':
      return [{ at: clock.dueAt, does: 'ask' }]
    case 'expire':
      return [{ at: clock.dueAt, does: 'expire' }]
    case 'results':
      return RESULT_DAYS.map((days) => ({ at: plusDays(clock.since, days), does: 'ask-results' }))
    case 'licence':
      return [
        ...LICENCE_DAYS.map((days) => ({
          at: plusDays(clock.dueAt, -days),
          does: 'remind' as const,
        })),
        { at: clock.dueAt, does: 'lapse' },
      ]
    case 'loan-take':
      return escalations(clock)
    case 'support-end':
      return [
        { at: plusDays(clock.dueAt, -SUPPORT_DAYS), does: 'remind' },
        { at: clock.dueAt, does: 'end-support' },
      ]
    case 'survey':
      return [
        ...SURVEY_DAYS.map((days) => ({
          at: plusDays(clock.dueAt, -days),
          does: 'remind-silent' as const,
        })).filter(({ at }) => at > clock.since),
        { at: clock.dueAt, does: 'end-survey' },
      ]
    default:
      return [...reminder(clock), ...escalations(clock)]
  }
}

function reminder({ since, dueAt }: Clock): Moment[] {
  const at = plusWorkingDays(dueAt, -REMIND_WORKING_DAYS)
  return at > since ? [{ at, does: 'remind' }] : []
}

/** An official's silence goes to the level above; a firm's or an enterprise's goes to its officials first. */
function escalations({ on, region, dueAt }: Clock): Moment[] {
  const levels: string[] = on === 'official' ? [] : [region]
  for (let up = above(region); up !== undefined; up = above(up)) levels.push(up)
  return levels.map((to, i) => ({
    at: plusWorkingDays(dueAt, i * LEVEL_WORKING_DAYS),
    does: 'escalate',
    from: levels[i - 1] ?? region,
    to,
  }))
}

/** The moment to fire of those due: what was missed and is overtaken is not said late. */
export function due(
  clock: Clock,
  phase: number,
  now: At,
): { moment: Moment; phase: number } | undefined {
  const moments = momentsOf(clock)
  for (let i = phase; i < moments.length; i++) {
    const [moment, later] = [moments[i], moments[i + 1]]
    if (!moment || moment.at > now) return undefined
    const isOvertaken = later !== undefined && later.at <= now && moment.does !== 'escalate'
    if (!isOvertaken) return { moment, phase: i }
  }
  return undefined
}
