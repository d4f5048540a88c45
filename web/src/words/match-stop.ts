// Why a firm may not take it, and the clause that says so: words for every stop of the matcher.
import { day } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { type Found, measured, say, type Sayings, type Telling, type Values } from './match.ts'

const outside = (v: Values, lang: Lang): string => {
  const unit = v.unit === 'pH' ? '' : ` ${String(v.unit ?? '')}`
  return lang === 'zh'
    ? `${measured(v.name, lang)}为 ${v.value ?? ''}${unit}，对方`
    : `${measured(v.name, lang)} is ${v.value ?? ''}${unit}; the firm takes `
}
const limit = (v: Values): string =>
  `${v.limit ?? ''}${v.unit === 'pH' ? '' : ` ${String(v.unit ?? '')}`}`

export const STOPPED: Sayings = {
  'licence.none': {
    zh: '没有危险废物经营许可证，不能接危险废物',
    en: 'Holds no hazardous-waste licence',
  },
  'licence.expired': {
    zh: (v) => `危险废物经营许可证已于 ${day(String(v.on), 'zh')}到期`,
    en: (v) => `Its hazardous-waste licence ended on ${day(String(v.on), 'en')}`,
  },
  'licence.code': {
    zh: (v) => `许可证不含 ${v.code ?? ''} 类危险废物`,
    en: (v) => `Its licence does not name ${v.code ?? ''}`,
  },
  'licence.collection-only': {
    zh: (v) => `许可证（${v.no ?? ''}）只准收集，不能利用、处理或处置`,
    en: (v) => `Its licence (${v.no ?? ''}) is for collection only`,
  },
  'intake.above': {
    zh: (v) => `${outside(v, 'zh')}最高只接 ${limit(v)}`,
    en: (v) => `${outside(v, 'en')}at most ${limit(v)}`,
  },
  'intake.below': {
    zh: (v) => `${outside(v, 'zh')}最低要 ${limit(v)}`,
    en: (v) => `${outside(v, 'en')}at least ${limit(v)}`,
  },
  'offer.expired': {
    zh: (v) => `对方的登记已于 ${day(String(v.on), 'zh')}到期`,
    en: (v) => `The firm’s listing ended on ${day(String(v.on), 'en')}`,
  },
}

export const LAWS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'solid-waste-law-80': {
    zh: '《中华人民共和国固体废物污染环境防治法》第八十条：从事收集、贮存、利用、处置危险废物经营活动，应当取得许可证。',
    en: 'Solid Waste Law, Article 80: dealing in hazardous waste requires a licence.',
  },
  'licence-measures-2': {
    zh: '《危险废物经营许可证管理办法》：领取危险废物收集经营许可证的单位，只能从事收集。',
    en: 'Measures on Hazardous Waste Operating Licences: a collection licence covers collection only.',
  },
}

export const stopText = (stop: Found, telling: Telling): string => say(STOPPED, stop, telling)
export const lawText = (law: string, lang: Lang): string => LAWS[law]?.[lang] ?? law
