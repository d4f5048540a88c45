// Open figures by waste, city and quarter: every demand stands in exactly one cell, no cell holds few organisations.
import * as z from 'zod/mini'
import { cityOf } from '../region/region.ts'
import { At } from '../time.ts'
import { type Line } from './line.ts'
import { isSettled, tonnesOf } from './sum.ts'

/** Fewer organisations than this are nobody's to count from outside. */
export const LEAST_ORGS = 5
/** Where one organisation makes more than this share of the tonnes, the tonnes are its own. */
const OWN_SHARE = 0.7

/** `all` stands for what was too small to be told apart; null for a figure that is not told. */
export const Cell = z.strictObject({
  waste: z.string(),
  city: z.string(),
  demands: z.int(),
  organisations: z.int(),
  matched: z.nullable(z.int()),
  signed: z.nullable(z.int()),
  settled: z.nullable(z.int()),
  tonnes: z.nullable(z.number()),
})
export type Cell = z.infer<typeof Cell>

export const Quarter = z.strictObject({
  quarter: z.string(),
  /** Counted once, after the quarter: two editions cannot be compared to find one demand. */
  countedAt: At,
  cells: z.array(Cell),
})
export type Quarter = z.infer<typeof Quarter>

/** 2026-Q4 */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

type Group = { waste: string; city: string; lines: Line[] }

const orgsIn = (lines: readonly Line[]): number => new Set(lines.map((line) => line.orgId)).size

/**
 * Cells of one quarter. What is too small for waste and city joins what is too small for the waste, then
 * all that is too small; if even that is small, it is not told. The cells never overlap and there are no
 * sums of anything else, so that nothing can be had by taking one from another.
 */
export function cellsOf(lines: readonly Line[], familyOf: (code: string) => string): Cell[] {
  const kept: Group[] = []
  let groups = grouped(lines, (line) => ({
    waste: familyOf(line.codes[0] ?? ''),
    city: cityOf(line.region),
  }))
  for (const wider of [
    ({ waste }: Group) => ({ waste, city: 'all' }),
    () => ({ waste: 'all', city: 'all' }),
  ]) {
    const small = groups.filter((group) => orgsIn(group.lines) < LEAST_ORGS)
    kept.push(...groups.filter((group) => orgsIn(group.lines) >= LEAST_ORGS))
    groups = small
      .flatMap((group) => group.lines.map((line) => ({ line, ...wider(group) })))
      .reduce<Group[]>(into, [])
  }
  kept.push(...groups.filter((group) => orgsIn(group.lines) >= LEAST_ORGS))
  return kept.map(cellOf).sort((a, b) => (a.waste + a.city < b.waste + b.city ? -1 : 1))
}

const grouped = (
  lines: readonly Line[],
  placeOf: (line: Line) => Pick<Group, 'waste' | 'city'>,
): Group[] => lines.map((line) => ({ line, ...placeOf(line) })).reduce<Group[]>(into, [])

function into(groups: Group[], one: { line: Line; waste: string; city: string }): Group[] {
  const found = groups.find(({ waste, city }) => waste === one.waste && city === one.city)
  if (found) found.lines.push(one.line)
  else groups.push({ waste: one.waste, city: one.city, lines: [one.line] })
  return groups
}

function cellOf({ waste, city, lines }: Group): Cell {
  return {
    waste,
    city,
    demands: lines.length,
    organisations: orgsIn(lines),
    matched: told(lines.filter((line) => line.agreedAt !== undefined)),
    signed: told(lines.filter((line) => line.contracts.length > 0)),
    settled: told(lines.filter(isSettled)),
    tonnes: tonnesTold(lines),
  }
}

/** None is no secret, many are none; a few could be known by name. */
const told = (lines: readonly Line[]): number | null =>
  lines.length === 0 || orgsIn(lines) >= LEAST_ORGS ? lines.length : null

/** Of enough organisations none of which stands for most of it, to two digits. */
function tonnesTold(lines: readonly Line[]): number | null {
  const byOrg = new Map<string, number>()
  for (const line of lines) {
    const tonnes = tonnesOf(line)
    if (tonnes > 0) byOrg.set(line.orgId, (byOrg.get(line.orgId) ?? 0) + tonnes)
  }
  const sum = [...byOrg.values()].reduce((a, b) => a + b, 0)
  if (sum === 0) return 0
  if (byOrg.size < LEAST_ORGS || Math.max(...byOrg.values()) > OWN_SHARE * sum) return null
  return Number(sum.toPrecision(2))
}
