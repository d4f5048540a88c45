// The level of a division's code in words.
import { regionOf } from '#shared/region/region.ts'
import type { Lang } from '../site.ts'
import { holdWords } from '../words/hold.ts'
import { t } from '../words/words.ts'

export function levelText(code: string, lang: Lang): string {
  const level = regionOf(code)?.level
  return level === undefined ? code : t(holdWords, lang)[level]
}
