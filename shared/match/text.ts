// How alike two texts are: shared character bigrams (Han) and words (Latin), Dice coefficient.

const MAX_TERMS = 2000

/** Terms of a text: bigrams of Han runs, lower-cased Latin words and numbers. At most 2,000. */
export function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const run of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []) {
    if (terms.size >= MAX_TERMS) break
    if (!/\p{Script=Han}/u.test(run)) {
      if (run.length > 1) terms.add(run)
      continue
    }
    const chars = Array.from(run)
    for (let i = 0; i + 1 < chars.length; i++) terms.add(`${chars[i] ?? ''}${chars[i + 1] ?? ''}`)
  }
  return terms
}

/** Every occurrence of those terms, one-character Han runs too: what term statistics count. */
export function* wordsIn(text: string): Generator<string> {
  let given = 0
  const runs = text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[a-z0-9]+/gu)
  for (const [run] of runs) {
    if (given >= MAX_TERMS) return
    if (run.length === 1 || !/\p{Script=Han}/u.test(run)) {
      given++
      yield run
      continue
    }
    for (let i = 0; i + 1 < run.length; i++, given++) yield run.slice(i, i + 2)
  }
}

/** 0 (nothing shared) to 1 (the same terms). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const term of small) if (large.has(term)) shared++
  return (2 * shared) / (a.size + b.size)
}
