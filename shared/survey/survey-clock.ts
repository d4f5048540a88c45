// The clock of a survey: the silent ones are reminded before its last day, then it ends.
import { type Clock } from '../clock/clock.ts'
import { endOf } from '../time.ts'
import { type Survey } from './survey.ts'

/** A function of the state alone; it is nobody's to-do. */
export function clocksOfSurvey(survey: Survey): Clock[] {
  const { id, orgId, region, title, status, openedAt, until } = survey
  if (status !== 'open' || openedAt === undefined) return []
  const base = { subject: id, kind: 'survey' as const, on: 'owner' as const, orgId, region, title }
  return [{ ...base, of: 'survey', since: openedAt, dueAt: endOf(until) }]
}
