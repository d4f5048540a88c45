// Per-account and per-address limits: token buckets in this process; the edge counts across processes.
import { createMiddleware } from 'hono/factory'
import { msOf } from '#shared/time.ts'
import { Problem } from '#shared/problem.ts'
import { type Env } from './http.ts'

type Rate = { readonly perS: number; readonly burst: number }
/** A busy office shares one address; a person does not press sixty times a second. */
const ACCOUNT: Rate = { perS: 20, burst: 120 }
const ADDRESS: Rate = { perS: 100, burst: 600 }
const MAX_BUCKETS = 20_000

type Bucket = { tokens: number; atMs: number }

/** Takes a token or says after how many seconds there is one. */
export function take(buckets: Map<string, Bucket>, key: string, rate: Rate, nowMs: number): number {
  let bucket = buckets.get(key)
  if (!bucket) {
    // The oldest bucket is the first of a Map: forgetting it costs at most one burst.
    if (buckets.size >= MAX_BUCKETS) buckets.delete(buckets.keys().next().value ?? '')
    bucket = { tokens: rate.burst, atMs: nowMs }
    buckets.set(key, bucket)
  }
  bucket.tokens = Math.min(rate.burst, bucket.tokens + ((nowMs - bucket.atMs) / 1000) * rate.perS)
  bucket.atMs = nowMs
  if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / rate.perS)
  bucket.tokens -= 1
  return 0
}

/** One limiter per app: nothing is shared between two apps of one process. */
export const limiter = () => {
  const buckets = new Map<string, Bucket>()
  return createMiddleware<Env>(async (c, next) => {
    const actor = c.get('actor')
    const nowMs = msOf(c.get('ports').clock.now())
    const waitS = actor
      ? take(buckets, `m#${actor.id}`, ACCOUNT, nowMs)
      : take(buckets, `a#${c.get('address')}`, ADDRESS, nowMs)
    if (waitS > 0)
      throw new Problem('busy', 'request.too-many', 'Too many requests.', { retryAfterS: waitS })
    await next()
  })
}
