// What came of a survey over HTTP: counted, and in own words without names.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { SurveyId } from '#shared/id.ts'
import * as audits from '../../audit/store.ts'
import { type Env, valid } from '../../http.ts'
import { describe } from '../../openapi.ts'
import { roundOf } from '../line.ts'
import { run } from '../reach.ts'
import * as surveys from '../store.ts'

const Id = z.strictObject({ id: SurveyId })
const Texts = z.strictObject({
  key: z.string().check(z.maxLength(30)),
  after: z.optional(z.string().check(z.maxLength(500))),
})

export const resultRoutes = new Hono<Env>()
  .get(
    '/:id/summary',
    describe('Response rate by city and answers, small numbers hidden.', 'official'),
    valid('param', Id),
    async (c) => {
      const { survey } = await run(c)
      const { table } = c.var.ports
      const [summary, rounds] = await Promise.all([
        surveys.summary(table, survey),
        surveys.rounds(table, survey.id),
      ])
      return c.json({ ...summary, rounds: rounds.map(roundOf) })
    },
  )

  .get(
    '/:id/texts',
    describe('Answers in own words, without names; none while they are few.', 'official'),
    valid('param', Id),
    valid('query', Texts),
    async (c) => {
      const { survey } = await run(c)
      const { ports, actor } = c.var
      const { key, after } = c.req.valid('query')
      const { questions } = await surveys.summary(ports.table, survey)
      const n = questions.find((one) => one.key === key)?.n ?? 0
      if (!surveys.textsOf(survey.questions).has(key) || n === 0) return c.json({ items: [] })
      const { id: subject, region, title } = survey
      const values = { title, kind: 'survey', fields: [key] }
      await audits.noteRead(ports, { act: 'survey.read', subject, region, values }, actor)
      return c.json(await surveys.texts(ports.table, survey, key, after))
    },
  )
