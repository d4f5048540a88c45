// The thread that starts when a demand is published: one number, a stage, who is next.
import * as z from 'zod/mini'
import { digest, ListingId, OrgId } from '../id.ts'
import { At } from '../time.ts'
import { stem } from '../region/region.ts'
import { type Party, progressOf } from './party.ts'
import { isUntouched } from './proposal.ts'
import { AFTER_DONE, type Next, nextOfPair, NOTHING } from './next.ts'
import { BOUND, further, isOver, type Progress } from './progress.ts'
import { type Status } from '../listing/life.ts'

export const CaseNumber = z.string().check(z.regex(/^GX\d{4}-\d{2}-[0-9A-Z]{7}$/))

/** Where a case stands: as far as the furthest of its pairs. `agreed` is 对接: contacts are open. */
export const Stage = z.enum([
  'published',
  'contacting',
  'agreed',
  'visit',
  'quote',
  'contract',
  'delivery',
  'acceptance',
  'done',
  'closed',
])
export type Stage = z.infer<typeof Stage>

export { type Next } from './next.ts'

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

type Standing = Pick<Party, 'firm' | 'enterprise'> & {
  progress?: Progress | undefined
  agreedAt?: At | undefined
  proposal?: Party['proposal']
  updatedAt?: At
}
const progressFor = (party: Standing): Progress | undefined =>
  progressOf({ updatedAt: '', ...party })

/** The stage follows from the demand and its parties; it is never stored twice. */
export function stageOf(status: Status, parties: readonly Standing[]): Stage {
  const stages = parties.flatMap((party) => progressFor(party)?.stage ?? [])
  const running = stages.filter((stage) => !isOver(stage))
  if (status === 'closed') {
    const bound = running.filter((stage) => BOUND.includes(stage))
    if (bound.length > 0) return bound.reduce(further) as Stage
    return stages.includes('done') ? 'done' : 'closed'
  }
  if (running.length > 0) return running.reduce(further) as Stage
  if (stages.includes('done')) return 'done'
  return parties.some(
    (p) => p.firm.answer === 'yes' || p.enterprise.answer === 'yes' || isUntouched(p),
  )
    ? 'contacting'
    : 'published'
}

export function nextOf(
  listing: { status: Status; amendedAt?: At | undefined },
  parties: readonly Standing[],
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
      return nextOfBound(parties) ?? NOTHING
    case 'published':
      return { ...nextOfOpen(parties), ...due }
  }
}

function nextOfOpen(parties: readonly Standing[]): Next {
  if (parties.some((p) => p.firm.answer === 'yes' && p.enterprise.answer === 'none')) {
    return { who: 'owner', what: 'answer-interest' }
  }
  const running = nextOfFurthest(parties)
  if (running) return running
  if (parties.some((p) => p.enterprise.answer === 'yes' && p.firm.answer === 'none')) {
    return { who: 'firm', what: 'answer-invitation' }
  }
  if (parties.some(isUntouched)) return { who: 'owner', what: 'answer-proposal' }
  if (parties.some((p) => progressFor(p)?.stage === 'done')) return AFTER_DONE
  return { who: 'owner', what: 'invite' }
}

const nextOfBound = (parties: readonly Standing[]): Next | undefined =>
  nextOfFurthest(parties.filter((p) => BOUND.includes(progressFor(p)?.stage ?? 'ended')))

function nextOfFurthest(parties: readonly Standing[]): Next | undefined {
  const running = parties
    .flatMap((party) => progressFor(party) ?? [])
    .filter(({ stage }) => !isOver(stage))
  const [first, ...rest] = running
  if (!first) return undefined
  return nextOfPair(
    rest.reduce((best, p) => (further(best.stage, p.stage) === best.stage ? best : p), first),
  )
}
