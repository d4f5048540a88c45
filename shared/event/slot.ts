// The slots of an event: its sessions cut into equal stretches, numbered through the days.
import * as z from 'zod/mini'
import { At, atOf, msOf } from '../time.ts'

/** A stretch of the day in which meetings are held, cut into slots of equal length. */
export const Session = z
  .strictObject({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
    startAt: At,
    endAt: At,
    slotMinutes: z.int().check(z.gte(10), z.lte(30)),
    /** To walk from table to table. */
    gapMinutes: z.int().check(z.gte(0), z.lte(30)),
  })
  .check(z.refine((s) => s.startAt < s.endAt, { error: 'session.times', path: ['endAt'] }))
export type Session = z.infer<typeof Session>

/** `no` counts from 0 through all sessions; `session` is the session's place in the list by time. */
export type Slot = {
  readonly no: number
  readonly session: number
  readonly startAt: At
  readonly endAt: At
}

const MINUTE_MS = 60_000

export function slotsOf(sessions: readonly Session[]): Slot[] {
  const slots: Slot[] = []
  const inTime = [...sessions].sort((a, b) => (a.startAt < b.startAt ? -1 : 1))
  for (const [session, { startAt, endAt, slotMinutes, gapMinutes }] of inTime.entries()) {
    const [length, last] = [slotMinutes * MINUTE_MS, msOf(endAt)]
    for (let at = msOf(startAt); at + length <= last; at += length + gapMinutes * MINUTE_MS) {
      slots.push({ no: slots.length, session, startAt: atOf(at), endAt: atOf(at + length) })
    }
  }
  return slots
}
