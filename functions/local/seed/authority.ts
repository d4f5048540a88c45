// The authorities: the region, all fourteen cities and some counties, each with its officials.
import { cities, cityOf, regionOf } from '#shared/region/region.ts'
import { type SeedOrg } from './person.ts'

const PROVINCE = '450000'
/** Counties with many polluters have their own desk; the others are their city's. */
const COUNTIES = [
  '451082', '451081', '451022', '451003', '451424', '451221', '450206', '450223', '450481', '450512',
  '450110', '450903', '450802', '450923',
] as const // prettier-ignore

const authority = (region: string, desk: string, place: string): SeedOrg => ({
  key: `official-${region}${desk}`,
  name: `${place}（示例）`,
  role: 'official',
  region,
  standing: 'verified',
})

/** The county official of the hero's county comes first, then upwards. */
export const AUTHORITIES: readonly SeedOrg[] = [
  ...COUNTIES.map((code) => authority(code, '', `${regionOf(code)?.name ?? ''}生态环境局`)),
  ...cities().map(({ code, name }) => authority(code, '', `${name}生态环境局`)),
  authority('451000', '-solid', '百色市固体废物管理中心'),
  authority(PROVINCE, '', '自治区生态环境厅固体处'),
  authority(PROVINCE, '-help', '自治区生态环境厅帮企减污专班'),
]

/** Whose desk a place's papers lie on: the county's own, else the city's, else the region's. */
export function deskOf(region: string): SeedOrg {
  const found = [region, cityOf(region), PROVINCE]
    .map((level) => AUTHORITIES.find((one) => one.region === level))
    .find((one) => one !== undefined)
  if (!found) throw new Error(`No desk for ${region}.`)
  return found
}
