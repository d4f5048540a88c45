// How a person wants to be told: on the site always; by mail at once, once a day or not, per kind of notice.
import * as z from 'zod/mini'
import { type At, atOf, dayOf, msOf } from '../time.ts'

/** Kinds of notices as people choose them. `duty` is what the law wants said: it can wait, never stop. */
export const NoticeGroup = z.enum(['duty', 'work', 'listing', 'party', 'case', 'match', 'message'])
export type NoticeGroup = z.infer<typeof NoticeGroup>

export const Way = z.enum(['now', 'daily', 'off'])
export type Way = z.infer<typeof Way>

/** Decisions against somebody, and deadlines with consequences (政务公开: 告知义务). */
const DUTIES: ReadonlySet<string> = new Set([
  'listing.returned',
  'listing.expired',
  'org.returned',
  'clock.escalated',
  'case.supervised',
  'case.written-off',
  'case.reopened',
])
const WORK: ReadonlySet<string> = new Set(['listing.submitted', 'listing.amended', 'org.amended'])

/** A code that nobody has sorted belongs to its family; what has none is of the case. */
export function groupOf(code: string): NoticeGroup {
  if (DUTIES.has(code)) return 'duty'
  if (WORK.has(code) || code.startsWith('clock.')) return 'work'
  if (code === 'case.message') return 'message'
  const [family] = code.split('.')
  if (family === 'org') return 'listing'
  return NoticeGroup.options.find((group) => group === family) ?? 'case'
}

/** A time of day in Shanghai: `07:30`. */
const Hour = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'hour.form' }))

export const Preference = z.strictObject({
  mail: z.strictObject({
    duty: z.enum(['now', 'daily']),
    work: Way,
    listing: Way,
    party: Way,
    case: Way,
    match: Way,
    message: Way,
  }),
  /** No mail in between; it may go over midnight. */
  quiet: z.optional(z.strictObject({ from: Hour, to: Hour })),
  dailyAt: Hour,
})
export type Preference = z.infer<typeof Preference>

export const USUAL: Preference = {
  mail: {
    duty: 'now',
    work: 'now',
    listing: 'now',
    party: 'now',
    case: 'now',
    match: 'now',
    message: 'now',
  },
  dailyAt: '08:30',
}

/** Now, at a later instant, or never. */
export type Plan = 'now' | 'never' | { at: At }

const DAY_MS = 86_400_000

/** The next time the clock in Shanghai shows this hour. */
function nextAt(hour: string, now: At): At {
  const ms = Date.parse(`${dayOf(now)}T${hour}:00+08:00`)
  return atOf(ms > msOf(now) ? ms : ms + DAY_MS)
}

const hourOf = (at: At): string => atOf(msOf(at) + 8 * 3_600_000).slice(11, 16)

const isQuiet = ({ quiet }: Preference, at: At): boolean => {
  if (!quiet || quiet.from === quiet.to) return false
  const hour = hourOf(at)
  return quiet.from < quiet.to
    ? quiet.from <= hour && hour < quiet.to
    : quiet.from <= hour || hour < quiet.to
}

/** When a notice of this code goes out by mail. */
export function planFor(code: string, preference: Preference, now: At): Plan {
  const way = preference.mail[groupOf(code)]
  if (way === 'off') return 'never'
  if (way === 'now' && !isQuiet(preference, now)) return 'now'
  const at = way === 'daily' ? nextAt(preference.dailyAt, now) : now
  return { at: isQuiet(preference, at) ? nextAt(preference.quiet?.to ?? '08:30', at) : at }
}

/** One kind less by mail; what the law wants said comes once a day instead. */
export function without(preference: Preference, group: NoticeGroup): Preference {
  const mail = { ...preference.mail, [group]: group === 'duty' ? 'daily' : 'off' }
  return { ...preference, mail: mail }
}
