// What the SQLite adapter does beyond the contract: the log of changes, and outliving a crash.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Refused } from '#functions/ports.ts'
import { openTable } from '#functions/local/table.ts'

const NOW = '2026-03-01T00:00:00.000Z'
const now = () => NOW
let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'))
  path = join(folder, 'deep', 'table.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const row = (sk: string, entity = 'listing') => ({ pk: 'L#1', sk, entity, body: { sk } })

describe('the log of changes', () => {
  test('says which rows changed, in order, and never what is in them', async () => {
    const table = openTable(path, { now })
    await table.write([
      { put: row('A'), if: 'absent' },
      { put: row('C', 'case'), if: 'absent' },
      { check: { pk: 'L#1', sk: 'B' }, if: 'absent' },
    ])
    await table.write([{ count: { pk: 'L#1', sk: 'n' }, by: 1, atMost: 2 }])
    await table.write([
      { remove: { pk: 'L#1', sk: 'C' }, if: 'any' },
      { remove: { pk: 'L#1', sk: 'nobody' }, if: 'any' },
    ])
    const change = (seq: number, sk: string, entity: string, gone: boolean) => ({
      ...{ seq, id: String(seq), pk: 'L#1', sk, entity, gone },
    })
    const all = [
      change(1, 'A', 'listing', false),
      change(2, 'C', 'case', false),
      change(3, 'n', 'count', false),
      change(4, 'C', 'case', true),
    ]
    expect(table.changes(0, 10)).toStrictEqual(all)
    expect(table.changes(1, 2)).toStrictEqual(all.slice(1, 3))
    expect(table.changes(4, 10)).toEqual([])
    table.close()
  })

  test('a refused write leaves no change, and those that share its commit stand', async () => {
    const table = openTable(path, { now })
    const answers = await Promise.allSettled([
      table.write([{ put: row('A'), if: 'absent' }]),
      table.write([
        { put: row('B'), if: 'absent' },
        { put: row('A'), if: 'absent' },
      ]),
      table.write([{ put: row('C'), if: 'absent' }]),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(table.changes(0, 10).map(({ sk }) => sk)).toEqual(['A', 'C'])
    table.close()
  })

  test('a write that breaks half-way leaves nothing of itself', async () => {
    const table = openTable(path, { now })
    const huge = { ...row('B'), body: { text: 'x'.repeat(400_000) } }
    const answers = await Promise.allSettled([
      table.write([
        { put: row('A'), if: 'absent' },
        { put: huge, if: 'absent' },
      ]),
      table.write([{ put: row('C'), if: 'absent' }]),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    const { items } = await table.query('L#1', {}, { limit: 10 })
    expect(items.map(({ sk }) => sk)).toEqual(['C'])
    expect(table.changes(0, 10).map(({ sk }) => sk)).toEqual(['C'])
    table.close()
  })

  test('listeners hear of a write that changed something, once it is kept', async () => {
    const table = openTable(path, { now })
    const heard: number[] = []
    table.onWrite(() => void heard.push(table.changes(0, 10).length))
    await table.write([{ put: row('A'), if: 'absent' }])
    await table.write([{ put: row('A'), if: 'absent' }]).catch(() => undefined)
    expect(heard).toEqual([1])
    table.close()
  })

  test('rows, changes and the place of a reaction outlive a restart', async () => {
    const first = openTable(path, { now })
    await first.write([{ put: row('A'), if: 'absent' }])
    expect(first.position('react')).toBe(0)
    first.moveTo('react', 1)
    first.close()
    const second = openTable(path, { now })
    expect(await second.get({ pk: 'L#1', sk: 'A' })).toMatchObject({ version: 1 })
    expect([second.position('react'), second.position('other')]).toEqual([1, 0])
    await second.write([{ put: row('B'), if: 'absent' }])
    expect(second.changes(1, 10).map(({ seq }) => seq)).toEqual([2])
    second.close()
  })

  test('changes that were forgotten never give their numbers to others', async () => {
    const first = openTable(path, { now })
    for (const sk of ['A', 'B', 'C']) await first.write([{ put: row(sk), if: 'absent' }])
    first.trim(2)
    expect(first.changes(0, 10).map(({ seq }) => seq)).toEqual([3])
    first.trim(3)
    first.close()
    const second = openTable(path, { now })
    await second.write([{ put: row('D'), if: 'absent' }])
    expect(second.changes(0, 10).map(({ seq }) => seq)).toEqual([4])
    second.close()
  })
})

test('calls are counted by method', async () => {
  const table = openTable(':memory:', { now })
  await table.get({ pk: 'a', sk: 'b' })
  await table.query('a', {}, { limit: 1 })
  await table.getMany([])
  expect(table.calls).toEqual({ get: 1, query: 1, list: 0, getMany: 1, write: 0 })
  table.close()
})

test('an audit row cannot be changed or removed even by hand', async () => {
  const table = openTable(path, { now })
  await table.write([{ put: { ...row('1', 'audit'), pk: 'H#1' }, if: 'absent' }])
  const db = new DatabaseSync(path)
  expect(() => db.exec(`UPDATE rows SET body = '{}'`)).toThrow('only ever added')
  expect(() => db.exec('DELETE FROM rows')).toThrow('only ever added')
  db.close()
  expect((await table.get({ pk: 'H#1', sk: '1' }))?.body).toEqual({ sk: '1' })
  table.close()
})

test('two processes on one file do not lose each other’s writes', async () => {
  const [one, two] = [openTable(path, { now }), openTable(path, { now })]
  const count = { pk: 'L#1', sk: 'n' }
  const answers = await Promise.allSettled(
    Array.from({ length: 40 }, (_, i) =>
      (i % 2 === 0 ? one : two).write([{ count, by: 1, atMost: 30 }]),
    ),
  )
  const refused = answers.filter((a) => a.status === 'rejected' && a.reason instanceof Refused)
  expect(refused.length).toBe(10)
  expect((await one.get(count))?.body).toEqual({ count: 30 })
  one.close()
  two.close()
})

test('a process killed at any moment loses no write that it acknowledged', async () => {
  const script = `
    import { openTable } from ${JSON.stringify(new URL('../../functions/local/table.ts', import.meta.url).href)}
    const table = openTable(${JSON.stringify(path)})
    for (let n = 0; ; n++) {
      await table.write([
        { put: { pk: 'L#1', sk: 'a' + n, entity: 'listing', body: { n } }, if: 'absent' },
        { count: { pk: 'L#1', sk: 'n' }, by: 1, atMost: 1e9 },
      ])
      process.stdout.write(n + ' ')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = ''
  await new Promise<void>((ended) => {
    child.stdout.on('data', (piece: Buffer) => {
      acknowledged += piece.toString()
      if (acknowledged.length > 2000) child.kill('SIGKILL')
    })
    child.on('close', () => ended())
  })
  const last = Number(
    acknowledged
      .trimEnd()
      .split(' ')
      .at(acknowledged.endsWith(' ') ? -1 : -2),
  )
  const table = openTable(path)
  const count = Number((await table.get({ pk: 'L#1', sk: 'n' }))?.body['count'])
  const { items } = await table.query('L#1', { prefix: 'a' }, { limit: count + 10 })
  expect(count).toBeGreaterThan(last)
  expect(items.length).toBe(count)
  expect(table.changes(0, count * 2 + 10).length).toBe(count * 2)
  table.close()
})
