// An event as an iCalendar text (RFC 5545): UTC times, escaped words, lines folded at 75 octets.
import { placeName } from '../region/region.ts'
import { type At, dayOf } from '../time.ts'
import { type Event, spanOf } from './event.ts'

export type Entry = {
  readonly uid: string
  readonly startAt: At
  readonly endAt: At
  readonly title: string
  readonly place?: string | undefined
  readonly url?: string | undefined
  readonly text?: string | undefined
  readonly cancelled?: boolean
}

/** `20260301T013000Z` */
const stamp = (at: At): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string): string =>
  text.replace(/([\\;,])/g, '\\$1').replace(/\r\n|\r|\n/g, '\\n')

const OCTETS = 75
const encoder = new TextEncoder()

/** Never inside a character: a line of 75 octets, its continuations begin with a space. */
export function fold(line: string): string {
  let out = ''
  let used = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (used + size > OCTETS) {
      out += '\r\n '
      used = 1
    }
    out += character
    used += size
  }
  return out
}

export function icalendar(entries: readonly Entry[], now: At): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bangqi-jianwu//events//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function eventLines(entry: Entry, now: At): string[] {
  const { uid, startAt, endAt, title, place, url, text, cancelled = false } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startAt)}`,
    `DTEND:${stamp(endAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    ...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** One entry a day on which it meets: nobody's calendar is blocked over night. */
export function calendar(event: Event, { origin, now }: { origin: string; now: At }): string {
  const days = new Map<string, typeof event.fields.sessions>()
  for (const session of event.fields.sessions) {
    const day = dayOf(session.startAt)
    days.set(day, [...(days.get(day) ?? []), session])
  }
  const { venue, region, title } = event.fields
  const entries = [...days].sort().map(([day, sessions]) => ({
    uid: `${event.id}-${day}@${new URL(origin).hostname}`,
    ...spanOf({ sessions }),
    title,
    place: [placeName(region), venue].filter(Boolean).join(' '),
    url: `${origin}/events/${event.id}`,
    cancelled: event.state === 'cancelled',
  }))
  return icalendar(entries, now)
}
