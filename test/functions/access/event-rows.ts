// The access matrix of events: hosted by the city, with the owner and the party firm as guests.
import { ask, must, type Answered, type Person } from '../../world.ts'
import { event, fields, registering, type Stage, upTo } from '../event/stage.ts'
import { type Cast, type Who } from './cast.ts'

type Call = (cast: Cast, as: Person | undefined) => Promise<Answered>
type Row = { call: Call; allowed: Partial<Record<Who, number>>; otherwise: number; nobody: number }

/** The host's own level and the one above. */
const ORGANISERS: Partial<Record<Who, number>> = { city: 200, region: 200 }

const orgOf = (who: Person) => who.member.orgId

/** An event in a state, with its two guests where there can be guests, and a wish where there can be wishes. */
async function staged({ w, people }: Cast, state: string): Promise<Stage> {
  const stage = await event(w, people.city, { quotas: { enterprise: 9, firm: 9 } })
  if (state === 'draft') return stage
  await upTo(stage, state === 'published' ? state : 'registration')
  if (state === 'published') return stage
  for (const who of [people.owner, people.partyFirm])
    await must(
      201,
      ask(w, who, 'POST', `/events/${stage.id}/registrations`, { body: registering() }),
    )
  if (state === 'registration') return stage
  await upTo(stage, 'wishes')
  const body = { to: orgOf(people.partyFirm), class: 'like', reason: '想了解赤泥选铁的工艺' }
  await must(201, ask(w, people.owner, 'POST', `/events/${stage.id}/wishes`, { body }))
  if (state === 'wishes') return stage
  const wish = `/events/${stage.id}/wishes/${orgOf(people.owner)}/${orgOf(people.partyFirm)}/steps`
  const yes = { version: 1, body: { step: 'accept', class: 'like' } }
  await must(200, ask(w, people.partyFirm, 'POST', wish, yes))
  await upTo(stage, 'timetable')
  const plan = `/events/${stage.id}/plan`
  await must(200, ask(w, people.city, 'POST', `${plan}/start`, { body: { effort: 1 } }))
  await w.settle()
  if (state === 'planned') return Object.assign(stage, { version: 1 })
  await must(201, ask(w, people.city, 'POST', `/events/${stage.id}/releases`, { version: 1 }))
  return upTo(stage, state)
}

export const onEvent =
  (
    state: string,
    method: string,
    tail: string | ((cast: Cast) => string),
    more: { body?: unknown; version?: number } = {},
  ): Call =>
  async (cast, as) => {
    const stage = await staged(cast, state)
    const path = `/events/${stage.id}${typeof tail === 'string' ? tail : tail(cast)}`
    return ask(cast.w, as, method, path, {
      ...(method === 'GET' ? {} : { version: more.version ?? stage.version }),
      ...(more.body === undefined ? {} : { body: more.body }),
    })
  }
const plain =
  (method: string, path: string, body?: unknown): Call =>
  (cast, as) =>
    ask(cast.w, as, method, path, body === undefined ? {} : { body })

const guests = (status: number, otherwise: number): Omit<Row, 'call'> => ({
  allowed: { owner: status, partyFirm: status },
  otherwise,
  nobody: 401,
})
const organisers = (otherwise: number): Omit<Row, 'call'> => ({
  allowed: ORGANISERS,
  otherwise,
  nobody: 401,
})
const ofParty = ({ people }: Cast) =>
  `/wishes/${orgOf(people.owner)}/${orgOf(people.partyFirm)}/steps`
const pairIn = ({ people }: Cast): string =>
  [orgOf(people.owner), orgOf(people.partyFirm)].sort().join('~')
const ofOwner = (tail: string) => (cast: Cast) =>
  `/registrations/${orgOf(cast.people.owner)}${tail}`

