// The record of who did what when: written once with the act itself, never edited.
import * as z from 'zod/mini'
import { At } from '../time.ts'
import { type Actor, Role } from '../actor.ts'
import { digest } from '../id.ts'
import { EventAct } from '../event/act.ts'
import { BrokerAct } from './broker-act.ts'
import { FinanceAct } from '../finance/act.ts'
import { SupportedAct } from '../supported/act.ts'
import { FundingAct } from '../funding/act.ts'
import { SurveyAct } from '../survey/act.ts'

/** Everything that is recorded; a notice is derived from some of these. */
export const Act = z.enum([
  'listing.created',
  'listing.saved',
  'listing.submitted',
  'listing.returned',
  'listing.published',
  'listing.amended',
  'listing.changes-accepted',
  'listing.confirmed',
  'listing.withdrawn',
  'listing.closed',
  'listing.expired',
  'listing.confirm-asked',
  'listing.read',
  'party.interested',
  'party.invited',
  'party.agreed',
  'party.declined',
  'party.dismissed',
  'party.withdrawn',
  'match.judged',
  'org.amended',
  'org.verified',
  'org.returned',
  'org.read',
  'file.read',
  'ledger.read',
  'ledger.exported',
  'import.started',
  'org.imported',
  'listing.imported',
])
export type Act = z.infer<typeof Act>

/** What is recorded of a case from the agreement on; its words stand in `shared/case/words.ts`. */
export const CaseAct = z.enum([
  'case.visited',
  'case.sampled',
  'case.tested',
  'case.quoted',
  'case.quote-accepted',
  'case.quote-declined',
  'case.contract-written',
  'case.contracted',
  'case.delivered',
  'case.finished',
  'case.effect-checked',
  'case.written-off',
  'case.reopened',
  'case.ended',
  'case.message',
  'case.read',
  'case.result-asked',
  'case.passed-up',
  'case.handed-down',
  'case.taken-over',
  'case.help-asked',
  'case.help-replied',
  'case.supervised',
  'case.followed-up',
  'clock.reminded',
  'clock.escalated',
])
export type CaseAct = z.infer<typeof CaseAct>

export type AnyAct =
  Act | CaseAct | BrokerAct | EventAct | FinanceAct | FundingAct | SurveyAct | SupportedAct

export const Audit = z.strictObject({
  id: z.string(),
  at: At,
  act: z.union([
    Act,
    CaseAct,
    BrokerAct,
    EventAct,
    FinanceAct,
    FundingAct,
    SurveyAct,
    SupportedAct,
  ]),
  /** What it happened to: a listing's, an organisation's or a file's id. */
  subject: z.string(),
  /** Region of the subject: which officials may read the record. */
  region: z.string(),
  /** Who; undefined is the clock. */
  by: z.optional(
    z.strictObject({ memberId: z.string(), orgId: z.string(), role: Role, name: z.string() }),
  ),
  /** Codes, reasons and names of fields; never a contact, a text or an amount that is not public. */
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
})
export type Audit = z.infer<typeof Audit>

export type Happening = {
  act: AnyAct
  subject: string
  region: string
  values?: Audit['values']
}

/** The record of an act. `id` comes from the caller, or is derived for reads (one a day per reader). */
export function record(happening: Happening, actor: Actor, id: string, now: At): Audit {
  return {
    id,
    at: now,
    act: happening.act,
    subject: happening.subject,
    region: happening.region,
    ...(actor
      ? { by: { memberId: actor.id, orgId: actor.orgId, role: actor.role, name: actor.name } }
      : {}),
    values: happening.values ?? {},
  }
}

/** One record a day per reader and subject: its id says so, and it is written only if absent. */
export function readRecord(happening: Happening, actor: Actor, now: At): Audit {
  const day = now.slice(0, 10)
  const id = `adt_read${digest(`${happening.act}#${happening.subject}#${actor?.id ?? ''}#${day}`)}`
  return record(happening, actor, id, `${day}T00:00:00.000Z`)
}
