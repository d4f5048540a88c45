// Brings any text to one form for matching, and keeps where every character came from.

/** `folded` is for words, `cased` keeps capitals; both have one entry of `starts` and `ends` per character. */
export type Normal = {
  readonly folded: string
  readonly cased: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const DASHES = /[\u2010-\u2015\u2212\u00ad]/
const TILDES = /[\u301c\u223c]/
/** Zero-width characters that travel with pasted text. */
const NOTHING = /[\u200b-\u200d\u2060\ufeff]/
const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/
const LATIN = /[a-z]/i

/** ASCII and Han are in plain form already: nearly all of any text here. */
const isPlain = (char: string): boolean => char < '\u007f' || (char >= '\u4e00' && char <= '\u9fff')

/** One character of the source in its plain form: full width, super- and subscript, dashes. */
function plainOf(char: string): string {
  if (isPlain(char)) return char
  if (NOTHING.test(char)) return ''
  const plain = char.normalize('NFKC')
  if (DASHES.test(plain)) return '-'
  return TILDES.test(plain) ? '~' : plain
}

/** Lower case of the same length, so that positions stay true (`İ` would grow). */
function fold(char: string): string {
  const lower = char.toLowerCase()
  return lower.length === char.length ? lower : char
}

/** The quick answer for nearly every character: no blank stands above the Han block. */
const isBlank = (char: string | undefined): boolean =>
  char !== undefined && char < '\u3001' && /\s/.test(char)

type Draft = { readonly chars: string[]; readonly starts: number[]; readonly ends: number[] }

function add(draft: Draft, unit: string, start: number, end: number): void {
  const { chars, starts, ends } = draft
  if (isBlank(unit) && isBlank(chars.at(-1))) {
    // A run of blanks is one; a line break among them still ends a sentence.
    if (unit === '\n') chars[chars.length - 1] = '\n'
    ends[ends.length - 1] = end
    return
  }
  chars.push(isBlank(unit) && unit !== '\n' ? ' ' : unit)
  starts.push(start)
  ends.push(end)
}

/** `red-mud` is written `red mud`; the hyphens of codes and ions stay. */
function splitHyphens(chars: string[]): void {
  for (let i = 1; i < chars.length - 1; i++)
    if (chars[i] === '-' && LATIN.test(chars[i - 1] ?? '') && LATIN.test(chars[i + 1] ?? ''))
      chars[i] = ' '
}

/** NFKC, lower case, one blank for many, and 10⁴ as `10^4` so that a power survives. */
export function normalise(text: string): Normal {
  const draft: Draft = { chars: [], starts: [], ends: [] }
  let start = 0
  for (const source of text) {
    const end = start + source.length
    const isPower = draft.chars.at(-1) === '0' && draft.chars.at(-2) === '1'
    if (isPower && SUPERSCRIPT.test(source)) add(draft, '^', start, end)
    const plain = plainOf(source)
    for (let i = 0; i < plain.length; i++) add(draft, plain.charAt(i), start, end)
    start = end
  }
  splitHyphens(draft.chars)
  const { chars, starts, ends } = draft
  return { folded: chars.map(fold).join(''), cased: chars.join(''), starts, ends }
}
