// A guest that is no more: its meetings become another's, or are called off, in the draft and in what was released.
import { type Draft, type Meeting } from './plan.ts'
import { pairOf, type Wish } from './wish.ts'
import { type CalledOff, type Release, type ReleasedMeeting } from './release.ts'

/** Without `into` its meetings are called off, and the reason is told to whoever was to meet it. */
export type Turnover = { readonly who: string; readonly into?: string; readonly reason?: string }

const asId = ({ who, into }: Turnover, id: string): string | undefined => (id === who ? into : id)

/** The meeting under its new name; undefined where it cannot be: with nobody, or with itself. */
export function asPair(turn: Turnover, pair: string): string | undefined {
  const [a = '', b = ''] = pair.split('~')
  const [from, to] = [asId(turn, a), asId(turn, b)]
  return from === undefined || to === undefined || from === to ? undefined : pairOf(from, to)
}

/** The wish as the other's: a third that is one of the two already is no third. */
export function asWish(turn: Turnover, wish: Wish): Wish | undefined {
  const [from, to] = [asId(turn, wish.from), asId(turn, wish.to)]
  if (from === undefined || to === undefined || from === to) return undefined
  const third = wish.third && asId(turn, wish.third)
  const next = { ...wish, from, to } as Wish
  if (third === undefined || third === from || third === to) Reflect.deleteProperty(next, 'third')
  else Object.assign(next, { third })
  return next
}

const pairs = (turn: Turnover, list: readonly string[]): string[] => [
  ...new Set(list.flatMap((pair) => asPair(turn, pair) ?? [])),
]

/** The first of each pair: of two meetings of the same two one is enough. */
function meetings<M extends Meeting>(turn: Turnover, list: readonly M[]): M[] {
  const known = new Set(list.map(({ wish }) => wish))
  return list.flatMap((one) => {
    const wish = asPair(turn, one.wish)
    return wish === undefined || (wish !== one.wish && known.has(wish)) ? [] : [{ ...one, wish }]
  })
}

/** What no longer holds is found by planning it again; unmet and clashes are told anew then. */
export function turnDraft(draft: Draft, turn: Turnover): Draft {
  const { calledOff, away, rules } = draft
  return {
    ...draft,
    meetings: meetings(turn, draft.meetings),
    locked: pairs(turn, draft.locked),
    cancelled: pairs(turn, draft.cancelled),
    ...(calledOff ? { calledOff: meetings(turn, calledOff) } : {}),
    away: away.filter(({ orgId }) => orgId !== turn.who),
    rules: rules.flatMap((rule) => {
      const pair = asPair(turn, rule.pair)
      if (pair === undefined) return []
      if (pair !== rule.pair && rules.some((other) => other.pair === pair)) return []
      return [
        {
          ...rule,
          pair,
          ...(rule.before ? { before: pairs(turn, rule.before) } : {}),
          ...(rule.others ? { others: rule.others.filter((id) => id !== turn.who) } : {}),
        },
      ]
    }),
  }
}

/**
 * The next release: nobody else is told of anything. Undefined: the guest stands in no meeting of the
 * last one. Where the other has a meeting at that very time, its own stays.
 */
export function turnRelease(
  last: Release | undefined,
  turn: Turnover,
): Pick<Release, 'meetings' | 'calledOff'> | undefined {
  if (!last?.meetings.some(({ people }) => people.includes(turn.who))) return undefined
  const busy = new Set(
    last.meetings.filter(({ people }) => people.includes(turn.into ?? '')).map(({ slot }) => slot),
  )
  const known = new Set(last.meetings.map(({ wish }) => wish))
  const off: CalledOff[] = [...(last.calledOff ?? [])]
  const held = last.meetings.flatMap((one): ReleasedMeeting[] => {
    if (!one.people.includes(turn.who)) return [one]
    const next = asMeeting(turn, one)
    if (next && (next.wish === one.wish || !known.has(next.wish)) && !busy.has(one.slot))
      return [next]
    if (next?.wish === one.wish)
      return [{ ...one, people: one.people.filter((id) => id !== turn.who) }]
    off.push({
      ...one,
      why: turn.into ? 'merged' : 'left',
      ...(turn.reason ? { reason: turn.reason } : {}),
    })
    return []
  })
  return { meetings: held, calledOff: off }
}

function asMeeting(turn: Turnover, one: ReleasedMeeting): ReleasedMeeting | undefined {
  const wish = asPair(turn, one.wish)
  const people = [...new Set(one.people.flatMap((id) => asId(turn, id) ?? []))]
  return wish === undefined ? undefined : { ...one, wish, people }
}
