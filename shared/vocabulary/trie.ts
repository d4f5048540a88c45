// All words of all concepts in one tree, grown where a text first needs it, and the longest match at a place.
import { book } from './book.ts'
import { type Concept, type ConceptKind } from './concept.ts'
import { AMBIGUOUS, type AmbiguousWord } from './data/ambiguous.ts'
import { normalise, type Normal } from './normal.ts'

export type Entry = {
  readonly code: string
  readonly kind: ConceptKind
  /** Set where only exactly these capitals mean it (`SS`, `As`). */
  readonly cased?: string
  /** Set where the meaning hangs on what stands nearby; `code` is then empty. */
  readonly ambiguous?: AmbiguousWord
}
type Node = { readonly next: Map<number, Node>; entries: Entry[] }
export type Match = { readonly to: number; readonly entries: readonly Entry[] }

const BLANK = 32
const NEWLINE = 10
const newNode = (): Node => ({ next: new Map(), entries: [] })

function add(root: Node, word: string, entry: Entry): void {
  let node = root
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    let next = node.next.get(unit)
    if (!next) {
      next = newNode()
      node.next.set(unit, next)
    }
    node = next
  }
  if (!node.entries.some((known) => known.code === entry.code && known.cased === entry.cased))
    node.entries.push(entry)
}

/** The data is in British spelling; people type both. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/sulph/g, 'sulf'],
  [/aluminium/g, 'aluminum'],
  [/is(?=ation|ing\b|er\b)/g, 'iz'],
  [/(?<=od|vap|col)our/g, 'or'],
  [/fibre/g, 'fiber'],
  [/tyre/g, 'tire'],
]
const american = (word: string): string =>
  /[a-z]{4}/.test(word)
    ? AMERICAN.reduce((text, [british, other]) => text.replace(british, other), word)
    : word

/** Names that a concept answers to; `total organic carbon (TOC)` is known without its brackets too. */
function wordsFor(concept: Concept): readonly string[] {
  const bare = concept.en.replace(/ ?\([^)]*\)/, '')
  return [concept.zh, bare, ...concept.synonyms]
}

type Word = { readonly text: string; readonly entry: Entry }
/** Words by their first character: a branch is grown when a text first has that character. */
type Forest = { readonly words: Map<number, Word[]>; readonly branches: Map<number, Node> }

function* formsOf(concept: Concept): Generator<Word> {
  const { code, kind } = concept
  for (const word of wordsFor(concept)) {
    const exact = word.startsWith('=')
    const { folded, cased } = normalise(exact ? word.slice(1) : word)
    const entry = { code, kind, ...(exact ? { cased } : {}) }
    if (folded !== '') yield { text: folded, entry }
    const other = american(folded)
    if (other !== folded) yield { text: other, entry }
  }
}

const kindOf = (word: AmbiguousWord): ConceptKind =>
  book().get(word.readings[0]?.codes[0] ?? '')?.kind ?? 'waste'

function* allWords(): Generator<Word> {
  const decided = new Set(AMBIGUOUS.map((ambiguous) => ambiguous.word))
  const known = new Set(decided)
  for (const ambiguous of AMBIGUOUS)
    yield { text: ambiguous.word, entry: { code: '', kind: kindOf(ambiguous), ambiguous } }
  for (const concept of book().values()) {
    if (concept.kind === 'sw' || concept.kind === 'hw') continue
    for (const word of formsOf(concept)) {
      known.add(word.text)
      if (!decided.has(word.text)) yield word
    }
  }
  // Names of catalogue rows are wide ("废酸"): they count only where no concept of the lexicon has the word.
  for (const concept of book().values())
    if (concept.kind === 'hw')
      for (const word of formsOf(concept)) if (!known.has(word.text)) yield word
}

function plant(): Forest {
  const words = new Map<number, Word[]>()
  for (const word of allWords()) {
    const unit = word.text.charCodeAt(0)
    const there = words.get(unit)
    if (there) there.push(word)
    else words.set(unit, [word])
  }
  return { words, branches: new Map() }
}

function branchOf(forest: Forest, unit: number): Node | undefined {
  const grown = forest.branches.get(unit)
  const words = grown ? undefined : forest.words.get(unit)
  if (!words) return grown
  const root = newNode()
  for (const { text, entry } of words) add(root, text.slice(1), entry)
  forest.branches.set(unit, root)
  return root
}

const isHan = (char: string): boolean => /[\u3007\u3400-\u9fff\uf900-\ufaff]/.test(char)
const isLetter = (char: string): boolean => /\p{L}/u.test(char) && !isHan(char)
const isDigit = (char: string): boolean => char >= '0' && char <= '9'

/** Words in letters must stand alone: COD not in CODE, but COD500 and 含COD are fine; a plural s is let pass. */
function bounded(text: string, from: number, to: number): boolean {
  const first = text.charAt(from)
  if (isLetter(first) || isDigit(first)) {
    const before = text.charAt(from - 1)
    if (from > 0 && (isLetter(before) || isDigit(before))) return false
  }
  const last = text.charAt(to - 1)
  const after = text.charAt(to)
  if (isHan(last)) return true
  if (isLetter(last)) return !isLetter(after) || (after === 's' && !isLetter(text.charAt(to + 1)))
  return !isDigit(after) && !isLetter(after)
}

/** `As a firm` is a word, `As≤0.5` is arsenic; `CO2` is not CO. */
function meant(entry: Entry, cased: string, from: number, to: number): boolean {
  if (!entry.cased) return true
  if (entry.cased !== cased.slice(from, to)) return false
  if (entry.cased !== 'As') return true
  return !/^ [a-z]/i.test(cased.slice(to, to + 2))
}

/** Where to stop, and which meanings count: for a look inside a longer word. */
export type Within = { readonly end: number; readonly kinds: readonly ConceptKind[] }

const counts = (entry: Entry, within: Within | undefined): boolean =>
  !within || within.kinds.includes(entry.kind)

let planted: Forest | undefined

/** The longest word that begins here, with everything that it may mean. */
export function longestAt(text: Normal, from: number, within?: Within): Match | undefined {
  planted ??= plant()
  const { folded, cased } = text
  const end = within?.end ?? folded.length
  let node = branchOf(planted, folded.charCodeAt(from))
  let best: Match | undefined
  for (let to = from + 1; node && to <= end; to++) {
    if (node.entries.length > 0 && bounded(folded, from, to)) {
      const entries = node.entries.filter(
        (entry) => counts(entry, within) && meant(entry, cased, from, to),
      )
      if (entries.length > 0) best = { to, entries }
    }
    const unit = folded.charCodeAt(to)
    node = node.next.get(unit === NEWLINE ? BLANK : unit)
  }
  return best
}
