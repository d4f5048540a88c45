// Spreadsheet files: what is written opens again as it was, and nothing in a file can hurt its reader.
import { inflateRawSync, deflateRawSync, crc32 as nodeCrc } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, type Column } from '#shared/sheet/cell.ts'
import { crc32 } from '#shared/sheet/crc.ts'
import { recordsOf } from '#shared/sheet/csv-read.ts'
import { csvLine, unguarded } from '#shared/sheet/csv-write.ts'
import { inflate, SheetFault } from '#shared/sheet/inflate.ts'
import { unzip } from '#shared/sheet/unzip.ts'
import { sheetRows } from '#shared/sheet/xlsx-read.ts'
import { letterOf, serialOf, SHEET } from '#shared/sheet/xlsx-write.ts'
import { directory, localHeader } from '#shared/sheet/zip.ts'
import { xlsx } from '../../../web/src/sheet/pack.ts'

type Line = readonly Cell[]
const columns = (n: number): Column<Line>[] =>
  Array.from({ length: n }, (_, i) => ({ head: `列${i}`, width: 12, cell: (line) => line[i] }))
async function* pages(lines: readonly Line[]) {
  for (let i = 0; i < lines.length; i += 2) yield lines.slice(i, i + 2)
}
const whole = async (lines: readonly Line[], n = 4): Promise<Uint8Array> =>
  Buffer.concat(await xlsx('台账', columns(n), pages(lines)))
const codeOf = (act: () => unknown): string => {
  try {
    act()
    return 'nothing'
  } catch (error) {
    return error instanceof SheetFault ? error.code : String(error)
  }
}
/** A file of entries as they are given, whatever they claim. */
function zipped(entries: Record<string, Buffer | string>, lie: { size?: number } = {}): Uint8Array {
  const all = Object.entries(entries).map(([name, content]) => {
    const raw = Buffer.from(content)
    const bytes = deflateRawSync(raw)
    const entry = {
      name,
      crc: nodeCrc(raw),
      packed: bytes.length,
      size: lie.size ?? raw.length,
      method: 'deflated' as const,
    }
    return { entry, bytes }
  })
  return Buffer.concat([
    ...all.flatMap(({ entry, bytes }) => [localHeader(entry), bytes]),
    directory(all.map(({ entry }) => entry)),
  ])
}

describe('a written sheet', () => {
  test('opens again with every line in its place, and numbers are numbers', async () => {
    const bytes = await whole([
      [{ text: '赤泥 & <渣>' }, { number: 1200000.5 }, { on: '2026-11-23' }, undefined],
      [undefined, { number: -3, decimals: 0 }, { number: 0.1, decimals: 2 }, { text: ' 空 格 ' }],
      [{ text: '三' }, undefined, undefined, undefined],
    ])
    expect(sheetRows(bytes)).toEqual([
      { line: 1, cells: ['列0', '列1', '列2', '列3'] },
      { line: 2, cells: ['赤泥 & <渣>', '1200000.5', String(serialOf('2026-11-23'))] },
      { line: 3, cells: ['', '-3', '0.1', '空 格'] },
      { line: 4, cells: ['三'] },
    ])
    const xml = Buffer.from(unzip(bytes)(SHEET)!).toString()
    expect(xml).toContain('<c r="B2" s="0"><v>1200000.5</v></c>')
    expect(xml).toContain('<c r="C3" s="4"><v>0.1</v></c>')
    expect([serialOf('1900-03-01'), serialOf('2026-11-23')]).toEqual([61, 46349])
  })

  test('holds no formula, whatever a text begins with', async () => {
    const nasty = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '=HYPERLINK("http://x")',
      '_x003D_1+1',
      'a\u0000b',
    ]
    const bytes = await whole(
      nasty.map((text) => [{ text }]),
      1,
    )
    const xml = Buffer.from(unzip(bytes)(SHEET)!).toString()
    expect(xml).not.toContain('<f')
    expect(xml.match(/t="inlineStr"/g)).toHaveLength(nasty.length + 1)
    expect(sheetRows(bytes).slice(1).map(({ cells }) => cells[0])).toEqual([
      ...nasty.slice(0, 4), '=1', ...nasty.slice(5, 7), 'ab',
    ]) // prettier-ignore
  })

  test('is the same text after writing and reading, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 6 }),
        async (texts) => {
          const kept = texts.map((text) => `。${text}。`)
          const rows = sheetRows(
            await whole(
              kept.map((text) => [{ text }]),
              1,
            ),
          )

          const clean = kept.map((text) =>
            text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, ''),
          )
          expect(rows.slice(1).map(({ cells }) => cells[0])).toEqual(clean)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('names its columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ])
  })
})

