// Importing an official catalogue: good rows in, bad rows named, and twice is once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importCatalogue } from '#functions/local/vocabulary.ts'
import { openTable } from '#functions/local/table.ts'
import { recordsOf, textOf } from '#shared/sheet/csv-read.ts'
import { check } from '#functions/vocabulary/import.ts'
import { current, find } from '#functions/vocabulary/store.ts'

const NOW = Date.parse('2026-03-01T00:00:00Z')
const HEADER = 'code,hw,hw_name,industry_prefix,description,hazard'
const GOOD = [
  '111-001-48,HW48,"有色,冶炼",111,造出来的一行,T',
  '111-002-48,HW48,有色冶炼,111,"两行\n的说明","T,C"',
]
const csv = (...rows: string[]): string => [HEADER, ...rows].join('\r\n')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vocabulary-'))
})
afterEach(() => {
  rmSync(dir, { recursive: true })
})

const run = (content: string | Uint8Array, ...more: string[]) => {
  const file = join(dir, 'list.csv')
  writeFileSync(file, content)
  return importCatalogue(
    ['import', 'hw-codes', file, '--edition', 'e1', '--data', dir, ...more],
    NOW,
  )
}
async function stored(edition = 'e1') {
  const table = openTable(join(dir, 'table.sqlite'))
  const page = await table.query(`V#hw-codes#${edition}`, {}, { limit: 100 })
  const inForce = await current(table, 'hw-codes')
  const one = await find(table, 'hw-codes', edition, '111-001-48')
  const versions = page.items.map((row) => row.version)
  table.close()
  return { codes: page.items.map((row) => row.sk), versions, inForce, one }
}

describe('a file', () => {
  test('may have a BOM, CRLF, quotes with commas, quotes and line breaks, and blank lines', () => {
    expect(recordsOf('\ufeffa,b\r\n"x, ""y""",2\r\n\r\n"l1\nl2",\n z ,"w"')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x, "y"', '2'] },
      { line: 4, cells: ['l1\nl2', ''] },
      { line: 6, cells: ['z', 'w'] },
    ])
    expect(recordsOf('')).toEqual([])
    expect(recordsOf('a,"never closed\nb')).toEqual([
      { line: 1, cells: ['a', '"never closed'] },
      { line: 2, cells: ['b'] },
    ])
  })

  test('that is not UTF-8 is read as GB18030', () => {
    const gb = Uint8Array.from([0xb3, 0xe0, 0xc4, 0xe0])
    expect(textOf(gb)).toBe('赤泥')
    expect(textOf(bytes('赤泥'))).toBe('赤泥')
  })
})

describe('checking', () => {
  test('names each bad cell by row and column with a reason, and keeps the good rows', () => {
    const text = csv(
      ...GOOD,
      '111-003-48,HW49,x,112,,T',
      '11-003-48,HW48,x,11-,x,Z',
      '111-001-48,HW48,x,111,again,T',
      '111-004-48,HW48,x,111,x,T,surplus',
    )
    const { good, bad } = check('hw-codes', bytes(text))
    expect(good.map((row) => row.key)).toEqual(['111-001-48', '111-002-48'])
    expect(bad).toEqual([
      { row: 5, column: 'hw', reason: 'category-differs-from-code' },
      { row: 5, column: 'industry_prefix', reason: 'industry-differs-from-code' },
      { row: 5, column: 'description', reason: 'empty' },
      { row: 6, column: 'code', reason: 'not-a-hazardous-waste-code' },
      { row: 6, column: 'hazard', reason: 'not-a-hazard' },
      { row: 7, column: 'code', reason: 'repeated' },
      { row: 8, column: 'hazard', reason: 'too-many-cells' },
    ])
  })

  test('says which columns a file lacks', () => {
    expect(check('gbt4754', bytes('code,name\nA,农业'))).toEqual({
      good: [],
      bad: [
        { row: 1, column: 'level', reason: 'no-such-column' },
        { row: 1, column: 'parent', reason: 'no-such-column' },
      ],
    })
  })

  test('knows how an industry code, its level and its parent hang together', () => {
    const text =
      'code,name,level,parent\nC,x,1,\nC32,x,2,C\nC321,x,3,C32\nC3216,x,4,C321\nC3217,x,3,C32\nZ1,x,1,'
    const { good, bad } = check('gbt4754', bytes(text))
    expect(good.map((row) => row.key)).toEqual(['C', 'C32', 'C321', 'C3216'])
    expect(bad).toEqual([
      { row: 6, column: 'level', reason: 'level-differs-from-code' },
      { row: 6, column: 'parent', reason: 'parent-differs-from-code' },
      { row: 7, column: 'code', reason: 'not-an-industry-code' },
      { row: 7, column: 'parent', reason: 'parent-differs-from-code' },
    ])
  })

  test('knows the classes that a waste may name', () => {
    const head = 'name,synonyms,state,sw_class,hw_codes_2021,hw_categories,gbt4754_sources,regime'
    const text = `${head}\n甲,,固,S09,,,C3216,一般\n乙,,固,S08,1-2-3,HW4,X1,一般\n丙,,团,,,,,`
    const { good, bad } = check('wastes', bytes(text))
    expect(good.map((row) => row.key)).toEqual(['甲'])
    expect(bad).toEqual([
      { row: 3, column: 'sw_class', reason: 'unknown-class' },
      { row: 3, column: 'hw_codes_2021', reason: 'not-a-hazardous-waste-code' },
      { row: 3, column: 'hw_categories', reason: 'not-a-category' },
      { row: 3, column: 'gbt4754_sources', reason: 'not-an-industry-code' },
      { row: 4, column: 'state', reason: 'not-in-list' },
      { row: 4, column: 'regime', reason: 'empty' },
    ])
  })

  test('lets one code have several exemptions, numbered in the order of the file', () => {
    const text =
      'code_or_hw,waste,stage,condition_abridged,effect\n111-001-48,a,利用,c,e\n111-001-48,a,处置,c,e\n*,a,丢弃,c,e'
    const { good, bad } = check('exemptions', bytes(text))
    expect(good.map((row) => row.key)).toEqual(['111-001-48#01', '111-001-48#02'])
    expect(bad).toEqual([{ row: 4, column: 'stage', reason: 'not-in-list' }])
  })
})

