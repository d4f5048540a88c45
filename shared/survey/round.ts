// A round: the organisations asked are gone through once, a few at a time, to invite or to remind them.
import * as z from 'zod/mini'
import { SurveyId } from '../id.ts'
import { At } from '../time.ts'
import { type Survey } from './survey.ts'

export const Round = z.strictObject({
  surveyId: SurveyId,
  name: z.string(),
  does: z.enum(['invite', 'remind']),
  startedAt: At,
  /** Which of the survey's regions it is in, and behind whom. */
  place: z.int(),
  after: z.optional(z.string()),
  /** How many were told so far. */
  told: z.int(),
  endedAt: z.optional(At),
})
export type Round = z.infer<typeof Round>

/** An edition may ask more organisations than the one before: those get their invitation then. */
export const inviting = (survey: Survey, now: At): Round => ({
  surveyId: survey.id,
  name: `invite-${survey.edition}`,
  does: 'invite',
  startedAt: now,
  place: 0,
  told: 0,
})

export const reminding = (surveyId: SurveyId, name: string, now: At): Round => ({
  surveyId,
  name: `remind-${name}`,
  does: 'remind',
  startedAt: now,
  place: 0,
  told: 0,
})

/** After one page: behind the last of it, in the next region, or at the end. */
export function goneOn(
  round: Round,
  told: number,
  { after, places, now }: { after: string | undefined; places: number; now: At },
): Round {
  const next: Round = { ...round, told: round.told + told }
  Reflect.deleteProperty(next, 'after')
  if (after !== undefined) return { ...next, after }
  const place = round.place + 1
  return { ...next, place, ...(place >= places ? { endedAt: now } : {}) }
}
