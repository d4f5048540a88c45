// Takes a planned listing through its life by the rules themselves, with a record for every step.
import { type Member } from '#shared/actor.ts'
import { type Act, type Audit, record } from '#shared/audit/audit.ts'
import { digest, ListingId } from '#shared/id.ts'
import { type KindName } from '#shared/listing/kinds.ts'
import * as rules from '#shared/listing/listing.ts'
import { type At } from '#shared/time.ts'
import { deskOf } from './authority.ts'
import { type Calendar } from './day.ts'
import { type Luck, luckOf } from './luck.ts'
import { memberOf, type SeedOrg } from './person.ts'

export type State =
  'draft' | 'submitted' | 'returned' | 'published' | 'amended' | 'expired' | 'closed'

export type Plan = {
  /** `demand/red-mud-jingxi`: ids and luck come from it. */
  readonly key: string
  readonly kind: KindName
  readonly org: SeedOrg
  readonly fields: rules.Fields
  readonly state: State
  /** Days since the step that led to the state. */
  readonly age: number
  readonly reason?: string
}
export type Lived = {
  readonly plan: Plan
  readonly listing: rules.Listing
  readonly audits: readonly Audit[]
}

export const listingIdOf = (key: string): ListingId => ListingId.parse(`lst_${digest(key)}`)
export const auditIdOf = (act: Act, subject: string, at: At): string =>
  `adt_${digest(`${act}#${subject}#${at}`)}`

/** Fields that an owner adds later, once the laboratory has answered. */
const ADDED_LATER = ['composition', 'measures', 'product', 'priceFenPerT']
const RETURNED = '请补充产生工序和数量依据，并核对联系人电话后再提交。'
const LONG_AGO = 131
const FADED = 10
const CLOSED = 9

export function live(plan: Plan, calendar: Calendar): Lived {
  const luck = luckOf(`life/${plan.key}`)
  const step = stepper(plan, calendar, luck)
  const { state, age } = plan
  switch (state) {
    case 'draft':
      return step.created(age)
    case 'submitted':
      return step.submitted(age)
    case 'returned':
      return step.returned(age)
    case 'published':
      return age > 40 && luck.chance(50) ? step.confirmed(age) : step.published(age)
    case 'amended':
      return step.amended(age)
    case 'expired':
      return step.expired(LONG_AGO)
    case 'closed':
      return step.closed(age)
  }
}

function stepper(plan: Plan, calendar: Calendar, luck: Luck) {
  const owner = memberOf(plan.org)
  const official = memberOf(deskOf(String(plan.fields.region)))
  const ago = (days: number): At => calendar.ago(days, luck)
  const first = (at: At, fields: rules.Fields): Lived => {
    const { name, industry } = plan.org
    const draft = { id: listingIdOf(plan.key), kind: plan.kind, org: { name, industry } }
    const listing = rules.draft(draft, rules.parseDraft(plan.kind, fields), owner, at)
    return { plan, listing, audits: [recordOf(listing, 'listing.created', owner, at)] }
  }
  const next = (
    lived: Lived,
    act: Act,
    [by, at]: readonly [Member | undefined, At],
    move: (listing: rules.Listing) => rules.Listing,
  ): Lived => {
    const listing = move(lived.listing)
    return { ...lived, listing, audits: [...lived.audits, recordOf(listing, act, by, at)] }
  }
  const reason = plan.reason ?? RETURNED
  const created = (days: number, fields = plan.fields): Lived => first(ago(days), fields)
  const submitted = (days: number, fields = plan.fields): Lived => {
    const at = ago(days)
    const begun = created(days + luck.between(1, 6), fields)
    return next(begun, 'listing.submitted', [owner, at], (l) => rules.submit(l, owner, at))
  }
  const published = (days: number, fields = plan.fields): Lived => {
    const at = ago(days)
    const handed = submitted(days + luck.between(1, 2), fields)
    return next(handed, 'listing.published', [official, at], (l) => rules.publish(l, official, at))
  }
  return {
    created,
    submitted,
    published,
    confirmed: (days: number): Lived => {
      const at = ago(days - 30)
      const open = published(days)
      return next(open, 'listing.confirmed', [owner, at], (l) => rules.confirm(l, owner, at))
    },
    returned: (days: number): Lived => {
      const at = ago(days)
      const sent = next(submitted(days + 1), 'listing.returned', [official, at], (l) =>
        rules.sendBack(l, reason, official, at),
      )
      return withReason(sent, reason)
    },
    amended: (days: number): Lived => {
      const at = ago(1)
      const early = Object.entries(plan.fields).filter(([key]) => !ADDED_LATER.includes(key))
      const open = published(days, Object.fromEntries(early))
      return next(open, 'listing.amended', [owner, at], (l) =>
        rules.save(l, plan.fields, owner, at),
      )
    },
    expired: (days: number): Lived => {
      const at = ago(FADED)
      return next(published(days), 'listing.expired', [undefined, at], (l) => rules.expire(l, at))
    },
    closed: (days: number): Lived => {
      const at = ago(CLOSED)
      const why = 'solved-here'
      const shut = next(published(days), 'listing.closed', [owner, at], (l) =>
        rules.close(l, why, owner, at),
      )
      return withReason(shut, why)
    },
  }
}

/** The last record says why, as the routes write it. */
function withReason(lived: Lived, reason: string): Lived {
  const last = lived.audits.at(-1)
  if (!last) return lived
  return {
    ...lived,
    audits: [...lived.audits.slice(0, -1), { ...last, values: { ...last.values, reason } }],
  }
}

function recordOf(listing: rules.Listing, act: Act, by: Member | undefined, at: At): Audit {
  const values = { title: String(listing.fields.title), kind: listing.kind, orgId: listing.orgId }
  const happening = { act, subject: listing.id, region: listing.region, values }
  return record(happening, by, auditIdOf(act, listing.id, at), at)
}
