// Why a firm fits and what is still open: words for every part of the score and every question.
import { day, number, tonnes, yuan } from '../client/format.ts'
import { nameOf, type Names } from '../client/names.ts'
import type { Lang } from '../site.ts'
import { choiceText } from './choice.ts'
import { measured } from './match-figure.ts'

export type Values = Readonly<Record<string, string | number>>
/** A finding of the matcher: a code and what to put into its sentence. */
export type Found = { code: string; values: Values }
export type Telling = { lang: Lang; names: Names }
type Said = Readonly<Record<Lang, string | ((v: Values, names: Names) => string)>>
export type Sayings = Readonly<Record<string, Said>>

const code = (v: Values, key: string, names: Names): string => nameOf(String(v[key] ?? ''), names)
const t = (v: Values, key: string, lang: Lang): string => tonnes(Number(v[key] ?? 0), lang)
const km = (v: Values, key: string, lang: Lang): string => number(Number(v[key] ?? 0), lang, 0)
const mode = (v: Values, key: string, lang: Lang): string => choiceText(String(v[key] ?? ''), lang)

/** What is left of the landed cost without the freight is what the firm asks for. */
const price = (v: Values, lang: Lang): string =>
  yuan(Number(v.fenPerT) - Number(v.freightFenPerT), lang)

/** Where it stands written; some rows of the knowledge have no source to quote. */
const source = (v: Values, lang: Lang): string => {
  const said = String(v.source ?? '')
  if (said === '') return ''
  return lang === 'zh' ? `（${said}）` : ` (${said})`
}

