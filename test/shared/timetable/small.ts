// Small timetable instances by seed, and all their plans by trying everything.
import { breakCount, violations } from '#shared/timetable/check.ts'
import { type Instance, type Session } from '#shared/timetable/instance.ts'
import { nextSeed } from '#shared/timetable/exact/sat/phase.ts'

export const instanceOf = (given: Partial<Instance>): Instance => ({
  name: 'small',
  participants: 4,
  tables: 2,
  slots: 4,
  morningSlots: 2,
  fairness: 2,
  meetings: [],
  forbidden: [],
  precedences: [],
  ...given,
})
export const meet = (a: number, b: number, session: Session = 'any', fixed?: number) => ({
  a,
  b,
  session,
  ...(fixed === undefined ? {} : { fixed }),
})

/** Draws below n from a seed. */
export function drawing(seed: number): (n: number) => number {
  let state = nextSeed(nextSeed(seed * 7919 + 1))
  return (n) => ((state = nextSeed(state)) >>> 8) % n
}

export function randomInstance(seed: number): Instance {
  const below = drawing(seed)
  const participants = 3 + below(4)
  const slots = 3 + below(3)
  const pairs = Array.from({ length: participants }, (_, b) =>
    Array.from({ length: b }, (__, a) => [a, b] as const),
  ).flat()
  const meetings = Array.from({ length: Math.min(pairs.length, 3 + below(3)) }, () => {
    const [[a, b]] = pairs.splice(below(pairs.length), 1) as [readonly [number, number]]
    const session = (['any', 'any', 'any', 'morning', 'afternoon'] as const)[below(5)]!
    return meet(a, b, session, below(8) === 0 ? below(slots) : undefined)
  })
  return instanceOf({
    participants,
    slots,
    meetings,
    morningSlots: below(slots + 1),
    tables: 1 + below(3),
    fairness: below(3),
    forbidden: Array.from({ length: participants }, () => (below(3) ? [] : [below(slots)])),
    precedences: below(2) ? [] : [[0, meetings.length - 1]],
  })
}

/** Fewest breaks of all plans, undefined if there is no plan; `meetings` up to 6. */
export function fewestBreaks(instance: Instance): number | undefined {
  const { slots, meetings } = instance
  let best: number | undefined
  const slot = meetings.map(() => 0)
  for (let code = 0; code < slots ** meetings.length; code++) {
    let rest = code
    for (let m = 0; m < slot.length; m++) {
      slot[m] = rest % slots
      rest = Math.floor(rest / slots)
    }
    const breaks = breakCount(instance, slot)
    if ((best === undefined || breaks < best) && violations(instance, slot).length === 0)
      best = breaks
  }
  return best
}
