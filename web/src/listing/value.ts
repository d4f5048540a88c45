// A field's value in words, whatever its shape: amounts, days, codes, measures, closed lists.
import { day, number, quantity, tonnes, yuan } from '../client/format.ts'
import type { RateRule } from '#shared/loan/terms.ts'
import { nameOf, type Names } from '../client/code-names.ts'
import { type Lang } from '../site.ts'
import { choiceText } from '../words/choice.ts'
import { rateRuleText } from '../words/rate-rule.ts'
import { type Places } from '../words/place.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'

export type Reading = { lang: Lang; places: Places; names: Names }

const CODE = /^(?:waste|poll|svc|proc|prod|gb|hw|sw)\./

/** Undefined when there is nothing to say. `key` ends in its unit (`…Fen`, `…On`). */
export function valueText(key: string, value: unknown, r: Reading): string | undefined {
  if (value === undefined || value === '') return undefined
  if (value === null) return t(stateWords, r.lang).untested
  if (typeof value === 'number') return numberText(key, value, r.lang)
  if (typeof value === 'string') return wordText(key, value, r)
  if (typeof value === 'boolean') return choiceText(String(value), r.lang)
  if (Array.isArray(value)) return listText(key, value, r)
  if (key === 'rateRule') return rateRuleText(value as RateRule, r.lang)
  const parts = value as Record<string, unknown>
  return typeof parts.title === 'string'
    ? proofText(parts.title, parts, r.lang)
    : partsText(key, parts, r)
}

/** Units stand last in a field's name: `stockT`, `freeTPerYear`, `moisturePct`, `distanceKm`. */
function numberText(key: string, value: number, lang: Lang): string {
  if (key.includes('Fen'))
    return key.endsWith('PerT')
      ? `${yuan(value, lang)}/${lang === 'zh' ? '吨' : 't'}`
      : yuan(value, lang)
  if (key.endsWith('TPerYear')) return quantity({ value, unit: 't/a' }, lang)
  if (key.endsWith('T')) return tonnes(value, lang)
  if (key.endsWith('Pct')) return `${number(value, lang)}%`
  if (key.endsWith('Km')) return `${number(value, lang)} ${lang === 'zh' ? '公里' : 'km'}`
  if (/Months/.test(key)) return `${value} ${lang === 'zh' ? '个月' : 'months'}`
  return number(value, lang)
}

function wordText(key: string, text: string, { lang, places, names }: Reading): string {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return day(text, lang)
  if (CODE.test(text)) return nameOf(text, names)
  return places[text] ?? names[text] ?? choiceText(text, lang, key)
}

function listText(key: string, list: readonly unknown[], r: Reading): string | undefined {
  const said = list.map((one) => valueText(key, one, r)).filter((one) => one !== undefined)
  return said.length === 0 ? undefined : said.join(r.lang === 'zh' ? '；' : '; ')
}

/** `{name, value, unit}`, `{value, unit}`, `{from, to}`, `{min, max}`; anything else part by part. */
function partsText(key: string, parts: Record<string, unknown>, r: Reading): string | undefined {
  const { name, value, unit, from, to, min, max } = parts
  if (typeof value === 'number' && typeof unit === 'string') {
    return typeof name === 'string'
      ? `${name} ${number(value, r.lang)} ${unit}`
      : quantity({ value, unit }, r.lang)
  }
  if (value === null && typeof name === 'string') return `${name} ${t(stateWords, r.lang).untested}`
  if (typeof from === 'number' || typeof to === 'number') return range(key, [from, to], r)
  if (typeof name === 'string' && (typeof min === 'number' || typeof max === 'number')) {
    return [name, range(name, [min, max], r), unit === 'pH' ? '' : unit].filter(Boolean).join(' ')
  }
  return listText(key, Object.values(parts), r)
}

/** 某氧化铝厂选铁生产线（2025 年，34 万吨）：验收一次通过 */
function proofText(title: string, { year, amountT, result }: Record<string, unknown>, lang: Lang) {
  const facts = [
    typeof year === 'number' && (lang === 'zh' ? `${year} 年` : String(year)),
    typeof amountT === 'number' && tonnes(amountT, lang),
  ].filter((fact) => fact !== false)
  const zh = lang === 'zh'
  const about = facts.length === 0 ? '' : zh ? `（${facts.join('，')}）` : ` (${facts.join(', ')})`
  return title + about + (typeof result === 'string' ? (zh ? '：' : ': ') + result : '')
}

const range = (key: string, ends: readonly unknown[], { lang }: Reading): string =>
  ends.map((end) => (typeof end === 'number' ? numberText(key, end, lang) : '')).join('–')
