// Codes read while the line is dead: kept on this device with their time, sent when it is back.
import { draftOf, keepDraft } from '../client/draft.ts'

export type Read = { code: string; at: string }
const nameOf = (eventId: string): string => `checkins:${eventId}`

export const waiting = (eventId: string): Read[] => draftOf<Read[]>(nameOf(eventId)) ?? []

export function keepRead(eventId: string, read: Read): number {
  const all = [...waiting(eventId), read]
  keepDraft(nameOf(eventId), all)
  return all.length
}

/** What was sent goes; what was read meanwhile stays. */
export function dropSent(eventId: string, sent: readonly Read[]): void {
  const gone = new Set(sent.map(({ code, at }) => `${code} ${at}`))
  const left = waiting(eventId).filter(({ code, at }) => !gone.has(`${code} ${at}`))
  keepDraft(nameOf(eventId), left)
}
