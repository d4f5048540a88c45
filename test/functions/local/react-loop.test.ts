// Reactions over a real SQLite table: each change at least once, none lost, none blocking the others.
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  forgetRead,
  type LoopOptions,
  PARKED,
  type React,
  startLoop,
  startTicking,
} from '#functions/local/react-loop.ts'
import { type LocalTable, openTable } from '#functions/local/table.ts'
import { type Change, type Ports } from '#functions/ports.ts'
import { dropDir, tempDir } from './station.ts'

let dir: string
let table: LocalTable
let lines: string[]
const stops: (() => Promise<void>)[] = []
beforeEach(() => {
  dir = tempDir()
  table = openTable(join(dir, 'table.sqlite'))
  lines = []
})
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  table.close()
  dropDir(dir)
})

const put = (id: string, body: Record<string, unknown> = {}) =>
  table.write([{ put: { pk: id, sk: 'A', entity: 'thing', body }, if: 'any' }])
const run = (react: React, options: LoopOptions = {}) => {
  const ports = { table } as unknown as Ports
  const log = (line: string) => void lines.push(line)
  const loop = startLoop(table, ports, react, { backoffMs: () => 1, log, ...options })
  stops.push(loop.stop)
  return loop
}
const parked = async () =>
  (await table.query('Z#parked', {}, { limit: 10 })).items.map((row) => row.body)

describe('the loop', () => {
  test('reacts to each change, in order, and to what happened before it started', async () => {
    await put('a')
    const seen: string[] = []
    const loop = run(async ({ pk }) => void seen.push(pk))
    await put('b')
    await Promise.all([put('c'), put('d')])
    await loop.idle()
    expect(seen).toEqual(['a', 'b', 'c', 'd'])
  })

  test('is idle only when the consequences of consequences are done', async () => {
    const seen: string[] = []
    const loop = run(async ({ pk }) => {
      seen.push(pk)
      const n = Number(pk.slice(1))
      if (n < 5) await put(`n${n + 1}`)
    })
    await put('n1')
    await loop.idle()
    expect(seen).toEqual(['n1', 'n2', 'n3', 'n4', 'n5'])
  })

  test('is idle at once where nothing happened', async () => {
    await expect(run(async () => undefined).idle()).resolves.toBeUndefined()
  })

  test('tries a failing change again, and the others go on meanwhile', async () => {
    const tries: string[] = []
    const loop = run(async ({ pk }) => {
      tries.push(pk)
      if (pk === 'bad' && tries.filter((t) => t === 'bad').length < 3) throw new Error('not yet')
    })
    await Promise.all([put('bad'), put('b'), put('c')])
    await loop.idle()
    expect(tries).toEqual(['bad', 'b', 'c', 'bad', 'bad'])
    expect([await parked(), lines]).toEqual([[], []])
  })

  test('puts a change aside after five attempts, says which, and not what it was about', async () => {
    let tries = 0
    const seen: string[] = []
    const loop = run(async ({ pk }) => {
      seen.push(pk)
      if (pk !== 'bad') return
      tries++
      throw new TypeError('13800138000 is no amount')
    })
    await put('bad')
    await put('good')
    await loop.idle()
    expect(tries).toBe(5)
    expect(seen).toContain('good')
    expect(await parked()).toMatchObject([
      { change: { id: '1', pk: 'bad', entity: 'thing' }, error: 'TypeError' },
    ])
    expect(lines[0]).toBe('react: put aside after 5 attempts: change 1 (thing)')
    expect(lines.join()).not.toContain('13800138000')
    // Put aside for good: a later change does not bring it back, nor does a restart.
    await put('more')
    await loop.idle()
    expect(tries).toBe(5)
  })

  test('never hands what was put aside to a reaction', async () => {
    const entities = new Set<string>()
    const loop = run(async ({ entity, pk }) => {
      entities.add(entity)
      if (pk === 'bad') throw new Error('no')
    })
    await put('bad')
    await loop.idle()
    expect([...entities]).toEqual(['thing'])
    expect(entities).not.toContain(PARKED)
  })

  test('waits longer after each failure', async () => {
    const asked: number[] = []
    const loop = run(() => Promise.reject(new Error('no')), {
      backoffMs: (n) => {
        asked.push(n)
        return 0
      },
    })
    await put('bad')
    await loop.idle()
    expect(asked).toEqual([1, 2, 3, 4])
  })

  test('goes on after a kill where it was, and never past a change that is not done', async () => {
    const path = join(dir, 'killed.sqlite')
    const first = openTable(path)
    const write = (t: LocalTable, id: string) =>
      t.write([{ put: { pk: id, sk: 'A', entity: 'thing', body: {} }, if: 'any' }])
    for (const id of ['a', 'b', 'c']) await write(first, id)
    const done: string[] = []
    const killed = new Promise<void>((dead) => {
      const react = (change: Change): Promise<void> => {
        if (change.pk === 'b') {
          dead()
          // The process is gone in the middle of this reaction: it neither ends nor fails.
          return new Promise(() => undefined)
        }
        done.push(change.pk)
        return Promise.resolve()
      }
      startLoop(first, { table: first } as unknown as Ports, react)
    })
    await killed
    first.close()

    const second = openTable(path)
    const after: string[] = []
    const loop = startLoop(second, { table: second } as unknown as Ports, async ({ pk }) => {
      after.push(pk)
    })
    await write(second, 'd')
    await loop.idle()
    expect(done).toEqual(['a'])
    // `a` may come twice, nothing may be missing.
    expect(after.filter((pk) => pk !== 'a')).toEqual(['b', 'c', 'd'])
    await loop.stop()
    second.close()

    const third = openTable(path)
    const again: string[] = []
    const last = startLoop(third, { table: third } as unknown as Ports, async ({ pk }) => {
      again.push(pk)
    })
    await last.idle()
    expect(again).toEqual([])
    await last.stop()
    third.close()
  })

  test('that stops while a change waits for another attempt asks for it again next time', async () => {
    let failed: () => void = () => undefined
    const once = new Promise<void>((done) => (failed = done))
    const loop = run(
      async ({ pk }) => {
        if (pk !== 'bad') return
        failed()
        throw new Error('no')
      },
      { backoffMs: () => 60_000 },
    )
    await Promise.all([put('ok'), put('bad'), put('ok2')])
    await once
    await loop.stop()
    await loop.idle()
    const after: string[] = []
    const next = run(async ({ pk }) => void after.push(pk))
    await next.idle()
    expect(after).toContain('bad')
    expect(after).not.toContain('ok')
  })

  test('lets requests have their turn between two changes', async () => {
    const order: string[] = []
    await Promise.all(Array.from({ length: 20 }, (_, i) => put(`n${i}`)))
    const loop = run(async ({ pk }) => {
      order.push(pk)
      if (pk === 'n0') setImmediate(() => order.push('request'))
    })
    await loop.idle()
    expect(order.slice(0, 4)).toContain('request')
  })
})

