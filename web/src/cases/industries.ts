// GB/T 4754 divisions by code, at build time: for organisations' industries.
import { allConcepts } from '#shared/vocabulary/vocabulary.ts'
import { type Lang } from '../site.ts'

/** `C32` → 有色金属冶炼和压延加工业. */
export const industryNames = (lang: Lang): Record<string, string> =>
  Object.fromEntries(
    allConcepts('industry').map((concept) => [concept.code.slice(3), concept[lang]]),
  )
