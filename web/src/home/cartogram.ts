// A grid cartogram of Guangxi at build time: one square per county near its true place, no boundaries.
import { allRegions, cityOf } from '#shared/region/region.ts'

/** Chosen so that 111 squares fill about as much of the frame as the region does of its own. */
export const COLUMNS = 15
export const ROWS = 11

type Spot = { code: string; x: number; y: number }
export type CityShape = {
  code: string
  counties: number
  path: string
  x: number
  y: number
  tint: number
}

const cell = (n: number): [number, number] => [n % COLUMNS, Math.floor(n / COLUMNS)]

/** Counties in grid units, from their centres. */
function spots(): Spot[] {
  const counties = allRegions().filter((r) => r.level === 'county')
  const lons = counties.map((r) => r.lon)
  const lats = counties.map((r) => r.lat)
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  return counties.map((r) => ({
    code: r.code,
    x: ((r.lon - west) / (east - west)) * (COLUMNS - 1),
    y: ((north - r.lat) / (north - south)) * (ROWS - 1),
  }))
}

/** What a square of company from the same city is worth, against squared distance from the true place. */
const COMPANY = 1.4

/** Each county gets the nearest free square; then pairs swap while that brings them nearer or together. */
function place(all: readonly Spot[]): (Spot | undefined)[] {
  const grid: (Spot | undefined)[] = new Array<Spot | undefined>(COLUMNS * ROWS).fill(undefined)
  const cost = (spot: Spot | undefined, n: number): number => {
    if (!spot) return 0
    const [x, y] = cell(n)
    return (spot.x - x) ** 2 + (spot.y - y) ** 2
  }
  const energy = (n: number): number => {
    const spot = grid[n]
    if (!spot) return 0
    const city = cityOf(spot.code)
    const company = around(n).filter((m) => grid[m] && cityOf(grid[m].code) === city).length
    return cost(spot, n) - COMPANY * company
  }
  for (const spot of all) {
    let best = -1
    for (let n = 0; n < grid.length; n++) {
      if (!grid[n] && (best < 0 || cost(spot, n) < cost(spot, best))) best = n
    }
    grid[best] = spot
  }
  for (let better = true; better;) {
    better = false
    for (let a = 0; a < grid.length; a++) {
      for (let b = 0; b < a; b++) {
        const before = energy(a) + energy(b)
        ;[grid[a], grid[b]] = [grid[b], grid[a]]
        if (energy(a) + energy(b) < before - 1e-9) better = true
        else [grid[a], grid[b]] = [grid[b], grid[a]]
      }
    }
  }
  return grid
}

/** One path per city, its label's place, and a tint that differs from its neighbours'. */
export function cityShapes(): CityShape[] {
  const owner = place(spots()).map((spot) => (spot ? cityOf(spot.code) : undefined))
  const tints = new Map<string, number>()
  return [...new Set(owner.filter((code) => code !== undefined))].sort().map((code) => {
    const mine = owner.flatMap((city, n) => (city === code ? [n] : []))
    const near = new Set(mine.flatMap((n) => around(n)).map((n) => tints.get(owner[n] ?? '')))
    const tint = [1, 3, 2, 0].find((i) => !near.has(i)) ?? 0
    tints.set(code, tint)
    const [x, y] = centre(mine)
    const path = mine.map((n) => `M${cell(n).join(' ')}h1v1h-1z`).join('')
    return { code, counties: mine.length, path, x, y, tint }
  })
}

function around(n: number): number[] {
  const [x] = cell(n)
  return [n - COLUMNS, n + COLUMNS, ...(x > 0 ? [n - 1] : []), ...(x < COLUMNS - 1 ? [n + 1] : [])]
}

/** The middle square of a city, so that its label stands on its own ground. */
function centre(mine: readonly number[]): [number, number] {
  const mean = (i: 0 | 1) => mine.reduce((sum, n) => sum + cell(n)[i], 0) / mine.length
  const [mx, my] = [mean(0), mean(1)]
  const away = (n: number) => (cell(n)[0] - mx) ** 2 + (cell(n)[1] - my) ** 2
  const [x, y] = cell(mine.reduce((best, n) => (away(n) < away(best) ? n : best)))
  return [x + 0.5 + (mx - x) / 2, y + 0.74]
}
