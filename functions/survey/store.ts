// Surveys in the table: the campaign, its editions, one answer per organisation, counters that follow from answers.
import { Question, Response, Survey } from '#shared/survey/survey.ts'
import { Round } from '#shared/survey/round.ts'
import { difference, invitedKey, type Summary, summaryOf, tallyOf } from '#shared/survey/tally.ts'
import * as z from 'zod/mini'
import { missing } from '#shared/problem.ts'
import { stem } from '#shared/region/region.ts'
import { msOf } from '#shared/time.ts'
import { all } from '../derive.ts'
import { type Condition, type Key, type Page, type Row, type Table, type Write } from '../ports.ts'

const partition = (id: string): string => `FS#${id}`
export const keyOf = (id: string): Key => ({ pk: partition(id), sk: 'A' })
const editionKey = (id: string, edition: number): Key => ({
  pk: partition(id),
  sk: `E#${String(edition).padStart(3, '0')}`,
})
export const responseKey = (id: string, orgId: string): Key => ({
  pk: `${partition(id)}#R`,
  sk: `R#${orgId}`,
})
export const invitationKey = (id: string, orgId: string): Key => ({
  pk: `${partition(id)}#R`,
  sk: `I#${orgId}`,
})
/** The answer of an organisation that became part of one with an answer of its own: read by nobody's figures. */
export const keptKey = (id: string, orgId: string): Key => ({
  pk: `${partition(id)}#R`,
  sk: `K#${orgId}`,
})
const countedKey = (id: string, orgId: string): Key => ({
  pk: `${partition(id)}#R`,
  sk: `T#${orgId}`,
})
const counters = (id: string): string => `${partition(id)}#S`

/** 2^53: a sum of amounts is bounded by nothing else. */
const NO_BOUND = Number.MAX_SAFE_INTEGER

const FAR_MS = 10 ** 14
const countdown = (at: string): string => String(FAR_MS - msOf(at)).padStart(15, '0')

export const put = (survey: Survey, condition: Condition): Write => ({
  put: {
    ...keyOf(survey.id),
    entity: 'survey',
    body: survey,
    index: {
      desk: [
        `FS#${stem(survey.region).slice(0, 2)}`,
        // What is over comes last, and of the rest the newest first.
        `${survey.region}#${survey.status === 'closed' ? 'b' : 'a'}#${countdown(survey.createdAt)}#${survey.id}`,
      ],
    },
    card: {
      id: survey.id,
      title: survey.title,
      status: survey.status,
      region: survey.region,
      until: survey.until,
    },
  },
  if: condition,
})

/** The questions as they stood: an answer is read by the edition that it was given to. */
export const putEdition = (survey: Survey): Write => ({
  put: {
    ...editionKey(survey.id, survey.edition),
    entity: 'survey-edition',
    body: { questions: survey.questions },
  },
  if: 'any',
})

export async function questionsOf(table: Table, id: string, edition: number): Promise<Question[]> {
  const row = await table.get(editionKey(id, edition))
  return z.array(Question).parse(row?.body.questions ?? [])
}

export type VersionedSurvey = { survey: Survey; version: number }
const surveyOf = (row: Row): VersionedSurvey => ({
  survey: Survey.parse(row.body),
  version: row.version,
})

export async function get(table: Table, id: string): Promise<VersionedSurvey | undefined> {
  const row = await table.get(keyOf(id))
  return row && surveyOf(row)
}

export async function load(table: Table, id: string): Promise<VersionedSurvey> {
  const found = await get(table, id)
  if (!found) throw missing()
  return found
}

export async function response(
  table: Table,
  id: string,
  orgId: string,
): Promise<{ response: Response | undefined; version: number }> {
  const row = await table.get(responseKey(id, orgId))
  return { response: row && Response.parse(row.body), version: row?.version ?? 0 }
}

export const putResponse = (one: Response, version: number): Write => ({
  put: { ...responseKey(one.surveyId, one.orgId), entity: 'response', body: one },
  if: version === 0 ? 'absent' : { version },
})

/** Campaigns whose region lies in a jurisdiction. */
export async function inRegion(
  table: Table,
  region: string,
): Promise<Page<Readonly<Record<string, unknown>>>> {
  const page = await table.list(
    'desk',
    `FS#${stem(region).slice(0, 2)}`,
    { prefix: stem(region) },
    { limit: 50 },
  )
  return { ...page, items: page.items.map(({ card }) => card) }
}

