// Why there is no plan: constraints and meetings are taken away as long as the contradiction stays.
import { type Instance, meetingsOf } from '../instance.ts'
import { type Clash, type Infeasible } from '../plan.ts'
import { leastBreaks } from './bound.ts'
import { tablesSuffice } from './capacity.ts'
import { answer, decisionOf } from './decision.ts'
import { encode } from './encoding.ts'

/** Conflicts for one question; one that needs more counts as "still needed". */
const CONFLICTS = 4000

/** A constraint, or the wish that a meeting is held: what may be left out. */
type Item =
  | Extract<
      Clash,
      { code: 'session' | 'fixed' | 'forbidden' | 'precedence' | 'tables' | 'fairness' }
    >
  | { readonly code: 'meeting'; readonly meeting: number }

function itemsOf(instance: Instance): Item[] {
  const { meetings, forbidden, precedences } = instance
  return [
    { code: 'fairness', fairness: instance.fairness },
    { code: 'tables', tables: instance.tables },
    ...forbidden.flatMap((slots, participant) =>
      slots.length > 0 && participant < instance.participants
        ? [{ code: 'forbidden', participant } as const]
        : [],
    ),
    ...precedences.map(([first, then]) => ({ code: 'precedence', first, then }) as const),
    ...meetings.flatMap(({ session, fixed }, meeting) => [
      ...(session === 'any' ? [] : [{ code: 'session', meeting } as const]),
      ...(fixed === undefined ? [] : [{ code: 'fixed', meeting, slot: fixed } as const]),
    ]),
    ...meetings.map((_, meeting) => ({ code: 'meeting', meeting }) as const),
  ]
}

/** The instance with nothing but these items. */
function only(instance: Instance, items: readonly Item[]): Instance {
  const has = new Set(items.map((item) => JSON.stringify(item)))
  const holds = (item: Item) => has.has(JSON.stringify(item))
  const { meetings, fairness, tables } = instance
  const held = meetings.flatMap((_, meeting) =>
    holds({ code: 'meeting', meeting }) ? [meeting] : [],
  )
  const number = new Map(held.map((meeting, i) => [meeting, i]))
  return {
    ...instance,
    fairness: holds({ code: 'fairness', fairness }) ? fairness : instance.slots,
    tables: holds({ code: 'tables', tables }) ? tables : meetings.length,
    forbidden: instance.forbidden.map((slots, participant) =>
      holds({ code: 'forbidden', participant }) ? slots : [],
    ),
    precedences: instance.precedences.flatMap(([first, then]) =>
      number.has(first) && number.has(then) && holds({ code: 'precedence', first, then })
        ? [[number.get(first)!, number.get(then)!] as [number, number]]
        : [],
    ),
    meetings: held.map((meeting) => {
      const { a, b, session, fixed } = meetings[meeting]!
      const kept = fixed !== undefined && holds({ code: 'fixed', meeting, slot: fixed })
      return {
        a,
        b,
        session: holds({ code: 'session', meeting }) ? session : 'any',
        ...(kept ? { fixed } : {}),
      }
    }),
  }
}

/** Whether it is proved within the budget that there is no plan. */
function refuted(instance: Instance, more: () => boolean): boolean {
  if (leastBreaks(instance) === undefined || !tablesSuffice(instance)) return true
  const decision = decisionOf(encode(instance, 'counted'))
  return answer(decision, () => decision.state.conflicts < CONFLICTS && more()).answer === 'no'
}

/** Takes items away in ever smaller lumps while the rest stays contradictory. */
function shrink(
  instance: Instance,
  items: readonly Item[],
  removable: (item: Item) => boolean,
  more: () => boolean,
): readonly Item[] {
  let kept = items
  for (let lump = items.length; lump >= 1; lump = Math.floor(lump / 2)) {
    const candidates = kept.filter(removable)
    for (let i = 0; i < candidates.length && more(); i += lump) {
      const without = new Set(candidates.slice(i, i + lump))
      const rest = kept.filter((item) => !without.has(item))
      if (rest.length < kept.length && refuted(only(instance, rest), more)) kept = rest
    }
  }
  return kept
}

const isMeeting = (item: Item): boolean => item.code === 'meeting'

/** Participants whom a constraint of this kind is about. */
function concerned({ meetings }: Instance, item: Item): readonly number[] {
  if (item.code === 'forbidden') return [item.participant]
  if (item.code === 'fairness' || item.code === 'tables') return []
  const own = item.code === 'precedence' ? [item.first, item.then] : [item.meeting]
  return own.flatMap((meeting) => [meetings[meeting]!.a, meetings[meeting]!.b])
}

/**
 * What is left, in words of the instance: meetings are told as how many of each participant take part.
 * Under fairness all meetings are left, so only those are told whom another constraint concerns.
 */
function clashOf(instance: Instance, items: readonly Item[]): Clash[] {
  const held = new Set(items.flatMap((item) => (item.code === 'meeting' ? [item.meeting] : [])))
  const constraints = items.flatMap((item) => (item.code === 'meeting' ? [] : [item]))
  const fair = constraints.some(({ code }) => code === 'fairness')
  const told = new Set(
    (fair ? constraints : items).flatMap((item) => [...concerned(instance, item)]),
  )
  const crowded = meetingsOf(instance).flatMap((own, participant) => {
    const meetings = own.filter((meeting) => held.has(meeting)).length
    return meetings > 1 && told.has(participant)
      ? [{ code: 'participant', participant, meetings } as const]
      : []
  })
  return [...constraints, ...crowded]
}

/**
 * Names the constraints that clash. With fairness among them all meetings stay, as whoever has fewer
 * meetings has fewer breaks; otherwise meetings that have no part in it are left out too.
 */
export function explainInfeasible(instance: Instance, more: () => boolean): Infeasible {
  const all = itemsOf(instance)
  const isFairness = (item: Item) => item.code === 'fairness'
  const unfair = all.filter((item) => !isFairness(item))
  const withoutFairness = refuted(only(instance, unfair), more)
  const start = withoutFairness ? unfair : all
  const fewer = shrink(instance, start, (item) => !isMeeting(item) && !isFairness(item), more)
  const small = withoutFairness ? shrink(instance, fewer, isMeeting, more) : fewer
  const last = withoutFairness ? shrink(instance, small, (item) => !isMeeting(item), more) : small
  return { status: 'infeasible', clash: clashOf(instance, last), minimal: more() }
}
