// What lists say of surveys: a line for who is asked, a line of each round of notices.
import { type Round } from '#shared/survey/round.ts'
import { type Response, type Survey } from '#shared/survey/survey.ts'

/** What is asked of an organisation, until when, and how far its answer is. */
export const lineOf = ({
  survey,
  response,
}: {
  survey: Survey
  response: Response | undefined
}) => ({
  id: survey.id,
  title: survey.title,
  status: survey.status,
  until: survey.until,
  edition: survey.edition,
  ...(response
    ? {
        answer: {
          edition: response.edition,
          updatedAt: response.updatedAt,
          sentAt: response.sentAt,
        },
      }
    : {}),
})

export const roundOf = ({ does, startedAt, endedAt, told }: Round) => ({
  does,
  startedAt,
  endedAt,
  told,
})
