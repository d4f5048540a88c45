// The day itself: who is here, told twice or offline without doubles; where everybody should be now.
import * as z from 'zod/mini'
import { type At as AtText, At } from '../time.ts'
import { type Release } from './release.ts'
import { type Slot } from './slot.ts'

export const CheckIn = z.strictObject({ orgId: z.string(), at: At, by: z.string() })
export type CheckIn = z.infer<typeof CheckIn>

/** What a device sends: the code, and when it was read if the line was dead then. */
export const CheckingIn = z.strictObject({
  items: z
    .array(
      z.strictObject({
        code: z.string().check(z.minLength(7), z.maxLength(12)),
        at: z.optional(At),
      }),
    )
    .check(z.minLength(1), z.maxLength(50)),
})

/**
 * The earliest counts, so that merging in any order, any number of times, gives the same. Undefined:
 * nothing changes. A device's clock that is ahead is not believed.
 */
export function checkIn(
  before: CheckIn | undefined,
  said: CheckIn,
  now: AtText,
): CheckIn | undefined {
  const at = said.at > now ? now : said.at
  if (before && before.at <= at) return undefined
  return { ...said, at }
}

export type BoardLine = {
  readonly orgId: string
  /** The meeting that is on, or the next one. */
  readonly slot?: number
  readonly table?: number
  readonly isNow: boolean
  /** Not here, though its meeting is on or begins within a quarter of an hour. */
  readonly missing: boolean
}

const SOON_MS = 15 * 60_000

/** One line a guest with meetings: where it should be now or next, and who is missing. */
export function boardOf(
  release: Release | undefined,
  slots: readonly Slot[],
  here: ReadonlySet<string>,
  now: AtText,
): BoardLine[] {
  const next = new Map<string, { slot: number; table?: number }>()
  const inOrder = [...(release?.meetings ?? [])].sort((a, b) => a.slot - b.slot)
  for (const { slot, table, people } of inOrder) {
    if ((slots[slot]?.endAt ?? '') <= now) continue
    for (const orgId of people)
      if (!next.has(orgId)) next.set(orgId, { slot, ...(table === undefined ? {} : { table }) })
  }
  const everybody = new Set(inOrder.flatMap(({ people }) => people))
  return [...everybody].sort().map((orgId) => {
    const at = next.get(orgId)
    const startAt = at && slots[at.slot]?.startAt
    const soon = startAt !== undefined && Date.parse(startAt) - Date.parse(now) <= SOON_MS
    const isNow = startAt !== undefined && startAt <= now
    return { orgId, ...at, isNow, missing: soon && !here.has(orgId) }
  })
}
