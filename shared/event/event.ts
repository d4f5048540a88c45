// A matchmaking event: what is announced of it, its sessions and slots, its quotas, and who runs it.
import * as z from 'zod/mini'
import { type Actor, isOfficialFor, Role, signedIn } from '../actor.ts'
import { EventId, ListingId, OrgId } from '../id.ts'
import { Codes, Text, Title } from '../listing/kind.ts'
import { invalid, missing } from '../problem.ts'
import { RegionCode } from '../region/region.ts'
import { At } from '../time.ts'
import { seen } from '../visibility.ts'
import { EventState, type EventStep, LIFE } from './life.ts'
import { refuse } from './refusal.ts'
import { Session, slotsOf } from './slot.ts'

/** 供需对接 · 专场 · 政银企恳谈 · 技术交流 */
export const EventKind = z.enum(['matchmaking', 'themed', 'finance', 'exchange'])
export type EventKind = z.infer<typeof EventKind>

const AgendaItem = z.strictObject({
  startAt: At,
  endAt: z.optional(At),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  speaker: z.optional(z.string().check(z.trim(), z.maxLength(60))),
})

const Places = z.int().check(z.gte(0), z.lte(2000))
/** Places by role; a role without a number has none. */
export const Quotas = z.partialRecord(Role, Places)
export type Quotas = z.infer<typeof Quotas>

export const Language = z.enum(['zh', 'en', 'vi'])

/** What the organiser writes, each with its class; `matched` is "has a place". */
export const eventFields = {
  title: seen('public', Title),
  kind: seen('public', EventKind),
  codes: seen('public', Codes),
  text: seen('public', z.optional(Text)),
  region: seen('public', RegionCode),
  cohosts: seen(
    'public',
    z.array(z.string().check(z.trim(), z.minLength(2), z.maxLength(60))).check(z.maxLength(10)),
  ),
  venue: seen('public', z.optional(z.string().check(z.trim(), z.minLength(2), z.maxLength(120)))),
  online: seen('matched', z.optional(z.url({ protocol: /^https$/, error: 'online.https' }))),
  agenda: seen('public', z.array(AgendaItem).check(z.maxLength(60))),
  sessions: seen('public', z.array(Session).check(z.minLength(1), z.maxLength(12))),
  tables: seen('public', z.int().check(z.gte(0), z.lte(200))),
  quotas: seen('public', Quotas),
  languages: seen('public', z.array(Language).check(z.minLength(1), z.maxLength(3))),
  /** An official looks at each registration before it holds. */
  approval: seen('public', z.boolean()),
  registerBy: seen('public', At),
  wishesBy: seen('public', At),
}
export const EventFields = z.strictObject(eventFields)
export type EventFields = z.infer<typeof EventFields>

export const Event = z.strictObject({
  id: EventId,
  hostOrgId: OrgId,
  hostName: z.string(),
  state: EventState,
  fields: EventFields,
  /** The unmet demands that it was made for: invited first. */
  demands: z.optional(z.array(ListingId)),
  /** How many timetables have been released. */
  released: z.int(),
  createdAt: At,
  updatedAt: At,
  publishedAt: z.optional(At),
  reason: z.optional(z.string()),
})
export type Event = z.infer<typeof Event>

export const MAX_SLOTS = 60

export const runs = (event: Event, actor: Actor): boolean =>
  isOfficialFor(actor, event.fields.region)
export const isPublic = ({ state }: Pick<Event, 'state'>): boolean => state !== 'draft'

/** A draft is its organisers' alone. */
export function mayKnowEvent(event: Event, actor: Actor): boolean {
  return isPublic(event) || runs(event, actor)
}

/** Organisers are the officials whose jurisdiction holds the event's place. */
export function organiser(event: Event, actor: Actor): void {
  if (!mayKnowEvent(event, actor)) throw missing()
  signedIn(actor)
  if (!runs(event, actor)) throw refuse('event.not-organiser')
}

/** The first and the last moment of the meetings. */
export const spanOf = ({ sessions }: Pick<EventFields, 'sessions'>) => ({
  startAt: sessions.map((s) => s.startAt).sort()[0] ?? '',
  endAt:
    sessions
      .map((s) => s.endAt)
      .sort()
      .at(-1) ?? '',
})

/** What no schema of one field can see. */
function flawsOfWhole(fields: EventFields): void {
  const flaw = (path: string, code: string) =>
    invalid('request.fields', 'The event does not fit.', [{ path, code }])
  const slots = slotsOf(fields.sessions)
  if (slots.length === 0 || slots.length > MAX_SLOTS) throw flaw('sessions', 'slots.count')
  const sorted = [...fields.sessions].sort((a, b) => (a.startAt < b.startAt ? -1 : 1))
  if (sorted.some((s, i) => i > 0 && s.startAt < (sorted[i - 1]?.endAt ?? '')))
    throw flaw('sessions', 'sessions.overlap')
  const { startAt } = spanOf(fields)
  if (fields.registerBy > startAt) throw flaw('registerBy', 'event.after-start')
  if (fields.wishesBy > startAt) throw flaw('wishesBy', 'event.after-start')
  if (Object.values(fields.quotas).every((n) => n === 0)) throw flaw('quotas', 'quotas.none')
}

export type NewEvent = Pick<Event, 'id' | 'hostOrgId' | 'hostName'> & { demands?: ListingId[] }

export function create(facts: NewEvent, fields: EventFields, actor: Actor, now: At): Event {
  const member = signedIn(actor)
  if (member.role !== 'official') throw refuse('event.not-official')
  if (!isOfficialFor(actor, fields.region))
    throw invalid('request.fields', 'Not yours.', [{ path: 'region', code: 'region.not-yours' }])
  flawsOfWhole(fields)
  const event = { ...facts, state: 'draft' as const, fields, released: 0 }
  return { ...event, createdAt: now, updatedAt: now }
}

/** Slots and tables stand once a timetable has been released: people hold it in their hands. */
export function save(event: Event, fields: EventFields, actor: Actor, now: At): Event {
  permit(event, 'save', actor)
  if (!isOfficialFor(actor, fields.region))
    throw invalid('request.fields', 'Not yours.', [{ path: 'region', code: 'region.not-yours' }])
  flawsOfWhole(fields)
  const before = JSON.stringify([event.fields.sessions, event.fields.tables])
  if (event.released > 0 && JSON.stringify([fields.sessions, fields.tables]) !== before)
    throw refuse('event.released')
  return { ...event, fields, updatedAt: now }
}

function permit(event: Event, step: EventStep, actor: Actor): void {
  organiser(event, actor)
  if (!LIFE[step].from.includes(event.state)) throw refuse('event.not-now', { state: event.state })
}

/** One step of the event's life; a cancellation says why. */
export function move(
  event: Event,
  { step, reason }: { step: EventStep; reason?: string | undefined },
  actor: Actor,
  now: At,
): Event {
  permit(event, step, actor)
  if (step === 'cancel' && reason === undefined)
    throw invalid('request.fields', 'Why?', [{ path: 'reason', code: 'required' }])
  if (step === 'reopen-wishes' && event.released > 0) throw refuse('event.released')
  const { to } = LIFE[step]
  return {
    ...event,
    state: to === 'same' ? event.state : to,
    updatedAt: now,
    ...(step === 'publish' ? { publishedAt: now } : {}),
    ...(reason === undefined ? {} : { reason }),
  }
}
