// How long everybody takes to answer: one pace per answer, and the board of medians made of them.
import * as z from 'zod/mini'
import { type Member } from '../actor.ts'
import { type AnyAct, type Audit } from '../audit/audit.ts'
import { covers, type RegionLevel, regionOf } from '../region/region.ts'
import { At } from '../time.ts'
import { workingDaysBetween } from './workday.ts'

export const Pace = z.strictObject({
  what: z.enum(['check', 'verify', 'answer']),
  /** Who answered: a level of the authorities, or a side. */
  who: z.enum(['county', 'city', 'province', 'firm', 'enterprise']),
  orgId: z.string(),
  orgName: z.string(),
  /** Place of what was answered. */
  region: z.string(),
  at: At,
  workingDays: z.int(),
})
export type Pace = z.infer<typeof Pace>

const WHAT: Readonly<Partial<Record<AnyAct, Pace['what']>>> = {
  'listing.published': 'check',
  'listing.returned': 'check',
  'org.verified': 'verify',
  'org.returned': 'verify',
  'party.interested': 'answer',
  'party.agreed': 'answer',
  'party.declined': 'answer',
  'party.dismissed': 'answer',
}

/** The pace of a record that says since when somebody had waited. */
export function paceOf(audit: Audit, org: { name: string; region: string }): Pace | undefined {
  const what = WHAT[audit.act]
  const { since } = audit.values
  const who = audit.by && whoOf(audit.by.role, org.region)
  if (!what || !who || !audit.by || typeof since !== 'string') return undefined
  const workingDays = workingDaysBetween(since, audit.at)
  const { orgId } = audit.by
  return { what, who, orgId, orgName: org.name, region: audit.region, at: audit.at, workingDays }
}

function whoOf(role: Member['role'], region: string): Pace['who'] | undefined {
  if (role === 'firm' || role === 'enterprise') return role
  const level: RegionLevel | undefined = regionOf(region)?.level
  return role === 'official' ? level : undefined
}

export type Line = { what: Pace['what']; median: number; answers: number }
export type Board = {
  levels: (Line & { who: Pace['who'] })[]
  /** By name only to the officials of the place; others see their own. */
  orgs: (Line & { orgId: string; orgName: string; who: Pace['who'] })[]
}

/** Fewer answers than this tell about one organisation, not about a level. */
const LEAST = 3

export function boardOf(paces: readonly Pace[], reader: Member): Board {
  const isOfficial = reader.role === 'official'
  const named = paces.filter((pace) =>
    isOfficial ? covers(reader.region, pace.region) : pace.orgId === reader.orgId,
  )
  const levels = [...grouped(paces, (p) => `${p.who}#${p.what}`).values()]
  const orgs = [...grouped(named, (p) => `${p.orgId}#${p.what}`).values()]
  return {
    levels: levels
      .filter((group) => group.length >= LEAST)
      .map((group) => ({ who: group[0]?.who ?? 'county', ...lineOf(group) })),
    orgs: orgs.flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { orgId, orgName, who } = first
      return [{ orgId, orgName, who, ...lineOf(group) }]
    }),
  }
}

function grouped(paces: readonly Pace[], key: (pace: Pace) => string): Map<string, Pace[]> {
  const groups = new Map<string, Pace[]>()
  for (const pace of paces) groups.set(key(pace), [...(groups.get(key(pace)) ?? []), pace])
  return groups
}

function lineOf(group: readonly Pace[]): Line {
  const days = group.map((p) => p.workingDays).sort((a, b) => a - b)
  const [low = 0, high = 0] = [days[(days.length - 1) >> 1], days[days.length >> 1]]
  return { what: group[0]?.what ?? 'check', median: (low + high) / 2, answers: group.length }
}
