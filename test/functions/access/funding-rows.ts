// The access matrix of funding: anybody reads calls and the shelf, officials of the place and owners write.
import { type Answered, ask, demandFields, type Person, publish } from '../../world.ts'
import { callFields, shelfFields } from '../funding/stage.ts'
import { type Cast, type Who } from './cast.ts'

type Call = (cast: Cast, as: Person | undefined) => Promise<Answered>
type Row = { call: Call; allowed: Partial<Record<Who, number>>; otherwise: number; nobody: number }

const EVERYBODY = { allowed: {}, otherwise: 200, nobody: 200 }
const PLACE = { city: 200, region: 200 }
const OFFICIALS = { county: 200, siblingCounty: 200, city: 200, otherCity: 200, region: 200 }

/** A call of the city's, taken back where `version` says so. */
const onCall =
  (method: string, tail: string, body?: object, version = 1): Call =>
  async ({ w, people }, as) => {
    const made = await ask(w, people.city, 'POST', '/funding/calls', {
      body: { fields: callFields() },
    })
    const path = `/funding/calls/${made.body.id}`
    if (version === 2) await ask(w, people.city, 'POST', `${path}/withdraw`, { version: 1 })
    return ask(w, as, method, path + tail, {
      ...(method === 'GET' ? {} : { version }),
      ...(body ? { body } : {}),
    })
  }
const onShelf =
  (method: string, tail: string, body?: object): Call =>
  async ({ w, people }, as) => {
    const id = await publish(w, people.owner, people.county, 'demand', demandFields())
    const path = `/funding/shelf/${id}`
    if (method !== 'PUT')
      await ask(w, people.owner, 'PUT', path, { version: 0, body: { fields: shelfFields() } })
    return ask(w, as, method, path + tail, {
      ...(method === 'GET' ? {} : { version: method === 'PUT' ? 0 : 1 }),
      ...(body ? { body } : {}),
    })
  }
const fields = { fields: callFields() }

export const FUNDING_ROWS: Readonly<Record<string, Row>> = {
  'GET /funding/calls': { call: ({ w }, as) => ask(w, as, 'GET', '/funding/calls'), ...EVERYBODY },
  'GET /funding/calls/:id': { call: onCall('GET', ''), ...EVERYBODY },
  'GET /funding/run': {
    call: ({ w }, as) => ask(w, as, 'GET', '/funding/run'),
    allowed: OFFICIALS,
    otherwise: 403,
    nobody: 401,
  },
  'POST /funding/calls': {
    call: ({ w }, as) => ask(w, as, 'POST', '/funding/calls', { body: fields }),
    allowed: { city: 201, region: 201 },
    otherwise: 403,
    nobody: 401,
  },
  'PUT /funding/calls/:id': {
    call: onCall('PUT', '', fields),
    allowed: PLACE,
    otherwise: 403,
    nobody: 401,
  },
  'POST /funding/calls/:id/withdraw': {
    call: onCall('POST', '/withdraw'),
    allowed: PLACE,
    otherwise: 403,
    nobody: 401,
  },
  'POST /funding/calls/:id/restore': {
    call: onCall('POST', '/restore', undefined, 2),
    allowed: { ...PLACE, county: 404, siblingCounty: 404, otherCity: 404 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /funding/shelf': { call: ({ w }, as) => ask(w, as, 'GET', '/funding/shelf'), ...EVERYBODY },
  'GET /funding/shelf/:demandId': {
    call: onShelf('GET', ''),
    allowed: { owner: 200 },
    otherwise: 404,
    nobody: 401,
  },
  'PUT /funding/shelf/:demandId': {
    call: onShelf('PUT', '', { fields: shelfFields() }),
    allowed: { owner: 200 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /funding/shelf/:demandId/off': {
    call: onShelf('POST', '/off'),
    allowed: { owner: 200 },
    otherwise: 404,
    nobody: 401,
  },
}
