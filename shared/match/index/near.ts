// `nearest` of kinship.ts with what it said kept: walking up the vocabulary costs 8 µs for each pair of codes.
import { allConcepts } from '../../vocabulary/vocabulary.ts'
import { type Kin, nearest } from '../kinship.ts'

/** Of one wanted code: which offered ones were asked for (1), and the answers that were not "none". */
type Row = { readonly asked: Uint8Array; readonly kin: Map<number, Kin> }

let numbers: ReadonlyMap<string, number> | undefined
const rows = new Map<string, Row>()

/** The same answer as `nearest`: the best share, ties to the first wanted, then to the first offered. */
export function near(wanted: readonly string[], offered: readonly string[]): Kin | undefined {
  let best: Kin | undefined
  for (const w of wanted) {
    for (const o of offered) {
      const kin = pair(w, o)
      if (kin && kin.share > (best?.share ?? 0)) best = kin
    }
  }
  return best
}

/** Only codes of the vocabulary are kept: what people invent would grow for ever. */
function pair(wanted: string, offered: string): Kin | undefined {
  numbers ??= new Map(allConcepts().map(({ code }, i) => [code, i]))
  const o = numbers.get(offered)
  if (o === undefined || !numbers.has(wanted)) return nearest([wanted], [offered])
  let row = rows.get(wanted)
  if (!row) rows.set(wanted, (row = { asked: new Uint8Array(numbers.size), kin: new Map() }))
  if (row.asked[o] === 0) {
    row.asked[o] = 1
    const kin = nearest([wanted], [offered])
    if (kin) row.kin.set(o, kin)
  }
  return row.kin.get(o)
}
