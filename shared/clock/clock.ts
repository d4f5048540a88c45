// Clocks: deadlines on actors, derived from the state of a listing or an organisation.
import * as z from 'zod/mini'
import { At, plusDays } from '../time.ts'
import { type Listing } from '../listing/listing.ts'
import { type Org } from '../org/org.ts'
import { plusWorkingDays } from './workday.ts'

/** `check` an official looks at it · `recheck` at its changes · `verify` at an organisation · `confirm` the owner says "still true" · `expire` it fades. */
export const ClockKind = z.enum(['check', 'recheck', 'verify', 'confirm', 'expire'])
export type ClockKind = z.infer<typeof ClockKind>

export const Clock = z.strictObject({
  subject: z.string(),
  kind: ClockKind,
  /** Whose turn: officials of the region, or the owner's members. */
  on: z.enum(['official', 'owner']),
  orgId: z.string(),
  region: z.string(),
  title: z.string(),
  /** What the subject is: `demand`, `offer`, … or `org`. */
  of: z.string(),
  since: At,
  dueAt: At,
})
export type Clock = z.infer<typeof Clock>

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
    since,
    dueAt: plusWorkingDays(since, CHECK_WORKING_DAYS),
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

export function clocksOfOrg(org: Org): Clock[] {
  if (org.status !== 'submitted' || !org.submittedAt) return []
  return [
    {
      subject: org.id,
      kind: 'verify',
      on: 'official',
      orgId: org.id,
      region: org.region,
      title: org.name,
      of: 'org',
      since: org.submittedAt,
      dueAt: plusWorkingDays(org.submittedAt, CHECK_WORKING_DAYS),
    },
  ]
}

/** The web counts in working days too. */
export { plusWorkingDays } from './workday.ts'
