// Chance that is the same every time: a seeded generator, so that the demo data never changes by itself.

export type Luck = {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  pick<T>(from: readonly [T, ...T[]]): T
  /** True about `percent` times in a hundred. */
  chance(percent: number): boolean
}

/** FNV-1a of the text starts a mulberry32: each thing has its own luck, whatever stands beside it. */
export function luckOf(text: string): Luck {
  let state = 0x811c9dc5
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1))
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    chance: (percent) => next() * 100 < percent,
  }
}
