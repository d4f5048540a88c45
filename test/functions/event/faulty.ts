// A table on a bad day: calls that fail before or after they took effect, and a switch that breaks the counter.
import { type Table, type Write } from '#functions/ports.ts'

/** A small generator of its own (mulberry32): the same seed gives the same day. */
export function luck(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Day = {
  random: () => number
  /** Share of writes that fail before, and of those that fail after they were kept. */
  before: number
  after: number
  /** Lets every count through, as a program that reads and then writes would. */
  broken?: boolean
}

export class Dropped extends Error {
  override readonly name = 'Dropped'
}

export function faulty(table: Table, { random, before, after, broken = false }: Day): Table {
  return {
    get: (key) => table.get(key),
    getMany: (keys) => table.getMany(keys),
    query: (...asked) => table.query(...asked),
    list: (...asked) => table.list(...asked),
    async write(writes) {
      // Somebody else's turn comes in between.
      if (random() < 0.5) await new Promise((go) => setImmediate(go))
      if (random() < before) throw new Dropped()
      await table.write(broken ? writes.map(unbounded) : writes)
      if (random() < after) throw new Dropped()
    },
  }
}

const unbounded = (write: Write): Write =>
  'count' in write ? { ...write, atMost: Number.MAX_SAFE_INTEGER } : write

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}
