// The desk: pages of ledger and to-do over many cases, against the same pages over a hundred.
import { clocksOf } from '#shared/clock/clock.ts'
import * as clocks from '#functions/clock/store.ts'
import { arrive, ask, must, type Person, START, world, type World } from '../world.ts'
import { demandOf, fill, writeAll } from './case-world.ts'
import { median, say } from './figure.ts'

const MANY = 10_000
const FEW = 100
const ROUNDS = 40
const PATHS = ['/ledger?limit=100', '/desk/todo', '/ledger?limit=100&region=451082'] as const

async function pageMs(w: World, who: Person, path: string): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    w.pass(1 / 86_400)
    const from = performance.now()
    await must(200, ask(w, who, 'GET', path))
    times.push(performance.now() - from)
  }
  return median(times)
}

async function grow(w: World, from: number, to: number): Promise<void> {
  await fill(w.table, from, to)
  const rows = Array.from({ length: to - from }, (_, i) =>
    clocksOf(demandOf(from + i, START)).map((clock) => clocks.rowOf(clock)),
  )
  await writeAll(
    w.table,
    rows.flat().map((put) => ({ put, if: 'any' as const })),
  )
}

async function tripsOf(w: World, who: Person, path: string): Promise<number> {
  await ask(w, who, 'GET', path)
  const sum = () => Object.values(w.table.calls).reduce((a, b) => a + b, 0)
  const before = sum()
  await ask(w, who, 'GET', path)
  return sum() - before
}

export async function desk(): Promise<void> {
  const w = world()
  const official = await arrive(w, { role: 'official', region: '450000' })
  await grow(w, 0, FEW)
  const base = new Map<string, number>()
  for (const path of PATHS) base.set(path, await pageMs(w, official, path))
  await grow(w, FEW, MANY)
  for (const path of PATHS) {
    const value = await pageMs(w, official, path)
    const what = `GET ${path}, ${MANY} open cases (base: ${FEW})`
    say({ bench: 'case', what, value, unit: 'ms', base: base.get(path) ?? NaN, atMost: 50 })
    const trips = await tripsOf(w, official, path)
    say({ bench: 'case', what: `round trips, ${what}`, value: trips, unit: 'calls', atMost: 1 })
  }
  w.close()
}