export const REASONS: Sayings = {
  'code.same': {
    zh: (v, n) => `正好能接${code(v, 'offered', n)}`,
    en: (v, n) => `Takes exactly this: ${code(v, 'offered', n)}`,
  },
  'code.wider': {
    zh: (v, n) => `能接${code(v, 'offered', n)}，${code(v, 'wanted', n)}在其中`,
    en: (v, n) => `Takes ${code(v, 'offered', n)}, which includes ${code(v, 'wanted', n)}`,
  },
  'code.narrower': {
    zh: (v, n) => `只接${code(v, 'offered', n)}，是${code(v, 'wanted', n)}中的一种`,
    en: (v, n) => `Takes only ${code(v, 'offered', n)}, one sort of ${code(v, 'wanted', n)}`,
  },
  'code.sibling': {
    zh: (v, n) => `做过同类的${code(v, 'offered', n)}，${code(v, 'wanted', n)}要再问`,
    en: (v, n) => `Takes the related ${code(v, 'offered', n)}; ask about ${code(v, 'wanted', n)}`,
  },
  'code.other-purpose': {
    zh: (v, n) => `涉及${code(v, 'offered', n)}，但做的不是所要的事（监测、咨询与治理不同）`,
    en: (v, n) =>
      `Deals with ${code(v, 'offered', n)}, but in another trade (to measure or advise is not to treat)`,
  },
  'code.none': { zh: '登记的废物种类对不上', en: 'No waste in common on file' },
  'mode.both': {
    zh: (v) => `做${mode(v, 'mode', 'zh')}，正是希望的方式`,
    en: (v) => `Does what is wanted: ${mode(v, 'mode', 'en')}`,
  },
  'mode.none': {
    zh: (v) => `没有登记${mode(v, 'wanted', 'zh')}`,
    en: (v) => `Does not list: ${mode(v, 'wanted', 'en')}`,
  },
  'intake.unsaid': { zh: '没有写明接收指标', en: 'Has not said what it accepts' },
  'intake.partly': {
    zh: (v) =>
      `${v.all ?? ''} 项接收指标中 ${v.known ?? ''} 项已知符合，${measured(v.name, 'zh')}还没有数`,
    en: (v) =>
      `${v.known ?? ''} of ${v.all ?? ''} acceptance limits are met; ${measured(v.name, 'en')} is not known`,
  },
  'intake.within': {
    zh: (v) => `${v.all ?? ''} 项接收指标都符合`,
    en: (v) => `Meets all ${v.all ?? ''} acceptance limits`,
  },
  'capacity.not-by-mass': {
    zh: '这一需求不按吨计，能力要面谈',
    en: 'Not counted in tonnes: ask about capacity',
  },
  'capacity.unsaid': { zh: '没有写明余量', en: 'Has not said how much room it has' },
  'capacity.all': {
    zh: (v) => `每年余量 ${t(v, 'free', 'zh')}，接得下全部 ${t(v, 'amount', 'zh')}`,
    en: (v) => `Room for all ${t(v, 'amount', 'en')} a year (${t(v, 'free', 'en')} free)`,
  },
  'capacity.part': {
    zh: (v) => `每年余量 ${t(v, 'free', 'zh')}，接得下 ${v.pct ?? ''}%`,
    en: (v) => `Room for ${v.pct ?? ''}% (${t(v, 'free', 'en')} a year free)`,
  },
  'distance.unknown': { zh: '运距不明', en: 'Haul not known' },
  'distance.within': {
    zh: (v) => `运距约 ${km(v, 'km', 'zh')} 公里，在 ${km(v, 'reach', 'zh')} 公里以内`,
    en: (v) => `About ${km(v, 'km', 'en')} km by road, within ${km(v, 'reach', 'en')} km`,
  },
  'distance.beyond': {
    zh: (v) => `运距约 ${km(v, 'km', 'zh')} 公里，超过 ${km(v, 'reach', 'zh')} 公里`,
    en: (v) => `About ${km(v, 'km', 'en')} km by road, beyond ${km(v, 'reach', 'en')} km`,
  },
  'proof.none': { zh: '没有登记案例', en: 'No past case on file' },
  'proof.some': {
    zh: (v) => `有 ${v.count ?? ''} 个案例`,
    en: (v) => (v.count === 1 ? '1 past case' : `${v.count ?? ''} past cases`),
  },
  'licence.unsaid': {
    zh: '没有登记危险废物经营许可证',
    en: 'Has filed no hazardous-waste licence',
  },
  'licence.unidentified': {
    zh: '废物属性待鉴别，要不要许可证还不能定',
    en: 'Whether a licence is needed depends on the identification',
  },
  'licence.verified': { zh: '资质已由生态环境部门核验', en: 'Verified by the authority' },
  'licence.unverified': { zh: '资质还没有核验', en: 'Not verified yet' },
  'process.known': {
    zh: (v, n) =>
      `工艺“${code(v, 'process', n)}”就是处理${code(v, 'wanted', n)}的${source(v, 'zh')}`,
    en: (v, n) =>
      `Its process, ${code(v, 'process', n)}, is made for ${code(v, 'wanted', n)}${source(v, 'en')}`,
  },
  'process.suits': {
    zh: (v, n) => `工艺“${code(v, 'process', n)}”适合${code(v, 'wanted', n)}${source(v, 'zh')}`,
    en: (v, n) =>
      `Its process, ${code(v, 'process', n)}, suits ${code(v, 'wanted', n)}${source(v, 'en')}`,
  },
  'process.possible': {
    zh: (v, n) => `工艺“${code(v, 'process', n)}”也可用于${code(v, 'wanted', n)}${source(v, 'zh')}`,
    en: (v, n) =>
      `Its process, ${code(v, 'process', n)}, can also serve ${code(v, 'wanted', n)}${source(v, 'en')}`,
  },
  'process.unsaid': { zh: '没有写明用什么工艺', en: 'Has not said which process it uses' },
  'process.other': {
    zh: (v, n) => `工艺“${code(v, 'process', n)}”通常不用于${code(v, 'wanted', n)}`,
    en: (v, n) => `Its process, ${code(v, 'process', n)}, is not usual for ${code(v, 'wanted', n)}`,
  },
  'cost.landed': {
    zh: (v) =>
      `每吨约 ${yuan(Number(v.fenPerT), 'zh')}，其中运费约 ${yuan(Number(v.freightFenPerT), 'zh')}、价格约 ${price(v, 'zh')}（运费按里程估算，价格以报价为准）`,
    en: (v) =>
      `About ${yuan(Number(v.fenPerT), 'en')} a tonne, ${yuan(Number(v.freightFenPerT), 'en')} of it freight and ${price(v, 'en')} the price (an estimate; the quote decides)`,
  },
  'cost.unknown': {
    zh: '没有写价格，到场成本算不出',
    en: 'No price on file: the landed cost is not known',
  },
  'speed.unknown': { zh: '回复快慢还没有记录', en: 'How fast it answers is not measured yet' },
  'licence.ends-soon': {
    zh: (v) => `资质已核验，但许可证 ${day(String(v.on), 'zh')}到期`,
    en: (v) => `Verified, but its licence ends on ${day(String(v.on), 'en')}`,
  },
  'licence.over-volume': {
    zh: (v) => `资质已核验，但许可量每年 ${t(v, 'volume', 'zh')}，少于 ${t(v, 'amount', 'zh')}`,
    en: (v) =>
      `Verified, but licensed for ${t(v, 'volume', 'en')} a year, less than ${t(v, 'amount', 'en')}`,
  },
  'text.like': {
    zh: (v) => `两边说明的用词有 ${v.pct ?? ''}% 相同`,
    en: (v) => `The descriptions share ${v.pct ?? ''}% of their words`,
  },
}

