// HTTP words for everybody: the environment of a request, problems as answers, validated input, pages.
import { type Context, type ErrorHandler } from 'hono'
import { validator } from 'hono-openapi'
import { HTTPException } from 'hono/http-exception'
import { type ContentfulStatusCode } from 'hono/utils/http-status'
import type * as z from 'zod/mini'
import { type Actor } from '#shared/actor.ts'
import { flawsOf } from '#shared/flaw.ts'
import { invalid, missing, Problem, type ProblemKind } from '#shared/problem.ts'
import { type Ports, Refused } from './ports.ts'
import { log, whereOf } from './log.ts'

export type Env = {
  Variables: { ports: Ports; actor: Actor; requestId: string; address: string }
}
export type Ctx = Context<Env>

/** The only place that knows a status: a new kind of problem does not compile until it has one. */
const STATUS = {
  invalid: 400,
  anonymous: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  busy: 429,
} as const satisfies Record<ProblemKind, ContentfulStatusCode>

/** Outages of what we lean on are not the caller's haste. */
const UNAVAILABLE = new Set(['search.down', 'login.down', 'table.busy'])

/** RFC 9457: `type` is the stable code as a URI reference; `flaws` name fields. */
export function problemAnswer(c: Ctx, problem: Problem): Response {
  const status = UNAVAILABLE.has(problem.code) ? 503 : STATUS[problem.kind]
  if (problem.details.retryAfterS !== undefined)
    c.header('Retry-After', String(problem.details.retryAfterS))
  return c.body(
    JSON.stringify({
      type: `/problems/${problem.code}`,
      title: problem.message,
      status,
      code: problem.code,
      ...problem.details,
      // Absent and not-yours must be the same byte for byte: nothing that varies stands in it.
      ...(problem.kind === 'missing' ? {} : { requestId: c.get('requestId') }),
    }),
    status,
    { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' },
  )
}

/** Problems become answers; a refused condition is a conflict; anything else is a bug and says nothing. */
export const onError: ErrorHandler<Env> = (error, c) => {
  if (error instanceof Problem) return problemAnswer(c, error)
  if (error instanceof Refused) {
    return problemAnswer(c, new Problem('conflict', 'version.stale', 'Somebody wrote in between.'))
  }
  // Hono's own refusals: a body that is no JSON, a missing content type.
  if (error instanceof HTTPException && error.status < 500) {
    return problemAnswer(c, invalid('request.form', 'The request cannot be read.'))
  }
  log('error', 'request.failed', { requestId: c.get('requestId'), ...whereOf(error) })
  return c.json(
    {
      type: 'about:blank',
      title: 'Internal error',
      status: 500,
      code: 'internal',
      requestId: c.get('requestId'),
    },
    500,
  )
}

export const notFound = (c: Ctx): Response => problemAnswer(c, missing())

/** Validates one part of the request; unknown keys are refused by strict schemas. */
export const valid = <T extends 'json' | 'query' | 'param', S extends z.ZodMiniType>(
  target: T,
  schema: S,
) =>
  validator(target, schema, (result) => {
    if (result.success) return
    if (target === 'param') throw missing()
    // What the standard interface calls issues are zod's own.
    const issues = result.error as unknown as readonly z.core.$ZodIssue[]
    throw invalid('request.fields', 'The request does not fit.', flawsOf({ issues }, result.data))
  })

/** `If-Match: "3"` as a number. */
export function ifMatch(c: Ctx): number | undefined {
  const raw = c.req.header('If-Match')
  if (raw === undefined) return undefined
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(raw)
  if (!match) throw invalid('version.form', 'If-Match must be the ETag that was sent.')
  return Number(match[1])
}

/** Answers with a version: 304 where the reader has it already. */
export function versioned<T extends object>(c: Ctx, version: number, body: T) {
  const etag = `"${version}"`
  c.header('ETag', etag)
  c.header('Cache-Control', 'private, no-cache')
  return c.json(body)
}
