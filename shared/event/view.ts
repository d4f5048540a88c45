// What a reader sees of an event and of its guests: the projection, masked names, one's own place.
import { type Actor } from '../actor.ts'
import { cityOf } from '../region/region.ts'
import { project } from '../visibility.ts'
import { type Event, eventFields, type EventFields, mayKnowEvent, runs, spanOf } from './event.ts'
import { type EventState } from './life.ts'
import { holds, type Seat, type SeatState } from './seat.ts'
import { type Slot, slotsOf } from './slot.ts'

export type OwnSeat = Seat & { version: number; place?: number }
export type EventView = {
  id: string
  state: EventState
  version: number
  /** Whether the reader runs it. */
  organiser: boolean
  hostName: string
  fields: Partial<EventFields>
  slots: readonly Slot[]
  released: number
  taken: Readonly<Record<string, number>>
  reason?: string
  demands?: readonly string[]
  seat?: OwnSeat
}

export type EventFacts = {
  event: Event
  version: number
  /** Places taken by role. */
  taken: Readonly<Record<string, number>>
  seat?: { seat: Seat; version: number; place?: number } | undefined
}

/** Undefined where the reader may not know of it. The room's link is for those with a place. */
export function eventView(facts: EventFacts, actor: Actor): EventView | undefined {
  const { event, version, taken, seat: own } = facts
  if (!mayKnowEvent(event, actor)) return undefined
  const isOrganiser = runs(event, actor)
  const isGuest = own?.seat.state === 'confirmed'
  const relation = isOrganiser ? 'official' : isGuest ? 'matched' : actor ? 'member' : 'public'
  return {
    id: event.id,
    state: event.state,
    version,
    organiser: isOrganiser,
    hostName: event.hostName,
    fields: project(eventFields, event.fields, relation),
    slots: slotsOf(event.fields.sessions),
    released: event.released,
    taken,
    ...(event.reason === undefined ? {} : { reason: event.reason }),
    ...(isOrganiser && event.demands ? { demands: event.demands } : {}),
    ...(own ? { seat: ownSeat(own) } : {}),
  }
}

function ownSeat({ seat, version, place }: NonNullable<EventFacts['seat']>): OwnSeat {
  return { ...seat, version, ...(place === undefined ? {} : { place }) }
}

/** What lists show: public, small. */
export type EventCard = {
  id: string
  title: string
  kind: string
  state: EventState
  city: string
  region: string
  startAt: string
  endAt: string
  hostName: string
  codes: readonly string[]
  places: number
}
export function eventCard(event: Event): EventCard {
  const { title, kind, region, codes, quotas } = event.fields
  return {
    id: event.id,
    title,
    kind,
    state: event.state,
    city: cityOf(region),
    region,
    ...spanOf(event.fields),
    hostName: event.hostName,
    codes: codes.slice(0, 4),
    places: Object.values(quotas).reduce((sum, n) => sum + n, 0),
  }
}

/** One guest as another sees it: by name where the guest agreed to the list, or the two have agreed to meet. */
export type GuestView = {
  orgId: string
  role: string
  name: string
  city: string
  listings: readonly { id: string; kind: string; title: string }[]
  languages: readonly string[]
  presence: string
  delegate?: { name: string; title?: string; phone?: string }
}
export function guestView(seat: Seat, isPartner: boolean): GuestView {
  const named = seat.consents.list || isPartner
  const { name, title, phone } = seat.delegate
  const called = { name, ...(title === undefined ? {} : { title }) }
  return {
    orgId: seat.orgId,
    role: seat.role,
    name: named ? seat.orgName : seat.maskedName,
    city: cityOf(seat.region),
    listings: seat.listings,
    languages: seat.languages,
    presence: seat.presence,
    ...(isPartner ? { delegate: seat.consents.phone ? { ...called, phone } : called } : {}),
  }
}

/** The line that an organiser reads of a guest. */
export type SeatLine = Pick<
  Seat,
  | 'orgId'
  | 'role'
  | 'orgName'
  | 'region'
  | 'state'
  | 'code'
  | 'delegate'
  | 'presence'
  | 'languages'
  | 'listings'
  | 'registeredAt'
  | 'away'
> & { version: number; holds: boolean; offeredUntil?: string }
export function seatLine(seat: Seat, version: number): SeatLine {
  const { orgId, role, orgName, region, state, code, delegate, presence } = seat
  const { languages, listings, registeredAt, away, offeredUntil } = seat
  return {
    ...{ orgId, role, orgName, region, state, code, delegate, presence },
    ...{ languages, listings, registeredAt, away, version, holds: holds(seat) },
    ...(offeredUntil === undefined ? {} : { offeredUntil }),
  }
}

export type SeatCard = { eventId: string; title: string; startAt: string; state: SeatState }
