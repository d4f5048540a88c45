// Rows of the access matrix for the broker's seat: posting for others, codes, newcomers, proposals.
import { ask, creditCode, demandFields, type Person, type Answered } from '../../world.ts'
import { type Cast, demandIn, type Who } from './cast.ts'

type Row = {
  call: (cast: Cast, as: Person | undefined) => Promise<Answered>
  allowed: Partial<Record<Who, number>>
  otherwise: number
  nobody: number
}

const officials = (status: number): Row['allowed'] => ({
  county: status,
  city: status,
  region: status,
})
const person = { name: '韦厂长' }
const founding = (n: number) => ({
  role: 'enterprise',
  name: '平果示例小冶炼厂',
  creditCode: creditCode(n),
  region: '451082',
})
let made = 800_000

/** A listing that the county filled in for the owner's organisation. */
async function posted({ w, people }: Cast): Promise<{ id: string; ref: string }> {
  const { body } = await ask(
    w,
    people.county,
    'POST',
    `/desk/orgs/${people.owner.member.orgId}/listings`,
    { body: { kind: 'demand', way: 'phone', fields: demandFields() } },
  )
  return body as { id: string; ref: string }
}

const found = ({ people }: Cast) => ({
  orgId: people.owner.member.orgId,
  title: '赤泥堆场防渗破损',
  source: 'inspection',
  severity: 'major',
  owner: '覃县',
  dueOn: '2026-12-10',
})
function onFinding(method: string, tail: string, allowed: Row['allowed'], body?: object): Row {
  return {
    call: async (cast, as) => {
      const made = await ask(cast.w, cast.people.county, 'POST', '/findings', { body: found(cast) })
      return ask(cast.w, as, method, `/findings/${made.body.id}${tail}`, {
        ...(method === 'GET' ? {} : { version: 1 }),
        ...(body === undefined ? {} : { body }),
      })
    },
    allowed,
    otherwise: 404,
    nobody: 401,
  }
}

