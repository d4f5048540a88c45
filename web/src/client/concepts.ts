// The vocabulary's names in the browser, fetched when a control needs them: a code's name, and names to search in.
import { type Concept } from '#shared/vocabulary/concept.ts'
import { conceptOf } from '#shared/vocabulary/vocabulary.ts'
import { type Lang } from '../site.ts'

export type Pick = { code: string; name: string; also: string }

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s=]+/g, '')

export const pickOf = (concept: Concept, lang: Lang): Pick => ({
  code: concept.code,
  name: concept[lang],
  also: lang === 'zh' ? concept.en : concept.zh,
})

export const labelOf = (code: string, lang: Lang): string =>
  conceptOf(code)?.[lang] ?? code.replace(/^[a-z]+\./, '')

/** Names that begin so come first, then those that contain it; nothing for nothing. */
export function findIn(concepts: readonly Concept[], query: string, lang: Lang): Pick[] {
  const asked = fold(query)
  if (asked === '') return []
  return concepts
    .flatMap((concept) => {
      const words = [concept.zh, concept.en, ...concept.synonyms].map(fold)
      if (!words.some((word) => word.includes(asked))) return []
      const begins = words.some((word) => word.startsWith(asked))
      return [{ pick: pickOf(concept, lang), rank: begins ? 0 : 1 }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ pick }) => pick)
}
