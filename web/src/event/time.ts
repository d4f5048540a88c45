// Times of an event in Beijing, and in the reader's own zone where that is another.
import { day } from '../client/format.ts'
import { type Lang } from '../site.ts'

const LOCALE: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' }

/** 09:30 in Beijing. */
export const clock = (at: string): string => clockIn(at, 'Asia/Shanghai')

const clockIn = (at: string, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone,
  }).format(new Date(at))

/** 2026年12月1日 09:00–15:15（北京时间）, or two days with their times. */
export function span(startAt: string, endAt: string, lang: Lang): string {
  const [from, to] = [day(startAt, lang), day(endAt, lang)]
  const zone = lang === 'zh' ? '（北京时间）' : ' (Beijing time)'
  const text =
    from === to
      ? `${from} ${clock(startAt)}–${clock(endAt)}`
      : `${from} ${clock(startAt)} – ${to} ${clock(endAt)}`
  return text + zone
}

/** 2026年12月 · December 2026 */
export const month = (at: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALE[lang], {
    year: 'numeric',
    month: 'long',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(at))

/** `2026-12` in Beijing. */
export const monthKey = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 7)

/** Where the reader's clock differs from Beijing's: the same span there, with its zone named. */
export function spanHere(startAt: string, endAt: string, lang: Lang): string | undefined {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const start = new Date(startAt)
  if (start.getTimezoneOffset() === -480) return undefined
  const dayHere = new Intl.DateTimeFormat(LOCALE[lang], {
    month: 'long',
    day: 'numeric',
  }).format(start)
  return `${dayHere} ${clockIn(startAt, undefined)}–${clockIn(endAt, undefined)}${here ? ` (${here})` : ''}`
}
