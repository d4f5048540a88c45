// Events of any size: two sides, some asked for more than others, people who cannot always come. Invented throughout.
import { type EventProblem, type EventWish } from '#shared/timetable/event/problem.ts'
import { dice } from './match-world.ts'

export type Size = {
  readonly seed: number
  readonly needs: number
  readonly firms: number
  readonly wishes: number
  readonly slots: number
  readonly tables: number
  /** Share of people who miss two to five slots in a row: late, early away, on the stage. */
  readonly away: number
  /** 0: everybody is asked for as much; 1: the first far more than the last. */
  readonly skew: number
  readonly musts?: number
  /** People may be asked for more meetings than they have slots. */
  readonly over?: boolean
}

export function eventOf(size: Size): EventProblem {
  const roll = dice(size.seed)
  const person = (side: string, n: number): string => `${side}${String(n).padStart(3, '0')}`
  const pick = (n: number): number => Math.floor(n * roll() ** (1 + size.skew))
  const slots = [...Array(size.slots).keys()]
  const people = [
    ...Array.from({ length: size.needs }, (_, n) => person('需', n)),
    ...Array.from({ length: size.firms }, (_, n) => person('供', n)),
  ].map((id) => {
    const misses = roll() < size.away ? 2 + Math.floor(4 * roll()) : 0
    const first = Math.floor(roll() * (size.slots - misses + 1))
    return { id, slots: slots.filter((s) => s < first || s >= first + misses) }
  })
  const free = new Map(people.map(({ id, slots: own }) => [id, own.length]))
  const asked = new Set<string>()
  const wishes: EventWish[] = []
  while (wishes.length < size.wishes) {
    const [a, b] = [person('需', pick(size.needs)), person('供', pick(size.firms))]
    const full = free.get(a)! === 0 || free.get(b)! === 0
    if (asked.has(a + b) || (full && size.over !== true)) continue
    asked.add(a + b)
    for (const id of [a, b]) free.set(id, free.get(id)! - 1)
    const weight = roll() < (size.musts ?? 0) ? 'must' : 'like'
    wishes.push({ id: `w${wishes.length}`, a, b, weight, mutual: roll() < 0.4 })
  }
  return {
    slots: slots.map((s) => ({ half: s < size.slots / 2 ? 'morning' : 'afternoon' })),
    tables: size.tables,
    people,
    wishes,
  }
}
