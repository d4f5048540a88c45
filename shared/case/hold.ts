// Which level holds a case, and what officials may do about it: one table of standings and actions.
import * as z from 'zod/mini'
import { type Actor } from '../actor.ts'
import { type CaseAct } from '../audit/audit.ts'
import { ListingId } from '../id.ts'
import { missing } from '../problem.ts'
import { cityOf, covers, RegionCode, regionOf } from '../region/region.ts'
import { At, endOf, On } from '../time.ts'
import { refuse } from './refusal.ts'

const Words = z
  .string()
  .check(z.trim(), z.minLength(4, { error: 'reason.short' }), z.maxLength(500))

/** Without a row the county of the demand holds its case. */
export const Hold = z.strictObject({
  demandId: ListingId,
  /** The level that holds it: a county, its city or the region. */
  region: z.string(),
  since: At,
  reason: z.optional(Words),
  /** 督办: a higher level wants it settled by a day. */
  supervision: z.optional(z.strictObject({ by: z.string(), at: At, dueAt: At, note: Words })),
  /** Cities that were asked for help, and what they said. */
  asked: z.optional(
    z.array(
      z.strictObject({
        to: z.string(),
        at: At,
        question: Words,
        reply: z.optional(Words),
        repliedAt: z.optional(At),
      }),
    ),
  ),
  /** When an official last followed it up. */
  followedAt: z.optional(At),
})
export type Hold = z.infer<typeof Hold>

export const HoldStep = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('pass-up'), reason: Words }),
  z.strictObject({ action: z.literal('hand-down'), to: RegionCode, reason: Words }),
  z.strictObject({ action: z.literal('take-over'), reason: Words }),
  z.strictObject({ action: z.literal('ask'), to: RegionCode, question: Words }),
  z.strictObject({ action: z.literal('reply'), text: Words }),
  z.strictObject({ action: z.literal('supervise'), dueOn: On, note: Words }),
  z.strictObject({ action: z.literal('follow-up'), note: Words }),
])
export type HoldStep = z.infer<typeof HoldStep>
export type HoldAction = HoldStep['action']

/** How an official stands to a case: holds it, is above or below the holder, was asked, or is nobody to it. */
export type Standing = 'holder' | 'above' | 'below' | 'asked'

export function standingOf(actor: Actor, hold: Hold, place: string): Standing | undefined {
  if (actor?.role !== 'official') return undefined
  if (!covers(actor.region, place)) {
    const isOpen = hold.asked?.some((one) => one.to === actor.region && one.reply === undefined)
    return isOpen === true ? 'asked' : undefined
  }
  if (actor.region === hold.region) return 'holder'
  return covers(actor.region, hold.region) ? 'above' : 'below'
}

/** The whole authority table. */
export const HOLD_STEPS: Readonly<Record<HoldAction, { by: readonly Standing[]; act: CaseAct }>> = {
  'pass-up': { by: ['holder'], act: 'case.passed-up' },
  'hand-down': { by: ['holder', 'above'], act: 'case.handed-down' },
  'take-over': { by: ['above'], act: 'case.taken-over' },
  ask: { by: ['holder', 'above'], act: 'case.help-asked' },
  reply: { by: ['asked'], act: 'case.help-replied' },
  supervise: { by: ['above'], act: 'case.supervised' },
  'follow-up': { by: ['holder', 'above', 'below'], act: 'case.followed-up' },
}

/** The level above a division; the region has none. */
export const above = (region: string): string | undefined => regionOf(region)?.parent || undefined

export const holdOf = (
  hold: Hold | undefined,
  listing: { id: ListingId; region: string; publishedAt?: At | undefined },
): Hold =>
  hold ?? { demandId: listing.id, region: listing.region, since: listing.publishedAt ?? '' }

/** One action of an official on who holds a case; gives the next hold, or the refusal. */
export function settle(
  hold: Hold,
  said: HoldStep,
  { actor, place }: { actor: Actor; place: string },
  now: At,
): Hold {
  const standing = standingOf(actor, hold, place)
  if (!standing || !actor) throw missing()
  if (!HOLD_STEPS[said.action].by.includes(standing)) {
    // Who was only asked may know the number and the question, and nothing else.
    if (standing === 'asked') throw missing()
    throw refuse('hold.not-your-level')
  }
  return ruled(hold, said, { by: actor.region, place }, now)
}

function ruled(
  hold: Hold,
  said: HoldStep,
  { by, place }: { by: string; place: string },
  now: At,
): Hold {
  switch (said.action) {
    case 'pass-up':
      return moved(hold, above(hold.region), said.reason, now)
    case 'take-over':
      return moved(hold, by, said.reason, now)
    case 'hand-down':
      return handed(hold, said, place, now)
    case 'ask':
      return asked(hold, said, place, now)
    case 'reply':
      return replied(hold, said.text, by, now)
    case 'supervise':
      if (endOf(said.dueOn) <= now) throw refuse('hold.past')
      return { ...hold, supervision: { by, at: now, dueAt: endOf(said.dueOn), note: said.note } }
    case 'follow-up':
      return { ...hold, followedAt: now }
  }
}

function moved(hold: Hold, region: string | undefined, reason: string, now: At): Hold {
  if (region === undefined) throw refuse('hold.top')
  return { ...hold, region, since: now, reason }
}

/** Down means nearer to the place: the county itself, or the city above it. */
function handed(
  hold: Hold,
  { to, reason }: { to: string; reason: string },
  place: string,
  now: At,
): Hold {
  if (to === hold.region || !covers(hold.region, to) || !covers(to, place))
    throw refuse('hold.not-below')
  return moved(hold, to, reason, now)
}

function asked(
  hold: Hold,
  { to, question }: { to: string; question: string },
  place: string,
  now: At,
): Hold {
  const isCity = regionOf(to)?.level === 'city'
  if (!isCity || to === cityOf(place)) throw refuse('hold.not-another-city')
  const before = hold.asked ?? []
  if (before.some((one) => one.to === to && one.reply === undefined)) throw refuse('hold.asked')
  if (before.length >= 20) throw refuse('case.full')
  return { ...hold, asked: [...before, { to, at: now, question }] }
}

const replied = (hold: Hold, reply: string, from: string, now: At): Hold => ({
  ...hold,
  asked: (hold.asked ?? []).map((one) =>
    one.to === from && one.reply === undefined ? { ...one, reply, repliedAt: now } : one,
  ),
})