describe('importing', () => {
  test('stores the rows and then names the edition in force', async () => {
    const outcome = await run(csv(...GOOD))
    expect(outcome).toEqual({
      exitCode: 0,
      text: '2 good rows, 0 bad\n2 written, 0 unchanged, 0 removed\nhw-codes: edition e1 in force',
    })
    const { codes, inForce, one } = await stored()
    expect(codes).toEqual(['111-001-48', '111-002-48'])
    expect(inForce).toEqual({ edition: 'e1', rows: 2, importedAt: '2026-03-01T00:00:00.000Z' })
    expect(one?.['hw_name']).toBe('有色,冶炼')
  })

  test('twice is once: a repeat writes nothing', async () => {
    await run(csv(...GOOD))
    const again = await run(csv(...GOOD))
    expect(again.text).toContain('0 written, 2 unchanged, 0 removed')
    expect((await stored()).versions).toEqual([1, 1])
  })

  test('a corrected file replaces the edition, and what it dropped is gone', async () => {
    await run(csv(...GOOD))
    const again = await run(csv('111-001-48,HW48,new,111,x,T'))
    expect(again.text).toContain('1 written, 0 unchanged, 1 removed')
    expect((await stored()).codes).toEqual(['111-001-48'])
  })

  test('a bad row stops no good one and removes nothing', async () => {
    await run(csv(...GOOD))
    const again = await run(csv('111-001-48,HW48,new,111,x,T', '111-002-48,HW49,x,111,x,T'))
    expect(again.exitCode).toBe(0)
    expect(again.text).toContain('1 good rows, 1 bad\n  row 3, hw: category-differs-from-code')
    expect((await stored()).codes).toEqual(['111-001-48', '111-002-48'])
  })

  test('--strict stores nothing if a row is bad, --dry-run never does', async () => {
    const strict = await run(csv(...GOOD, 'bad'), '--strict')
    expect(strict.exitCode).toBe(1)
    const dry = await run(csv(...GOOD), '--dry-run')
    expect(dry.exitCode).toBe(0)
    expect(await stored()).toMatchObject({ codes: [], inForce: undefined })
  })

  test('more rows than one write holds go in as batches', async () => {
    const many = Array.from(
      { length: 250 },
      (_, i) => `111-${String(i).padStart(3, '0')}-48,HW48,x,111,x,T`,
    )
    expect((await run(csv(...many))).text).toContain('250 written')
    expect((await run(csv(...many))).text).toContain('0 written, 250 unchanged')
  })

  test('a second edition leaves the first as it was and comes into force', async () => {
    await run(csv(...GOOD))
    await run(csv(GOOD[0] ?? ''), '--edition', 'e2')
    expect((await stored('e1')).codes.length).toBe(2)
    expect((await stored('e2')).inForce?.edition).toBe('e2')
  })

  test('a wrong command, a missing file and an empty file are said, not thrown', async () => {
    expect((await importCatalogue(['import', 'nothing'], NOW)).exitCode).toBe(2)
    expect((await importCatalogue(['import', '--what'], NOW)).exitCode).toBe(2)
    expect(
      (await importCatalogue(['import', 'wastes', join(dir, 'no.csv'), '--edition', '1'], NOW))
        .exitCode,
    ).toBe(1)
    expect((await run('')).exitCode).toBe(1)
    expect((await run(csv(...GOOD), '--edition', 'a#b')).exitCode).toBe(2)
  })
})
