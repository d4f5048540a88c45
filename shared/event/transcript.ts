// The written record of a live session: lines typed while it runs, in the order in which they were said; corrected, never lost.
import * as z from 'zod/mini'
import { type Actor } from '../actor.ts'
import { missing } from '../problem.ts'
import { type At as AtText, At } from '../time.ts'
import { type Event, mayKnowEvent, organiser, runs } from './event.ts'
import { DURING } from './life.ts'
import { refuse } from './refusal.ts'
import { type Seat } from './seat.ts'

/** Made by the device that types, so that a line sent twice is one line. */
export const LineId = z.string().check(z.regex(/^[0-9a-z]{8,32}$/))

const said = {
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  /** Who speaks, or at which table. */
  speaker: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))),
}
const Wording = z.strictObject({ ...said, by: z.string(), savedAt: At })
type Wording = z.infer<typeof Wording>

/** `at`: when it was said, if the line was dead then. */
export const Writing = z.strictObject({ ...said, at: z.optional(At) })
export type Writing = z.infer<typeof Writing>

export const TranscriptLine = z.strictObject({
  ...Wording.shape,
  id: LineId,
  at: At,
  /** Earlier wordings, the oldest first. */
  former: z.array(Wording),
})
export type TranscriptLine = z.infer<typeof TranscriptLine>

/** `isMeant`: whoever writes saw the line as it stands. */
export type Written = { id: string; by: string; wording: Writing; isMeant: boolean }
export type Standing = { line: TranscriptLine; version: number }

/**
 * The next state of a line, or undefined where nothing changes: a call that comes twice or late, even
 * after a correction. A device's clock that is ahead is not believed; a correction keeps the instant.
 */
export function writeLine(
  event: Event,
  before: Standing | undefined,
  { id, by, wording, isMeant }: Written,
  { actor, now }: { actor: Actor; now: AtText },
): TranscriptLine | undefined {
  organiser(event, actor)
  const { state } = event
  if (!DURING.transcribe.includes(state)) throw refuse('event.not-now', { state })
  const { at = now, ...given } = wording
  const next = { ...given, by, savedAt: now, id }
  if (!before) return { ...next, at: at > now ? now : at, former: [] }
  const { line } = before
  const known = isMeant ? [line] : [line, ...line.former]
  if (known.some((one) => isSame(one, wording))) return undefined
  return { ...next, at: line.at, former: [...line.former, wordingOf(line)] }
}

const isSame = (a: Omit<Writing, 'at'>, b: Writing): boolean =>
  a.text === b.text && a.speaker === b.speaker

const wordingOf = ({ text, speaker, by, savedAt }: TranscriptLine): Wording => ({
  ...{ text, by, savedAt },
  ...(speaker === undefined ? {} : { speaker }),
})

/** Those with a place and the hosts; for everybody else there is no record. */
export function mayReadTranscript(event: Event, own: Seat | undefined, actor: Actor): void {
  if (!mayKnowEvent(event, actor)) throw missing()
  if (!runs(event, actor) && own?.state !== 'confirmed') throw missing()
}
