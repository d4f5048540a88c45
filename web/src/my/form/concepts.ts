// The vocabulary in the browser, fetched when first needed: codes that a text names, and a list to search.
import { codesIn, link } from '#shared/vocabulary/link.ts'
import { allConcepts, conceptOf } from '#shared/vocabulary/vocabulary.ts'

type Lang = 'zh' | 'en'
export type Pick = { code: string; name: string; also: string }

/** Only wastes and pollutants can be what somebody wants to be rid of. */
const isStream = (code: string): boolean => /^(?:waste|poll)\./.test(code)

/** The codes that a description affirms. */
export const codesNamed = (text: string): string[] => codesIn(link(text)).filter(isStream)

export const labelOf = (code: string, lang: Lang): string =>
  conceptOf(code)?.[lang] ?? code.replace(/^[a-z]+\./, '')

/** Leaves of the hazardous-waste list that the chosen wastes usually carry. */
export const usualHwCodes = (codes: readonly string[]): string[] => [
  ...new Set(
    codes.flatMap((code) => {
      const concept = conceptOf(code)
      return concept?.kind === 'waste' ? concept.hwCodes : []
    }),
  ),
]

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

let index: readonly { pick: (lang: Lang) => Pick; words: readonly string[] }[] | undefined
const entries = () =>
  (index ??= [...allConcepts('waste'), ...allConcepts('pollutant')].map((c) => ({
    pick: (lang: Lang) => ({ code: c.code, name: c[lang], also: lang === 'zh' ? c.en : c.zh }),
    words: [c.zh, c.en, ...c.synonyms].map((word) => fold(word.replace(/^=/, ''))),
  })))

/** Names that begin so come first, then those that contain it; then what the words in it mean. */
export function find(query: string, lang: Lang): Pick[] {
  const asked = fold(query)
  if (asked === '') return []
  const scored = entries().flatMap(({ pick, words }) => {
    const begins = words.some((word) => word.startsWith(asked))
    return begins || words.some((word) => word.includes(asked))
      ? [{ one: pick(lang), rank: begins ? 0 : 1 }]
      : []
  })
  const direct = scored.sort((a, b) => a.rank - b.rank).map(({ one }) => one)
  const meant = codesNamed(query).flatMap((code) => {
    const concept = conceptOf(code)
    return concept
      ? [{ code, name: concept[lang], also: lang === 'zh' ? concept.en : concept.zh }]
      : []
  })
  const all = [...direct, ...meant]
  return all.filter((one, i) => all.findIndex((other) => other.code === one.code) === i)
}
