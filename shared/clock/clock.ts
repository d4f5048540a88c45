// Clocks: deadlines on actors, derived from the state of a listing or an organisation.
import * as z from 'zod/mini'
import { At, endOf, plusDays } from '../time.ts'
import { type Listing } from '../listing/listing.ts'
import { digest } from '../id.ts'
import { type Licence, type Org } from '../org/org.ts'
import { known, plusWorkingDays } from './workday.ts'

/** `check` an official looks at it · `recheck` at its changes · `verify` at an organisation · `confirm` the owner says "still true" · `expire` it fades · the others are a case's. */
export const ClockKind = z.enum([
  'check',
  'recheck',
  'verify',
  'confirm',
  'expire',
  'answer-invitation',
  'answer-interest',
  'follow-up',
  'supervision',
  'results',
  'rectify',
  'check-finding',
  'licence',
  'loan-take',
  'loan-finish',
  'survey',
  'support-check',
  'support-end',
])
export type ClockKind = z.infer<typeof ClockKind>

export const Clock = z.strictObject({
  subject: z.string(),
  kind: ClockKind,
  /** Whose turn: officials of the region, the owner's members, the firm's, both sides', or a bank's. */
  on: z.enum(['official', 'owner', 'firm', 'both', 'bank']),
  orgId: z.string(),
  /** The firm, of a clock on one pair; the bank that was chosen. */
  firmId: z.optional(z.string()),
  /** Which of several alike: a licence, by the digest of its number. */
  item: z.optional(z.string()),
  /** Who answers for it: the county, or the level that holds the case. */
  region: z.string(),
  title: z.string(),
  /** What the subject is: `demand`, `offer`, … or `org`. */
  of: z.string(),
  since: At,
  dueAt: At,
  /** The deadline reaches into a year whose holidays nobody has announced yet. */
  guessed: z.optional(z.literal(true)),
})
export type Clock = z.infer<typeof Clock>

/** What tells two clocks of one subject apart. */
export const nameOf = ({ kind, firmId, item }: Pick<Clock, 'kind' | 'firmId' | 'item'>): string =>
  [kind, firmId, item].filter((part) => part !== undefined).join('#')

/** A deadline in working days, which says where it had to guess. */
export function within(
  since: At,
  days: number,
): Pick<Clock, 'since' | 'dueAt'> & { guessed?: true } {
  const dueAt = plusWorkingDays(since, days)
  return { since, dueAt, ...(known(since, dueAt) ? {} : { guessed: true as const }) }
}

/** County officials check within this many working days (notice of the authority; see domain 7.4). */
export const CHECK_WORKING_DAYS = 2
export const CONFIRM_AFTER_DAYS = 90
export const EXPIRE_AFTER_DAYS = 120

/**
 * The clocks a listing should have now: a function of its state alone, so that putting them twice or
 * in any order leaves the same clocks.
 */
export function clocksOf(listing: Listing): Clock[] {
  const base = {
    subject: listing.id,
    orgId: listing.orgId,
    region: listing.region,
    title: typeof listing.fields.title === 'string' ? listing.fields.title : '',
    of: listing.kind,
  }
  const official = (kind: ClockKind, since: At): Clock => ({
    ...base,
    kind,
    on: 'official',
    ...within(since, CHECK_WORKING_DAYS),
  })
  if (listing.status === 'submitted' && listing.submittedAt)
    return [official('check', listing.submittedAt)]
  if (listing.status !== 'published' || !listing.confirmedAt) return []
  const since = listing.confirmedAt
  return [
    { ...base, kind: 'confirm', on: 'owner', since, dueAt: plusDays(since, CONFIRM_AFTER_DAYS) },
    { ...base, kind: 'expire', on: 'owner', since, dueAt: plusDays(since, EXPIRE_AFTER_DAYS) },
    ...(listing.amendedAt ? [official('recheck', listing.amendedAt)] : []),
  ]
}

/** A licence warns before it ends; on its last day the matcher's stop takes over. */
const licenceClock = (org: Org, { no, validFrom, validTo }: Licence): Clock => ({
  subject: org.id,
  kind: 'licence',
  on: 'owner',
  orgId: org.id,
  item: digest(no),
  region: org.region,
  title: no,
  of: org.role,
  since: endOf(validFrom),
  dueAt: endOf(validTo),
})

export function clocksOfOrg(org: Org): Clock[] {
  const licences = new Map((org.licences ?? []).map((licence) => [licence.no, licence]))
  const ending = [...licences.values()].map((licence) => licenceClock(org, licence))
  if (org.status !== 'submitted' || !org.submittedAt) return ending
  return [
    ...ending,
    {
      subject: org.id,
      kind: 'verify',
      on: 'official',
      orgId: org.id,
      region: org.region,
      title: org.name,
      of: 'org',
      ...within(org.submittedAt, CHECK_WORKING_DAYS),
    },
  ]
}

/** The web counts in working days too. */
export { plusWorkingDays } from './workday.ts'
