// Products as an index by what each clause reads: a clause is asked once for all that agree, words are made only for those kept.
import { distanceKm } from '../region/region.ts'
import { type On } from '../time.ts'
import { type Ask, type Terms } from './ask.ts'
import { answerOf, CLAUSE_NAMES, type ClauseAnswer, type ClauseName, READS } from './clause.ts'
import { byFit, type Fit, fitOf, type Product, rateOf } from './fit.ts'
import { type Lpr } from './rate.ts'
import { scoreOf } from './score.ts'

/** Products in groups that nobody can tell apart here: of each its group, of each group its first product. */
type Grouped = { readonly of: Uint16Array; readonly first: readonly Product[] }
export type Market = {
  readonly products: readonly Product[]
  readonly today: On
  readonly rates: readonly (number | undefined)[]
  readonly places: Grouped
  readonly clauses: readonly (readonly [ClauseName, Grouped])[]
}

function grouped(products: readonly Product[], keyOf: (product: Product) => string): Grouped {
  const known = new Map<string, number>()
  const first: Product[] = []
  const of = Uint16Array.from(products, (product) => {
    const key = keyOf(product)
    const group = known.get(key) ?? first.push(product) - 1
    known.set(key, group)
    return group
  })
  return { of, first }
}

const termsKey = (terms: Terms, name: ClauseName): string =>
  JSON.stringify(READS[name].map((field) => terms[field]))

/** Built once for as many needs as there are on a day. At most 65,535 products. */
export const marketOf = (
  products: readonly Product[],
  today: On,
  lpr?: readonly Lpr[],
): Market => ({
  products,
  today,
  rates: products.map((product) => rateOf(product, today, lpr)),
  places: grouped(products, ({ region }) => region),
  clauses: CLAUSE_NAMES.map((name) => [name, grouped(products, (p) => termsKey(p.terms, name))]),
})

/** Of what a clause rules out a few are kept, so that the reason can be read. */
export const KEEP_STOPPED = 4

/** As `rankProducts` judges and orders them: all that no clause rules out, then the first of the others. */
export function shortlist(ask: Ask, market: Market): Fit[] {
  const { products, today, rates, places } = market
  const columns = market.clauses.map(([name, { of, first }]) => ({
    of,
    name,
    said: first.map(({ terms }) => answerOf(name, ask, terms, today)),
  }))
  const roads = places.first.map(({ region }) => distanceKm(ask.region, region))
  const answersAt = (i: number): ClauseAnswer[] =>
    columns.flatMap(({ of, said }) => said[of[i]!] ?? [])
  const fitAt = (i: number): Fit =>
    fitOf({
      ask,
      product: products[i]!,
      answers: answersAt(i),
      rateBp: rates[i],
      km: roads[places.of[i]!],
    })
  const open: Fit[] = []
  const stopped: Ranked[] = []
  products.forEach(({ id, terms }, i) => {
    const counted = count(columns, i)
    if (!counted.stopped) open.push(fitAt(i))
    else {
      const seen = { ...counted, ask, terms, rateBp: rates[i], km: roads[places.of[i]!] }
      stopped.push({ i, id, score: scoreOf(seen) })
    }
  })
  const reasons = stopped.sort(byScore).slice(0, KEEP_STOPPED)
  return [...open, ...reasons.map(({ i }) => fitAt(i))].sort(byFit)
}

type Ranked = { i: number; id: string; score: number }
const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || (a.id < b.id ? -1 : 1)

type Column = {
  readonly name: ClauseName
  readonly of: Uint16Array
  readonly said: readonly (ClauseAnswer | undefined)[]
}

function count(columns: readonly Column[], i: number) {
  const counted = {
    stopped: false,
    open: 0,
    of: 0,
    collateral: undefined as ClauseAnswer | undefined,
  }
  for (const { name, of, said } of columns) {
    const found = said[of[i]!]
    if (!found) continue
    counted.of += 1
    if (found.answer === 'unknown') counted.open += 1
    if (found.answer === 'fail') counted.stopped = true
    if (name === 'collateral') counted.collateral = found
  }
  return counted
}
