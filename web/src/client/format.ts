// Times in Beijing, amounts and money as people say them.
import type { Lang } from '../site.ts'

const LOCALE: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' }
const ZONE = 'Asia/Shanghai'
const WAN = 10_000
const YI = 100_000_000

const made = new Map<string, Intl.DateTimeFormat>()
function formatter(lang: Lang, name: 'day' | 'clock', options: Intl.DateTimeFormatOptions) {
  const key = lang + name
  const known =
    made.get(key) ?? new Intl.DateTimeFormat(LOCALE[lang], { timeZone: ZONE, ...options })
  made.set(key, known)
  return known
}

/** 2026年3月1日 · 1 March 2026. Takes an instant or a Shanghai day (`2026-03-01`). */
export const day = (at: string, lang: Lang): string =>
  formatter(lang, 'day', { year: 'numeric', month: 'long', day: 'numeric' }).format(
    new Date(at.length === 10 ? `${at}T00:00:00+08:00` : at),
  )

/** 2026年3月1日 10:30（北京时间） · 1 March 2026, 10:30 (Beijing time). */
export function when(at: string, lang: Lang): string {
  const clock = formatter(lang, 'clock', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at))
  return lang === 'zh'
    ? `${day(at, lang)} ${clock}（北京时间）`
    : `${day(at, lang)}, ${clock} (Beijing time)`
}

export const number = (value: number, lang: Lang, digits = 2): string =>
  value.toLocaleString(LOCALE[lang], { maximumFractionDigits: digits })

/** Chinese counts in 万 and 亿, English in thousands and millions. */
function big(value: number, lang: Lang): string {
  if (lang === 'en')
    return value >= 1_000_000 ? `${number(value / 1_000_000, lang)} million` : number(value, lang)
  if (value >= YI) return `${number(value / YI, lang)} 亿`
  return value >= WAN ? `${number(value / WAN, lang)} 万` : number(value, lang)
}

/** 120 万吨 · 1.2 million t */
export const tonnes = (t: number, lang: Lang): string =>
  lang === 'zh' ? joined(big(t, lang), '吨') : `${big(t, lang)} t`

/** 1.5 亿元 · ¥150 million; from fen. */
export const yuan = (fen: number, lang: Lang): string =>
  lang === 'zh' ? joined(big(fen / 100, lang), '元') : `¥${big(fen / 100, lang)}`

/** 1,234.50 元 · ¥1,234.50; to the fen, for what is reckoned to the fen. */
export function money(fen: number, lang: Lang): string {
  const sum = (fen / 100).toLocaleString(LOCALE[lang], { minimumFractionDigits: 2 })
  return lang === 'zh' ? `${sum} 元` : `¥${sum}`
}

const UNITS: Readonly<Record<string, Record<Lang, string>>> = {
  't/a': { zh: '吨/年', en: 't/year' },
  t: { zh: '吨', en: 't' },
  'm3/d': { zh: '立方米/日', en: 'm³/day' },
  'm3/h': { zh: '立方米/时', en: 'm³/h' },
  piece: { zh: '件', en: 'pieces' },
}

export const unitText = (unit: string, lang: Lang): string => UNITS[unit]?.[lang] ?? unit

export type Quantity = { value: number; unit: string }

/** 120 万吨/年 · 1.2 million t/year */
export function quantity({ value, unit }: Quantity, lang: Lang): string {
  const word = UNITS[unit]?.[lang] ?? unit
  return lang === 'zh' ? joined(big(value, lang), word) : `${big(value, lang)} ${word}`
}

/** 120 万 + 吨 reads as one word; a plain number keeps its space. */
const joined = (amount: string, unit: string): string =>
  /[万亿]$/.test(amount) ? amount + unit : `${amount} ${unit}`
