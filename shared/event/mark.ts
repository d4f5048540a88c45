// What an organiser says of the draft: locked, ruled, called off, absent or late; meetings follow by planning again.
import * as z from 'zod/mini'
import { type Draft, type Meeting, Pair, Rule } from './plan.ts'
import { refuse } from './refusal.ts'
import { SlotNo } from './wish.ts'

export const PlanStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('lock'), pair: Pair, locked: z.boolean() }),
  z.strictObject({ step: z.literal('rule'), rule: Rule }),
  z.strictObject({ step: z.literal('cancel'), pair: Pair }),
  z.strictObject({ step: z.literal('restore'), pair: Pair }),
  z.strictObject({ step: z.literal('absent'), orgId: z.string(), from: SlotNo }),
  z.strictObject({ step: z.literal('late'), orgId: z.string(), from: SlotNo }),
  z.strictObject({ step: z.literal('back'), orgId: z.string() }),
  z.strictObject({ step: z.literal('replan') }),
])
export type PlanStep = z.infer<typeof PlanStep>

/** What an organiser says of the draft; meetings follow by planning again. */
export function mark(draft: Draft, said: PlanStep, slots: number): Draft {
  switch (said.step) {
    case 'lock': {
      if (!draft.meetings.some(({ wish }) => wish === said.pair)) throw refuse('plan.unknown')
      const others = draft.locked.filter((pair) => pair !== said.pair)
      return { ...draft, locked: said.locked ? [...others, said.pair] : others }
    }
    case 'rule': {
      const others = draft.rules.filter(({ pair }) => pair !== said.rule.pair)
      const { pair, ...wants } = said.rule
      return { ...draft, rules: isEmpty(wants) ? others : [...others, { pair, ...wants }] }
    }
    case 'cancel':
      return callOff(draft, said.pair)
    case 'restore':
      return putBack(draft, said.pair)
    case 'replan':
      return draft
    default: {
      const all = Array.from({ length: slots }, (_, no) => no)
      const not =
        said.step === 'absent'
          ? all.filter((no) => no >= said.from)
          : said.step === 'late'
            ? all.filter((no) => no < said.from)
            : []
      const others = draft.away.filter(({ orgId }) => orgId !== said.orgId)
      return {
        ...draft,
        away: not.length === 0 ? others : [...others, { orgId: said.orgId, slots: not }],
      }
    }
  }
}

const isEmpty = (wants: Omit<Rule, 'pair'>): boolean =>
  Object.values(wants).every((value) => value === undefined || [value].flat().length === 0)

const without = ({ calledOff = [] }: Draft, pair: Pair): Meeting[] =>
  calledOff.filter(({ wish }) => wish !== pair)

function callOff(draft: Draft, pair: Pair): Draft {
  const was = draft.meetings.filter(({ wish }) => wish === pair)
  return {
    ...draft,
    calledOff: [...without(draft, pair), ...was],
    cancelled: [...new Set([...draft.cancelled, pair])],
    locked: draft.locked.filter((one) => one !== pair),
  }
}

function putBack(draft: Draft, pair: Pair): Draft {
  const was = (draft.calledOff ?? []).find(({ wish }) => wish === pair)
  if (!was || !draft.cancelled.includes(pair)) throw refuse('plan.unknown')
  return {
    ...draft,
    calledOff: without(draft, pair),
    cancelled: draft.cancelled.filter((one) => one !== pair),
    meetings: [...draft.meetings, was],
  }
}
