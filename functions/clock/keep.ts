// Keeps the clocks of a subject as its state wants them: new ones start, old ones stop, the rest run on.
import { type Clock, clocksOf, clocksOfOrg, nameOf } from '#shared/clock/clock.ts'
import { clocksOfCase } from '#shared/clock/case-clock.ts'
import { clocksOfFinding } from '#shared/clock/finding-clock.ts'
import { clocksOfNeed } from '#shared/finance/need-clock.ts'
import { clocksOfSupported } from '#shared/supported/supported-clock.ts'
import { clocksOfSurvey } from '#shared/survey/survey-clock.ts'
import { holdOf } from '#shared/case/hold.ts'
import { all, writeFor } from '../derive.ts'
import * as needs from '../finance/store.ts'
import * as findings from '../finding/store.ts'
import * as listings from '../listing/store.ts'
import * as orgs from '../org/store.ts'
import { type Key, type Row, type Table, type Write } from '../ports.ts'
import * as supported from '../supported/store.ts'
import * as surveys from '../survey/store.ts'
import * as clocks from './store.ts'

/** What a clock was computed from: a write that leans on it holds only while these stand. */
export type Wanted = { clocks: Clock[]; stands: { key: Key; version: number }[] }

export async function wantedFor(table: Table, subject: string): Promise<Wanted> {
  if (subject.startsWith('fnd_')) return ofFinding(table, subject)
  if (subject.startsWith('ned_')) return ofNeed(table, subject)
  if (subject.startsWith('sup_')) return ofSupported(table, subject)
  if (subject.startsWith('svy_')) return ofSurvey(table, subject)
  return subject.startsWith('org_') ? ofOrg(table, subject) : ofListing(table, subject)
}

async function ofFinding(table: Table, id: string): Promise<Wanted> {
  const found = await findings.get(table, id)
  if (!found) return { clocks: [], stands: [] }
  const stands = [{ key: findings.keyOf(id), version: found.version }]
  return { clocks: clocksOfFinding(found.finding), stands }
}

async function ofNeed(table: Table, id: string): Promise<Wanted> {
  const found = await needs.get(table, id)
  if (!found) return { clocks: [], stands: [] }
  const stands = [{ key: needs.keyOf(id), version: found.version }]
  return { clocks: clocksOfNeed(found.need, found.taken), stands }
}

async function ofSurvey(table: Table, id: string): Promise<Wanted> {
  const found = await surveys.get(table, id)
  if (!found) return { clocks: [], stands: [] }
  const stands = [{ key: surveys.keyOf(id), version: found.version }]
  return { clocks: clocksOfSurvey(found.survey), stands }
}

async function ofSupported(table: Table, id: string): Promise<Wanted> {
  const found = await supported.get(table, id)
  if (!found) return { clocks: [], stands: [] }
  const stands = [{ key: supported.keyOf(id), version: found.version }]
  return { clocks: clocksOfSupported(found.supported), stands }
}

async function ofOrg(table: Table, id: string): Promise<Wanted> {
  const found = await orgs.get(table, id)
  if (!found) return { clocks: [], stands: [] }
  const stands = [{ key: orgs.keyOf(id), version: found.version }]
  return { clocks: clocksOfOrg(found.org), stands }
}

async function ofListing(table: Table, id: string): Promise<Wanted> {
  const found = await listings.known(table, id)
  if (!found) return { clocks: [], stands: [] }
  const { listing, version, parties, hold } = found
  const ofCase = clocksOfCase(listing, parties, holdOf(hold, listing))
  return {
    clocks: [...clocksOf(listing), ...ofCase],
    stands: [{ key: listings.keyOf(id), version }],
  }
}

const BATCH = 100

/** The rows are read before the state: of two at once, the slower is refused and starts over. */
export async function keepClocks(table: Table, subject: string): Promise<void> {
  const rows = await all(table, `K#${subject}`, '')
  const wanted = new Map((await wantedFor(table, subject)).clocks.map((c) => [nameOf(c), c]))
  const before = new Map(rows.filter((row) => !clocks.isEscalation(row)).map((r) => [r.sk, r]))
  const writes: Write[] = []
  for (const [name, clock] of wanted) {
    const old = before.get(name)
    const write = writeFor(
      clocks.keyOf(subject, name),
      old,
      clocks.rowOf(clock, phaseOf(old, clock)),
    )
    if (write) writes.push(write)
  }
  for (const row of rows) {
    const clock = wanted.get(row.sk.split('^')[0] ?? '')
    if (clocks.isEscalation(row) ? !isSame(row, clock) : !clock)
      writes.push({ remove: row, if: { version: row.version } })
  }
  for (let i = 0; i < writes.length; i += BATCH) await table.write(writes.slice(i, i + BATCH))
}

/** The same deadline has fired what it has fired; a new one starts anew. */
const phaseOf = (old: Row | undefined, clock: Clock): number =>
  old && isSame(old, clock) ? Number(old.body.phase ?? 0) : 0

const isSame = ({ body }: Row, clock: Clock | undefined): boolean =>
  clock !== undefined && body.since === clock.since && body.dueAt === clock.dueAt
