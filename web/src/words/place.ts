// Names of places for a page, from the one region table, at build time.
import { cities, regionOf } from '#shared/region/region.ts'
import { type Lang } from '../site.ts'

/** Prefecture-level cities in pinyin, as they write themselves. */
const EN: Readonly<Record<string, string>> = {
  '450000': 'Guangxi',
  '450100': 'Nanning',
  '450200': 'Liuzhou',
  '450300': 'Guilin',
  '450400': 'Wuzhou',
  '450500': 'Beihai',
  '450600': 'Fangchenggang',
  '450700': 'Qinzhou',
  '450800': 'Guigang',
  '450900': 'Yulin',
  '451000': 'Baise',
  '451100': 'Hezhou',
  '451200': 'Hechi',
  '451300': 'Laibin',
  '451400': 'Chongzuo',
}

export type Places = Readonly<Record<string, string>>

/** Code → name of the cities (and the region itself): 15 entries, small enough for an island's props. */
export function cityNames(lang: Lang): Places {
  const named: Record<string, string> = {}
  for (const { code, name } of [regionOf('450000')!, ...cities()]) {
    named[code] = lang === 'zh' ? name : (EN[code] ?? name)
  }
  return named
}
