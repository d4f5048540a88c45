// What the cities are called outside the code table: in Latin letters, as they write themselves.
import { cityOf, regionOf } from './region.ts'

const LATIN: Readonly<Record<string, string>> = {
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

/** The Latin name of a city or of the region; undefined for counties. */
export const latinName = (code: string): string | undefined => LATIN[code]

/** What one may call the city of a place when asking for it: 百色市, Baise. Never its county. */
export function cityWords(code: string): string[] {
  const city = cityOf(code)
  return [regionOf(city)?.name, latinName(city)].filter((word) => word !== undefined)
}
