// The life of an event as one table: which step leads from where to where, and what may be done meanwhile.
import * as z from 'zod/mini'

export const EventState = z.enum([
  'draft',
  'published',
  'registration',
  'wishes',
  'timetable',
  'live',
  'closed',
  'cancelled',
])
export type EventState = z.infer<typeof EventState>

export const EventStep = z.enum([
  'publish',
  'open-registration',
  'open-wishes',
  'begin-timetable',
  'reopen-wishes',
  'start',
  'close',
  'cancel',
  'save',
])
export type EventStep = z.infer<typeof EventStep>

const BEFORE_THE_DAY: readonly EventState[] = [
  'draft',
  'published',
  'registration',
  'wishes',
  'timetable',
]

/** Every step is an organiser's; `same` stays. */
export const LIFE: Readonly<
  Record<EventStep, { from: readonly EventState[]; to: EventState | 'same' }>
> = {
  save: { from: BEFORE_THE_DAY, to: 'same' },
  publish: { from: ['draft'], to: 'published' },
  'open-registration': { from: ['published'], to: 'registration' },
  'open-wishes': { from: ['registration'], to: 'wishes' },
  'begin-timetable': { from: ['wishes'], to: 'timetable' },
  'reopen-wishes': { from: ['timetable'], to: 'wishes' },
  start: { from: ['timetable'], to: 'live' },
  close: { from: ['live'], to: 'closed' },
  cancel: { from: BEFORE_THE_DAY, to: 'cancelled' },
}

/** What may be done while the event is in a state. */
export type Doing =
  'register' | 'move-up' | 'leave' | 'wish' | 'plan' | 'check-in' | 'transcribe' | 'report'
export const DURING: Readonly<Record<Doing, readonly EventState[]>> = {
  register: ['registration', 'wishes'],
  'move-up': ['registration', 'wishes', 'timetable'],
  leave: ['registration', 'wishes', 'timetable', 'live'],
  wish: ['wishes'],
  plan: ['timetable', 'live'],
  'check-in': ['timetable', 'live'],
  transcribe: ['live'],
  report: ['live', 'closed'],
}
