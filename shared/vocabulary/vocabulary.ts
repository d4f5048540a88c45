// Questions to the vocabulary: what a code means, what stands above it, and how two codes are related.
import { book, hwCategoryOf } from './book.ts'
import {
  type Concept,
  type ConceptKind,
  type Plain,
  type Pollutant,
  type Waste,
} from './concept.ts'

/** Edition of the tables in `data/`: the project's own, and the official lists that they were written against. */
export const VOCABULARY_EDITION = 'bangqi-2026.1 (hw 2021, sw 2024, gbt4754 2017)'

export const conceptOf = (code: string): Concept | undefined => book().get(code)

type ConceptOf<K extends ConceptKind> = K extends 'waste'
  ? Waste
  : K extends 'pollutant'
    ? Pollutant
    : Plain

export function allConcepts(): readonly Concept[]
export function allConcepts<K extends ConceptKind>(kind: K): readonly ConceptOf<K>[]
export function allConcepts(kind?: ConceptKind): readonly Concept[] {
  const all = [...book().values()]
  return kind ? all.filter((concept) => concept.kind === kind) : all
}

/** Leaves that users type need not be in the data: their own digits say where they belong. */
function derivedParents(code: string): readonly string[] {
  if (/^hw\.\d{3}-\d{3}-\d{2}$/.test(code)) return [hwCategoryOf(code)]
  const general = /^sw\.\d{3}-\d{3}-(S\d{2})$/.exec(code)
  if (general) return [`sw.${general[1] ?? ''}`]
  const industry = /^gb\.([A-T]\d{2})\d{1,2}$/.exec(code)
  return industry ? [`gb.${industry[1] ?? ''}`] : []
}

const directParents = (code: string): readonly string[] =>
  book().get(code)?.parents ?? derivedParents(code).filter((parent) => book().has(parent))

export type Ancestor = { readonly code: string; readonly depth: number }

/** Everything above a code with the number of steps to it, nearest first. */
export function ancestorsOf(code: string): readonly Ancestor[] {
  const found: Ancestor[] = []
  const seen = new Set([code])
  let level: readonly string[] = [code]
  for (let depth = 1; level.length > 0; depth++) {
    const next: string[] = []
    for (const parent of level.flatMap(directParents)) {
      if (seen.has(parent)) continue
      seen.add(parent)
      next.push(parent)
      found.push({ code: parent, depth })
    }
    level = next
  }
  return found
}

export const parentsOf = (code: string): string[] => ancestorsOf(code).map((above) => above.code)

/** The codes, then all that stands above them, nearest first; each once, in an order that never changes. */
export function expand(codes: readonly string[]): string[] {
  const above = codes.flatMap(ancestorsOf)
  const sorted = above.map((a, i) => ({ ...a, i })).sort((a, b) => a.depth - b.depth || a.i - b.i)
  return [...new Set([...codes, ...sorted.map((a) => a.code)])]
}

/** The name in a language; a code that is not in the data is shown as its own digits. */
export const nameOf = (code: string, language: 'zh' | 'en'): string =>
  conceptOf(code)?.[language] ?? code.slice(code.indexOf('.') + 1)

/** Names and synonyms of the codes, for a search record: "red mud" then finds 赤泥. */
export const wordsOf = (codes: readonly string[]): string[] => [
  ...new Set(
    codes
      .flatMap((code) => {
        const concept = conceptOf(code)
        return concept ? [concept.zh, concept.en, ...concept.synonyms] : []
      })
      .map((word) => word.replace(/^=/, '')),
  ),
]

/** The wastes that carry this leaf of the hazardous-waste list. */
export const wastesOf = (leaf: string): string[] => {
  const digits = leaf.replace(/^hw\./, '')
  return allConcepts('waste').flatMap((waste) =>
    waste.hwCodes.includes(digits) ? [waste.code] : [],
  )
}

/** Classes that gather what fits nowhere else: to share one says nothing about likeness. */
const CATCH_ALL: ReadonlySet<string> = new Set([
  'waste.f-solid',
  'waste.f-general',
  'waste.f-hazardous',
  'waste.f-bulk',
  'waste.f-ww-industrial',
  'poll.m-water',
  'poll.m-gas',
  'hw.49',
  'sw.S16',
  'sw.S17',
  'sw.S59',
  'sw.S99',
])

export type Relation = {
  readonly relation: 'same' | 'parent' | 'child' | 'sibling' | 'none'
  /** Steps between the two; 2 for siblings, 0 for `same` and `none`. */
  readonly depth: number
  /** The parent that siblings share. */
  readonly via?: string
}

/** What `a` is to `b`: `parent` where `a` stands above `b`. */
export function relationOf(a: string, b: string): Relation {
  if (a === b) return { relation: 'same', depth: 0 }
  const above = ancestorsOf(b).find((ancestor) => ancestor.code === a)
  if (above) return { relation: 'parent', depth: above.depth }
  const below = ancestorsOf(a).find((ancestor) => ancestor.code === b)
  if (below) return { relation: 'child', depth: below.depth }
  const ofB = new Set(directParents(b))
  const via = directParents(a).find((parent) => ofB.has(parent) && !CATCH_ALL.has(parent))
  // A root has nothing above it and is as wide as a catch-all, unless it is a process or industry family.
  if (via && (directParents(via).length > 0 || /^(?:proc|gb|poll|svc)\./.test(via)))
    return { relation: 'sibling', depth: 2, via }
  return { relation: 'none', depth: 0 }
}