/** Of the campaigns of a province: those that have begun, each with the organisation's own answer. */
export async function withAnswers(
  table: Table,
  province: string,
  orgId: string,
): Promise<{ survey: Survey; response: Response | undefined }[]> {
  const { items } = await inRegion(table, province)
  const ids = items.filter(({ status }) => status !== 'draft').map(({ id }) => String(id))
  const rows = await table.getMany([...ids.map(keyOf), ...ids.map((id) => responseKey(id, orgId))])
  const responses = rows.filter(({ entity }) => entity === 'response').map((r) => Response.parse(r.body)) // prettier-ignore
  const byId = new Map(responses.map((one) => [one.surveyId as string, one]))
  const found = rows.filter(({ entity }) => entity === 'survey').map((row) => surveyOf(row).survey)
  return ids.flatMap((id) => {
    const survey = found.find((one) => one.id === id)
    return survey ? [{ survey, response: byId.get(id) }] : []
  })
}

export const textsOf = (questions: readonly Question[]): ReadonlySet<string> =>
  new Set(questions.filter(({ type }) => type === 'text').map(({ key }) => key))

/** What was answered to a question in own words, page by page: in no order that tells whose it is. */
export async function texts(
  table: Table,
  { id, edition }: Survey,
  key: string,
  after: string | undefined,
): Promise<Page<string>> {
  const range = { prefix: 'R#' }
  const page = await table.query(`${partition(id)}#R`, range, { limit: 100, after })
  const sent = page.items.map((row) => Response.parse(row.body)).filter((one) => one.sentAt !== undefined) // prettier-ignore
  const said = sent.filter((one) => one.edition <= edition).map(({ given }) => given[key])
  return { ...page, items: said.filter((one) => typeof one === 'string').sort() }
}

const Counted = z.record(z.string(), z.number())

export const putRound = (round: Round, condition: Condition): Write => ({
  put: {
    pk: partition(round.surveyId),
    sk: `J#${round.name}`,
    entity: 'survey-round',
    body: round,
  },
  if: condition,
})

export async function round(
  table: Table,
  key: Key,
): Promise<{ round: Round; version: number } | undefined> {
  const row = await table.get(key)
  return row && { round: Round.parse(row.body), version: row.version }
}

/** All rounds of a campaign, the earliest first. */
export async function rounds(table: Table, id: string): Promise<Round[]> {
  const found = (await all(table, partition(id), 'J#')).map(({ body }) => Round.parse(body))
  return found.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
}

/** One is asked, and its city counts one more: always together, and once. */
export const invite = (id: string, orgId: string, at: string): Write => ({
  put: { ...invitationKey(id, orgId), entity: 'invitation', body: { at } },
  if: 'absent',
})
export const countInvited = (id: string, city: string, by: number): Write => ({
  count: { pk: counters(id), sk: invitedKey(city) },
  by,
  atMost: NO_BOUND,
})

/**
 * Brings the counters up to an answer. What was counted before stands on a row of its own that is
 * written with the counters: the same change again counts nothing, whatever the order.
 */
export async function count(table: Table, id: string, orgId: string): Promise<void> {
  const key = countedKey(id, orgId)
  const [old, answer, invitation] = await Promise.all([
    table.get(key),
    response(table, id, orgId),
    table.get(invitationKey(id, orgId)),
  ])
  const before = new Map(Object.entries(Counted.parse(old?.body.tally ?? {})))
  const after = answer.response
    ? tallyOf(answer.response, textsOf(await questionsOf(table, id, answer.response.edition)))
    : new Map<string, number>()
  const changed = difference(before, after)
  if (changed.size === 0) return
  // Came after the invitations went out: whoever answers is one of those asked.
  const { city, updatedAt } = answer.response ?? {}
  const late =
    invitation || city === undefined || updatedAt === undefined
      ? []
      : [invite(id, orgId, updatedAt), countInvited(id, city, 1)]
  await table.write([
    ...late,
    {
      put: { ...key, entity: 'counted', body: { tally: Object.fromEntries(after) } },
      if: old ? { version: old.version } : 'absent',
    },
    ...[...changed].map(([sk, by]): Write => ({
      count: { pk: counters(id), sk },
      by,
      atMost: NO_BOUND,
    })),
  ])
}

/** One range of counters, however many have answered. */
export async function summary(table: Table, survey: Survey): Promise<Summary> {
  const rows = await all(table, counters(survey.id), '')
  const found = new Map(rows.map(({ sk, body }) => [sk, Number(body.count ?? 0)]))
  return summaryOf(survey.questions, found)
}
