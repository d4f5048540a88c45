// The access matrix of the list of key supported enterprises: applied for below, looked at level by level.
import { applied, application, PASS, plantFile, take } from '../supported/stage.ts'
import { type Answered, ask, must, type Person } from '../../world.ts'
import { type Cast, type Who } from './cast.ts'

type Call = (cast: Cast, as: Person | undefined) => Promise<Answered>
type Row = { call: Call; allowed: Partial<Record<Who, number>>; otherwise: number; nobody: number }

/** Of the owner, while the county has it; applied for again by the owner, it is another. */
const atCounty = async ({ w, people }: Cast): Promise<string> => applied(w, people.owner)

export const SUPPORTED_ROWS: Readonly<Record<string, Row>> = {
  'GET /supported': {
    call: ({ w }, as) => ask(w, as, 'GET', '/supported'),
    allowed: {},
    otherwise: 200,
    nobody: 200,
  },
  'GET /supported/desk': {
    call: ({ w }, as) => ask(w, as, 'GET', '/supported/desk'),
    allowed: { county: 200, siblingCounty: 200, city: 200, otherCity: 200, region: 200 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /supported/mine': {
    call: ({ w }, as) => ask(w, as, 'GET', '/supported/mine'),
    allowed: {},
    otherwise: 404,
    nobody: 401,
  },
  'POST /supported': {
    call: async ({ w }, as) => {
      if (as) await plantFile(w, as)
      return ask(w, as, 'POST', '/supported', { body: application() })
    },
    allowed: { owner: 201, stranger: 201, firm: 201, partyFirm: 201 },
    otherwise: 403,
    nobody: 401,
  },
  'GET /supported/:id': {
    call: async (cast, as) => {
      const { w, people } = cast
      const known = await ask(w, people.owner, 'GET', '/supported/mine')
      const id = known.status === 200 ? known.body.id : await atCounty(cast)
      return ask(w, as, 'GET', `/supported/${id}`)
    },
    allowed: { owner: 200, county: 200, city: 200, region: 200 },
    otherwise: 404,
    nobody: 401,
  },
  'POST /supported/:id/steps': {
    call: async (cast, as) => {
      const { w, people } = cast
      const before = await ask(w, people.owner, 'GET', '/supported/mine')
      const { id, version } = before.body?.id
        ? { id: before.body.id as string, version: Number(before.body.version) }
        : { id: await atCounty(cast), version: 1 }
      const answer = await take(w, as, id, { version, body: PASS })
      if (answer.status !== 200) return answer
      // Back to where it was, for the next to ask.
      await must(200, take(w, people.owner, id, { version: version + 1, body: { step: 'withdraw' } })) // prettier-ignore
      await must(201, ask(w, people.owner, 'POST', '/supported', { body: application() }))
      return answer
    },
    allowed: { owner: 403, county: 200, city: 200, region: 200 },
    otherwise: 404,
    nobody: 401,
  },
}
