// The project sheet (项目画像): what one bank may see of the whole project, by consent per field, until a day.
import * as z from 'zod/mini'
import { NeedId, OrgId } from '../id.ts'
import { delivered } from '../case/progress.ts'
import { agreed, type Party, progressOf } from '../case/party.ts'
import { type Finding } from '../finding/finding.ts'
import { type Listing } from '../listing/listing.ts'
import { invalid } from '../problem.ts'
import { type Org } from '../org/org.ts'
import { At, dayOf, endOf, On, plusDays } from '../time.ts'
import { type Bid } from './bid.ts'
import { type Need } from './need.ts'

export const SheetField = z.enum([
  'demand',
  'firm',
  'licences',
  'quote',
  'tonnes',
  'effect',
  'checks',
  'findings',
])
export type SheetField = z.infer<typeof SheetField>

/** Of the owner, for one bank; no field at all is a consent withdrawn. */
export const Consent = z.strictObject({
  needId: NeedId,
  bankId: OrgId,
  fields: z.array(SheetField),
  /** The last day on which it holds. */
  until: On,
  at: At,
  by: z.string(),
})
export type Consent = z.infer<typeof Consent>

/** Longer than a loan takes to decide it need not be. */
export const CONSENT_DAYS_MAX = 180

export function expectUntil(until: On, now: At): void {
  const flaw = (code: string) =>
    invalid('request.fields', 'Not until that day.', [{ path: 'until', code }])
  if (until < dayOf(now)) throw flaw('day.past')
  if (until > dayOf(plusDays(now, CONSENT_DAYS_MAX))) throw flaw('day.too-far')
}

/** Does the consent hold at this moment, for a bank that has not refused, of a need that is not over? */
export const isStanding = (
  consent: Consent | undefined,
  bid: Pick<Bid, 'answer'> | undefined,
  need: Pick<Need, 'status'>,
  now: At,
): consent is Consent =>
  consent !== undefined &&
  consent.fields.length > 0 &&
  now < endOf(consent.until) &&
  bid !== undefined &&
  bid.answer !== 'refused' &&
  need.status !== 'closed'

/** What the sheet is drawn from; anything may be absent. */
export type SheetSource = {
  readonly listing?: Listing | undefined
  readonly party?: Party | undefined
  readonly firm?: Org | undefined
  readonly owner?: Org | undefined
  /** What authorities found at the owner, as its lists show it. */
  readonly findings?: readonly Pick<Finding, 'status' | 'severity'>[] | undefined
}
export type Sheet = Partial<Record<SheetField, Record<string, unknown>>>

/** Fields of a demand that make a project understood; never its contact, address or notes. */
const OF_DEMAND = ['title', 'codes', 'quantity', 'wish', 'hazard', 'deadlineOn'] as const

const PARTS: Readonly<
  Record<SheetField, (source: SheetSource) => Record<string, unknown> | undefined>
> = {
  demand: ({ listing }) =>
    listing && Object.fromEntries(OF_DEMAND.map((key) => [key, listing.fields[key]])),
  firm: ({ party }) =>
    party && agreed(party) ? { name: party.orgName, offer: party.offerTitle } : undefined,
  licences: ({ firm, party }) =>
    party && agreed(party) && firm ? { licences: firm.licences ?? [] } : undefined,
  quote: ({ party }) => {
    const progress = party && agreed(party) ? progressOf(party) : undefined
    const quote = progress?.quotes.filter(({ answer }) => answer === 'accepted').at(-1)
    const of = progress?.contract ?? quote
    return of && { basis: of.basis, amountFen: of.amountFen, signed: progress?.contract?.on }
  },
  tonnes: ({ party }) => {
    const progress = party && agreed(party) ? progressOf(party) : undefined
    return progress && { tonnes: delivered(progress), months: progress.deliveries.length }
  },
  effect: ({ party }) => {
    const effect = party && agreed(party) ? progressOf(party)?.effect : undefined
    return effect && { on: effect.on, met: effect.met }
  },
  checks: ({ listing, owner }) => ({
    publishedAt: listing?.publishedAt,
    verified: owner?.status === 'verified',
    verifiedAt: owner?.verifiedAt,
  }),
  findings: ({ findings }) => findings && findingsPart(findings),
}

/** How many, and how grave: their words are between the enterprise and its authority. */
function findingsPart(findings: NonNullable<SheetSource['findings']>): Record<string, unknown> {
  const open = findings.filter(({ status }) => status !== 'written-off')
  return {
    open: open.length,
    severe: open.filter(({ severity }) => severity !== 'general').length,
    writtenOff: findings.length - open.length,
  }
}

/** Only what is consented to; a part that nothing is known of is left out. */
export function sheetOf({ fields }: Pick<Consent, 'fields'>, source: SheetSource): Sheet {
  const sheet: Sheet = {}
  for (const field of SheetField.options) {
    const part = fields.includes(field) ? PARTS[field](source) : undefined
    if (part) sheet[field] = part
  }
  return sheet
}
