// The life of an application as one table: who may take which step from where, and the steps themselves.
import { type Actor, signedIn } from '../actor.ts'
import { type Org } from '../org/org.ts'
import { conflict, forbidden, invalid, missing } from '../problem.ts'
import { levelOf } from '../region/code.ts'
import { cityOf, covers } from '../region/region.ts'
import { type At, dayOf } from '../time.ts'
import { type SupportedAct } from './act.ts'
import { isListed } from './list.ts'
import {
  type Application,
  type StepName,
  type Supported,
  supportedIdOf,
  type SupportedState,
  type SupportedStep,
} from './supported.ts'

/** How an actor stands to an application; undefined: may not know of it. */
export type Standing = 'owner' | 'holder' | 'above' | 'below' | 'clock'

type Rule = {
  by: readonly Standing[]
  from: readonly SupportedState[]
  to: SupportedState | 'next'
  act: SupportedAct
}
const UNDER_REVIEW = ['county', 'city', 'region'] as const

/** A level above may act for one that does not; only the region's own officials publish and strike. */
export const LIFE: Readonly<Record<StepName, Rule>> = {
  pass: { by: ['holder', 'above'], from: ['county', 'city'], to: 'next', act: 'supported.passed' },
  publish: { by: ['holder'], from: ['region'], to: 'listed', act: 'supported.published' },
  refuse: { by: ['holder', 'above'], from: UNDER_REVIEW, to: 'refused', act: 'supported.refused' },
  strike: { by: ['holder'], from: ['listed'], to: 'struck', act: 'supported.struck' },
  withdraw: {
    by: ['owner'],
    from: [...UNDER_REVIEW, 'listed'],
    to: 'withdrawn',
    act: 'supported.withdrawn',
  },
  end: { by: ['clock'], from: ['listed'], to: 'ended', act: 'supported.ended' },
}
const NEXT: Readonly<Partial<Record<SupportedState, SupportedState>>> = {
  county: 'city',
  city: 'region',
}
export const isUnderReview = (state: SupportedState): boolean =>
  UNDER_REVIEW.some((one) => one === state)

/** Whose turn it is, by division; what is on the list or over belongs to the region. */
export function levelFor({ region, state }: Pick<Supported, 'region' | 'state'>): string {
  if (state === 'county') return region
  return state === 'city' ? cityOf(region) : `${region.slice(0, 2)}0000`
}

export function standingOf(
  actor: Actor,
  one: Pick<Supported, 'orgId' | 'region' | 'state'>,
): Standing | undefined {
  if (!actor) return undefined
  if (actor.orgId === one.orgId) return 'owner'
  if (actor.role !== 'official' || !covers(actor.region, one.region)) return undefined
  const level = levelFor(one)
  if (actor.region === level) return 'holder'
  return covers(actor.region, level) ? 'above' : 'below'
}

export const stepsFor = (standing: Standing, state: SupportedState): StepName[] =>
  (Object.keys(LIFE) as StepName[]).filter(
    (step) => LIFE[step].by.includes(standing) && LIFE[step].from.includes(state),
  )

/** A new application begins at the organisation's own division; one at a time, and not while listed. */
export function apply(
  org: Org,
  said: Application,
  { before, actor, now }: { before: Supported | undefined; actor: Actor; now: At },
): Supported {
  const member = signedIn(actor)
  if (member.orgId !== org.id) throw missing()
  if (org.role !== 'enterprise' && org.role !== 'firm')
    throw forbidden('supported.not-yours', 'Enterprises and environmental firms apply.')
  if (before && (isUnderReview(before.state) || isListed(before, dayOf(now))))
    throw conflict('supported.already', 'There is an application already.', { state: before.state })
  const level = levelOf(org.region)
  return {
    ...said,
    id: supportedIdOf(org.id),
    orgId: org.id,
    orgName: org.name,
    region: org.region,
    state: level === 'province' ? 'region' : level,
    since: now,
    createdAt: now,
    updatedAt: now,
    opinions: [],
  }
}

/** The next state, or a refusal. */
export function advance(one: Supported, said: SupportedStep, actor: Actor, now: At): Supported {
  const standing = standingOf(actor, one)
  if (!standing || !actor) throw missing()
  const next = moved(one, said.step, standing, now)
  switch (said.step) {
    case 'pass':
      return { ...next, opinions: opinionsOf(one, said.opinion, actor, now) }
    case 'publish':
      return {
        ...next,
        opinions: opinionsOf(one, said.reason, actor, now),
        listed: { from: dayOf(now), to: lastDay(said.to, now), reason: said.reason },
      }
    case 'refuse':
    case 'strike':
      return { ...next, reason: said.reason }
    case 'withdraw':
      return next
  }
}

/** The last day is over. */
export const end = (one: Supported, now: At): Supported => moved(one, 'end', 'clock', now)

function moved(one: Supported, step: StepName, standing: Standing, now: At): Supported {
  const rule = LIFE[step]
  if (!rule.by.includes(standing))
    throw forbidden('supported.not-your-step', `Not a step of the ${standing}.`)
  if (!rule.from.includes(one.state))
    throw conflict('supported.not-now', `Not while ${one.state}.`, { state: one.state })
  const state = rule.to === 'next' ? (NEXT[one.state] ?? one.state) : rule.to
  return { ...one, state, since: now, updatedAt: now }
}

const opinionsOf = (one: Supported, text: string, actor: NonNullable<Actor>, at: At) => [
  ...one.opinions,
  { level: actor.region, at, by: actor.name, text },
]

/** A list is rolled on: nobody stands on it for longer than two years without being looked at again. */
const MOST_YEARS = 2

function lastDay(to: string, now: At): string {
  const today = dayOf(now)
  const most = `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`
  if (to <= today || to > most)
    throw invalid('request.fields', 'Not a possible last day.', [
      { path: 'to', code: to <= today ? 'day.past' : 'validity.long' },
    ])
  return to
}
