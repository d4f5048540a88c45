// Which value a variable is tried with: the last, the longest consistent one, a hint, and now and then another.
import { type State } from './state.ts'

/** A small linear congruential generator: the same seed, the same search. Source: Numerical Recipes. */
export const nextSeed = (seed: number): number => (Math.imul(seed, 1664525) + 1013904223) >>> 0

/** Called with the trail as long as it was before the conflicting decision. */
export function remember(state: State): void {
  const size = state.levels.data[state.levels.length - 1]!
  const { trail } = state
  if (size > state.targetSize) {
    state.targetSize = size
    for (let i = 0; i < size; i++) state.target[trail[i]! >> 1] = trail[i]! & 1 ? -1 : 1
  }
  if (size > state.bestSize) {
    state.bestSize = size
    for (let i = 0; i < size; i++) state.best[trail[i]! >> 1] = trail[i]! & 1 ? -1 : 1
  }
}

/** The literal to decide for a variable; the longest assignment is followed in stable mode. */
export function decided(state: State, v: number, stable: boolean): number {
  const preferred = stable && state.target[v] !== 0 ? state.target[v]! : state.phase[v]!
  return 2 * v + (preferred > 0 ? 0 : 1)
}

/** Starts the values anew from one of several sources by turns; `hint` is what the caller thinks likely. */
export function rephase(state: State, turn: number, hint: Int8Array, seed: number): number {
  const { phase, best } = state
  let next = seed
  switch (turn % 6) {
    case 1:
    case 3:
      for (let v = 0; v < phase.length; v++) if (best[v] !== 0) phase[v] = best[v]!
      break
    case 4:
      for (let v = 0; v < phase.length; v++) phase[v] = -phase[v]!
      break
    case 5:
      for (let v = 0; v < phase.length; v++) {
        next = nextSeed(next)
        if (next >>> 29 === 0) phase[v] = -phase[v]!
      }
      break
    default:
      phase.set(hint)
  }
  state.target.fill(0)
  state.targetSize = 0
  if (turn % 6 === 1 || turn % 6 === 3) state.bestSize = 0
  return next
}
