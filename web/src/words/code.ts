// Names of the concepts that people filter by, at build time; the islands fetch them as one small file.
import { type Lang } from '../site.ts'

type Named = Readonly<Record<string, Readonly<Record<Lang, string>>>>

/** The streams that Guangxi asks about most; every other code is named by the vocabulary when it is there. */
const COMMON: Named = {
  'waste.red-mud': { zh: '赤泥', en: 'red mud' },
}

export function codeNames(lang: Lang): Record<string, string> {
  return Object.fromEntries(Object.entries(COMMON).map(([code, said]) => [code, said[lang]]))
}