/** Whoever can answer is named: the enterprise itself or the firm. */
export const QUESTIONS: Sayings = {
  'intake.untested': {
    zh: (v) => `补充${measured(v.name, 'zh')}的检测值，可提升匹配`,
    en: (v) => `Add the tested value of ${measured(v.name, 'en')} to raise this match`,
  },
  'capacity.unsaid': {
    zh: '问对方还有多少余量，补充后可提升匹配',
    en: 'Ask the firm how much room it has',
  },
  'proof.none': { zh: '请对方补充做过的案例，可提升匹配', en: 'Ask the firm for past cases' },
  'licence.unsaid': {
    zh: '请对方登记危险废物经营许可证，可提升匹配',
    en: 'Ask the firm to file its hazardous-waste licence',
  },
  'hazard.unidentified': {
    zh: '补充危险废物鉴别结论，可提升匹配',
    en: 'Add the result of the hazard identification to raise this match',
  },
  'org.unverified': {
    zh: '对方资质待生态环境部门核验，核验后可提升匹配',
    en: 'The authority has still to verify this firm',
  },
}

const PARTS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  code: { zh: '废物种类', en: 'Waste' },
  mode: { zh: '处理方式', en: 'Way' },
  intake: { zh: '成分指标', en: 'Acceptance limits' },
  process: { zh: '工艺', en: 'Process' },
  capacity: { zh: '处理能力', en: 'Capacity' },
  cost: { zh: '到场成本', en: 'Landed cost' },
  speed: { zh: '回复快慢', en: 'Answering' },
  distance: { zh: '运距', en: 'Haul' },
  proof: { zh: '案例', en: 'Past cases' },
  licence: { zh: '资质', en: 'Standing' },
  text: { zh: '说明文字', en: 'Description' },
}

export function say(sayings: Sayings, found: Found, { lang, names }: Telling): string {
  const said = sayings[found.code]?.[lang]
  return typeof said === 'function' ? said(found.values, names) : (said ?? found.code)
}

export const reasonText = (reason: Found, telling: Telling): string => say(REASONS, reason, telling)
export const questionText = (question: Found, telling: Telling): string =>
  say(QUESTIONS, question, telling)
export const partText = (part: string, lang: Lang): string => PARTS[part]?.[lang] ?? part
