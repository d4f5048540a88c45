// The vocabulary in the browser, fetched when first needed: codes that a demand's text names, and a list to search.
import { codesIn, link } from '#shared/vocabulary/link.ts'
import { allConcepts, conceptOf } from '#shared/vocabulary/vocabulary.ts'
import { findIn, type Pick, pickOf } from '../../client/concepts.ts'
import type { Lang } from '../../site.ts'

export { labelOf } from '../../client/concepts.ts'

/** Only wastes and pollutants can be what somebody wants to be rid of. */
const isStream = (code: string): boolean => /^(?:waste|poll)\./.test(code)

/** The codes that a description affirms. */
export const codesNamed = (text: string): string[] => codesIn(link(text)).filter(isStream)

/** Leaves of the hazardous-waste list that the chosen wastes usually carry. */
export const usualHwCodes = (codes: readonly string[]): string[] => [
  ...new Set(
    codes.flatMap((code) => {
      const concept = conceptOf(code)
      return concept?.kind === 'waste' ? concept.hwCodes : []
    }),
  ),
]

/** By name first; then what the words in it mean. */
export function find(query: string, lang: Lang): Pick[] {
  const direct = findIn([...allConcepts('waste'), ...allConcepts('pollutant')], query, lang)
  const meant = codesNamed(query).flatMap((code) => {
    const concept = conceptOf(code)
    return concept ? [pickOf(concept, lang)] : []
  })
  const all = [...direct, ...meant]
  return all.filter((one, i) => all.findIndex((other) => other.code === one.code) === i)
}
