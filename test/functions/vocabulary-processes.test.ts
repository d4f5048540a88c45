// Importing process knowledge: the project's own table is clean, and each fault is named by row and column.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TABLES } from '#shared/match/knowledge.ts'
import { importCatalogue } from '#functions/local/vocabulary.ts'
import { openTable } from '#functions/local/table.ts'
import { checkProcesses, COLUMNS, csvOf } from '#functions/vocabulary/processes.ts'
import { current } from '#functions/vocabulary/store.ts'

const NOW = Date.parse('2026-03-01T00:00:00Z')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const HEADER = COLUMNS.join()
const line = (cells: Partial<Record<(typeof COLUMNS)[number], string>>): string =>
  COLUMNS.map((column) => cells[column] ?? '').join()
const object = line({ table: 'object', key: 'mud', words: '泥', medium: 's' })
const way = {
  table: 'treat',
  key: 'press',
  words: '压滤',
  main: 'mud',
  source: 'HJ 0000-0000',
} as const
const check = (...lines: string[]) => checkProcesses(bytes([HEADER, ...lines].join('\r\n')))

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'processes-'))
})
afterEach(() => {
  rmSync(dir, { recursive: true })
})
function run(content: string) {
  const file = join(dir, 'processes.csv')
  writeFileSync(file, content)
  const args = ['import', 'processes', file, '--edition', 'e1', '--data', dir]
  return importCatalogue(args, NOW)
}
async function inForce() {
  const table = openTable(join(dir, 'table.sqlite'))
  const found = await current(table, 'processes')
  table.close()
  return found
}

describe('checking', () => {
  test('finds nothing wrong with the table that the matcher uses', () => {
    const { good, bad } = checkProcesses(bytes(csvOf(TABLES)))
    expect(bad).toEqual([])
    const rows = [TABLES.objects, TABLES.scenes, ...TABLES.treating, TABLES.monitoring]
    expect(good.length).toBe(rows.reduce((n, table) => n + table.trim().split('\n').length, 0))
  })

  test('names each fault by row and column', () => {
    const { good, bad } = check(
      object,
      line(way),
      line({ ...way, key: 'none', source: '' }),
      line({ ...way, key: 'lost', main: 'nothing', lesser: 'mud' }),
      line({ ...way, words: '重复' }),
      line({ table: 'scene', words: '糖厂;制糖', main: 'mud', lesser: 'no-such', source: 'GB 1' }),
      line({ table: 'object', key: 'orphan', words: '孤', parents: 'no-such', medium: 's' }),
      line({ table: 'what', key: 'x' }),
      line({ ...way, key: '', words: 'a|b', processes: 'proc.no-such', medium: 'q' }),
      `${line({ ...way, key: 'wide' })},surplus`,
      line({ table: 'object', key: 'q', words: '气', medium: 'q' }),
    )
    expect(good.length).toBe(2)
    expect(bad).toEqual([
      { row: 4, column: 'source', reason: 'no-source' },
      { row: 5, column: 'main', reason: 'object-unknown' },
      { row: 6, column: 'key', reason: 'repeated' },
      { row: 7, column: 'lesser', reason: 'object-unknown' },
      { row: 8, column: 'parents', reason: 'object-unknown' },
      { row: 9, column: 'table', reason: 'not-in-list' },
      { row: 10, column: 'key', reason: 'empty' },
      { row: 10, column: 'words', reason: 'bar-or-line-break' },
      { row: 10, column: 'medium', reason: 'not-of-this-table' },
      { row: 10, column: 'processes', reason: 'unknown-code' },
      { row: 11, column: 'source', reason: 'too-many-cells' },
      { row: 12, column: 'medium', reason: 'not-a-medium' },
    ])
  })

  test('does not say again of others what only follows from a broken row', () => {
    const { bad } = check(line({ table: 'object', key: 'mud', words: '' }), line(way))
    expect(bad).toEqual([{ row: 2, column: 'words', reason: 'empty' }])
  })

  test('counts a key as repeated among the rows that can be read', () => {
    const { bad } = check(line({ table: 'object', key: 'mud' }), object, object)
    expect(bad).toEqual([
      { row: 2, column: 'words', reason: 'empty' },
      { row: 4, column: 'key', reason: 'repeated' },
    ])
  })

  test('says which columns a file lacks, and of an empty file that it lacks all', () => {
    expect(checkProcesses(bytes('table,key\nobject,mud')).bad[0]).toEqual({
      row: 1,
      column: 'words',
      reason: 'no-such-column',
    })
    expect(checkProcesses(bytes('')).bad.length).toBe(COLUMNS.length)
  })
})

describe('importing', () => {
  test('stores what was exported, once, and says when the matcher uses it', async () => {
    const exported = await importCatalogue(['export', 'processes'], NOW)
    const first = await run(exported.text)
    expect(first.exitCode).toBe(0)
    expect(first.text).toContain('the matcher uses it within a minute')
    expect((await inForce())?.edition).toBe('e1')
    expect((await run(exported.text)).text).toContain('0 written')
  })

  test('stores nothing of a table with a fault', async () => {
    const outcome = await run([HEADER, object, line({ ...way, main: 'nothing' })].join('\n'))
    expect(outcome.exitCode).toBe(1)
    expect(outcome.text).toContain('row 3, main: object-unknown')
    expect(outcome.text).toContain('nothing stored: rows name each other')
    expect((await run([HEADER, object, line(way)].join('\n'))).exitCode).toBe(0)
    expect((await inForce())?.rows).toBe(2)
  })
})
