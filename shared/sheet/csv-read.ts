// Reads a CSV file as people save it: RFC 4180 quotes, BOM, CRLF, and GB18030 where it is not UTF-8.

/** One record with the line that it starts on, for a report that a person can act on. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

/** UTF-8 if it is valid UTF-8, else GB18030: what spreadsheet programs in China save by default. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const FIELD = /"([^"]*(?:""[^"]*)*)"[^,\r\n]*|([^,\r\n]*)/y
const BREAK = /,|\r\n|\n|\r/y

type Cell = { readonly value: string; readonly source: string }

function cellAt(text: string, at: number): Cell {
  FIELD.lastIndex = at
  const field = FIELD.exec(text)
  const value = field?.[1]?.replaceAll('""', '"') ?? field?.[2]?.trim() ?? ''
  return { value, source: field?.[0] ?? '' }
}

function breakAt(text: string, at: number): string {
  BREAK.lastIndex = at
  return BREAK.exec(text)?.[0] ?? ''
}

/** Every record; an empty line is none. A quote that never closes is a character like another. */
export function recordsOf(text: string): CsvRecord[] {
  const records: CsvRecord[] = []
  let cells: string[] = []
  let line = 1
  let startLine = 1
  let at = text.startsWith('\ufeff') ? 1 : 0
  for (;;) {
    const { value, source } = cellAt(text, at)
    cells.push(value)
    line += source.split('\n').length - 1
    at += source.length
    const end = breakAt(text, at)
    at += end.length
    if (end === ',') continue
    if (cells.some((cell) => cell !== '')) records.push({ line: startLine, cells })
    if (end === '') return records
    cells = []
    line++
    startLine = line
  }
}
