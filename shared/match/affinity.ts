// How well free texts answer free texts: process knowledge and shared words, weighed by how rare they are among the texts given.
import { type Named, type Sketch, sketchOf, type Weights } from './sketch.ts'
import { wordsIn } from './text.ts'

/** Parts of the affinity; they sum to 1 and are changed only by a commit with its figures. */
export const AFFINITY = { objects: 0.5, ways: 0.2, words: 0.3 } as const
/** A demand of which the knowledge has words for this part is judged by it in full; a stranger one by its words. */
const ENOUGH_EXPLAINED = 0.25
/** To ask for a measurement and be offered a treatment, or the other way round. */
const WRONG_PURPOSE = 0.35
const WRONG_MEDIUM = 0.5
/** BM25F: how fast a repeated word stops counting, how much length matters, how much the title weighs. */
const K1 = 1.2
const B = 0.5
const TITLE = 3
/** The best offer shares at least this part of what the demand's words say, or its words count for less. */
const FAIR_MATCH = 0.4

export type FreeText = Named & { readonly id: string }
type Doc = {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
  readonly sketch: Sketch
}

const rarity = (holding: number, all: number): number =>
  Math.log(1 + (all - holding + 0.5) / (holding + 0.5))

function countsOf({ title, text }: Named): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>()
  let length = 0
  const add = (word: string, weight: number) => {
    counts.set(word, (counts.get(word) ?? 0) + weight)
    length += weight
  }
  for (const word of wordsIn(title)) add(word, TITLE)
  for (const word of wordsIn(text)) add(word, 1)
  return { counts, length }
}

function holders(lists: Iterable<Iterable<string>>): Map<string, number> {
  const holding = new Map<string, number>()
  for (const list of lists) for (const key of list) holding.set(key, (holding.get(key) ?? 0) + 1)
  return holding
}

/** Cosine of two weighings, each key weighed by its rarity. */
function cosine(a: Weights, b: Weights, rare: (key: string) => number): number {
  let both = 0
  for (const [key, weight] of a) both += weight * (b.get(key) ?? 0) * rare(key) ** 2
  return both === 0 ? 0 : both / (norm(a, rare) * norm(b, rare))
}
function norm(weights: Weights, rare: (key: string) => number): number {
  let sum = 0
  for (const [key, weight] of weights) sum += (weight * rare(key)) ** 2
  return Math.sqrt(sum)
}

/** Learns the statistics of the offers once; then answers each demand with an affinity per offer, 0..1. */
export function affinityOver(offers: readonly FreeText[]): (demand: Named) => number[] {
  const docs = offers.map((offer): Doc => ({
    ...countsOf(offer),
    sketch: sketchOf(offer, 'offer'),
  }))
  const mean = docs.reduce((sum, doc) => sum + doc.length, 0) / Math.max(1, docs.length)
  const inWords = holders(docs.map((doc) => doc.counts.keys()))
  const inObjects = holders(docs.map((doc) => doc.sketch.objects.keys()))
  const inWays = holders(docs.map((doc) => doc.sketch.ways.keys()))
  const rareIn = (holding: ReadonlyMap<string, number>) => (key: string) =>
    rarity(holding.get(key) ?? 0, docs.length)
  const rare = { words: rareIn(inWords), objects: rareIn(inObjects), ways: rareIn(inWays) }

  const bm25 = (asked: ReadonlySet<string>, doc: Doc): number => {
    let sum = 0
    const slow = K1 * (1 - B + (B * doc.length) / Math.max(1, mean))
    for (const word of asked) {
      const count = doc.counts.get(word)
      if (count !== undefined) sum += (rare.words(word) * count * (K1 + 1)) / (count + slow)
    }
    return sum
  }

  return (demand) => {
    const sketch = sketchOf(demand, 'need')
    const asked = new Set([...wordsIn(demand.title), ...wordsIn(demand.text)])
    const words = docs.map((doc) => bm25(asked, doc))
    const whole = [...asked].reduce((sum, word) => sum + rare.words(word) * (K1 + 1), 0)
    const most = Math.max(...words, whole * FAIR_MATCH, 1e-9)
    const trust = Math.min(1, sketch.explained / ENOUGH_EXPLAINED)
    const wordShare = 1 - trust * (1 - AFFINITY.words)
    return docs.map((doc, i) => {
      const known =
        AFFINITY.objects * cosine(sketch.objects, doc.sketch.objects, rare.objects) +
        AFFINITY.ways * cosine(sketch.ways, doc.sketch.ways, rare.ways)
      const sum = trust * known + wordShare * ((words[i] ?? 0) / most)
      return sum * agreement(sketch, doc.sketch)
    })
  }
}

/** Measuring answers measuring; water answers water, where both sides say so. */
export function agreement(need: Sketch, offer: Sketch): number {
  const purpose = need.monitors === offer.monitors ? 1 : WRONG_PURPOSE
  const apart =
    need.media.size > 0 &&
    offer.media.size > 0 &&
    ![...need.media].some((medium) => offer.media.has(medium))
  return purpose * (apart ? WRONG_MEDIUM : 1)
}
