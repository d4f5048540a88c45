// The access matrix of financing: who gets which status of needs, asks and figures.
import { type Answered, ask, type Person, publish } from '../../world.ts'
import { loanFields, needFields } from '../finance/stage.ts'
import { type Cast, type Who } from './cast.ts'

type Call = (cast: Cast, as: Person | undefined) => Promise<Answered>
type Row = { call: Call; allowed: Partial<Record<Who, number>>; otherwise: number; nobody: number }

/** A need of the owner, sent to the bank. */
async function sent({ w, people }: Cast): Promise<string> {
  await publish(w, people.bank, people.region, 'loan', loanFields())
  const { body } = await ask(w, people.owner, 'POST', '/finance/needs', {
    body: { fields: needFields() },
  })
  await w.settle()
  const open = { version: 1, body: { step: 'open', consent: true } }
  await ask(w, people.owner, 'POST', `/finance/needs/${body.id}/steps`, open)
  await w.settle()
  return body.id
}
const onNeed =
  (method: string, tail: string, body?: unknown): Call =>
  async (cast, as) =>
    ask(cast.w, as, method, `/finance/needs/${await sent(cast)}${tail}`, {
      ...(method === 'GET' ? {} : { version: 1, body }),
    })
const OFFICIALS = { county: 200, siblingCounty: 200, city: 200, otherCity: 200, region: 200 }

export const FINANCE_ROWS: Readonly<Record<string, Row>> = {
  'GET /finance/needs': {
    call: ({ w }, as) => ask(w, as, 'GET', '/finance/needs'),
    allowed: {},
    otherwise: 200,
    nobody: 401,
  },
  'GET /finance/asks': {
    call: ({ w }, as) => ask(w, as, 'GET', '/finance/asks'),
    allowed: { bank: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /finance/figures': {
    call: ({ w }, as) => ask(w, as, 'GET', '/finance/figures?quarter=2026Q4'),
    allowed: { ...OFFICIALS, bank: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /finance/policies': {
    call: ({ w }, as) => ask(w, as, 'GET', '/finance/policies'),
    allowed: {},
    otherwise: 200,
    nobody: 200,
  },
  'GET /finance/needs/:id': {
    call: onNeed('GET', ''),
    allowed: { owner: 200, bank: 200 },
    otherwise: 404,
    nobody: 404,
  },
  'POST /finance/needs': {
    call: ({ w }, as) => ask(w, as, 'POST', '/finance/needs', { body: { fields: needFields() } }),
    allowed: { owner: 201, stranger: 201, firm: 201, partyFirm: 201 },
    otherwise: 403,
    nobody: 401,
  },
  'PUT /finance/needs/:id': {
    call: onNeed('PUT', '', { fields: needFields() }),
    // It has been sent: even the owner changes it no more.
    allowed: { owner: 403 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /finance/needs/:id/steps': {
    call: onNeed('POST', '/steps', { step: 'take' }),
    allowed: { owner: 403, bank: 200 },
    otherwise: 404,
    nobody: 401,
  },
  'GET /finance/needs/:id/consents': {
    call: onNeed('GET', '/consents'),
    allowed: { owner: 200 },
    otherwise: 404,
    nobody: 404,
  },
  'GET /finance/needs/:id/history': {
    call: onNeed('GET', '/history'),
    allowed: { owner: 200 },
    otherwise: 404,
    nobody: 404,
  },
  'PUT /finance/needs/:id/consents/:bankId': {
    call: async (cast, as) =>
      ask(
        cast.w,
        as,
        'PUT',
        `/finance/needs/${await sent(cast)}/consents/${cast.people.bank.member.orgId}`,
        { version: 0, body: { fields: ['demand'], until: '2026-12-31' } },
      ),
    allowed: { owner: 200 },
    otherwise: 404,
    nobody: 401,
  },
  'GET /finance/needs/:id/sheet': {
    call: async (cast, as) => {
      const id = await sent(cast)
      const { bank, owner } = cast.people
      await ask(cast.w, owner, 'PUT', `/finance/needs/${id}/consents/${bank.member.orgId}`, {
        version: 0,
        body: { fields: ['demand'], until: '2026-12-31' },
      })
      return ask(cast.w, as, 'GET', `/finance/needs/${id}/sheet`)
    },
    allowed: { bank: 200 },
    otherwise: 404,
    nobody: 404,
  },
}