export const EVENT_ROWS: Readonly<Record<string, Row>> = {
  'GET /events': { call: plain('GET', '/events'), allowed: {}, otherwise: 200, nobody: 200 },
  'GET /events/hosted': {
    call: plain('GET', '/events/hosted'),
    allowed: { county: 200, siblingCounty: 200, city: 200, otherCity: 200, region: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /events/proposal': {
    call: plain('GET', '/events/proposal?demands=lst_0000'),
    allowed: { county: 200, siblingCounty: 200, city: 200, otherCity: 200, region: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /events/mine': {
    call: plain('GET', '/events/mine'),
    allowed: {},
    otherwise: 200,
    nobody: 401,
  },
  'GET /events/:id': {
    call: onEvent('draft', 'GET', ''),
    allowed: ORGANISERS,
    otherwise: 404,
    nobody: 404,
  },
  'GET /events/:id/calendar.ics': {
    call: onEvent('draft', 'GET', '/calendar.ics'),
    allowed: ORGANISERS,
    otherwise: 404,
    nobody: 404,
  },
  'POST /events': {
    call: plain('POST', '/events', { fields: fields() }),
    // Officials of elsewhere hold no events here, and say so by the field.
    allowed: { city: 201, region: 201, county: 400, siblingCounty: 400, otherCity: 400 },
    otherwise: 403,
    nobody: 401,
  },
  'PUT /events/:id': {
    call: onEvent('published', 'PUT', '', { body: { fields: fields() } }),
    ...organisers(403),
  },
  'POST /events/:id/steps': {
    call: onEvent('published', 'POST', '/steps', { body: { step: 'open-registration' } }),
    ...organisers(403),
  },
  'POST /events/:id/registrations': {
    call: async (cast, as) =>
      onEvent('registration', 'POST', '/registrations', { body: registering() })(cast, as),
    // Banks, experts and officials have no quota here.
    allowed: { stranger: 201, firm: 201, owner: 409, partyFirm: 409 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /events/:id/registrations': {
    call: onEvent('registration', 'GET', '/registrations'),
    ...organisers(403),
  },
  'POST /events/:id/registrations/:orgId/steps': {
    call: onEvent('registration', 'POST', ofOwner('/steps'), {
      body: { step: 'cancel', reason: '行程有变' },
      version: 1,
    }),
    allowed: { owner: 200, ...ORGANISERS },
    otherwise: 404,
    nobody: 401,
  },
  'PUT /events/:id/registrations/:orgId': {
    call: onEvent('registration', 'PUT', ofOwner(''), { body: { away: [1] }, version: 1 }),
    allowed: { owner: 200, city: 403, region: 403 },
    otherwise: 404,
    nobody: 401,
  },
  'GET /events/:id/suggestions': {
    call: onEvent('wishes', 'GET', '/suggestions'),
    ...guests(200, 409),
  },
  'GET /events/:id/wishes': { call: onEvent('wishes', 'GET', '/wishes'), ...guests(200, 409) },
  'GET /events/:id/all-wishes': {
    call: onEvent('wishes', 'GET', '/all-wishes'),
    ...organisers(403),
  },
  'POST /events/:id/wishes': {
    call: async (cast, as) => {
      const body = { to: orgOf(cast.people.owner), class: 'like', reason: '想了解堆场的含水情况' }
      return onEvent('wishes', 'POST', '/wishes', { body })(cast, as)
    },
    // The owner is itself; the firm has been asked already; the rest have no place.
    allowed: {},
    otherwise: 409,
    nobody: 401,
  },
  'POST /events/:id/wishes/:from/:to/steps': {
    call: onEvent('wishes', 'POST', ofParty, { body: { step: 'decline' }, version: 1 }),
    allowed: { partyFirm: 200, owner: 403 },
    otherwise: 409,
    nobody: 401,
  },
  'GET /events/:id/plan': { call: onEvent('planned', 'GET', '/plan'), ...organisers(403) },
  'POST /events/:id/plan/start': {
    call: onEvent('planned', 'POST', '/plan/start', { body: { effort: 1 } }),
    ...organisers(403),
  },
  // Nothing runs: the organiser learns that, others that it is not theirs.
  'POST /events/:id/plan/stop': {
    call: onEvent('planned', 'POST', '/plan/stop'),
    allowed: { city: 409, region: 409 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /events/:id/plan/cost': {
    call: onEvent('planned', 'GET', (cast) => `/plan/cost?wish=${pairIn(cast)}&slot=5`),
    ...organisers(403),
  },
  'POST /events/:id/plan/moves': {
    call: async (cast, as) =>
      onEvent('planned', 'POST', '/plan/moves', {
        body: { wish: pairIn(cast), slot: 5, table: 0 },
      })(cast, as),
    ...organisers(403),
  },
  'POST /events/:id/plan/steps': {
    call: async (cast, as) =>
      onEvent('planned', 'POST', '/plan/steps', { body: { step: 'cancel', pair: pairIn(cast) } })(
        cast,
        as,
      ),
    ...organisers(403),
  },
  'POST /events/:id/releases': {
    call: onEvent('planned', 'POST', '/releases'),
    allowed: { city: 201, region: 201 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /events/:id/timetable': {
    call: onEvent('live', 'GET', '/timetable'),
    allowed: { owner: 200, partyFirm: 200, ...ORGANISERS },
    otherwise: 409,
    nobody: 401,
  },
  'GET /events/codes/:code': {
    call: async (cast, as) => {
      const { w, people } = cast
      const stage = await staged(cast, 'live')
      const { body } = await ask(w, people.owner, 'GET', `/events/${stage.id}`)
      return ask(w, as, 'GET', `/events/codes/${body.seat.code}`)
    },
    allowed: { owner: 200, ...ORGANISERS },
    otherwise: 404,
    nobody: 401,
  },
  'POST /events/:id/check-ins': {
    call: onEvent('live', 'POST', '/check-ins', { body: { items: [{ code: '0000000' }] } }),
    ...organisers(403),
  },
  'GET /events/:id/board': { call: onEvent('live', 'GET', '/board'), ...organisers(403) },
  'GET /events/:id/report': { call: onEvent('live', 'GET', '/report'), ...organisers(403) },
  'GET /events/:id/rating': {
    call: onEvent('live', 'GET', '/rating'),
    allowed: {},
    otherwise: 200,
    nobody: 401,
  },
  'PUT /events/:id/rating': {
    call: onEvent('live', 'PUT', '/rating', { body: { stars: 5 } }),
    ...guests(200, 409),
  },
  'GET /events/:id/results': {
    call: onEvent('live', 'GET', '/results'),
    allowed: { owner: 200, partyFirm: 200, ...ORGANISERS },
    otherwise: 404,
    nobody: 401,
  },
  'PUT /events/:id/meetings/:pair/result': {
    call: async (cast, as) =>
      onEvent('live', 'PUT', (c) => `/meetings/${pairIn(c)}/result`, {
        body: { met: true, interest: 1 },
      })(cast, as),
    allowed: { owner: 200, partyFirm: 200, ...ORGANISERS },
    otherwise: 404,
    nobody: 401,
  },
  'GET /events/:id/transcript': {
    call: onEvent('live', 'GET', '/transcript'),
    allowed: { owner: 200, partyFirm: 200, ...ORGANISERS },
    otherwise: 404,
    nobody: 401,
  },
  'PUT /events/:id/transcript/:line': {
    call: onEvent('live', 'PUT', '/transcript/line0001', { body: { text: '会议开始' } }),
    ...organisers(403),
  },
  'POST /events/:id/nevers': {
    call: async (cast, as) =>
      onEvent('wishes', 'POST', '/nevers', {
        body: { orgId: orgOf(cast.people.firm), never: true },
      })(cast, as),
    ...guests(200, 409),
  },
}
