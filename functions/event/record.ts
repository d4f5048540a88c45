// Acts of an event on record: what it is called and who is concerned, never a reason for a wish or a phone.
import { type Actor } from '#shared/actor.ts'
import { type Audit, record as recordOf } from '#shared/audit/audit.ts'
import { type EventAct } from '#shared/event/act.ts'
import { type Event } from '#shared/event/event.ts'
import { digest } from '#shared/id.ts'
import { type At } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { type Ports, type Write } from '../ports.ts'

type Values = Audit['values']
const happening = (event: Event, act: EventAct, values: Values) => ({
  act,
  subject: event.id,
  region: event.fields.region,
  values: { title: event.fields.title, kind: 'event', ...values },
})

export type Said = { event: Event; act: EventAct; values?: Values }

export const record = (ports: Ports, { event, act, values = {} }: Said, actor: Actor): Write =>
  audits.write(ports, happening(event, act, values), actor)

/** What the clock did, once: its id follows from what it was about and when it was due. */
export function recordOnce({ event, act, values = {} }: Said, about: string, at: At): Write {
  const id = `adt_event${digest([event.id, act, about, at].join('#'))}`
  return audits.writeOnce(recordOf(happening(event, act, values), undefined, id, at))
}

/** Guests' phones and names are no public fields: whoever reads the list is on record, once a day. */
export const noteRead = (ports: Ports, event: Event, actor: Actor): Promise<void> =>
  audits.noteRead(ports, happening(event, 'event.read', { fields: ['registrations'] }), actor)
