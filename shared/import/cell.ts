// What people type into a cell, read as a value: names for codes, days in several forms, numbers with their commas.
import { type Flaw } from '../problem.ts'
import { allRegions, placeName } from '../region/region.ts'
import { isDay } from '../time.ts'
import { allConcepts } from '../vocabulary/vocabulary.ts'

/** A value, or what is wrong with the text. */
export type Read = { value: unknown } | { flaw: Omit<Flaw, 'path'> }
export type Reader = (text: string) => Read

const flaw = (code: string): Read => ({ flaw: { code } })
/** Full width, blanks and capitals do not matter. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

export const asText: Reader = (text) => ({ value: text })

/** `1,200,000` · `１２０` · `1.2e6`; never a unit: that has a column of its own. */
export const asNumber: Reader = (text) => {
  const plain = fold(text).replace(/,(?=\d{3})/g, '')
  return /^-?\d+(\.\d+)?(e[+-]?\d{1,2})?$/.test(plain) ? { value: Number(plain) } : flaw('number')
}

/** Yuan to fen, exactly. */
export const asFen: Reader = (text) => {
  const read = asNumber(text)
  return 'value' in read ? { value: Math.round(Number(read.value) * 100) } : read
}

const DAY_MS = 86_400_000
/** A spreadsheet keeps a day as a count since 1899-12-30; these counts are 1990 to 2100. */
const SERIALS = { from: 32_874, to: 73_050 } as const

/** `2027-06-30` · `2027/6/30` · `2027年6月30日` · a spreadsheet's own count. */
export const asDay: Reader = (text) => {
  const plain = fold(text)
  const serial = /^\d{5}(\.\d+)?$/.test(plain) ? Math.floor(Number(plain)) : 0
  if (serial >= SERIALS.from && serial <= SERIALS.to) {
    const day = new Date(Date.UTC(1899, 11, 30) + serial * DAY_MS).toISOString().slice(0, 10)
    return { value: day }
  }
  const [, year = '', month = '', date = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? { value: day } : flaw('day')
}

const lookup =
  (make: () => Iterable<readonly [word: string, value: string]>, code: string): Reader =>
  (text) => {
    const value = tableOf(make).get(fold(text))
    return value === undefined ? flaw(code) : { value }
  }

const tables = new Map<unknown, ReadonlyMap<string, string>>()
function tableOf(make: () => Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
  let table = tables.get(make)
  if (!table) {
    // The first who has a name keeps it.
    const words = new Map<string, string>()
    for (const [word, value] of make()) if (!words.has(fold(word))) words.set(fold(word), value)
    tables.set(make, (table = words))
  }
  return table
}

/** A code, 平果市, or 百色市平果市. */
export const asRegion: Reader = lookup(
  () =>
    allRegions().flatMap(({ code, name }) =>
      [code, placeName(code), name].map((word) => [word, code] as const),
    ),
  'region.unknown',
)

const asStream: Reader = lookup(
  () =>
    [...allConcepts('waste'), ...allConcepts('pollutant')].flatMap(({ code, zh, en, synonyms }) =>
      [code, zh, en, ...synonyms.map((word) => word.replace(/^=/, ''))].map(
        (word) => [word, code] as const,
      ),
    ),
  'codes.unknown',
)

export const asChoice = (words: Readonly<Record<string, string>>): Reader => {
  const make = () => Object.entries(words)
  return lookup(make, 'choice')
}

/** Several in one cell, by 、 or ； or a comma. */
export const asList =
  (read: Reader): Reader =>
  (text) => {
    const reads = text
      .split(/[、;；,，|\n]/)
      .filter((part) => part.trim() !== '')
      .map(read)
    const bad = reads.find((one) => 'flaw' in one)
    return bad ?? { value: [...new Set(reads.map((one) => 'value' in one && one.value))] }
  }

export const asStreams: Reader = asList(asStream)
