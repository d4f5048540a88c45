// Sides of an event: large sets of participants of whom no two meet, as buyers among themselves do not.
import { type Instance } from '../instance.ts'

/** Nobody of `side` meets another of it; `partners` are all whom they meet. */
export type Side = { readonly side: readonly number[]; readonly partners: readonly number[] }

/** For each participant whom they meet. */
function partnersOf({ participants, meetings }: Instance): readonly ReadonlySet<number>[] {
  const partners = Array.from({ length: participants }, () => new Set<number>())
  for (const { a, b } of meetings) {
    partners[a]!.add(b)
    partners[b]!.add(a)
  }
  return partners
}

/** A maximal independent set: fewest partners still in question first (Johnson's greedy). */
function independent(partners: readonly ReadonlySet<number>[], among: readonly number[]): number[] {
  const left = new Set(among.filter((p) => partners[p]!.size > 0))
  const chosen: number[] = []
  const open = (p: number) => [...partners[p]!].filter((q) => left.has(q)).length
  while (left.size > 0) {
    const p = [...left].reduce((x, y) => (open(y) < open(x) ? y : x))
    chosen.push(p)
    left.delete(p)
    for (const q of partners[p]!) left.delete(q)
  }
  return chosen
}

/**
 * Each slot has a perfect matching among those busy in it, so of a side no more are busy than of its
 * partners (the easy half of Hall's theorem). Two sides at most: the largest found, and one among the rest.
 */
export function sidesOf(instance: Instance): readonly Side[] {
  const partners = partnersOf(instance)
  const everybody = partners.map((_, p) => p)
  const first = independent(partners, everybody)
  const second = independent(
    partners,
    everybody.filter((p) => !first.includes(p)),
  )
  return [first, second].map((side) => ({
    side,
    partners: [...new Set(side.flatMap((p) => [...partners[p]!]))],
  }))
}

/** The meetings that nobody of a side takes part in. */
export function meetingsWithout({ meetings }: Instance, side: readonly number[]): number[] {
  const own = new Set(side)
  return meetings.flatMap(({ a, b }, meeting) => (own.has(a) || own.has(b) ? [] : [meeting]))
}
