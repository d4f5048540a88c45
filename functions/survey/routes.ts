// Surveys over HTTP: officials run a campaign, organisations answer and resume, counters give the summary.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Actor, type Member, signedIn } from '#shared/actor.ts'
import { makeId, SurveyId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { conflict, forbidden } from '#shared/problem.ts'
import { cityOf, type RegionCode } from '#shared/region/region.ts'
import {
  expectOpen,
  expectSound,
  flawsOfAnswer,
  flawsOfQuestions,
  flawsOfRegions,
  isAsked,
  isRunBy,
  placeOf,
  remind,
  type Response,
  type Survey,
  SurveyContent,
} from '#shared/survey/survey.ts'
import { type SurveyAct } from '#shared/survey/act.ts'
import { msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, ifMatch, valid, versioned } from '../http.ts'
import { describe } from '../openapi.ts'
import { type Answered, repeatable, save } from '../repeat.ts'
import { lineOf } from './line.ts'
import { run, visible } from './reach.ts'
import * as surveys from './store.ts'

const Id = z.strictObject({ id: SurveyId })
const Values = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
const Give = z.strictObject({ given: Values, send: z.boolean() })

export const surveyRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/',
    describe('Campaigns of the jurisdiction, or those one is asked in.', 'member'),
    async (c) => {
      const member = signedIn(c.var.actor)
      const { table } = c.var.ports
      if (member.role === 'official')
        return c.json({ items: (await surveys.inRegion(table, member.region)).items })
      const province = `${member.region.slice(0, 2)}0000`
      const found = await surveys.withAnswers(table, province, member.orgId)
      return c.json({ items: found.filter(({ survey }) => isAsked(survey, member)).map(lineOf) })
    },
  )
  .post(
    '/',
    describe('Starts a campaign.', 'official'),
    valid('json', SurveyContent),
    async (c) => {
      const { ports, actor } = c.var
      const member = official(actor)
      const content = c.req.valid('json')
      const region = regionOf(c, content)
      const now = ports.clock.now()
      const id = makeId('survey', msOf(now), ports.ids.bytes(12)) as SurveyId
      const survey: Survey = {
        ...content,
        id,
        orgId: member.orgId,
        region,
        status: 'draft',
        edition: 1,
        createdAt: now,
        updatedAt: now,
      }
      return save(
        c,
        [
          surveys.put(survey, 'absent'),
          surveys.putEdition(survey),
          recordOf(c, survey, 'survey.created'),
        ],
        {
          status: 201,
          body: survey,
          version: 1,
          location: `/api/surveys/${id}`,
        },
      )
    },
  )
  .get(
    '/:id',
    describe('The questions, and one’s own answer so far.', 'member'),
    valid('param', Id),
    async (c) => {
      const { table } = c.var.ports
      const { survey, version } = await visible(c)
      const { orgId } = signedIn(c.var.actor)
      const own = await surveys.response(table, survey.id, orgId)
      // An answer keeps its edition: it is shown with the questions that it was given to.
      const questions =
        own.response && own.response.edition !== survey.edition
          ? await surveys.questionsOf(table, survey.id, own.response.edition)
          : survey.questions
      const answer = own.response && { ...own.response, questions, version: own.version }
      return versioned(c, version, { ...survey, ...(answer ? { answer } : {}) })
    },
  )
  .put(
    '/:id',
    describe('Changes a campaign; questions get a new edition once it is open.', 'official'),
    valid('param', Id),
    valid('json', SurveyContent),
    async (c) => {
      const { survey, version } = await run(c)
      const content = c.req.valid('json')
      if (survey.status === 'closed') throw conflict('survey.closed', 'The survey has ended.')
      const region = regionOf(c, content)
      const edition = survey.edition + (survey.status === 'open' ? 1 : 0)
      return keep(c, { ...survey, ...content, region, edition }, version, 'survey.saved')
    },
  )
  .post('/:id/open', describe('Opens it.', 'official'), valid('param', Id), async (c) => {
    const { survey, version } = await run(c)
    if (survey.status !== 'draft') throw conflict('survey.not-draft', 'It was opened already.')
    const openedAt = c.var.ports.clock.now()
    expectOpen({ ...survey, status: 'open' }, openedAt)
    return keep(c, { ...survey, status: 'open', openedAt }, version, 'survey.opened')
  })
  .post(
    '/:id/remind',
    describe('Reminds those who have not answered, at most once a day.', 'official'),
    valid('param', Id),
    async (c) => {
      const { survey, version } = await run(c)
      return keep(c, remind(survey, c.var.ports.clock.now()), version, 'survey.remind-asked')
    },
  )
  .post('/:id/close', describe('Ends it.', 'official'), valid('param', Id), async (c) => {
    const { survey, version } = await run(c)
    if (survey.status !== 'open') throw conflict('survey.closed', 'It is not open.')
    return keep(c, { ...survey, status: 'closed' }, version, 'survey.closed')
  })
  .put(
    '/:id/answer',
    describe('Saves an answer, or sends it.', 'member'),
    valid('param', Id),
    valid('json', Give),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { survey } = await visible(c)
      if (!isAsked(survey, member)) throw forbidden('survey.not-asked', 'You are not asked.')
      const now = ports.clock.now()
      expectOpen(survey, now)
      const { given, send } = c.req.valid('json')
      const { version, response: old } = await surveys.response(
        ports.table,
        survey.id,
        member.orgId,
      )
      expectVersion(version, ifMatch(c))
      // What has been sent stays whole.
      expectSound(flawsOfAnswer(survey.questions, given, send || old?.sentAt !== undefined))
      const sentAt = send ? now : old?.sentAt
      const response: Response = {
        surveyId: survey.id,
        orgId: member.orgId,
        city: cityOf(member.region),
        edition: survey.edition,
        given,
        ...(sentAt === undefined ? {} : { sentAt }),
        updatedAt: now,
      }
      return save(c, [surveys.putResponse(response, version)], {
        status: 200,
        body: response,
        version: version + 1,
      })
    },
  )

function official(actor: Actor): Member {
  const member = signedIn(actor)
  if (member.role !== 'official') throw forbidden('survey.not-official', 'Officials run surveys.')
  return member
}

/** The place of what is to be asked, which has to be sound and within the official's jurisdiction. */
function regionOf(c: Ctx, { regions, questions }: SurveyContent): RegionCode {
  const region = placeOf(regions)
  if (!isRunBy({ region }, c.var.actor))
    throw forbidden('survey.not-your-region', 'Not your jurisdiction.')
  expectSound([...flawsOfRegions(regions), ...flawsOfQuestions(questions)])
  return region
}

function keep(c: Ctx, next: Survey, version: number, act: SurveyAct): Promise<Answered<Survey>> {
  expectVersion(version, ifMatch(c))
  const survey: Survey = { ...next, updatedAt: c.var.ports.clock.now() }
  return save(
    c,
    [surveys.put(survey, { version }), surveys.putEdition(survey), recordOf(c, survey, act)],
    {
      status: 200,
      body: survey,
      version: version + 1,
    },
  )
}

const recordOf = (c: Ctx, { id, region, title }: Survey, act: SurveyAct) =>
  audits.write(
    c.var.ports,
    { act, subject: id, region, values: { title, kind: 'survey' } },
    c.var.actor,
  )
