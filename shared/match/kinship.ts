// How near two canonical codes are: the same, parent and child, or children of one parent.
import { parentsOf } from '../vocabulary/vocabulary.ts'

export type Kinship = 'same' | 'wider' | 'narrower' | 'sibling' | 'none'

/** A wider offer ("any smelting slag") still answers a demand well; a narrower one only perhaps. */
export const KINSHIP_SHARE: Readonly<Record<Kinship, number>> = {
  same: 1,
  wider: 0.75,
  narrower: 0.6,
  sibling: 0.3,
  none: 0,
}

/** Words so wide that to share them says little: every firm "takes solid waste". */
const WIDE: ReadonlySet<string> = new Set([
  ...['solid', 'general', 'hazardous', 'bulk', 'ww', 'ww-industrial', 'gas', 'domestic'].map(
    (family) => `waste.f-${family}`,
  ),
  ...['waste.f-chemical', 'waste.f-recyclable', 'waste.f-electronic', 'waste.f-sludge'],
  ...['sw.S16', 'sw.S17', 'sw.S59', 'sw.S99', 'hw.49'],
])
const WIDE_WEIGHT = 0.4
/** What two listings know of each other by sharing a code of this kind: an industry says least. */
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  waste: 1,
  hw: 1,
  sw: 0.7,
  proc: 0.7,
  poll: 0.5,
  svc: 0.5,
  prod: 0.3,
  gb: 0.15,
}
const WIDE_ROOT =
  /^(?:poll\.m-|proc\.f-)|^(?:svc\.(?:water|air|solid|consult|monitor|operate|energy|bulk-solid-use))$/

function weightOf(code: string): number {
  const kind = KIND_WEIGHT[code.slice(0, code.indexOf('.'))] ?? 0.5
  return WIDE.has(code) || WIDE_ROOT.test(code) ? Math.min(kind, WIDE_WEIGHT) : kind
}

/** How much a kinship of these two is worth, 0..1: no more than the wider of the two says. */
const shareOf = (wanted: string, offered: string, kin: Kinship): number =>
  kin === 'none'
    ? 0
    : Math.round(KINSHIP_SHARE[kin] * Math.min(weightOf(wanted), weightOf(offered)) * 1000) / 1000

/** What the offered code is to the wanted one. */
export function kinship(wanted: string, offered: string): Kinship {
  if (wanted === offered) return 'same'
  const above = parentsOf(wanted)
  if (above.includes(offered)) return 'wider'
  const aboveOffered = parentsOf(offered)
  if (aboveOffered.includes(wanted)) return 'narrower'
  const family = above.find(isFamily)
  return family !== undefined && aboveOffered.includes(family) ? 'sibling' : 'none'
}

/** Only wastes of one family are siblings; all water pollutants together are not. */
const isFamily = (code: string): boolean => code.startsWith('waste.f-') && !WIDE.has(code)

export type Kin = { wanted: string; offered: string; kinship: Kinship; share: number }

/** The nearest pair of two lists of codes; ties go to the first wanted, then the first offered. */
export function nearest(wanted: readonly string[], offered: readonly string[]): Kin | undefined {
  let best: Kin | undefined
  for (const w of wanted) {
    for (const o of offered) {
      const kin = kinship(w, o)
      const share = shareOf(w, o, kin)
      if (share > (best?.share ?? 0)) best = { wanted: w, offered: o, kinship: kin, share }
    }
  }
  return best
}
