// Places as people say and dial them: 平果 for 平果市, 0776 for its telephones.
import { cityOf, placeName, regionOf } from '#shared/region/region.ts'
import { type Luck } from './luck.ts'

const PEOPLES = /(各族|壮族|瑶族|苗族|侗族|仫佬族|毛南族)?自治县$|[市区县]$/

/** 平果 for 平果市; 藤县 and 容县 stay whole. */
export function shortName(code: string): string {
  const name = regionOf(code)?.name ?? code
  const short = name.replace(PEOPLES, '')
  return short.length > 1 ? short : name
}

const AREA: Readonly<Record<string, string>> = {
  450100: '0771',
  450200: '0772',
  450300: '0773',
  450400: '0774',
  450500: '0779',
  450600: '0770',
  450700: '0777',
  450800: '0775',
  450900: '0775',
  451000: '0776',
  451100: '0774',
  451200: '0778',
  451300: '0772',
  451400: '0771',
}

/** A number that nobody has: no exchange in Guangxi begins with 000. */
export const phoneIn = (code: string, luck: Luck): string =>
  `${AREA[cityOf(code)] ?? '0771'}-000${String(luck.between(0, 9999)).padStart(4, '0')}`

export const addressIn = (code: string, luck: Luck): string =>
  `${placeName(code)}示例产业园${luck.between(1, 9)}区${luck.between(1, 88)}号`
