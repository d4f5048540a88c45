// Takes one step of a pair: what it needs, what it leaves on record, and the next state of the progress.
import { invalid } from '../problem.ts'
import { type At, dayOf } from '../time.ts'
import { type Doer, type Progress } from './progress.ts'
import { refuse } from './refusal.ts'
import { permit, type Step, type StepName } from './step.ts'

/** Who takes the step; of an official, with whose word it is written off. */
export type Taker = { readonly doer: Doer; readonly region: string; readonly name: string }
type Of<N extends StepName> = Extract<Step, { step: N }>
type Change = Partial<Progress>
type Apply<N extends StepName> = (p: Progress, said: Of<N>, at: At, by: Taker) => Change

/** A pair never needs more; each list stays small enough for the row. */
const MOST = { visits: 20, samples: 20, quotes: 30, deliveries: 120 } as const

function room(list: readonly unknown[], name: keyof typeof MOST): void {
  if (list.length >= MOST[name]) throw refuse('case.full')
}

function past(on: string, now: At): void {
  if (on > dayOf(now))
    throw invalid('request.fields', 'Not yet.', [{ path: 'on', code: 'day.future' }])
}

const made = (
  said: { note?: string | undefined; files?: Of<'visit'>['files'] },
  by: Taker,
  at: At,
) => ({
  by: by.doer,
  at,
  ...(said.note === undefined ? {} : { note: said.note }),
  ...(said.files === undefined ? {} : { files: said.files }),
})

/** A quote that is there, unanswered and still valid, answered. */
function answerQuote(p: Progress, no: number, answer: 'accepted' | 'declined', at: At): Change {
  const quote = p.quotes.find((q) => q.no === no)
  if (!quote) throw refuse('quote.unknown')
  if (quote.answer !== undefined) throw refuse('quote.answered')
  if (answer === 'accepted' && quote.validTo !== undefined && quote.validTo < dayOf(at))
    throw refuse('quote.expired')
  return { quotes: p.quotes.map((q) => (q === quote ? { ...q, answer, answeredAt: at } : q)) }
}

function deliver(p: Progress, said: Of<'deliver'>, at: At, by: Taker): Change {
  const flaw = (code: string) =>
    invalid('request.fields', 'Not such a month.', [{ path: 'month', code }])
  if (said.month > dayOf(at).slice(0, 7)) throw flaw('month.future')
  if (p.contract && said.month < p.contract.on.slice(0, 7)) throw flaw('month.before-contract')
  const others = p.deliveries.filter((d) => d.month !== said.month)
  room(others, 'deliveries')
  const one = { ...made(said, by, at), month: said.month, tonnes: said.tonnes }
  return { deliveries: [...others, one].sort((a, b) => (a.month < b.month ? -1 : 1)) }
}

const APPLY: { readonly [N in StepName]: Apply<N> } = {
  visit: (p, said, at, by) => {
    past(said.on, at)
    room(p.visits, 'visits')
    return { visits: [...p.visits, { ...made(said, by, at), on: said.on }] }
  },
  sample: (p, said, at, by) => {
    past(said.on, at)
    room(p.samples, 'samples')
    const no = p.samples.length + 1
    return { samples: [...p.samples, { ...made(said, by, at), no, on: said.on }] }
  },
  test: (p, said, at, by) => {
    past(said.on, at)
    if (!p.samples.some((s) => s.no === said.sample)) throw refuse('sample.unknown')
    const test = { on: said.on, by: by.doer, at, result: said.result, files: said.files }
    return { samples: p.samples.map((s) => (s.no === said.sample ? { ...s, test } : s)) }
  },
  quote: (p, said, at, by) => {
    room(p.quotes, 'quotes')
    const { basis, amountFen, validTo } = said
    const no = p.quotes.length + 1
    const quote = { ...made(said, by, at), no, basis, amountFen }
    return { quotes: [...p.quotes, { ...quote, ...(validTo === undefined ? {} : { validTo }) }] }
  },
  'accept-quote': (p, said, at) => answerQuote(p, said.no, 'accepted', at),
  'decline-quote': (p, said, at) => answerQuote(p, said.no, 'declined', at),
  sign: (p, said, at, by) => {
    past(said.on, at)
    if (!p.quotes.some((q) => q.answer === 'accepted')) throw refuse('quote.none-accepted')
    const { on, basis, amountFen, no } = said
    const contract = { ...made(said, by, at), on, basis, amountFen }
    return { contract: { ...contract, ...(no === undefined ? {} : { no }) } }
  },
  'confirm-contract': (p, _, at, by) => {
    if (!p.contract) throw refuse('contract.none')
    if (p.contract.by === by.doer) throw refuse('contract.own')
    return { contract: { ...p.contract, confirmedAt: at } }
  },
  deliver,
  finish: (p, said, at) => {
    past(said.on, at)
    if (p.contract?.basis === 'per-tonne' && p.deliveries.length === 0)
      throw refuse('delivery.none')
    return { finishedAt: at }
  },
  'check-effect': (_, said, at, by) => {
    past(said.on, at)
    return { effect: { ...made(said, by, at), on: said.on, met: said.met } }
  },
  'write-off': (p, said, at, by) => {
    if (p.effect?.met !== true) throw refuse('effect.not-met')
    return { writtenOff: { at, opinion: said.opinion, region: by.region, name: by.name } }
  },
  reopen: (p) => ({ reopened: (p.reopened ?? 0) + 1 }),
  end: (p, said, at, by) => {
    if (said.reason === 'withdrawn') throw refuse('case.not-now', { stage: p.stage })
    const { reason, note } = said
    const why = { at, by: by.doer, reason, from: p.stage }
    return { ended: { ...why, ...(note === undefined ? {} : { note }) } }
  },
}

/** The next progress, or undefined where the step changes nothing (a month said again). */
export function advance(p: Progress, said: Step, by: Taker, now: At): Progress | undefined {
  const to = permit(said.step, by.doer, p.stage)
  const apply = APPLY[said.step] as Apply<StepName>
  const change = apply(p, said, now, by)
  if (said.step === 'deliver' && isSaid(p, said)) return undefined
  const next: Progress = { ...p, ...change, stage: to, movedAt: now }
  if (said.step === 'check-effect' && !said.met) next.stage = 'delivery'
  if (said.step === 'reopen') takeUp(next)
  if (next.stage !== p.stage) next.since = now
  return next
}

const isSaid = (p: Progress, said: Of<'deliver'>): boolean =>
  p.stage === 'delivery' &&
  said.note === undefined &&
  said.files === undefined &&
  p.deliveries.some((d) => d.month === said.month && d.tonnes === said.tonnes)

/** A written-off pair is accepted anew; an ended one goes on where it stopped. */
function takeUp(next: Progress): void {
  next.stage = next.ended?.from ?? 'acceptance'
  for (const key of ['ended', 'writtenOff', 'effect'] as const) Reflect.deleteProperty(next, key)
}
