// Why a firm may not take it, and the clause that says so: words for every stop of the matcher.
import { day } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { type Found, say, type Sayings, type Telling, type Values } from './match.ts'
import { measured } from './match-figure.ts'

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

const STAGES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  collect: { zh: '收集', en: 'collecting' },
  transport: { zh: '运输', en: 'transport' },
  use: { zh: '利用', en: 'use' },
  dispose: { zh: '处置', en: 'disposal' },
  all: { zh: '全过程', en: 'every stage' },
}

/** A row of the exemption list beside a licence stop: where it stands, and the row itself, which is Chinese. */
export type WayRound = { where: string; quote: string; note: string }
export function wayRoundOf({ values: v }: Found, lang: Lang): WayRound | undefined {
  if (v.exempt === undefined) return undefined
  const edition = String(v.exemptEdition ?? '')
  const stage = STAGES[String(v.exemptStage)]?.[lang] ?? String(v.exemptStage ?? '')
  const quote = `${v.exempt}：${v.exemptIf ?? ''}，${v.exemptEffect ?? ''}。`
  return lang === 'zh'
    ? {
        where: `豁免途径：《危险废物豁免管理清单》（${edition} 年版），${stage}环节`,
        quote,
        note: '是否符合条件，请先问当地生态环境部门。',
      }
    : {
        where: `A way round: the exemption list (${edition} edition), ${stage}`,
        quote,
        note: 'Ask the local authority first whether the condition holds.',
      }
}

export const stopText = (stop: Found, telling: Telling): string => say(STOPPED, stop, telling)
export const lawText = (law: string, lang: Lang): string => LAWS[law]?.[lang] ?? law
