// Surveys in the table: the campaign, its editions, one answer per organisation, counters that follow from answers.
import { Question, Response, Survey } from '#shared/survey/survey.ts'
import { difference, type Summary, summaryOf, tallyOf } from '#shared/survey/tally.ts'
import * as z from 'zod/mini'
import { missing } from '#shared/problem.ts'
import { stem } from '#shared/region/region.ts'
import { all } from '../derive.ts'
import { type Condition, type Key, type Page, type Table, type Write } from '../ports.ts'

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
const countedKey = (id: string, orgId: string): Key => ({
  pk: `${partition(id)}#R`,
  sk: `T#${orgId}`,
})
const counters = (id: string): string => `${partition(id)}#S`

/** 2^53: a sum of amounts is bounded by nothing else. */
const NO_BOUND = Number.MAX_SAFE_INTEGER

export const put = (survey: Survey, condition: Condition): Write => ({
  put: {
    ...keyOf(survey.id),
    entity: 'survey',
    body: survey,
    index: {
      desk: [
        `FS#${stem(survey.region).slice(0, 2)}`,
        `${survey.region}#${survey.updatedAt}#${survey.id}`,
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

export async function load(table: Table, id: string): Promise<{ survey: Survey; version: number }> {
  const row = await table.get(keyOf(id))
  if (!row) throw missing()
  return { survey: Survey.parse(row.body), version: row.version }
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

const Counted = z.record(z.string(), z.number())

/**
 * Brings the counters up to an answer. What was counted before stands on a row of its own that is
 * written with the counters: the same change again counts nothing, whatever the order.
 */
export async function count(table: Table, id: string, orgId: string): Promise<void> {
  const key = countedKey(id, orgId)
  const [old, answer] = await Promise.all([table.get(key), response(table, id, orgId)])
  const before = new Map(Object.entries(Counted.parse(old?.body.tally ?? {})))
  const after = answer.response ? tallyOf(answer.response) : new Map<string, number>()
  const changed = difference(before, after)
  if (changed.size === 0) return
  await table.write([
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
  return summaryOf(survey.questions, survey.invited, found)
}
