// A firm's opportunities, best first and masked; and a person's verdict on a match.
import { Hono } from 'hono'
import { signedIn } from '#shared/actor.ts'
import { mayKnow } from '#shared/listing/listing.ts'
import * as rules from '#shared/match/verdict.ts'
import { conflict, missing } from '#shared/problem.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, valid } from '../http.ts'
import * as listings from '../listing/store.ts'
import { describe } from '../openapi.ts'
import { repeatable, save } from '../repeat.ts'
import * as matches from './store.ts'
import * as verdicts from './verdict-store.ts'

export const opportunityRoutes = new Hono<Env>().get(
  '/',
  describe('Demands that match the organisation, best first.', 'member'),
  async (c) =>
    c.json(
      await matches.opportunities(
        c.var.ports.table,
        signedIn(c.var.actor).orgId,
        c.req.query('after'),
      ),
    ),
)

export const matchRoutes = new Hono<Env>()
  .use(repeatable)
  .post(
    '/verdicts',
    describe('A person says whether a match is good, or why it is wrong.', 'party or official'),
    valid('json', rules.Said),
    async (c) => {
      const { ports, actor } = c.var
      const said = c.req.valid('json')
      const { demand, offer } = await pairOf(c, said)
      rules.judgeOf(actor, demand, offer)
      const place = { ...said, orgId: signedIn(actor).orgId }
      const before = await verdicts.get(ports.table, place)
      // Whoever ruled the other out finds no match any more, and may still think again.
      const opinion = (await opinionOn(c, said)) ?? before?.verdict.opinion
      if (!opinion) throw conflict('match.not-ranked', 'These two do not stand in a ranking.')
      const pair = { demand, offer, opinion }
      const verdict = rules.personVerdict(said, actor, pair, ports.clock.now())
      return save(
        c,
        [
          verdicts.put(verdict, before ? { version: before.version } : 'absent'),
          ...verdicts.banWrites(
            place,
            before && rules.ruledOut(before.verdict, pair),
            rules.ruledOut(verdict, pair),
          ),
          audits.write(ports, happening(said, demand.region), actor),
        ],
        { status: before ? 200 : 201, body: { verdict: verdict.verdict, as: verdict.as } },
      )
    },
  )

/** Both listings in one read; one that the actor may not know of is missing. */
async function pairOf(c: Ctx, { demandId, offerId }: rules.Said) {
  const found = (await listings.getMany(c.var.ports.table, [demandId, offerId])).map(
    ({ listing }) => listing,
  )
  const demand = found.find(({ id, kind }) => id === demandId && kind === 'demand')
  const offer = found.find(({ id, kind }) => id === offerId && kind === 'offer')
  if (!demand || !offer) throw missing()
  if (!mayKnow(demand, c.var.actor) || !mayKnow(offer, c.var.actor)) throw missing()
  return { demand, offer }
}

async function opinionOn(c: Ctx, { demandId, offerId }: rules.Said) {
  const ranking = await matches.ranking(c.var.ports.table, demandId)
  const match = [...(ranking?.matches ?? []), ...(ranking?.stopped ?? [])].find(
    (each) => each.offerId === offerId,
  )
  return ranking && match && rules.opinionOf(ranking.matcher, match)
}

/** The reason stays with the verdict: the other side reads this record, and is not to be told why. */
const happening = ({ demandId, offerId, verdict }: rules.Said, region: string) => ({
  act: 'match.judged' as const,
  subject: demandId,
  region,
  values: { kind: 'demand', offerId, verdict },
})
