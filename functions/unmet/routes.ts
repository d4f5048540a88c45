// Unmet demands over HTTP: clusters of a jurisdiction, the input for the next event.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { forbidden } from '#shared/problem.ts'
import { clustersOf } from '#shared/unmet/unmet.ts'
import { type Env, valid } from '../http.ts'
import { describe } from '../openapi.ts'
import * as unmet from './store.ts'

const Ask = z.strictObject({
  days: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
})
/** A month without a partner is worth an official's thought. */
const DAYS = 30

export const unmetRoutes = new Hono<Env>().get(
  '/unmet',
  describe('Demands long without an agreed pair, clustered, with what stops them.', 'official'),
  valid('query', Ask),
  async (c) => {
    const official = signedIn(c.var.actor)
    if (official.role !== 'official')
      throw forbidden('desk.not-official', 'The desk is for officials.')
    const days = Number(c.req.valid('query').days ?? DAYS)
    const all = await unmet.inRegion(c.var.ports.table, official.region)
    return c.json({ days, clusters: clustersOf(all, days, c.var.ports.clock.now()) })
  },
)
