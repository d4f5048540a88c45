// The same numbers for the same seed, on every machine (mulberry32).

export type Dice = { state: number }

export const diceOf = (seed: number): Dice => ({ state: seed | 0 })

/** From 0 up to 1, without 1. */
export function next(dice: Dice): number {
  dice.state = (dice.state + 0x6d2b79f5) | 0
  let t = Math.imul(dice.state ^ (dice.state >>> 15), dice.state | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** A whole number from 0 up to `n`, without `n`. */
export const roll = (dice: Dice, n: number): number => Math.floor(next(dice) * n)

export function shuffle(dice: Dice, list: Int32Array): Int32Array {
  for (let i = list.length - 1; i > 0; i--) {
    const j = roll(dice, i + 1)
    const kept = list[i]!
    list[i] = list[j]!
    list[j] = kept
  }
  return list
}
