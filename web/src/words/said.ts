// Tables of what codes are called: looked up by whatever comes, and the code itself where nothing is known.
import type { Table } from '#shared/words.ts'
import type { Lang } from '../site.ts'

export type Said = Table<string>

export const say =
  (said: Said) =>
  (value: string, lang: Lang): string =>
    said[value]?.[lang] ?? value
