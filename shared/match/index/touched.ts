// The other direction: standing demands whose ranking an offer may enter, by what each ranking asks of a newcomer.
import { tenths } from './bound.ts'
import { type Bounded, borrow, giveBack } from './candidates.ts'
import { type Level } from './kin.ts'
import { isGone } from './segment.ts'

/** In no order; a demand may be named that the offer does not enter, never the other way round. */
export function touched(bounded: Bounded, levels: readonly Level[]): string[] {
  const { segment } = bounded
  const scratch = borrow(segment)
  const { seen, generation } = scratch
  const { starts, values } = segment.postings
  const enters = entrance(bounded)
  const ids: string[] = []
  for (const { share, codes } of levels) {
    const points = tenths('code', share)
    for (const code of codes) {
      const end = starts[code + 1] ?? 0
      for (let at = starts[code] ?? end; at < end; at++) {
        const doc = values[at]!
        if (seen[doc] === generation) continue
        seen[doc] = generation
        if (enters(doc, points)) ids.push(segment.ids[doc]!)
      }
    }
  }
  // Without a code in common only words can be alike: few rankings have room for that little.
  const most = Math.min(bounded.bounder.restMax, mostOf(bounded))
  const { keepFloor } = segment.columns
  for (let doc = 0; doc < segment.size; doc++) {
    if (keepFloor[doc]! > most || seen[doc] === generation) continue
    if (enters(doc, 0)) ids.push(segment.ids[doc]!)
  }
  giveBack(segment, scratch)
  return ids
}

const mostOf = ({ bounder: { byModes, byMarks, byRegion } }: Bounded): number =>
  [byModes, byMarks, byRegion].reduce(
    (sum, table) => sum + table.reduce((a, b) => Math.max(a, b), 0),
    0,
  )

/** Among the matches, or among the stopped: the cheaper question first. */
function entrance({ segment, bounder }: Bounded): (doc: number, points: number) => boolean {
  const { marks, regions, columns } = segment
  const { modes, keepFloor, stopFloor } = columns
  const { byModes, byMarks, byRegion, restMax, mayStop, rest } = bounder
  return (doc, points) => {
    const sum = byModes[modes[doc]!]! + byMarks[marks[doc]!]! + byRegion[regions[doc]!]!
    const loose = points + (sum < restMax ? sum : restMax)
    const keep = keepFloor[doc]!
    if (loose >= keep && points + rest(doc, keep - points) >= keep) return !isGone(segment, doc)
    const stop = stopFloor[doc]!
    if (points === 0 || loose < stop || !mayStop(doc)) return false
    return points + rest(doc, stop - points) >= stop && !isGone(segment, doc)
  }
}
