// A firm in a case: two answers, one of each side; contacts open only while both say yes.
import * as z from 'zod/mini'
import { ListingId, OrgId } from '../id.ts'
import { At } from '../time.ts'
import { conflict } from '../problem.ts'
import { type Act } from '../audit/audit.ts'
import { Contact } from '../listing/kind.ts'
import { Proposal } from './proposal.ts'
import { begin, BOUND, type PairStage, Progress, withdrawn } from './progress.ts'
import { refuse } from './refusal.ts'

export const Answer = z.enum(['none', 'yes', 'no'])
export type Answer = z.infer<typeof Answer>

/** Why a firm declines or an enterprise does not want it. */
export const DeclineReason = z.enum([
  'capacity',
  'composition',
  'distance',
  'price',
  'licence',
  'timing',
  'trust',
  'other',
])
export type DeclineReason = z.infer<typeof DeclineReason>

const Stand = z.strictObject({
  answer: Answer,
  at: z.optional(At),
  reason: z.optional(DeclineReason),
})
/** A firm's yes brings the contact of its offer; a no takes it away. Shown only while both say yes. */
const FirmStand = z.strictObject({ ...Stand.shape, contact: z.optional(Contact) })

export const Party = z.strictObject({
  demandId: ListingId,
  demandOrgId: OrgId,
  demandRegion: z.string(),
  demandTitle: z.string(),
  orgId: OrgId,
  orgName: z.string(),
  offerId: ListingId,
  offerTitle: z.string(),
  firm: FirmStand,
  enterprise: Stand,
  agreedAt: z.optional(At),
  /** From the first agreement on: what the two have reached together. */
  progress: z.optional(Progress),
  /** Where an official brought the two together. */
  proposal: z.optional(Proposal),
  updatedAt: At,
})
export type Party = z.infer<typeof Party>

export type PartySide = 'firm' | 'enterprise'
type Facts = Omit<Party, 'firm' | 'enterprise' | 'agreedAt' | 'progress' | 'proposal' | 'updatedAt'>

/** A firm that nobody has asked and that has said nothing yet. */
export const stranger = (facts: Facts, now: At): Party => ({
  ...facts,
  firm: { answer: 'none' },
  enterprise: { answer: 'none' },
  updatedAt: now,
})

export const agreed = (party: Pick<Party, 'firm' | 'enterprise'>): boolean =>
  party.firm.answer === 'yes' && party.enterprise.answer === 'yes'

/** What an agreed pair has reached; one that agreed before there was progress stands at its beginning. */
export const progressOf = (
  party: Pick<Party, 'firm' | 'enterprise' | 'progress' | 'agreedAt' | 'updatedAt'>,
): Progress | undefined =>
  party.progress ??
  (agreed(party) ? begin(undefined, party.agreedAt ?? party.updatedAt) : undefined)

/** Where a pair stands; undefined until both have agreed once. */
export const pairStage = (party: Parameters<typeof progressOf>[0]): PairStage | undefined =>
  progressOf(party)?.stage

export type Said = { answer: 'yes'; contact?: Contact } | { answer: 'no'; reason: DeclineReason }

/**
 * One side answers. A yes stands until it is taken back; a no can become a yes as long as the other
 * side has not said no. Taking back a yes closes names and contacts at once.
 */
export function answer(
  party: Party,
  side: PartySide,
  said: Said,
  now: At,
): { party: Party; act: Act } {
  const other = party[side === 'firm' ? 'enterprise' : 'firm']
  if (party[side].answer === said.answer) throw conflict('party.already', 'Already answered so.')
  if (said.answer === 'yes' && other.answer === 'no') {
    throw conflict('party.refused', 'The other side does not want to.')
  }
  const progress = progressOf(party)
  if (said.answer === 'no' && progress && BOUND.includes(progress.stage))
    throw refuse('case.contracted')
  const next: Party = { ...party, [side]: { ...said, at: now }, updatedAt: now }
  const both = agreed(next)
  if (both) Object.assign(next, { agreedAt: now, progress: begin(progress, now) })
  else Reflect.deleteProperty(next, 'agreedAt')
  if (!both && progress && agreed(party)) next.progress = withdrawn(progress, side, now)
  return { party: next, act: actOf(party, side, said.answer, both) }
}

function actOf(before: Party, side: PartySide, said: 'yes' | 'no', both: boolean): Act {
  if (both) return 'party.agreed'
  if (said === 'yes') return side === 'firm' ? 'party.interested' : 'party.invited'
  if (before[side].answer === 'yes') return 'party.withdrawn'
  return side === 'firm' ? 'party.declined' : 'party.dismissed'
}
