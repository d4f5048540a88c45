// A need as a reader sees it: the owner all, a bank what it was sent, an official one that is stuck.
import { type Actor, isOfficialFor } from '../actor.ts'
import { maskedName } from '../listing/view.ts'
import { cityOf } from '../region/region.ts'
import { type At } from '../time.ts'
import { project, type Relation } from '../visibility.ts'
import { type Bid, SEATS } from './bid.ts'
import { type Fit } from './fit.ts'
import { type Need, needFields, needNumber } from './need.ts'
import { type Consent, isStanding } from './sheet.ts'
import { isStuck, outcomeOf, takeBy } from './race.ts'

/** Everything of a need's partition, with the versions that steps name in If-Match. */
export type KnownNeed = {
  readonly need: Need
  readonly version: number
  readonly bids: readonly (Bid & { readonly version: number })[]
  readonly taken: number
  readonly fits: readonly Fit[]
  readonly consents?: readonly Consent[]
}
export type NeedReader = 'owner' | 'bank' | 'official'
type BidView = Omit<Bid, 'needId'>
export type NeedNext = { who: 'owner' | 'bank' | 'platform'; what: string; by?: At }

export type NeedView = {
  id: string
  number: string
  reader: NeedReader
  status: Need['status']
  version: number
  city: string
  maskedName: string
  orgName?: string
  fields: Partial<Need['fields']>
  demandId?: string
  firmId?: string
  to?: string[]
  openedAt?: At
  takeBy?: At
  taken: number
  seats: number
  stuck: boolean
  /** On the public list of key supported enterprises today; told where one need is read. */
  supported?: boolean
  /** To a bank: there is a project sheet that it may read now. */
  sheet: boolean
  chosen?: NonNullable<Need['chosen']>
  result?: NonNullable<Need['result']>
  closeReason?: NonNullable<Need['closeReason']>
  bids: BidView[]
  fits: Fit[]
  next: NeedNext
  updatedAt: At
}

/** Who an actor is to a need; undefined: somebody who may not know of it. */
export function readerOf(
  { need, bids, taken }: KnownNeed,
  actor: Actor,
  now: At,
): NeedReader | undefined {
  if (!actor) return undefined
  if (actor.orgId === need.orgId) return 'owner'
  if (need.status !== 'draft' && bids.some(({ bankId }) => bankId === actor.orgId)) return 'bank'
  return isOfficialFor(actor, need.region) && isStuck(need, taken, now) ? 'official' : undefined
}

/** A bank that has it sees whom to call, until it refuses or another one is chosen. */
export function hasContact(need: Need, bid: Bid | undefined): boolean {
  if (bid?.answer !== 'taken') return false
  const outcome = outcomeOf(need, bid)
  return outcome === undefined || outcome === 'chosen' || outcome === 'lent'
}

function relationOf(known: KnownNeed, reader: NeedReader, mine: Bid | undefined): Relation {
  if (reader !== 'bank') return reader === 'owner' ? 'owner' : 'helper'
  return hasContact(known.need, mine) ? 'lender' : 'asked'
}

export function nextOfNeed(need: Need, taken: number): NeedNext {
  const due = takeBy(need)
  switch (need.status) {
    case 'draft':
      return { who: 'owner', what: 'open' }
    case 'open':
      return taken > 0
        ? { who: 'owner', what: 'choose' }
        : { who: 'bank', what: 'take', ...(due === undefined ? {} : { by: due }) }
    case 'chosen':
      return { who: 'bank', what: 'finish', ...(need.chosen ? { by: need.chosen.dueAt } : {}) }
    case 'lent':
    case 'closed':
      return { who: 'platform', what: 'nothing' }
  }
}

/** The owner learns the telephone of a bank that has it; nobody else learns another bank's. */
function bidView(
  { needId, version, contact, ...bid }: KnownNeed['bids'][number],
  need: Need,
  reader: NeedReader,
): BidView {
  const open = needId && version > 0 && reader === 'owner' && hasContact(need, { ...bid, needId })
  const outcome = outcomeOf(need, bid)
  return { ...bid, ...(open && contact ? { contact } : {}), ...(outcome ? { outcome } : {}) }
}

type Optional = 'demandId' | 'firmId' | 'to' | 'openedAt' | 'chosen' | 'result' | 'closeReason'

/** Which of the need's own facts each reader has; a passed-over bank does not learn who was chosen. */
const FACTS: Readonly<Record<NeedReader, readonly Optional[]>> = {
  owner: ['demandId', 'firmId', 'to', 'openedAt', 'chosen', 'result', 'closeReason'],
  official: ['demandId', 'openedAt', 'chosen'],
  bank: ['openedAt'],
}

/** 百色市·有色金属冶炼企业, as on the enterprise's demands. */
const maskOf = ({ region, industry }: Need): string =>
  maskedName({ region, kind: 'demand', ...(industry ? { orgIndustry: industry } : {}) })

/** What may be absent, for this reader. */
function factsOf(need: Need, reader: NeedReader, mine: Bid | undefined): Partial<NeedView> {
  const isChosen = mine !== undefined && need.chosen?.bankId === mine.bankId
  const keys: readonly Optional[] = isChosen ? ['openedAt', 'chosen', 'result'] : FACTS[reader]
  const due = need.status === 'open' ? takeBy(need) : undefined
  const known = keys.flatMap((key) => (need[key] === undefined ? [] : [[key, need[key]] as const]))
  return { ...Object.fromEntries(known), ...(due === undefined ? {} : { takeBy: due }) }
}

const consentFor = ({ consents = [] }: KnownNeed, mine: Bid | undefined): Consent | undefined =>
  consents.find(({ bankId }) => bankId === mine?.bankId)

export function needView(known: KnownNeed, reader: NeedReader, actor: Actor, now: At): NeedView {
  const { need, bids, taken } = known
  const mine = reader === 'bank' ? bids.find(({ bankId }) => bankId === actor?.orgId) : undefined
  const relation = relationOf(known, reader, mine)
  const shown = reader === 'bank' ? bids.filter((bid) => bid === mine) : bids
  return {
    id: need.id,
    number: needNumber(need.id),
    reader,
    status: need.status,
    version: reader === 'bank' ? (mine?.version ?? 0) : known.version,
    city: cityOf(need.region),
    maskedName: maskOf(need),
    ...(relation === 'asked' ? {} : { orgName: need.orgName }),
    fields: project(needFields, need.fields, relation),
    ...factsOf(need, reader, mine),
    taken,
    seats: SEATS,
    stuck: isStuck(need, taken, now),
    sheet: isStanding(consentFor(known, mine), mine, need, now),
    bids: shown.map((bid) => bidView(bid, need, reader)),
    fits: reader === 'owner' ? [...known.fits] : [],
    next: nextOfNeed(need, taken),
    updatedAt: need.updatedAt,
  }
}
