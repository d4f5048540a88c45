// What the API tells an official of listings and organisations, and which steps are the official's now.
import { LIFE, type ListingAction, type Status } from '#shared/listing/life.ts'
import { type KindName } from '#shared/listing/kinds.ts'
import { type Asked } from '#shared/listing/page.ts'
import { type Ranking } from '#shared/match/match.ts'
import { type KnownHold, type PartyView } from '#shared/case/view.ts'
import { type Proxy } from '#shared/listing/proxy.ts'
import { type Flaw } from '#shared/problem.ts'
import { type Licence, type Verification } from '#shared/org/org.ts'
import { type ListingCard, type ListingView } from '../listing/listing.ts'

export type DeskParty = PartyView

export type DeskView = Omit<ListingView, 'status' | 'kind'> & {
  kind: KindName
  status: Status
  orgId?: string
  next?: { who: string; what: string; by?: string }
  missing?: readonly Flaw[]
  doubts?: readonly Flaw[]
  /** Null while it is being made. */
  ranking?: Ranking | null
  parties?: readonly DeskParty[]
  /** Which level holds the case; from the publishing on. */
  hold?: KnownHold
  /** To a city that was asked for help. */
  asked?: Asked
  amendedAt?: string
  submittedAt?: string
  returnReason?: string
  closeReason?: string
  /** Where an official filled it in for the organisation. */
  proxy?: Proxy
}

export const STEPS = [
  'publish',
  'accept-changes',
  'return',
  'close',
] as const satisfies readonly ListingAction[]
export type Step = (typeof STEPS)[number]

/** The buttons follow from the life of a listing, as the rules tell it. */
export const stepsOf = ({ status, amendedAt }: Pick<DeskView, 'status' | 'amendedAt'>): Step[] =>
  STEPS.filter(
    (step) =>
      LIFE[step].by.includes('official') &&
      LIFE[step].from.includes(status) &&
      (step !== 'accept-changes' || amendedAt !== undefined),
  )

/** A line of GET /api/desk/listings. */
export type DeskItem = ListingCard & { id: string; kind: string; status: string; updatedAt: string }

export type OrgView = {
  id: string
  name: string
  role: string
  status: Verification
  version: number
  creditCode?: string
  industry?: string
  region?: string
  address?: string
  phone?: string
  licences?: readonly Licence[]
  returnReason?: string
  suspended?: { at: string; reason: string }
}
