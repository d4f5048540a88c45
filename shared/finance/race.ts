// One step of the race: the next state of the need, of one bank's bid and of the seats; or nothing, or a refusal.
import { type OrgId } from '../id.ts'
import { invalid } from '../problem.ts'
import { type At, dayOf, plusDays } from '../time.ts'
import { plusWorkingDays } from '../clock/workday.ts'
import { type Bid, type Outcome, SEATS } from './bid.ts'
import { type Need } from './need.ts'
import { refuse } from './refusal.ts'
import { type Doer, type Step, type StepName, STEPS } from './step.ts'

/** A bank answers within so many working days; afterwards it is the authority's to help. */
export const TAKE_WORKING_DAYS = 5
/** The chosen bank finishes within so many days, and may ask for as many once more. */
export const FINISH_DAYS = 7

/** `bid` is the bank's own, or the one that a step of the owner names. */
export type Race = { readonly need: Need; readonly bid?: Bid | undefined; readonly taken: number }
/** What changes; `seat` is added to the number of banks that have the need. */
export type Moved = { readonly need?: Need; readonly bid?: Bid; readonly seat?: 1 | -1 }
type Of<N extends StepName> = Extract<Step, { step: N }>
type Apply<N extends StepName> = (race: Race, said: Of<N>, now: At) => Moved | undefined

export const takeBy = (need: Pick<Need, 'openedAt'>): At | undefined =>
  need.openedAt === undefined ? undefined : plusWorkingDays(need.openedAt, TAKE_WORKING_DAYS)

const own = (bid: Bid | undefined): Bid => {
  if (!bid) throw refuse('finance.not-your-step')
  return bid
}

/** The bid of the bank that was chosen, where it is this one. */
function chosen({ need, bid }: Race): { bid: Bid; of: NonNullable<Need['chosen']> } {
  const mine = own(bid)
  if (need.chosen?.bankId !== mine.bankId) throw refuse('finance.not-chosen')
  return { bid: mine, of: need.chosen }
}

const unchosen = (need: Need): Need => {
  const rest = { ...need }
  Reflect.deleteProperty(rest, 'chosen')
  return rest
}

const refused = (bid: Bid, reason: NonNullable<Bid['reason']>, now: At): Bid => {
  const next: Bid = { ...bid, answer: 'refused', reason, answeredAt: now }
  Reflect.deleteProperty(next, 'contact')
  Reflect.deleteProperty(next, 'outcome')
  return next
}

const APPLY: { readonly [N in StepName]: Apply<N> } = {
  open: ({ need }, { to }, now) => ({
    need: { ...need, status: 'open', openedAt: now, ...(to ? { to } : {}) },
  }),
  take: ({ bid, taken }, _said, now) => {
    const mine = own(bid)
    if (mine.answer === 'taken') return undefined
    if (mine.answer === 'refused') throw refuse('finance.refused')
    if (taken >= SEATS) throw refuse('finance.full', { taken })
    return { bid: { ...mine, answer: 'taken', answeredAt: now }, seat: 1 }
  },
  refuse: ({ need, bid }, { reason }, now) => {
    const mine = own(bid)
    if (mine.answer === 'refused') return undefined
    const isChosen = need.chosen?.bankId === mine.bankId
    if (need.status === 'chosen' && !isChosen) throw refuse('finance.not-now')
    return {
      bid: refused(mine, reason, now),
      ...(mine.answer === 'taken' ? { seat: -1 as const } : {}),
      // The race is open again for those who have it and, for five more days, for those who were asked.
      ...(isChosen ? { need: { ...unchosen(need), status: 'open', openedAt: now } } : {}),
    }
  },
  choose: ({ need, bid }, { bankId }, now) => {
    if (bid?.answer !== 'taken') throw refuse('finance.not-taken')
    const dueAt = plusDays(now, FINISH_DAYS)
    return { need: { ...need, status: 'chosen', chosen: { bankId, at: now, dueAt } } }
  },
  extend: (race, { reason }, now) => {
    const { of } = chosen(race)
    if (of.extended) throw refuse('finance.extended')
    const dueAt = plusDays(of.dueAt > now ? of.dueAt : now, FINISH_DAYS)
    return { need: { ...race.need, chosen: { ...of, dueAt, extended: { at: now, reason } } } }
  },
  report: (race, { amountFen, rateBp, termMonths, on }, now) => {
    const { bankId } = chosen(race).bid
    if (on > dayOf(now))
      throw invalid('request.fields', 'Not yet.', [{ path: 'on', code: 'day.future' }])
    const result = { amountFen, rateBp, termMonths, on, bankId, at: now }
    return { need: { ...race.need, status: 'lent', result } }
  },
  release: ({ need, bid }, _said, now) => {
    if (!need.chosen || !bid || now < need.chosen.dueAt) throw refuse('finance.not-due')
    return {
      need: { ...unchosen(need), status: 'open', openedAt: now },
      bid: refused(bid, 'overdue', now),
      seat: -1,
    }
  },
  close: ({ need }, { reason }) => ({
    need: { ...unchosen(need), status: 'closed', closeReason: reason },
  }),
}

/** Whose bid a step is about: the bank's own, the bank named, the bank that was chosen. */
export function bankOf(said: Step, doer: Doer, orgId: OrgId, need: Need): OrgId | undefined {
  if (doer === 'bank') return orgId
  return said.step === 'choose' ? said.bankId : need.chosen?.bankId
}

/** `undefined`: it is so already, and saying it again changes nothing. */
export function advance(race: Race, said: Step, doer: Doer, now: At): Moved | undefined {
  const rule = STEPS[said.step]
  if (rule.by !== doer) throw refuse('finance.not-your-step')
  if (!rule.from.includes(race.need.status)) {
    if (isDone(race, said)) return undefined
    throw refuse('finance.not-now', { status: race.need.status })
  }
  const moved = (APPLY[said.step] as Apply<StepName>)(race, said, now)
  return moved?.need ? { ...moved, need: { ...moved.need, updatedAt: now } } : moved
}

/** The same word again, from the same side, with another key. */
function isDone({ need, bid }: Race, said: Step): boolean {
  if (said.step === 'choose') return need.chosen?.bankId === said.bankId
  if (said.step === 'take') return bid?.answer === 'taken'
  return said.step === 'close' && need.closeReason === said.reason
}

/** How the race stands for one bank: derived, so that it is never stored in two ways. */
export function outcomeOf(need: Need, bid: Pick<Bid, 'bankId' | 'answer'>): Outcome | undefined {
  if (bid.answer === 'refused') return undefined
  if (need.status === 'open') return undefined
  if (need.status === 'lent') return need.result?.bankId === bid.bankId ? 'lent' : 'passed-over'
  if (need.status === 'chosen') return need.chosen?.bankId === bid.bankId ? 'chosen' : 'passed-over'
  return 'over'
}

/** Nobody took it in time, or the chosen bank did not finish: the authority may see it, to help. */
export function isStuck(need: Need, taken: number, now: At): boolean {
  if (need.status === 'chosen') return need.chosen !== undefined && now >= need.chosen.dueAt
  const due = takeBy(need)
  return need.status === 'open' && taken === 0 && due !== undefined && now >= due
}
