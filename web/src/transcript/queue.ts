// Lines typed while the line is dead: kept on this device with their time, sent when it is back, each once.
import { call, isPassing } from '../client/api.ts'
import { draftOf, keepDraft } from '../client/draft.ts'
import { eventProblem } from '../meetings/act.ts'
import { type Lang } from '../site.ts'

export type Typed = { id: string; at: string; text: string; speaker?: string }
const nameOf = (path: string): string => `transcript:${path}`

export const waiting = (path: string): readonly Typed[] => draftOf<Typed[]>(nameOf(path)) ?? []

/** 24 letters of the device's randomness. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) =>
    b.toString(16).padStart(2, '0'),
  ).join('')

/** Kept first, sent then: the answer is what was refused, in a sentence. */
export async function write(path: string, typed: Typed, lang: Lang): Promise<string | undefined> {
  keepDraft(nameOf(path), [...waiting(path), typed])
  return sendWaiting(path, lang)
}

/** The oldest first. One that is refused for good leaves the queue, and its words are given back. */
export async function sendWaiting(path: string, lang: Lang): Promise<string | undefined> {
  for (const { id, ...body } of waiting(path)) {
    const answer = await call('PUT', `${path}/${id}`, { body })
    if (!answer.ok && (isPassing(answer.problem) || answer.problem.status === 401)) return undefined
    keepDraft(
      nameOf(path),
      waiting(path).filter((one) => one.id !== id),
    )
    if (!answer.ok) return `${eventProblem(answer.problem, lang)} “${body.text}”`
  }
  return undefined
}
