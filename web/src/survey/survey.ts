// What the pages of surveys read of the API.
import type { Question, Response, Survey, SurveyStatus } from '#shared/survey/survey.ts'
import type { Summary } from '#shared/survey/tally.ts'

/** A line of GET /api/surveys for an official. */
export type DeskLine = Pick<Survey, 'id' | 'title' | 'status' | 'region' | 'until'>

/** A line of GET /api/surveys for an organisation that is asked. */
export type MyLine = {
  id: string
  title: string
  status: SurveyStatus
  until: string
  edition: number
  answer?: { edition: number; updatedAt: string; sentAt?: string }
}

/** GET /api/surveys/:id; the answer brings the questions that it was given to. */
export type SurveyView = Survey & {
  answer?: Response & { questions: Question[]; version: number }
}

export type RoundLine = {
  does: 'invite' | 'remind'
  startedAt: string
  endedAt?: string
  told: number
}
/** GET /api/surveys/:id/summary. */
export type SummaryView = Summary & { rounds: readonly RoundLine[] }
