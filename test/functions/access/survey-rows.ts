// The access matrix of surveys: run by the region, answered by enterprises in it.
import { type Answered, ask, type Person } from '../../world.ts'
import { type Cast, type Who } from './cast.ts'

type Call = (cast: Cast, as: Person | undefined) => Promise<Answered>
type Row = { call: Call; allowed: Partial<Record<Who, number>>; otherwise: number; nobody: number }

const content = {
  title: '融资需求情况调查',
  regions: ['451000'],
  roles: ['enterprise'],
  until: '2026-12-31',
  questions: [{ type: 'months', key: 'term', label: '期限' }],
}
const onSurvey =
  (
    state: 'draft' | 'open',
    method: string,
    tail: string,
    body?: unknown,
    version = state === 'draft' ? 1 : 2,
  ): Call =>
  async ({ w, people }, as) => {
    const { body: made } = await ask(w, people.region, 'POST', '/surveys', { body: content })
    if (state === 'open')
      await ask(w, people.region, 'POST', `/surveys/${made.id}/open`, { version: 1 })
    return ask(w, as, method, `/surveys/${made.id}${tail}`, {
      ...(method === 'GET' ? {} : { version }),
      ...(body === undefined ? {} : { body }),
    })
  }
const RUN = { city: 200, region: 200 }
const row = (call: Call): Row => ({ call, allowed: RUN, otherwise: 404, nobody: 401 })

export const SURVEY_ROWS: Readonly<Record<string, Row>> = {
  'GET /surveys': {
    call: ({ w }, as) => ask(w, as, 'GET', '/surveys'),
    allowed: {},
    otherwise: 200,
    nobody: 401,
  },
  'POST /surveys': {
    call: ({ w }, as) => ask(w, as, 'POST', '/surveys', { body: content }),
    allowed: { city: 201, region: 201 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /surveys/:id': {
    call: onSurvey('open', 'GET', ''),
    allowed: { ...RUN, owner: 200, stranger: 200 },
    otherwise: 404,
    nobody: 401,
  },
  'PUT /surveys/:id': row(onSurvey('draft', 'PUT', '', content)),
  'POST /surveys/:id/open': row(onSurvey('draft', 'POST', '/open')),
  'POST /surveys/:id/close': row(onSurvey('open', 'POST', '/close')),
  'POST /surveys/:id/remind': row(onSurvey('open', 'POST', '/remind')),
  'GET /surveys/:id/texts': row(onSurvey('open', 'GET', '/texts?key=term')),
  'GET /surveys/:id/summary': row(onSurvey('open', 'GET', '/summary')),
  'PUT /surveys/:id/answer': {
    call: onSurvey('open', 'PUT', '/answer', { given: { term: 12 }, send: true }, 0),
    allowed: { owner: 200, stranger: 200, city: 403, region: 403 },
    otherwise: 404,
    nobody: 401,
  },
}
