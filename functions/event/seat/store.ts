// What goes with a place: the code that finds it, and the row that keeps one person at one organisation.
import * as rules from '#shared/event/seat.ts'
import { type NewRow, type Write } from '../../ports.ts'
import * as events from '../store.ts'

export const codeRow = (seat: rules.Seat): NewRow => ({
  ...events.codeKey(seat.code),
  entity: 'event-code',
  body: { eventId: seat.eventId, orgId: seat.orgId },
})
export const codeWrite = (seat: rules.Seat): Write => ({ put: codeRow(seat), if: 'absent' })

/** One person, one organisation: the row is there while its seat is, and moves with a substitute. */
export function personWrites(before: rules.Seat | undefined, next: rules.Seat): Write[] {
  const keyOf = (seat: rules.Seat) =>
    events.personKeyOf(seat.eventId, rules.personKey(seat.delegate))
  const is = (seat: rules.Seat | undefined) =>
    seat !== undefined && (rules.holds(seat) || seat.state === 'waiting')
  const [old, fresh] = [before && is(before) && keyOf(before), is(next) && keyOf(next)]
  if (old && fresh && old.sk === fresh.sk) return []
  return [
    ...(old ? [{ remove: old, if: 'any' } as const] : []),
    ...(fresh
      ? [
          {
            put: { ...fresh, entity: 'event-person', body: { orgId: next.orgId } },
            if: 'absent',
          } as const,
        ]
      : []),
  ]
}
