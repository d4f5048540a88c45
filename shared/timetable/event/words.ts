// Words for what the planner says: reasons, clashes, obstacles and what was proven; names come from the caller.
import { type Obstacle } from './move.ts'
import { type Clash, type Figures, type Unmet } from './plan.ts'

export type Lang = 'zh' | 'en'
type Said = { readonly zh: string; readonly en: string }

/** How people, meetings and slots are called on this page. */
export type Names = {
  readonly person: (id: string) => string
  readonly wish: (id: string) => string
  readonly slot: (slot: number) => string
}

const REASONS: Readonly<Record<Unmet['code'], Said>> = {
  'locked-impossible': {
    zh: '已锁定的时段无法安排（{people}）',
    en: 'locked where it cannot be held ({people})',
  },
  never: { zh: '{people} 中有人不愿见面', en: '{people}: not to be put at one table' },
  'no-common-slot': { zh: '{people} 没有共同的可用时段', en: '{people} have no slot in common' },
  'more-wishes-than-slots': {
    zh: '{people} 有 {wishes} 场约见，只有 {slots} 个时段',
    en: '{people}: {wishes} wishes, {slots} slots',
  },
  'most-reached': {
    zh: '{people} 最多安排 {most} 场，已排满',
    en: '{people} wants {most} meetings at most, and has them',
  },
  'tables-full': {
    zh: '双方都有空的时段里，桌位全部占用',
    en: 'wherever all of them are free, every table is taken',
  },
  order: { zh: '先后次序没有留下时段（{wishes_}）', en: 'the order leaves no slot ({wishes_})' },
  'clash-with-must': {
    zh: '共同的时段都被必见的洽谈占用：{wishes_}',
    en: 'every slot in common holds a meeting that comes first: {wishes_}',
  },
  'never-free-together': {
    zh: '{people} 各有空档，但不在同一时段',
    en: '{people} are free, but never in the same slot',
  },
}

const CLASHES: Readonly<Record<Clash['code'], Said>> = {
  'must-and-never': {
    zh: '必见与不愿见面相矛盾：{wishes_}（{people}）',
    en: 'a must, and never to meet: {wishes_} ({people})',
  },
  'must-without-slot': {
    zh: '必见的 {wishes_} 没有任何可用时段（{people}）',
    en: 'the must {wishes_} has no possible slot ({people})',
  },
  'person-over-full': {
    zh: '{people} 有 {wishes} 场必见，只有 {slots} 个时段：{wishes_}',
    en: '{people}: {wishes} musts, {slots} slots: {wishes_}',
  },
  'same-slot-twice': {
    zh: '{people} 在 {slot} 只能有一场：{wishes_}',
    en: '{people} can hold only one of these in {slot}: {wishes_}',
  },
  'tables-over-full': {
    zh: '{wishes} 场必见，只有 {tables} 个桌位',
    en: '{wishes} musts, {tables} tables',
  },
  'order-impossible': {
    zh: '这些洽谈的先后次序无法满足：{wishes_}',
    en: 'this order cannot be kept: {wishes_}',
  },
  'locked-impossible': {
    zh: '锁定的洽谈互相冲突或无人可到（{slot}）：{wishes_}',
    en: 'locked in {slot}, which cannot be: {wishes_}',
  },
}

const OBSTACLES: Readonly<Record<Obstacle['code'], Said>> = {
  past: { zh: '该时段已经过去', en: 'that slot is over' },
  locked: { zh: '这场洽谈已锁定', en: 'this meeting is locked' },
  'person-busy': {
    zh: '{people} 在该时段已有洽谈：{wishes_}',
    en: '{people} already in a meeting: {wishes_}',
  },
  'person-away': { zh: '{people} 该时段不能到场', en: '{people} cannot come then' },
  never: { zh: '有人不愿见面', en: 'two of them are not to meet' },
  'wrong-slot': {
    zh: '不在约定的时段或半天',
    en: 'not the slot or half of the day that was asked',
  },
  order: { zh: '与先后次序不符：{wishes_}', en: 'breaks the order: {wishes_}' },
  'tables-full': { zh: '该时段没有空桌', en: 'no table is free in that slot' },
  'table-taken': { zh: '该桌已有洽谈：{wishes_}', en: 'the table is taken: {wishes_}' },
}

export const reasonText = (unmet: Unmet, lang: Lang, names: Names): string =>
  fill(REASONS[unmet.code][lang], unmet, lang, names)

export const clashText = (clash: Clash, lang: Lang, names: Names): string =>
  fill(CLASHES[clash.code][lang], clash, lang, names)

export const obstacleText = (obstacle: Obstacle, lang: Lang, names: Names): string =>
  fill(OBSTACLES[obstacle.code][lang], obstacle, lang, names)

type Filled = {
  readonly people?: readonly string[]
  readonly wishes?: readonly string[]
  readonly slot?: number
  readonly values?: Readonly<Record<string, number>>
}

/** `{wishes_}` is the list of them, `{wishes}` their number. */
function fill(text: string, row: Filled, lang: Lang, names: Names): string {
  const list = (ids: readonly string[] | undefined, name: (id: string) => string): string =>
    (ids ?? []).map(name).join(lang === 'zh' ? '、' : ', ')
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    if (key === 'people') return list(row.people, names.person)
    if (key === 'wishes_') return list(row.wishes, names.wish)
    if (key === 'slot') return row.slot === undefined ? '' : names.slot(row.slot)
    return String(row.values?.[key] ?? whole)
  })
}

const count = (n: number): string => n.toLocaleString('en-US')

/** What the plan proves, as a person would say it: how many are held, how many breaks could still go. */
export function proofText(figures: Figures, lang: Lang): readonly string[] {
  return [heldText(figures, lang), breaksText(figures, lang)]
}

function heldText({ held, wishes, mostHeld }: Figures, lang: Lang): string {
  const of =
    lang === 'zh'
      ? `${count(wishes)} 场约见安排了 ${count(held)} 场`
      : `${count(held)} of ${count(wishes)} wishes held`
  if (held === wishes) return lang === 'zh' ? `${of}：全部安排` : `${of}: all of them`
  if (held === mostHeld) return lang === 'zh' ? `${of}：已证明最多` : `${of}: proven maximum`
  return lang === 'zh'
    ? `${of}：已证明不超过 ${count(mostHeld)} 场`
    : `${of}: at most ${count(mostHeld)} are possible`
}

function breaksText({ breaks, leastBreaks }: Figures, lang: Lang): string {
  const left = breaks - leastBreaks
  if (left === 0)
    return lang === 'zh'
      ? `${count(breaks)} 次空等：已证明最少`
      : `${count(breaks)} breaks: proven minimum`
  return lang === 'zh'
    ? `${count(breaks)} 次空等，其中 ${count(leastBreaks)} 次不可避免，最多还能减少 ${count(left)} 次`
    : `${count(breaks)} breaks, ${count(leastBreaks)} unavoidable, at most ${count(left)} could still go`
}
