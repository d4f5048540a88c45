// From words to codes: the concepts and quantities that a text names, with where it names them.
import { codeAt } from './code-pattern.ts'
import { type ConceptKind } from './concept.ts'
import { carriesOn, isDenied, isSubstance, readingOf, serviceAfter } from './context.ts'
import { SEALED } from './data/ambiguous.ts'
import { type Normal, normalise } from './normal.ts'
import { type Quantity, quantitiesIn } from './quantity.ts'
import { type Entry, longestAt, type Within } from './trie.ts'
import { conceptOf } from './vocabulary.ts'

/** `text` is the caller's own, from `start` up to `end`; `negated` where the text denies it ("不含铬"). */
export type Link = {
  readonly code: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly negated: boolean
}
export type Linked = { readonly links: readonly Link[]; readonly quantities: readonly Quantity[] }

/** A find in the normal form of the text. */
type Find = {
  readonly from: number
  readonly to: number
  readonly codes: readonly string[]
  readonly kinds: readonly ConceptKind[]
}

/** Inside 赤泥选铁 stands 赤泥, inside 含铬废水 stands 铬: meanings of another kind within a longer word. */
function innerKinds(kinds: readonly ConceptKind[]): readonly ConceptKind[] {
  if (kinds.includes('service') || kinds.includes('process')) return ['waste', 'pollutant']
  return kinds.includes('waste') ? ['pollutant'] : []
}

const isOneHan = (text: string): boolean => /^[\u4e00-\u9fff]$/.test(text)

function meaningsOf(text: Normal, from: number, to: number, entries: readonly Entry[]) {
  const word = text.folded.slice(from, to)
  if (isOneHan(word) && !isSubstance(text.folded, from, to)) return []
  const ambiguous = entries.find((entry) => entry.ambiguous)?.ambiguous
  return ambiguous
    ? readingOf(ambiguous, text.folded, from, to)
    : entries.map((entry) => entry.code)
}

function findAt(text: Normal, from: number, within?: Within): Find | undefined {
  const written = within ? undefined : codeAt(text, from)
  if (written) {
    const kind = conceptOf(written.code)?.kind ?? 'hw'
    return { from, to: written.to, codes: [written.code], kinds: [kind] }
  }
  const match = longestAt(text, from, within)
  if (!match) return undefined
  const codes = meaningsOf(text, from, match.to, match.entries)
  return { from, to: match.to, codes, kinds: match.entries.map((entry) => entry.kind) }
}

/** Leftmost, longest, without overlap; then once more inside each find for the other kinds. */
function scan(text: Normal, from: number, within?: Within): Find[] {
  const finds: Find[] = []
  const end = within?.end ?? text.folded.length
  for (let at = from; at < end;) {
    const find = findAt(text, at, within)
    if (!find) {
      at++
      continue
    }
    if (find.codes.length > 0) finds.push(find)
    const sealed = SEALED.has(text.folded.slice(find.from, find.to))
    const inner = sealed ? [] : innerKinds(find.kinds)
    if (inner.length > 0)
      finds.push(
        ...scan(text, find.from, { end: find.to, kinds: inner }).filter((f) => isPart(f, find)),
      )
    const asked = within ? undefined : askedAfter(text, find)
    if (asked) finds.push(asked)
    at = asked?.to ?? find.to
  }
  return finds
}

/** 电镀污泥处置: the bare 处置 after a residue is a service, unless a word of our own begins there. */
function askedAfter(text: Normal, find: Find): Find | undefined {
  const own = longestAt(text, find.to)?.entries
  if (own?.some((entry) => !entry.ambiguous)) return undefined
  const asked = serviceAfter(text.folded, find.to, find.codes[0] ?? '')
  if (!asked) return undefined
  return { from: find.to, to: find.to + asked.length, codes: [asked.code], kinds: ['service'] }
}

const isPart = (inner: Find, outer: Find): boolean => inner.to - inner.from < outer.to - outer.from

/** A denial reaches the parts of a word, and along a list to the next ones. */
function denials(text: Normal, finds: readonly Find[]): boolean[] {
  const denied: boolean[] = []
  let reached = 0
  let reachedDenied = false
  for (const find of finds) {
    const kind = find.kinds[0] ?? 'waste'
    const carried: boolean =
      reachedDenied && (find.from < reached || carriesOn(text.folded.slice(reached, find.from)))
    const own = isDenied(text.folded, find.from, find.to, kind)
    denied.push(own || carried)
    if (find.to > reached) {
      reached = find.to
      reachedDenied = own || carried
    }
  }
  return denied
}

/** Everything that a text of any kind names; words that mean nothing to us give nothing. */
export function link(text: string): Linked {
  const normal = normalise(text)
  const finds = scan(normal, 0)
  const denied = denials(normal, finds)
  const links: Link[] = []
  const add = (code: string, from: number, to: number, negated: boolean) => {
    const start = normal.starts[from] ?? 0
    const end = normal.ends[to - 1] ?? start
    links.push({ code, text: text.slice(start, end), start, end, negated })
  }
  finds.forEach((find, i) => {
    const negated = denied[i] === true
    for (const code of find.codes) add(code, find.from, find.to, negated)
  })
  return { links, quantities: quantitiesIn(text, normal) }
}

/** The codes that a text affirms, each once, in the order of their first mention. */
export const codesIn = (linked: Linked): string[] => [
  ...new Set(linked.links.flatMap((found) => (found.negated ? [] : [found.code]))),
]