describe('unpacking', () => {
  test('gives what was packed, for any content and any strength', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 4000 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        (bytes, level, times) => {
          const raw = Buffer.concat(Array.from({ length: times }, () => bytes))
          const packed = deflateRawSync(raw, { level })
          expect(Buffer.compare(inflate(packed, raw.length), raw)).toBe(0)
          expect(Buffer.compare(inflateRawSync(packed), raw)).toBe(0)
          expect(crc32(raw)).toBe(nodeCrc(raw))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('ends with a word, never with a hang or more than was promised, on any broken bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 0, max: 1000 }),
        (bytes, size) => {
          expect(['nothing', 'broken']).toContain(codeOf(() => inflate(bytes, size)))
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a file that is not what it says', () => {
  const book = '<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'
  test('is refused by name: no sheet, broken, grown beyond reason', () => {
    expect(codeOf(() => sheetRows(Buffer.from('名称,代码\r\n')))).toBe('not-a-sheet')
    expect(codeOf(() => sheetRows(zipped({ 'a.txt': 'x' })))).toBe('not-a-sheet')
    expect(codeOf(() => sheetRows(zipped({ 'xl/workbook.xml': book })))).toBe('not-a-sheet')
    expect(codeOf(() => sheetRows(zipped({ 'xl/workbook.xml': book }, { size: 7 })))).toBe('broken')
    const bomb = {
      'xl/workbook.xml': book,
      'xl/worksheets/sheet1.xml': Buffer.alloc(70_000_000, 32),
    }
    expect(codeOf(() => sheetRows(zipped(bomb)))).toBe('too-large')
  })

  test('gives what a formula last came to, and shared and rich texts as one', () => {
    const sheet = `<worksheet><sheetData><row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="str"><f>1+1</f><v>2</v></c><c r="D3" t="e"><v>#REF!</v></c></row><row><c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c></row></sheetData></worksheet>`
    const shared = `<sst><si><t>零</t></si><si><r><t xml:space="preserve">赤</t></r><r><t>泥</t></r><rPh><t>x</t></rPh></si></sst>`
    const rows = sheetRows(
      zipped({
        'xl/workbook.xml': book,
        'xl/worksheets/sheet1.xml': sheet,
        'xl/sharedStrings.xml': shared,
      }),
    )
    expect(rows).toEqual([
      { line: 3, cells: ['', '赤泥', '2', ''] },
      { line: 4, cells: ['甲乙'] },
    ])
  })
})

describe('comma-separated values', () => {
  test('hold no text that a program would run, and read back as they were', () => {
    const cells: Cell[] = [
      { text: '=1+1' },
      { text: '-3' },
      { number: -3 },
      { text: 'a,"b"\nc' },
      undefined,
      { on: '2026-11-23' },
    ]
    const line = csvLine(cells)
    expect(line).toBe(`'=1+1,'-3,-3,"a,""b""\nc",,2026-11-23\r\n`)
    expect(recordsOf(line)[0]?.cells.map(unguarded)).toEqual([
      '=1+1',
      '-3',
      '-3',
      'a,"b"\nc',
      '',
      '2026-11-23',
    ])
  })
})
