// Months and days as the forms offer them, in Shanghai.
import { dayOf } from '#shared/instant.ts'
import type { Lang } from '../site.ts'

export const today = (): string => dayOf(new Date().toISOString())

const MOST_MONTHS = 24

/** From the contract's month to this one, the newest first. */
export function monthsOf(contractOn: string | undefined, now: string): string[] {
  const months: string[] = []
  const first = (contractOn ?? now).slice(0, 7)
  let [year = 0, month = 0] = now.slice(0, 7).split('-').map(Number)
  while (months.length < MOST_MONTHS) {
    const said = `${year}-${String(month).padStart(2, '0')}`
    if (said < first) break
    months.push(said)
    ;[year, month] = month === 1 ? [year - 1, 12] : [year, month - 1]
  }
  return months
}

/** 2026年11月 · November 2026 */
export const monthText = (month: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
  }).format(new Date(`${month}-01T00:00:00Z`))
