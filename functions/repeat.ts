// Writes that are safe to repeat: one atomic write together with the answer under its Idempotency-Key.
import { type TypedResponse } from 'hono'
import { createMiddleware } from 'hono/factory'
import { type JSONParsed } from 'hono/utils/types'
import { signedIn } from '#shared/actor.ts'
import { digest } from '#shared/id.ts'
import { conflict, invalid, Problem } from '#shared/problem.ts'
import { plusSeconds } from '#shared/time.ts'
import { type Ctx, type Env } from './http.ts'
import { Refused, type Key, type Write } from './ports.ts'

const KEEP_S = 24 * 3600

/** What a write answers: kept with the key, so that a repeat gets the same. */
export type Answer<T = unknown> = {
  status: 200 | 201
  body: T
  version?: number
  location?: string
}
/** A response whose body's type the typed client knows. */
export type Answered<T> = Response & TypedResponse<JSONParsed<T>, 200 | 201, 'json'>

function keyOf(c: Ctx): { row: Key; digest: string } {
  const key = c.req.header('Idempotency-Key')
  if (key === undefined || !/^[\w-]{8,64}$/.test(key)) {
    throw invalid(
      'idempotency.missing',
      'Send an Idempotency-Key of 8 to 64 letters, digits, - or _.',
    )
  }
  const actor = signedIn(c.get('actor'))
  return {
    row: { pk: `I#${actor.id}#${key}`, sk: 'A' },
    digest: digest(`${c.req.method} ${c.req.path}`),
  }
}

/**
 * One transaction: the writes and, under the key, the answer. Nobody looks the key up beforehand; only
 * when something is refused does `repeatable` look whether this very request was answered before.
 */
export async function save<T>(
  c: Ctx,
  writes: readonly Write[],
  answer: Answer<T>,
): Promise<Answered<T>> {
  const { row, digest } = keyOf(c)
  const { table, clock } = c.get('ports')
  await table.write([
    ...writes,
    {
      put: {
        ...row,
        entity: 'idempotency',
        body: { digest, answer },
        expiresAt: plusSeconds(clock.now(), KEEP_S),
      },
      if: 'absent',
    },
  ])
  return say(c, answer) as Answered<T>
}

/** A response of its own: on a repeat, one for the refusal exists already and must leave no trace. */
function say(c: Ctx, { status, body, version, location }: Answer): Response {
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Request-Id': c.get('requestId'),
    ...(version !== undefined && { ETag: `"${version}"` }),
    ...(location !== undefined && { Location: location }),
  }
  return new Response(JSON.stringify(body), { status, headers })
}

/** A refused request that was already done gets its first answer; a key used for something else, a conflict. */
export const repeatable = createMiddleware<Env>(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  signedIn(c.get('actor'))
  const { row, digest } = keyOf(c)
  await next()
  if (!(c.error instanceof Problem) && !(c.error instanceof Refused)) return
  const kept = await c.get('ports').table.get(row)
  if (!kept) return
  if (kept.body.digest !== digest)
    throw conflict('idempotency.reused', 'This key was used for another request.')
  c.res = undefined
  c.res = say(c, kept.body.answer as Answer)
})
