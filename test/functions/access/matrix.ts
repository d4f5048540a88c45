// The access matrix: for every route, who gets which status. A route without a row fails the test.
import { USUAL } from '#shared/notice/preference.ts'
import { ask, type Answered, type Person } from '../../world.ts'
import { type Cast, demandIn, type Who } from './cast.ts'
import { EVENT_ROWS } from './event-rows.ts'
import { BROKER_ROWS } from './matrix-broker.ts'
import { FINANCE_ROWS } from './finance-rows.ts'
import { SUPPORTED_ROWS } from './supported-rows.ts'
import { FUNDING_ROWS } from './funding-rows.ts'
import { SURVEY_ROWS } from './survey-rows.ts'

type Call = (cast: Cast, as: Person | undefined) => Promise<Answered>
type Row = { call: Call; allowed: Partial<Record<Who, number>>; otherwise: number; nobody: number }

const EVERYBODY: readonly Who[] = [
  'nobody',
  'stranger',
  'owner',
  'firm',
  'partyFirm',
  'bank',
  'expert',
  'county',
  'siblingCounty',
  'city',
  'otherCity',
  'region',
]
export const WHO = EVERYBODY
const JURISDICTION: Partial<Record<Who, number>> = { county: 200, city: 200, region: 200 }

/** Each officials' step refuses the far official as `missing` while hidden, as `forbidden` once public. */
const onDemand =
  (state: Parameters<typeof demandIn>[1], method: string, tail: string, body?: unknown): Call =>
  async (cast, as) => {
    const { id, version } = await demandIn(cast, state)
    return ask(cast.w, as, method, `/listings/${id}${tail}`, {
      ...(method === 'GET' ? {} : { version }),
      ...(body === undefined ? {} : { body }),
    })
  }
const plain =
  (method: string, path: string, body?: unknown): Call =>
  (cast, as) =>
    ask(cast.w, as, method, path, body === undefined ? {} : { body })
const onPair =
  (method: string, tail: string, body?: unknown): Call =>
  async (cast, as) => {
    const { id } = await demandIn(cast, 'agreed')
    const { orgId } = cast.people.partyFirm.member
    return ask(cast.w, as, method, `/cases/${id}/parties/${orgId}/${tail}`, {
      ...(method === 'GET' ? {} : { version: 2 }),
      ...(body === undefined ? {} : { body }),
    })
  }
const ofOwnerOrg =
  (method: string, tail: string, body?: unknown): Call =>
  async (cast, as) => {
    const { owner } = cast.people
    let mine = await ask(cast.w, owner, 'GET', '/orgs/mine')
    if (method !== 'GET') {
      const { name, creditCode, region, version } = mine.body
      await ask(cast.w, owner, 'PUT', '/orgs/mine', { version, body: { name, creditCode, region } })
      mine = await ask(cast.w, owner, 'GET', '/orgs/mine')
    }
    return ask(cast.w, as, method, `/orgs/${owner.member.orgId}${tail}`, {
      ...(method === 'GET' ? {} : { version: mine.body.version }),
      ...(body === undefined ? {} : { body }),
    })
  }
const file = { name: '检测报告.pdf', type: 'application/pdf', size: 1000 }
const everyone = (status: number): Row['allowed'] =>
  Object.fromEntries(EVERYBODY.map((who) => [who, status]))
const signed = (call: Call, status = 200): Row => ({
  call,
  allowed: {},
  otherwise: status,
  nobody: 401,
})
/** Each official has the lines of their own place, and no other. */
const forOfficials = (call: Call, status = 200): Row => ({
  call,
  allowed: Object.fromEntries(OFFICIALS.map((who) => [who, status])),
  otherwise: 403,
  nobody: 401,
})
const orgLines = { kind: 'org', lines: [{ line: 2, cells: { name: '示例' } }] }
const file_ = { kind: 'org', name: 'a.xlsx', lines: 3 }
let files = 0
/** An import is its own place's: to officials of others it is not there. */
const ofCountyImport = (method: string, tail: string, body?: unknown): Row => ({
  call: async (cast, as) => {
    const started = { ...file_, content: 'abcdefgh' }
    const { body: one } = await ask(cast.w, cast.people.county, 'POST', '/imports', {
      body: started,
    })
    return ask(cast.w, as, method, `/imports/${one.id}${tail}`, body === undefined ? {} : { body })
  },
  allowed: { county: 200, siblingCounty: 404, city: 404, otherCity: 404, region: 404 },
  otherwise: 403,
  nobody: 401,
})
const OFFICIALS: readonly Who[] = ['county', 'siblingCounty', 'city', 'otherCity', 'region']
const open = (call: Call): Row => ({ call, allowed: everyone(200), otherwise: 200, nobody: 200 })
const reason = { reason: '请补充检测报告' }

