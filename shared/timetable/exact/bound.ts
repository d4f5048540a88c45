// A proved lower bound on the breaks: each participant alone, brought together by prices on crowded slots.
import { type Instance, meetingsOf, slotsOf } from '../instance.ts'
import { cheapest, type Shape } from './pattern.ts'
import { sidesOf } from './sides.ts'

/** What each participant's busy slots have to obey, by participant. */
export function shapesOf(instance: Instance): readonly Shape[] {
  const { slots, morningSlots, meetings } = instance
  const open = slotsOf(instance).map((own) => new Set(own))
  return meetingsOf(instance).map((own) => {
    const sure = new Set(own.flatMap((m) => (open[m]!.size === 1 ? [...open[m]!] : [])))
    const may = Array.from({ length: slots }, (_, slot) =>
      sure.has(slot) ? 2 : own.some((m) => open[m]!.has(slot)) ? 1 : 0,
    )
    const of = (session: string) => own.filter((m) => meetings[m]!.session === session).length
    const morning = [of('morning'), own.length - of('afternoon')] as const
    return { may, meetings: own.length, morningSlots, morning }
  })
}

/** In every slot the sum of `weight` over those busy is at most `most`. */
type Crowd = { readonly weight: readonly number[]; readonly most: number }

function crowdsOf(instance: Instance): readonly Crowd[] {
  const weigh = (of: (p: number) => number) =>
    Array.from({ length: instance.participants }, (_, p) => of(p))
  return [
    { weight: weigh(() => 1), most: 2 * instance.tables },
    ...sidesOf(instance).flatMap(({ side, partners }) => {
      const own = new Set(side)
      const others = new Set(partners)
      return [
        { weight: weigh((p) => (own.has(p) ? 1 : 0)), most: instance.tables },
        { weight: weigh((p) => (own.has(p) ? 1 : others.has(p) ? -1 : 0)), most: 0 },
      ]
    }),
  ]
}

/**
 * Lagrangian relaxation with subgradient steps (Held and Karp): any prices give a valid bound.
 * `target` is a known plan's breaks, towards which the steps are sized. Infinity: somebody has no pattern.
 */
export function lowerBound(instance: Instance, target: number, rounds: number): number {
  const shapes = shapesOf(instance)
  const crowds = crowdsOf(instance)
  const { slots } = instance
  const price = crowds.map(() => new Float64Array(slots))
  const own = new Float64Array(slots)
  let best = 0
  let scale = 1
  let stale = 0
  for (let round = 0; round < rounds; round++) {
    const excess = crowds.map(({ most }) => new Float64Array(slots).fill(-most))
    let value = 0
    shapes.forEach((shape, p) => {
      own.fill(0)
      crowds.forEach(({ weight }, c) => {
        const w = weight[p]!
        if (w !== 0) for (let s = 0; s < slots; s++) own[s]! += w * price[c]![s]!
      })
      const { cost, busy } = cheapest(shape, own)
      value += cost
      for (const s of busy) crowds.forEach(({ weight }, c) => (excess[c]![s]! += weight[p]!))
    })
    if (value === Infinity) return Infinity
    crowds.forEach(({ most }, c) => price[c]!.forEach((l) => (value -= most * l)))
    if (value > best + 1e-4) {
      best = value
      stale = 0
    } else if (++stale > 15) {
      scale /= 1.5
      stale = 0
    }
    let norm = 0
    excess.forEach((row, c) =>
      row.forEach((e, s) => {
        if (e > 0 || price[c]![s]! > 0) norm += e * e
      }),
    )
    if (norm === 0) break
    const step = (scale * Math.max(0.1, target - value)) / norm
    excess.forEach((row, c) =>
      row.forEach((e, s) => (price[c]![s] = Math.max(0, price[c]![s]! + step * e))),
    )
  }
  return best
}

/** The breaks each participant has at least, whatever the others do; undefined if somebody's meetings do not fit. */
export function leastBreaks(instance: Instance): readonly number[] | undefined {
  const free = new Float64Array(instance.slots)
  const least = shapesOf(instance).map((shape) => cheapest(shape, free).cost)
  return least.includes(Infinity) ? undefined : least
}
