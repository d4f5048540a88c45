// Names of the vocabulary's concepts at build time; pages fetch them as one small file.
import { type ConceptKind } from '#shared/vocabulary/concept.ts'
import { allConcepts } from '#shared/vocabulary/vocabulary.ts'
import { type Lang } from '../site.ts'

export const codeNames = (lang: Lang): Record<string, string> =>
  Object.fromEntries(allConcepts().map((concept) => [concept.code, concept[lang]]))

/** What lists are filtered by: the streams that people want to be rid of, then what is in them. */
const FILTERED: readonly ConceptKind[] = ['waste', 'pollutant']

export const filterCodes = (lang: Lang): (readonly [code: string, name: string])[] =>
  FILTERED.flatMap((kind) => allConcepts(kind)).map(
    (concept) => [concept.code, concept[lang]] as const,
  )