export const MATRIX: Readonly<Record<string, Row>> = {
  ...EVENT_ROWS,
  ...BROKER_ROWS,
  'GET /health': open(plain('GET', '/health')),
  'GET /openapi.json': open(plain('GET', '/openapi.json')),
  'GET /session': open(plain('GET', '/session')),
  'GET /search': open(plain('GET', '/search?q=%E8%B5%A4%E6%B3%A5')),
  'GET /stats': open(plain('GET', '/stats')),
  'GET /listings': open(plain('GET', '/listings?kind=demand')),
  'GET /listings/mine': signed(plain('GET', '/listings/mine?kind=demand')),
  'GET /listings/:id': {
    call: onDemand('submitted', 'GET', ''),
    allowed: { owner: 200, ...JURISDICTION },
    otherwise: 404,
    nobody: 404,
  },
  'GET /listings/:id/history': {
    call: onDemand('published', 'GET', '/history'),
    allowed: { owner: 200, ...JURISDICTION },
    otherwise: 404,
    nobody: 404,
  },
  'POST /listings': {
    call: plain('POST', '/listings', { kind: 'demand', fields: { title: '一个新的需求' } }),
    allowed: { owner: 201, stranger: 201 },
    otherwise: 403,
    nobody: 401,
  },
  'PUT /listings/:id': {
    call: onDemand('draft', 'PUT', '', { fields: { title: '改过的标题' } }),
    allowed: { owner: 200 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /listings/:id/submit': {
    call: onDemand('draft', 'POST', '/submit'),
    allowed: { owner: 200 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /listings/:id/return': {
    call: onDemand('submitted', 'POST', '/return', reason),
    allowed: { ...JURISDICTION, owner: 403 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /listings/:id/publish': {
    call: onDemand('submitted', 'POST', '/publish'),
    allowed: { ...JURISDICTION, owner: 403 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /listings/:id/accept-changes': {
    call: onDemand('amended', 'POST', '/accept-changes'),
    allowed: JURISDICTION,
    otherwise: 403,
    nobody: 401,
  },
  'POST /listings/:id/confirm': {
    call: onDemand('published', 'POST', '/confirm'),
    allowed: { owner: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'POST /listings/:id/withdraw': {
    call: onDemand('submitted', 'POST', '/withdraw'),
    allowed: { owner: 200, county: 403, city: 403, region: 403 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /listings/:id/close': {
    call: onDemand('published', 'POST', '/close', { reason: 'solved-here' }),
    allowed: { owner: 200, ...JURISDICTION },
    otherwise: 403,
    nobody: 401,
  },
  'GET /cases/mine': signed(plain('GET', '/cases/mine')),
  'GET /cases/:number': {
    call: async (cast, as) => {
      const { id } = await demandIn(cast, 'agreed')
      const { body } = await ask(cast.w, cast.people.owner, 'GET', `/listings/${id}`)
      return ask(cast.w, as, 'GET', `/cases/${body.case.number}`)
    },
    allowed: {},
    otherwise: 200,
    nobody: 404,
  },
  'POST /cases/answers': {
    call: async (cast, as) => {
      const { id } = await demandIn(cast, 'published')
      return ask(cast.w, as, 'POST', '/cases/answers', {
        body: { demandId: id, offerId: cast.offerId, answer: 'yes' },
      })
    },
    allowed: { owner: 200, firm: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'POST /cases/:demandId/parties/:orgId/steps': {
    call: onPair('POST', 'steps', { step: 'visit', on: '2026-11-20' }),
    allowed: { owner: 200, partyFirm: 200, ...JURISDICTION },
    otherwise: 404,
    nobody: 401,
  },
  'GET /cases/:demandId/parties/:orgId/messages': {
    call: onPair('GET', 'messages'),
    allowed: { owner: 200, partyFirm: 200, ...JURISDICTION },
    otherwise: 404,
    nobody: 401,
  },
  'POST /cases/:demandId/parties/:orgId/messages': {
    call: onPair('POST', 'messages', { text: '请问何时方便踏勘？' }),
    allowed: { owner: 201, partyFirm: 201, county: 201, city: 201, region: 201 },
    otherwise: 404,
    nobody: 401,
  },
  'GET /cases/:demandId/parties/:orgId/papers': {
    call: onPair('GET', 'papers'),
    allowed: { owner: 200, partyFirm: 200, ...JURISDICTION },
    otherwise: 404,
    nobody: 401,
  },
  'POST /cases/:demandId/hold': {
    call: async (cast, as) => {
      const { id } = await demandIn(cast, 'published')
      return ask(cast.w, as, 'POST', `/cases/${id}/hold`, {
        version: 0,
        body: { action: 'follow-up', note: '电话询问进展' },
      })
    },
    allowed: JURISDICTION,
    otherwise: 404,
    nobody: 401,
  },
  'GET /opportunities': signed(plain('GET', '/opportunities')),
  'POST /matches/verdicts': {
    call: async (cast, as) => {
      const { id } = await demandIn(cast, 'agreed')
      return ask(cast.w, as, 'POST', '/matches/verdicts', {
        body: { demandId: id, offerId: cast.partyOfferId, verdict: 'wrong', reason: 'distance' },
      })
    },
    allowed: { owner: 201, partyFirm: 201, county: 201, city: 201, region: 201 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /desk/todo': {
    call: plain('GET', '/desk/todo'),
    allowed: { county: 200, siblingCounty: 200, city: 200, otherCity: 200, region: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /desk/listings': {
    call: plain('GET', '/desk/listings'),
    allowed: { county: 200, siblingCounty: 200, city: 200, otherCity: 200, region: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /board': signed(plain('GET', '/board')),
  'GET /desk/cases': {
    call: plain('GET', '/desk/cases'),
    allowed: { county: 200, siblingCounty: 200, city: 200, otherCity: 200, region: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /orgs/mine': signed(plain('GET', '/orgs/mine')),
  'PUT /orgs/mine': {
    call: async (cast, as) => {
      const mine = as && (await ask(cast.w, as, 'GET', '/orgs/mine')).body
      return ask(cast.w, as, 'PUT', '/orgs/mine', {
        version: mine?.version ?? 1,
        body: {
          name: '改过的单位名称',
          creditCode: mine?.creditCode ?? '',
          region: mine?.region ?? '450000',
        },
      })
    },
    allowed: {},
    otherwise: 200,
    nobody: 401,
  },
  'GET /orgs/:id': {
    call: ofOwnerOrg('GET', ''),
    allowed: { owner: 200, ...JURISDICTION },
    otherwise: 404,
    nobody: 404,
  },
  'GET /orgs/:id/history': {
    call: ofOwnerOrg('GET', '/history'),
    allowed: { owner: 200, ...JURISDICTION },
    otherwise: 404,
    nobody: 404,
  },
  'POST /orgs/:id/verify': {
    call: ofOwnerOrg('POST', '/verify'),
    allowed: { owner: 403, ...JURISDICTION },
    otherwise: 404,
    nobody: 401,
  },
  'POST /orgs/:id/return': {
    call: ofOwnerOrg('POST', '/return', reason),
    allowed: { owner: 403, ...JURISDICTION },
    otherwise: 404,
    nobody: 401,
  },
  'GET /ledger': forOfficials(plain('GET', '/ledger')),
  'GET /ledger/figures': forOfficials(plain('GET', '/ledger/figures')),
  'GET /ledger/views': forOfficials(plain('GET', '/ledger/views')),
  'PUT /ledger/views': forOfficials((cast, as) =>
    ask(cast.w, as, 'PUT', '/ledger/views', { version: 0, body: { items: [] } }),
  ),
  'POST /ledger/exports': forOfficials(
    plain('POST', '/ledger/exports', { filter: {}, lines: 3, as: 'xlsx' }),
    201,
  ),
  'POST /imports/check': forOfficials(plain('POST', '/imports/check', orgLines)),
  'POST /imports': forOfficials(
    (cast, as) =>
      ask(cast.w, as, 'POST', '/imports', { body: { ...file_, content: `abcdefgh${++files}` } }),
    201,
  ),
  'GET /imports/:id': ofCountyImport('GET', ''),
  'POST /imports/:id/lines': ofCountyImport('POST', '/lines', orgLines),
  'GET /open/quarters.json': open(plain('GET', '/open/quarters.json')),
  'GET /open/quarters.csv': open(plain('GET', '/open/quarters.csv')),
  'GET /notices': signed(plain('GET', '/notices')),
  'GET /notices/preferences': signed(plain('GET', '/notices/preferences')),
  'PUT /notices/preferences': signed((cast, as) =>
    ask(cast.w, as, 'PUT', '/notices/preferences', { version: 0, body: USUAL }),
  ),
  // Whoever has no key of a mail is told the same as of somebody who is not there.
  'POST /notices/off': {
    call: plain('POST', '/notices/off', { who: 'mbr_test0001', key: 'x'.repeat(24) }),
    allowed: {},
    otherwise: 404,
    nobody: 404,
  },
  'POST /notices/read': signed(
    plain('POST', '/notices/read', { notices: [{ id: 'x', at: '2026-11-23T02:00:00.000Z' }] }),
  ),
  'POST /files': signed(plain('POST', '/files', file), 201),
  'POST /files/:id/check': {
    call: async (cast, as) => {
      const { body } = await ask(cast.w, cast.people.owner, 'POST', '/files', { body: file })
      return ask(cast.w, as, 'POST', `/files/${body.id}/check`)
    },
    // Nothing was uploaded: the owner learns that, others learn nothing.
    allowed: { owner: 409 },
    otherwise: 404,
    nobody: 401,
  },
  'GET /files/:id': {
    call: async (cast, as) => {
      const { body } = await ask(cast.w, cast.people.owner, 'POST', '/files', { body: file })
      return ask(cast.w, as, 'GET', `/files/${body.id}`)
    },
    allowed: {},
    otherwise: 404,
    nobody: 401,
  },
  ...FINANCE_ROWS,
  ...FUNDING_ROWS,
  ...SURVEY_ROWS,
  ...SUPPORTED_ROWS,
  'GET /login': { call: plain('GET', '/login'), allowed: {}, otherwise: 500, nobody: 500 },
  'GET /callback': { call: plain('GET', '/callback'), allowed: {}, otherwise: 303, nobody: 303 },
  'POST /logout': { call: plain('POST', '/logout'), allowed: {}, otherwise: 200, nobody: 200 },
}
