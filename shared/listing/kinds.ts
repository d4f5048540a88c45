// The kinds of listing there are: one line each, and everything generic follows.
import { type Kind } from './kind.ts'
import { demand } from '../demand/demand.ts'
import { offer } from '../offer/offer.ts'
import { loan } from '../loan/loan.ts'
import { expert } from '../expert/expert.ts'
import * as z from 'zod/mini'

export const KindName = z.enum(['demand', 'offer', 'loan', 'expert'])
export type KindName = z.infer<typeof KindName>

/** Kinds differ in their fields; code that handles all of them sees fields as an unknown record. */
const byName = { demand, offer, loan, expert } satisfies Record<KindName, unknown>

export const kindOf = (name: KindName): Kind => byName[name] as unknown as Kind

/** Which organisations post which kind. */
export const POSTED_BY = {
  demand: 'enterprise',
  offer: 'firm',
  loan: 'bank',
  expert: 'expert',
} as const satisfies Record<KindName, string>
