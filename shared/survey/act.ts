// What is recorded of a survey.
import * as z from 'zod/mini'

export const SurveyAct = z.enum([
  'survey.created',
  'survey.saved',
  'survey.opened',
  'survey.closed',
  'survey.invited',
  'survey.remind-asked',
  'survey.reminded',
  'survey.ended',
  'survey.read',
])
export type SurveyAct = z.infer<typeof SurveyAct>
