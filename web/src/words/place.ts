// Names of places for a page, from the one region table, at build time.
import { latinName } from '#shared/region/name.ts'
import { cities, regionOf } from '#shared/region/region.ts'
import { type Lang } from '../site.ts'

export type Places = Readonly<Record<string, string>>

/** Code → name of the cities (and the region itself): 15 entries, small enough for an island's props. */
export function cityNames(lang: Lang): Places {
  const named: Record<string, string> = {}
  for (const { code, name } of [regionOf('450000')!, ...cities()]) {
    named[code] = lang === 'zh' ? name : (latinName(code) ?? name)
  }
  return named
}
