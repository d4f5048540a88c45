// Words of what a ranking advises: the figure to test, takers who cover a stream together, a comparison.
import type { MissingFigure } from '#shared/match/match.ts'
import { number } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { measured } from './match-figure.ts'
import { t, words } from './words.ts'

export const adviceWords = /* @__PURE__ */ words({
  zh: {
    advice: '可以做的事',
    test: (name: string) => `补测${name}`,
    identify: '做危险废物鉴别',
    unlocks: (what: string, n: string, when: string) =>
      `${what}：有 ${n} 家等这个结果，${when}才会更匹配。`,
    ifTaken: '测出来符合它们的接收条件',
    ifAtMost: (to: string) => `测出来符合它们的接收条件（不高于 ${to}）`,
    ifAtLeast: (from: string) => `测出来符合它们的接收条件（不低于 ${from}）`,
    ifWithin: (from: string, to: string) => `测出来符合它们的接收条件（${from} 到 ${to}）`,
    ifGeneral: '鉴别为一般固体废物',
    fill: (name: string) => `去填${name}`,
    fillHazard: '去填鉴别结论',
    fillWhere: '在“污染物与数量”一步填',
    cover: '几家合起来接',
    covered: (n: string, covered: string, amount: string, pct: string) =>
      `${n} 家合起来每年能接 ${covered}，占全部 ${amount}的 ${pct}%。`,
    left: (left: string) => `还差 ${left}没有去处。`,
    leftNone: '全部有去处。',
    mean: (price: string) => `平均每吨到场约 ${price}（按里程估运费，价格以报价为准）。`,
    meanUnknown: '有企业没有写价格，平均成本算不出。',
    firm: '企业',
    perYear: '每年接',
    perTonne: '每吨到场',
    unknown: '没有写',
    together: '合计',
    leftRow: '还差',
    km: (km: string) => `约 ${km} 公里`,
    share: (pct: string) => `占 ${pct}%`,
    compare: '对比',
    comparing: (n: string, most: string) => `已选 ${n} / ${most} 家对比`,
    full: (most: string) => `最多选 ${most} 家，去掉一家才能换`,
    one: '再选一家就能对比',
    open: '并排对比',
    clear: '清空对比',
    sideBySide: (n: string) => `${n} 家并排对比`,
    what: '看什么',
    scroll: '对比表，可左右滚动',
    outOf: (weight: string) => `满分 ${weight}`,
    score: '匹配度',
    grade: '级别',
    verdict: '结论',
    distance: '运距',
    capacity: '余量',
    questions: '待补',
    none: '无',
    points: (points: string) => `${points} 分`,
    perYearOf: (amount: string) => `每年 ${amount}`,
    shut: '收起对比',
    print: '打印对比',
  },
  en: {
    advice: 'What would help',
    test: (name: string) => `Test ${name}`,
    identify: 'Have the hazard identified',
    unlocks: (what: string, n: string, when: string) =>
      `${what}: ${n === '1' ? '1 firm waits' : `${n} firms wait`} for the result. They fit better only if ${when}.`,
    ifTaken: 'it is within what they take',
    ifAtMost: (to: string) => `it is within what they take (${to} or less)`,
    ifAtLeast: (from: string) => `it is within what they take (${from} or more)`,
    ifWithin: (from: string, to: string) => `it is within what they take (${from} to ${to})`,
    ifGeneral: 'it turns out to be general waste',
    fill: (name: string) => `Fill in ${name}`,
    fillHazard: 'Fill in the identification',
    fillWhere: 'In the step “Pollutant and amount”',
    cover: 'Several firms together',
    covered: (n: string, covered: string, amount: string, pct: string) =>
      `${n} firms together can take ${covered} a year, ${pct}% of ${amount}.`,
    left: (left: string) => `${left} is still without a taker.`,
    leftNone: 'Nothing is left over.',
    mean: (price: string) =>
      `About ${price} a tonne landed on average (freight estimated by distance; the quote decides).`,
    meanUnknown: 'Not every firm names a price, so the average is not known.',
    firm: 'Firm',
    perYear: 'A year',
    perTonne: 'Landed, a tonne',
    unknown: 'not said',
    together: 'Together',
    leftRow: 'Left over',
    km: (km: string) => `about ${km} km`,
    share: (pct: string) => `${pct}%`,
    compare: 'Compare',
    comparing: (n: string, most: string) => `${n} of ${most} chosen to compare`,
    full: (most: string) => `${most} at most: take one away to choose another`,
    one: 'Choose one more to compare',
    open: 'Side by side',
    clear: 'Clear the choice',
    sideBySide: (n: string) => `${n} firms side by side`,
    what: 'What',
    scroll: 'Comparison, scrolls sideways',
    outOf: (weight: string) => `of ${weight}`,
    score: 'Match',
    grade: 'Grade',
    verdict: 'Verdict',
    distance: 'Haul',
    capacity: 'Room',
    questions: 'Open',
    none: 'none',
    points: (points: string) => `${points} points`,
    perYearOf: (amount: string) => `${amount} a year`,
    shut: 'Close the comparison',
    print: 'Print the comparison',
  },
})

/** 补测含水率：有 3 家等这个结果，测出来符合它们的接收条件（不高于 35%）才会更匹配。 */
export function figureText(figure: MissingFigure, lang: Lang): string {
  const w = t(adviceWords, lang)
  const what = isHazard(figure) ? w.identify : w.test(measured(figure.name, lang))
  return w.unlocks(what, number(figure.unlocks, lang, 0), windowText(figure, lang))
}

/** The link's own words: what to fill in. */
export const fillText = (figure: MissingFigure, lang: Lang): string => {
  const w = t(adviceWords, lang)
  return isHazard(figure) ? w.fillHazard : w.fill(measured(figure.name, lang))
}

/** The control of the form that asks for it, or the step where it has none of its own. */
export function fieldOf({ part, name, unit }: MissingFigure): string {
  if (part === 'hazard') return 'hazard'
  if (name === 'moisture') return 'moisturePct'
  if (name === 'pH') return 'pH'
  return unit === '%' ? 'composition' : 'step-what'
}

const isHazard = ({ part }: MissingFigure): boolean => part === 'hazard'

function windowText(figure: MissingFigure, lang: Lang): string {
  const w = t(adviceWords, lang)
  const { from, to, unit } = figure
  if (isHazard(figure)) return w.ifGeneral
  const tell = (value: number): string =>
    number(value, lang, 3) + (unit === 'pH' ? '' : unit === '%' ? '%' : ` ${unit}`)
  if (from !== undefined && to !== undefined) return w.ifWithin(tell(from), tell(to))
  if (to !== undefined) return w.ifAtMost(tell(to))
  return from === undefined ? w.ifTaken : w.ifAtLeast(tell(from))
}
