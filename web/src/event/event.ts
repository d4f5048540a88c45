// What the API tells of events; the id in this page's own address.
import type { EventCard, EventView } from '#shared/event/view.ts'
import { bare } from '../site.ts'

export type { EventCard } from '#shared/event/view.ts'
export type EventPage = EventView & { now: string }
export type EventCards = { items: readonly EventCard[]; next?: string }

export const EVENTS = '/events/'

/** `/events/evt_…`, or `?id=` where nothing rewrites. */
export function eventHere(base: string = EVENTS): string {
  const tail = bare(location.pathname).slice(base.length).split('/')[0] ?? ''
  return tail.startsWith('evt_') ? tail : (new URLSearchParams(location.search).get('id') ?? '-')
}
