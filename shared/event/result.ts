// What came of a meeting, in two taps: met, interest, the next step with owner and day; and how satisfied a guest was.
import * as z from 'zod/mini'
import { DeclineReason } from '../case/party.ts'
import { Tonnes } from '../case/progress.ts'
import { Fen } from '../listing/kind.ts'
import { At, On } from '../time.ts'

export const NextStep = z.enum(['visit', 'sample', 'quote', 'contract', 'finance', 'talk', 'none'])
export type NextStep = z.infer<typeof NextStep>

const Stars = z.int().check(z.gte(1), z.lte(5))

const given = {
  met: z.boolean(),
  /** 0 none, 3 wants to go on at once. */
  interest: z.int().check(z.gte(0), z.lte(3)),
  next: z.optional(NextStep),
  /** Who does the next step: this side or the other; where the table says it, the first or the second of the pair. */
  owner: z.optional(z.enum(['us', 'them'])),
  on: z.optional(On),
  valueFen: z.optional(Fen),
  tonnes: z.optional(Tonnes),
  reason: z.optional(DeclineReason),
  note: z.optional(z.string().check(z.trim(), z.maxLength(1000))),
  /** How satisfied with the event, 1..5. */
  stars: z.optional(Stars),
}
/** A meeting without interest, or that did not happen, says why. */
export const Reporting = z.strictObject(given).check(
  z.refine((r) => (r.met && r.interest > 0) || r.reason !== undefined, {
    error: 'reason.missing',
    path: ['reason'],
  }),
)
export type Reporting = z.infer<typeof Reporting>

export const Result = z.strictObject({
  ...given,
  pair: z.string(),
  /** Of which organisation, or `table`: somebody of the organisers. */
  side: z.string(),
  by: z.string(),
  at: At,
  /** Its promise came due and whoever made it was reminded. */
  remindedAt: z.optional(At),
})
export type Result = z.infer<typeof Result>

/** How satisfied with the event: one tap of a guest, the last one counts. */
export const Rating = z.strictObject({ stars: Stars })
export const Rated = z.strictObject({ ...Rating.shape, orgId: z.string(), at: At })
export type Rated = z.infer<typeof Rated>

/** So much interest says yes to the case. */
export const GOES_ON = 2

/** Whom a result says to do the next step; at the table `us` is the first of the pair. */
export function promiserOf({ pair, side, owner }: Result): string | undefined {
  if (owner === undefined) return undefined
  const [a = '', b = ''] = pair.split('~')
  const us = side === 'table' ? a : side
  return owner === 'us' ? us : us === a ? b : a
}

const MORNING_UTC = 'T01:00:00.000Z'
/** Nine in the morning, in Beijing, of the day on which a promise falls due; undefined where there is none. */
export function dueOf(result: Result): string | undefined {
  const { on, next, remindedAt } = result
  const isPromise = next !== undefined && next !== 'none' && promiserOf(result) !== undefined
  return on === undefined || !isPromise || remindedAt !== undefined ? undefined : on + MORNING_UTC
}
