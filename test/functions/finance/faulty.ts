// A table that a bad line stands in front of: writes are dropped before or after they are done, doubled and delayed.
import { type Table, type Write } from '#functions/ports.ts'

export type Luck = () => number

/** The same numbers for the same seed. */
export function luckOf(seed: number): Luck {
  let x = (seed * 2654435761) >>> 0
  return () => {
    x = (Math.imul(x ^ (x >>> 15), 2246822519) + 3266489917) >>> 0
    return (x ^ (x >>> 13)) >>> 8 === 0 ? 0 : ((x ^ (x >>> 13)) >>> 8) / 2 ** 24
  }
}

export class LineDropped extends Error {}

/** About every fourth write goes wrong, as measured on bad lines. */
export function faulty(table: Table, luck: Luck): Table {
  const wait = async (): Promise<void> => {
    for (let i = Math.floor(luck() * 4); i > 0; i--) await Promise.resolve()
  }
  return {
    ...table,
    get: async (key) => (await wait(), table.get(key)),
    query: async (...args) => (await wait(), table.query(...args)),
    write: async (writes: readonly Write[]) => {
      await wait()
      const fate = luck()
      if (fate < 0.08) throw new LineDropped('before')
      await table.write(writes)
      if (fate < 0.16) throw new LineDropped('after')
      // The line sends it a second time by itself; the conditions refuse it, or it does no harm.
      if (fate < 0.24) await table.write(writes).catch(() => undefined)
    },
  }
}
