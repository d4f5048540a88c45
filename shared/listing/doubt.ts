// Doubts: values that can be but hardly are; they are asked about in words and never refused.
import { crossedOf } from '../loan/crossed.ts'
import { type Flaw } from '../problem.ts'
import { isHazardous } from '../vocabulary/hazard.ts'
import { type KindName } from './kinds.ts'
import { type Fields } from './listing.ts'

/** The largest single alumina refineries make some 10 Mt of red mud a year. */
const LARGE_T_PER_YEAR = 10_000_000
/** Leachate of red mud is usually above 11; a solid waste below 1 or above 13.5 is worth a second look. */
const PH_USUAL = { least: 1, most: 13.5 }

type Rule = (fields: Fields) => Flaw | readonly Flaw[] | undefined

const largeAmount: Rule = ({ quantity }) => {
  const q = quantity as { value: number; unit: string } | undefined
  return q?.unit === 't/a' && q.value > LARGE_T_PER_YEAR
    ? {
        path: 'quantity.value',
        code: 'amount.very-large',
        values: { value: q.value, usual: LARGE_T_PER_YEAR },
      }
    : undefined
}

const oddPh: Rule = ({ pH }) =>
  typeof pH === 'number' && (pH < PH_USUAL.least || pH > PH_USUAL.most)
    ? { path: 'pH', code: 'ph.unusual', values: { value: pH } }
    : undefined

/** The catalogue says hazardous, the enterprise says general: identification decides, so ask. */
const hazardContradicts: Rule = ({ codes, hazard }) =>
  Array.isArray(codes) && hazard === 'general' && isHazardous(codes.map(String))
    ? { path: 'hazard', code: 'hazard.contradicts' }
    : undefined

const hazardousWithoutCode: Rule = ({ hazard, hwCodes }) =>
  hazard === 'hazardous' && !(Array.isArray(hwCodes) && hwCodes.length > 0)
    ? { path: 'hwCodes', code: 'hazard.code-missing' }
    : undefined

const datesCrossed: Rule = ({ startOn, deadlineOn }) =>
  typeof startOn === 'string' && typeof deadlineOn === 'string' && startOn > deadlineOn
    ? { path: 'deadlineOn', code: 'dates.crossed' }
    : undefined

const RULES: Readonly<Record<KindName, readonly Rule[]>> = {
  demand: [largeAmount, oddPh, hazardContradicts, hazardousWithoutCode, datesCrossed],
  offer: [largeAmount],
  loan: [crossedOf],
  expert: [],
}

export const doubtsOf = (kind: KindName, fields: Fields): Flaw[] =>
  RULES[kind].flatMap((rule) => rule(fields) ?? [])
