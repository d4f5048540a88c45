// Fills a clause's sentence with its values; the sentences themselves come from elsewhere.
import { yuan } from '../client/format.ts'
import type { Lang } from '../site.ts'

export type Said = { code: string; values: Readonly<Record<string, string | number>> }
type Table = Readonly<Record<string, string>>
export type Sayings = {
  sentences: Table
  names: Readonly<Record<string, Table>>
  answers: Table
}

export function sayClause(
  { code, values }: Said,
  { sentences, names }: Sayings,
  lang: Lang,
): string {
  const text = (key: string, value: string | number): string => {
    if (key.endsWith('Fen')) return yuan(Number(value), lang)
    if (key === 'rateBp') return `${Number(value) / 100}%`
    return String(value)
      .split(',')
      .map((one) => names[key]?.[one] ?? one)
      .join(lang === 'zh' ? '、' : ', ')
  }
  return (sentences[code] ?? code).replace(/\{(\w+)\}/g, (_, key: string) =>
    text(key, values[key] ?? ''),
  )
}
