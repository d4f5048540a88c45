// Search over what is public: the port holds nothing else. Browsing does not depend on it.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { KindName } from '#shared/listing/kinds.ts'
import { Code } from '#shared/listing/kind.ts'
import { RegionCode } from '#shared/region/region.ts'
import { type Env, valid } from '../http.ts'
import { describe } from '../openapi.ts'

const Ask = z.strictObject({
  q: z._default(z.string().check(z.maxLength(200)), ''),
  kind: z.optional(KindName),
  city: z.optional(RegionCode),
  code: z.optional(Code),
  after: z.optional(z.string().check(z.maxLength(500))),
})

export const searchRoutes = new Hono<Env>().get(
  '/',
  describe('Published listings by words, kind, city and code.', 'anyone'),
  valid('query', Ask),
  async (c) => {
    const { q, ...filters } = c.req.valid('query')
    return c.json(await c.var.ports.search.query({ text: q, ...filters, limit: 24 }))
  },
)

/** Today's figures for the front page: counted by the same index that people search. */
export const statsRoutes = new Hono<Env>().get(
  '/',
  describe('Figures for the front page.', 'anyone'),
  async (c) => {
    const { facets, total } = await c.var.ports.search.query({ text: '', limit: 1 })
    c.header('Cache-Control', 'public, max-age=60')
    return c.json({ total, kinds: facets.kind, cities: facets.city })
  },
)