export const BROKER_ROWS: Readonly<Record<string, Row>> = {
  'GET /desk/orgs': {
    call: async (cast, as) => {
      await cast.w.settle()
      const mine = await ask(cast.w, cast.people.owner, 'GET', '/orgs/mine')
      return ask(cast.w, as, 'GET', `/desk/orgs?code=${mine.body.creditCode}`)
    },
    allowed: { ...officials(200), siblingCounty: 404, otherCity: 404 },
    otherwise: 403,
    nobody: 401,
  },
  'POST /desk/orgs': {
    call: (cast, as) => ask(cast.w, as, 'POST', '/desk/orgs', { body: founding(++made) }),
    allowed: { ...officials(201), siblingCounty: 400, otherCity: 400 },
    otherwise: 403,
    nobody: 401,
  },
  'POST /desk/orgs/:orgId/listings': {
    call: (cast, as) =>
      ask(cast.w, as, 'POST', `/desk/orgs/${cast.people.owner.member.orgId}/listings`, {
        body: { kind: 'demand', way: 'phone', fields: demandFields() },
      }),
    allowed: officials(201),
    otherwise: 404,
    nobody: 401,
  },
  'POST /desk/orgs/:orgId/codes': {
    call: (cast, as) =>
      ask(cast.w, as, 'POST', `/desk/orgs/${cast.people.owner.member.orgId}/codes`),
    allowed: officials(201),
    otherwise: 404,
    nobody: 401,
  },
  'PUT /desk/listings/:listingId': {
    call: async (cast, as) => {
      const { id } = await posted(cast)
      const body = { fields: demandFields({ pH: 10 }) }
      return ask(cast.w, as, 'PUT', `/desk/listings/${id}`, { version: 1, body })
    },
    allowed: officials(200),
    otherwise: 404,
    nobody: 401,
  },
  'POST /desk/listings/:listingId/codes': {
    call: async (cast, as) =>
      ask(cast.w, as, 'POST', `/desk/listings/${(await posted(cast)).id}/codes`),
    allowed: officials(201),
    otherwise: 404,
    nobody: 401,
  },
  'GET /desk/codes/:ref': {
    call: async (cast, as) => ask(cast.w, as, 'GET', `/desk/codes/${(await posted(cast)).ref}`),
    allowed: officials(200),
    otherwise: 404,
    nobody: 401,
  },
  'POST /claims/look': {
    call: (cast, as) =>
      ask(cast.w, as, 'POST', '/claims/look', { body: { code: 'ZZZZZZ-0000-0000' } }),
    allowed: {},
    otherwise: 400,
    nobody: 400,
  },
  'POST /claims/answer': {
    call: async (cast, as) => {
      const { ref } = await posted(cast)
      const { body } = await ask(cast.w, cast.people.county, 'GET', `/desk/codes/${ref}`)
      const said = { code: body.code, answer: 'yes', name: '韦厂长' }
      return ask(cast.w, as, 'POST', '/claims/answer', { body: said })
    },
    allowed: {},
    otherwise: 200,
    nobody: 200,
  },
  'GET /newcomer': {
    call: (cast, as) => ask(cast.w, as, 'GET', '/newcomer'),
    allowed: {},
    otherwise: 200,
    nobody: 200,
  },
  // Whom the issuer has not vouched for a moment ago does not come in, member or not.
  'POST /newcomer/register': {
    call: (cast, as) =>
      ask(cast.w, as, 'POST', '/newcomer/register', {
        body: { org: founding(++made), person },
      }),
    allowed: {},
    otherwise: 401,
    nobody: 401,
  },
  'POST /newcomer/join': {
    call: (cast, as) =>
      ask(cast.w, as, 'POST', '/newcomer/join', { body: { code: 'ZZZZZZ-0000-0000', person } }),
    allowed: {},
    otherwise: 401,
    nobody: 401,
  },
  'POST /cases/proposals': {
    call: async (cast, as) => {
      const { id } = await demandIn(cast, 'published')
      const note = '两家距离近，成分相合。'
      const body = { demandId: id, offerId: cast.offerId, note }
      return ask(cast.w, as, 'POST', '/cases/proposals', { body })
    },
    allowed: officials(201),
    otherwise: 403,
    nobody: 401,
  },
  'GET /desk/unmet': {
    call: (cast, as) => ask(cast.w, as, 'GET', '/desk/unmet'),
    allowed: { ...officials(200), siblingCounty: 200, otherCity: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'POST /orgs/:orgId/rename': {
    call: async (cast, as) => {
      const { owner } = cast.people
      const { version } = (await ask(cast.w, owner, 'GET', '/orgs/mine')).body
      const body = { name: '平果新厂', creditCode: creditCode(++made), reason: '企业更名换照' }
      return ask(cast.w, as, 'POST', `/orgs/${owner.member.orgId}/rename`, { version, body })
    },
    allowed: { city: 200, region: 200, county: 403, owner: 403 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /orgs/:orgId/suspend': {
    call: async (cast, as) => {
      const { owner } = cast.people
      const { version } = (await ask(cast.w, owner, 'GET', '/orgs/mine')).body
      const body = { reason: '长期失联，暂停使用' }
      const path = `/orgs/${owner.member.orgId}`
      const answer = await ask(cast.w, as, 'POST', `${path}/suspend`, { version, body })
      if (answer.status === 200)
        await ask(cast.w, as, 'POST', `${path}/reinstate`, { version: answer.body.version })
      return answer
    },
    allowed: { city: 200, region: 200, county: 403, owner: 403 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /orgs/:orgId/reinstate': {
    call: async (cast, as) => {
      const { owner } = cast.people
      const { version } = (await ask(cast.w, owner, 'GET', '/orgs/mine')).body
      return ask(cast.w, as, 'POST', `/orgs/${owner.member.orgId}/reinstate`, { version })
    },
    // Nothing was suspended: who may, is told so.
    allowed: { city: 409, region: 409, county: 403, owner: 403 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /orgs/:orgId/merge': {
    call: (cast, as) => {
      const { owner, stranger } = cast.people
      const body = { into: stranger.member.orgId, reason: '吸收合并注销' }
      const path = `/orgs/${owner.member.orgId}/merge`
      return ask(cast.w, as, 'POST', path, { version: 1, body })
    },
    // The first who may, does it; after that it is part of the other.
    allowed: { city: 200, region: 409, county: 403, owner: 403 },
    otherwise: 404,
    nobody: 401,
  },
  'GET /orgs/mine/reads': {
    call: (cast, as) => ask(cast.w, as, 'GET', '/orgs/mine/reads'),
    allowed: {},
    otherwise: 200,
    nobody: 401,
  },
  // An enterprise's is its own and its officials'; a firm's is public.
  'GET /orgs/:id/reputation': {
    call: (cast, as) =>
      ask(cast.w, as, 'GET', `/orgs/${cast.people.owner.member.orgId}/reputation`),
    allowed: { ...officials(200), owner: 200 },
    otherwise: 404,
    nobody: 404,
  },
  'GET /findings': {
    call: (cast, as) => ask(cast.w, as, 'GET', '/findings'),
    allowed: { ...officials(200), siblingCounty: 200, otherCity: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /findings/mine': {
    call: (cast, as) => ask(cast.w, as, 'GET', '/findings/mine'),
    allowed: {},
    otherwise: 200,
    nobody: 401,
  },
  'POST /findings': {
    call: (cast, as) => ask(cast.w, as, 'POST', '/findings', { body: found(cast) }),
    allowed: { ...officials(201), siblingCounty: 404, otherCity: 404 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /findings/:id': onFinding('GET', '', { ...officials(200), owner: 200 }),
  'GET /findings/:id/history': onFinding('GET', '/history', { ...officials(200), owner: 200 }),
  'POST /findings/:id/steps': onFinding(
    'POST',
    '/steps',
    { ...officials(200), owner: 200 },
    { step: 'rectify', note: '已修补并覆土' },
  ),
  'POST /findings/:id/demand': onFinding('POST', '/demand', { ...officials(201), owner: 201 }),
}
