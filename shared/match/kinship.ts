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
const isFamily = (code: string): boolean => code.startsWith('waste.f-')

export type Kin = { wanted: string; offered: string; kinship: Kinship; share: number }

/** The nearest pair of two lists of codes; ties go to the first wanted, then the first offered. */
export function nearest(wanted: readonly string[], offered: readonly string[]): Kin | undefined {
  let best: Kin | undefined
  for (const w of wanted) {
    for (const o of offered) {
      const kin = kinship(w, o)
      const share = KINSHIP_SHARE[kin]
      if (share > (best?.share ?? 0)) best = { wanted: w, offered: o, kinship: kin, share }
    }
  }
  return best
}
