// The thread that starts when a demand is published: one number, a stage, who is next.
import * as z from 'zod/mini'
import { digest, ListingId, OrgId } from '../id.ts'
import { At } from '../time.ts'
import { stem } from '../region/region.ts'
import { type Party, agreed } from './party.ts'
import { type Status } from '../listing/life.ts'

export const CaseNumber = z.string().check(z.regex(/^GX\d{4}-\d{2}-[0-9A-Z]{7}$/))

/** Stages of the main job; later stages (visit, quote, contract, delivery) lengthen the thread. */
export const Stage = z.enum(['published', 'contacting', 'agreed', 'closed'])
export type Stage = z.infer<typeof Stage>

export const Case = z.strictObject({
  number: CaseNumber,
  demandId: ListingId,
  orgId: OrgId,
  region: z.string(),
  openedAt: At,
})
export type Case = z.infer<typeof Case>

/**
 * GX4510-26-7F3K9QM: province and city, year, and seven characters derived from the demand, so that
 * opening a case twice gives the same number. Without I, L, O and U: it is read out on the phone.
 */
export function caseNumber(demandId: string, region: string, publishedAt: At): string {
  const city = stem(region).padEnd(4, '0').slice(0, 4)
  return `GX${city}-${publishedAt.slice(2, 4)}-${digest(`case#${demandId}`).slice(-7).toUpperCase()}`
}

/** The stage follows from the demand and its parties; it is never stored twice. */
export function stageOf(
  status: Status,
  parties: readonly Pick<Party, 'firm' | 'enterprise'>[],
): Stage {
  if (status === 'closed') return 'closed'
  if (parties.some(agreed)) return 'agreed'
  return parties.some((p) => p.firm.answer === 'yes' || p.enterprise.answer === 'yes')
    ? 'contacting'
    : 'published'
}

/** Who is next on a demand and what they are to do: shown as one line on every page of it. */
export type Next = { who: 'owner' | 'official' | 'firm' | 'platform'; what: string; by?: At }

export function nextOf(
  listing: { status: Status; amendedAt?: At | undefined },
  parties: readonly Pick<Party, 'firm' | 'enterprise'>[],
  dueAt?: At,
): Next {
  const due = dueAt === undefined ? {} : { by: dueAt }
  switch (listing.status) {
    case 'draft':
      return { who: 'owner', what: 'submit' }
    case 'submitted':
      return { who: 'official', what: 'check', ...due }
    case 'returned':
      return { who: 'owner', what: 'correct', ...due }
    case 'expired':
      return { who: 'owner', what: 'confirm' }
    case 'closed':
      return { who: 'platform', what: 'nothing' }
    case 'published':
      return { ...nextOfOpen(parties), ...due }
  }
}

function nextOfOpen(parties: readonly Pick<Party, 'firm' | 'enterprise'>[]): Next {
  if (parties.some((p) => p.firm.answer === 'yes' && p.enterprise.answer === 'none')) {
    return { who: 'owner', what: 'answer-interest' }
  }
  if (parties.some(agreed)) return { who: 'owner', what: 'contact' }
  if (parties.some((p) => p.enterprise.answer === 'yes' && p.firm.answer === 'none')) {
    return { who: 'firm', what: 'answer-invitation' }
  }
  return { who: 'owner', what: 'invite' }
}
