// What is on record of events, and who is told of it.
import * as z from 'zod/mini'

export const EventAct = z.enum([
  'event.created',
  'event.saved',
  'event.published',
  'event.registration-opened',
  'event.wishes-opened',
  'event.timetable-begun',
  'event.wishes-reopened',
  'event.started',
  'event.closed',
  'event.cancelled',
  'event.invited',
  'event.registered',
  'event.waiting',
  'event.seat-approved',
  'event.seat-rejected',
  'event.seat-offered',
  'event.seat-accepted',
  'event.seat-lapsed',
  'event.seat-cancelled',
  'event.seat-changed',
  'event.asked',
  'event.wish-accepted',
  'event.wish-declined',
  'event.wish-lapsed',
  'event.wish-withdrawn',
  'event.plan-started',
  'event.plan-stopped',
  'event.plan-moved',
  'event.released',
  'event.meeting-cancelled',
  'event.checked-in',
  'event.result',
  'event.rated',
  'event.read',
])
export type EventAct = z.infer<typeof EventAct>

/** `orgs` those named in the record, `host` the organisers, `guests` everybody with a place. */
export type EventAudience = 'orgs' | 'host' | 'guests'
export const EVENT_TOLD: Readonly<Partial<Record<EventAct, EventAudience>>> = {
  'event.wishes-opened': 'guests',
  'event.cancelled': 'guests',
  'event.invited': 'orgs',
  'event.seat-approved': 'orgs',
  'event.seat-rejected': 'orgs',
  'event.seat-offered': 'orgs',
  'event.seat-lapsed': 'orgs',
  'event.seat-cancelled': 'host',
  'event.asked': 'orgs',
  'event.wish-accepted': 'orgs',
  'event.wish-declined': 'orgs',
  'event.wish-lapsed': 'orgs',
  'event.wish-withdrawn': 'orgs',
  'event.meeting-cancelled': 'orgs',
}
