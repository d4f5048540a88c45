// A write that another site's page sends with our cookie is refused before any room sees it.
import { type Context, type MiddlewareHandler } from 'hono'
import { forbidden } from '#shared/problem.ts'

/**
 * Refuses writes that another site's page sends with our cookie. Callers that are no browsers send
 * neither header, and have no cookie of somebody else's to misuse.
 */
export const sameOrigin =
  (origin: string): MiddlewareHandler =>
  async (c, next) => {
    if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) && isForeign(c, origin)) {
      throw forbidden('request.cross-site', 'This request comes from another site.')
    }
    await next()
  }

function isForeign(c: Context, origin: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const from = c.req.header('origin')
  return from !== undefined && from !== origin
}
