// What is read of the written record: the line as it stands, for the hosts what it was, in one order for everybody.
import { type Standing } from './transcript.ts'

export type LineView = {
  id: string
  at: string
  text: string
  speaker?: string
  version: number
  corrected: boolean
  /** Earlier wordings, for the hosts. */
  former?: readonly string[]
}

export function lineView({ line, version }: Standing, isHost: boolean): LineView {
  const { id, at, text, speaker, former } = line
  return {
    ...{ id, at, text, version, corrected: former.length > 0 },
    ...(speaker === undefined ? {} : { speaker }),
    ...(isHost && former.length > 0 ? { former: former.map((one) => one.text) } : {}),
  }
}

/** As it was said; at the same instant by id. */
export const inOrder = <T extends { id: string; at: string }>(lines: Iterable<T>): T[] =>
  [...lines].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
