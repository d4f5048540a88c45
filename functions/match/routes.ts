// A firm's opportunities: the demands that its offers answer, best first, masked.
import { Hono } from 'hono'
import { signedIn } from '#shared/actor.ts'
import { type Env } from '../http.ts'
import { describe } from '../openapi.ts'
import * as matches from './store.ts'

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
