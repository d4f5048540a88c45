// The vocabulary in the browser, fetched when first needed: what an offer takes, and by which processes.
import { allConcepts, conceptOf } from '#shared/vocabulary/vocabulary.ts'
import { type Concept } from '#shared/vocabulary/concept.ts'
import { type Lang } from '../site.ts'

export type Range = 'stream' | 'process'
export type Pick = { code: string; name: string; also: string }

const OF = { stream: ['waste', 'pollutant', 'service'], process: ['process'] } as const

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s=]+/g, '')
const pickOf = (c: Concept, lang: Lang): Pick => ({
  code: c.code,
  name: c[lang],
  also: lang === 'zh' ? c.en : c.zh,
})

export const labelOf = (code: string, lang: Lang): string =>
  conceptOf(code)?.[lang] ?? code.replace(/^[a-z]+\./, '')

/** Names that begin so come first, then those that contain it. */
export function find(query: string, range: Range, lang: Lang): Pick[] {
  const asked = fold(query)
  if (asked === '') return []
  return OF[range]
    .flatMap((kind) => allConcepts(kind) as readonly Concept[])
    .flatMap((concept) => {
      const words = [concept.zh, concept.en, ...concept.synonyms].map(fold)
      if (!words.some((word) => word.includes(asked))) return []
      return [
        { pick: pickOf(concept, lang), rank: words.some((word) => word.startsWith(asked)) ? 0 : 1 },
      ]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ pick }) => pick)
}
