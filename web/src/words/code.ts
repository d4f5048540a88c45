// Names of the vocabulary's concepts at build time; pages fetch them as one small file.
import { allRegions, placeName } from '#shared/region/region.ts'
import { allConcepts } from '#shared/vocabulary/vocabulary.ts'
import { type Lang } from '../site.ts'

/** Counties too: an offer says its own. Cities stand in the pages themselves. */
export const codeNames = (lang: Lang): Record<string, string> =>
  Object.fromEntries([
    ...allConcepts().map((concept) => [concept.code, concept[lang]] as const),
    ...allRegions()
      .filter(({ level }) => level === 'county')
      .map(({ code }) => [code, placeName(code)] as const),
  ])

export type CodeGroup = {
  code: string
  name: string
  within: readonly { code: string; name: string }[]
}

/** What lists are filtered by: families of wastes and pollutants; a family finds all below it. */
export function filterGroups(lang: Lang): CodeGroup[] {
  const all = [...allConcepts('waste'), ...allConcepts('pollutant')]
  const known = new Set(all.map(({ code }) => code))
  const families = new Set(all.flatMap(({ parents }) => parents))
  const named = ({ code, ...names }: (typeof all)[number]) => ({ code, name: names[lang] })
  return all
    .filter(({ parents }) => !parents.some((parent) => known.has(parent)))
    .map((top) => ({
      ...named(top),
      within: all.filter((c) => c.parents[0] === top.code && families.has(c.code)).map(named),
    }))
}