describe('the timer', () => {
  test('ticks again and again, never twice at once, and outlives a failing tick', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const said: unknown[] = []
    const quiet = vi.spyOn(console, 'error').mockImplementation((line) => void said.push(line))
    const ends: { resolve: (done: undefined) => void; reject: (error: Error) => void }[] = []
    const timer = startTicking(() => {
      const { promise, ...end } = Promise.withResolvers<undefined>()
      ends.push(end)
      return promise
    }, 1000)
    const turn = () => new Promise((go) => setImmediate(go))

    vi.advanceTimersByTime(5000)
    expect(ends).toHaveLength(1)
    ends[0]?.reject(new Error('13800138000 is no amount'))
    await turn()
    vi.advanceTimersByTime(1000)
    expect(ends).toHaveLength(2)
    ends[1]?.resolve(undefined)
    await turn()
    vi.advanceTimersByTime(1000)
    expect(ends).toHaveLength(3)
    const stopped = timer.stop()
    ends[2]?.resolve(undefined)
    await stopped
    vi.advanceTimersByTime(5000)
    expect(ends).toHaveLength(3)
    expect(said).toHaveLength(1)
    expect(String(said[0])).not.toContain('13800138000')
    quiet.mockRestore()
    vi.useRealTimers()
  })
})

test('a change is kept until the slowest reader has it behind it, also one that never came', async () => {
  const quick = run(async () => {})
  let release = () => {}
  const held = new Promise<void>((go) => (release = go))
  const slow = run(() => held, { position: 'slow' })
  await put('a')
  await put('b')
  await quick.idle()
  const kept = () => table.changes(0, 10).length
  forgetRead(table, ['react', 'slow'])
  expect(kept()).toBe(2)
  release()
  await slow.idle()
  forgetRead(table, ['react', 'slow', 'absent'])
  expect(kept()).toBe(2)
  forgetRead(table, ['react', 'slow'])
  expect(kept()).toBe(0)
  await put('c')
  await quick.idle()
  expect(table.position('react')).toBe(3)
})
