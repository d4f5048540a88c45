// Notices: what a person is told, derived from what happened; never a confidential value in them.
import * as z from 'zod/mini'
import { MemberId } from '../id.ts'
import { At } from '../time.ts'
import { type AnyAct, type Audit } from '../audit/audit.ts'

export const Notice = z.strictObject({
  id: z.string(),
  to: MemberId,
  at: At,
  /** A key of the words: an act, or `match.found`. */
  code: z.string(),
  /** Path on this site where the person acts on it. */
  link: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  readAt: z.optional(At),
  mailedAt: z.optional(At),
  /** Its mail waits until then; or is part of one letter about several. */
  heldTo: z.optional(At),
  digest: z.optional(z.string()),
})
export type Notice = z.infer<typeof Notice>

/**
 * Whom an act concerns, besides whoever did it; `all` are both sides and the officials,
 * `late` whoever a clock is on, `level` the officials of the level named in `to` and those it came from,
 * `bank` one that was asked, `takers` all that have taken a need, `named` those in the record's `orgIds`.
 */
export type Audience =
  | 'owner'
  | 'officials'
  | 'firm'
  | 'enterprise'
  | 'both'
  | 'all'
  | 'late'
  | 'level'
  | 'bank'
  | 'takers'
  | 'named'

/** Acts that are told to somebody, and to whom; the rest are only on record. */
export const TOLD: Readonly<Partial<Record<AnyAct, Audience>>> = {
  'listing.submitted': 'officials',
  'listing.amended': 'officials',
  'listing.returned': 'owner',
  'listing.published': 'owner',
  'listing.changes-accepted': 'owner',
  'listing.closed': 'owner',
  'listing.expired': 'owner',
  'listing.confirm-asked': 'owner',
  'party.interested': 'enterprise',
  'party.invited': 'firm',
  'party.agreed': 'both',
  'party.declined': 'enterprise',
  'party.dismissed': 'firm',
  'party.withdrawn': 'both',
  'case.visited': 'both',
  'case.sampled': 'both',
  'case.tested': 'both',
  'case.quoted': 'enterprise',
  'case.quote-accepted': 'firm',
  'case.quote-declined': 'firm',
  'case.contract-written': 'both',
  'case.contracted': 'all',
  'case.delivered': 'both',
  'case.finished': 'all',
  'case.effect-checked': 'all',
  'case.written-off': 'both',
  'case.reopened': 'both',
  'case.ended': 'all',
  'case.message': 'both',
  'case.result-asked': 'both',
  'case.passed-up': 'level',
  'case.handed-down': 'level',
  'case.taken-over': 'level',
  'case.help-asked': 'level',
  'case.help-replied': 'officials',
  'case.supervised': 'level',
  'clock.reminded': 'late',
  'clock.escalated': 'level',
  'finance.asked': 'bank',
  'finance.taken': 'owner',
  'finance.refused': 'owner',
  'finance.chosen': 'takers',
  'finance.extended': 'owner',
  'finance.lent': 'owner',
  'finance.released': 'takers',
  'finance.closed': 'takers',
  'survey.invited': 'named',
  'survey.reminded': 'named',
  'survey.ended': 'officials',
  'supported.applied': 'officials',
  'supported.passed': 'level',
  'supported.refused': 'owner',
  'supported.published': 'owner',
  'supported.struck': 'owner',
  'supported.ended': 'owner',
  'org.amended': 'officials',
  'org.verified': 'owner',
  'org.returned': 'owner',
  'listing.posted-for': 'owner',
  'listing.corrected-for': 'owner',
  'listing.signed-over': 'officials',
  'listing.disowned': 'officials',
  'claim.issued': 'owner',
  'org.founded': 'officials',
  'org.joined': 'owner',
  'org.licence-ended': 'owner',
  'org.renamed': 'owner',
  'org.merged': 'owner',
  'org.suspended': 'owner',
  'org.reinstated': 'owner',
  'party.proposed': 'both',
  'finding.opened': 'owner',
  'finding.changed': 'owner',
  'finding.rectified': 'officials',
  'finding.rejected': 'owner',
  'finding.checked': 'owner',
  'finding.written-off': 'owner',
  'finding.reopened': 'owner',
  'finding.moved': 'level',
  'finding.demand-raised': 'owner',
}

/** Values of a record that may stand in a notice and a mail: all of these are public. */
const QUOTED = ['title', 'kind', 'reason', 'number', 'clock', 'dueAt', 'to', 'until'] as const

/** The notice of a record for one person: the id is derived, so that telling twice is telling once. */
export function noticeOf(audit: Audit, to: string, link: string): Notice {
  const values: Notice['values'] = {}
  for (const key of QUOTED) {
    const value = audit.values[key]
    if (typeof value === 'string' || typeof value === 'number') values[key] = value
  }
  return {
    id: `${audit.id}#${to}`,
    to: to as MemberId,
    at: audit.at,
    code: audit.act,
    link,
    values,
  }
}
