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

/** One character of the source in its plain form: full width, super- and subscript, dashes. */
function plainOf(char: string): string {
  if (char < '\u007f') return char
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

/** NFKC, lower case, one blank for many, `red-mud` as `red mud`, and 10⁴ as `10^4` so that a power survives. */
export function normalise(text: string): Normal {
  const chars: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (char: string, start: number, end: number) => {
    chars.push(char)
    starts.push(start)
    ends.push(end)
  }
  let at = 0
  for (const source of text) {
    const end = at + source.length
    const last = chars.length - 1
    if (SUPERSCRIPT.test(source) && chars[last] === '0' && chars[last - 1] === '1') add('^', at, end)
    for (const char of plainOf(source)) {
      if (!/\s/.test(char)) for (const unit of char.split('')) add(unit, at, end)
      else if (!/\s/.test(chars[chars.length - 1] ?? '')) add(char === '\n' ? '\n' : ' ', at, end)
      else {
        // A run of blanks is one; a line break among them still ends a sentence.
        if (char === '\n') chars[chars.length - 1] = '\n'
        ends[ends.length - 1] = end
      }
    }
    at = end
  }
  for (let i = 1; i < chars.length - 1; i++)
    if (chars[i] === '-' && LATIN.test(chars[i - 1] ?? '') && LATIN.test(chars[i + 1] ?? ''))
      chars[i] = ' '
  return { folded: chars.map(fold).join(''), cased: chars.join(''), starts, ends }
}
