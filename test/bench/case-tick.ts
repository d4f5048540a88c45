// A thousand clocks whose moment comes at once: fired in one tick, each with its record, each once.
import { clocksOf } from '#shared/clock/clock.ts'
import { tick } from '#functions/clock/tick.ts'
import * as clocks from '#functions/clock/store.ts'
import * as listings from '#functions/listing/store.ts'
import { START, world } from '../world.ts'
import { demandOf, writeAll } from './case-world.ts'
import { say } from './figure.ts'

const CLOCKS = 1_000

export async function ticks(): Promise<void> {
  const w = world()
  const base = await plainMs(w)
  const demands = Array.from({ length: CLOCKS }, (_, i) => demandOf(i, START))
  await writeAll(
    w.table,
    demands.flatMap((listing) => [
      listings.put(listing, 'absent'),
      ...clocksOf(listing).map((clock) => ({ put: clocks.rowOf(clock), if: 'any' as const })),
    ]),
  )
  // A working day later the first reminder is due, and nothing else.
  w.pass(1.1)
  const from = performance.now()
  const { fired } = await tick(w.ports)
  const value = performance.now() - from
  const again = await tick(w.ports)
  say({
    bench: 'case',
    what: 'clocks fired in one tick',
    value: fired,
    unit: 'clocks',
    atLeast: CLOCKS,
  })
  say({
    bench: 'case',
    what: 'clocks fired by the next tick',
    value: again.fired,
    unit: 'clocks',
    atMost: 0,
  })
  const what = `one tick of ${CLOCKS} clocks (base: as many bare writes of two rows)`
  say({ bench: 'case', what, value, unit: 'ms', base, atMost: 240_000 })
  w.close()
}

/** What two rows in a transaction cost, a thousand times. */
async function plainMs({ table }: ReturnType<typeof world>): Promise<number> {
  const row = (pk: string, i: number) => ({
    put: { pk, sk: String(i), entity: 'bench', body: { i } },
    if: 'any' as const,
  })
  const from = performance.now()
  for (let i = 0; i < CLOCKS; i++) await table.write([row('bench#a', i), row('bench#b', i)])
  return performance.now() - from
}
