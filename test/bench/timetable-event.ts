// Events of 30 to 1,000 people: seconds, wishes held and the bound, breaks, memory; against a plain greedy in the same run.
import { faultsOf } from '#shared/timetable/event/check.ts'
import { avoidableOf } from '#shared/timetable/event/anneal.ts'
import { boardOf, put, sum } from '#shared/timetable/event/board.ts'
import { gridOf } from '#shared/timetable/event/from-problem.ts'
import { type EventPlan } from '#shared/timetable/event/plan.ts'
import { finish, planEvent } from '#shared/timetable/event/planner.ts'
import { type EventProblem } from '#shared/timetable/event/problem.ts'
import { type Replan, replanSteps } from '#shared/timetable/event/replan.ts'
import { obstacles } from '#shared/timetable/event/seat.ts'
import { say } from './figure.ts'
import { eventOf, type Size } from './timetable-event-world.ts'

const HALL = { seed: 7, slots: 20, tables: 80, away: 0.3, skew: 0.2, musts: 0.1 }
const SMALL = { seed: 7, away: 0.3, skew: 0.2, musts: 0.1 }
type Case = {
  readonly what: string
  readonly size: Size
  readonly moves: number
  /** On one core that is ours: the machine may be shared. */
  readonly seconds: number
  /** Avoidable breaks that may stay. */
  readonly atMost?: number
}
const CASES: readonly Case[] = [
  {
    what: '30 people, 100 meetings',
    size: { ...SMALL, needs: 12, firms: 18, wishes: 100, slots: 12, tables: 12 },
    moves: 5e6,
    seconds: 10,
  },
  {
    what: '100 people, 450 meetings',
    size: { ...SMALL, needs: 40, firms: 60, wishes: 450, slots: 16, tables: 32 },
    moves: 2e7,
    seconds: 10,
  },
  {
    what: '300 people, 1,500 meetings',
    size: { ...HALL, needs: 100, firms: 200, wishes: 1500 },
    moves: 2e7,
    seconds: 10,
  },
  {
    what: '300 people, 1,500 meetings, long',
    size: { ...HALL, needs: 100, firms: 200, wishes: 1500 },
    moves: 3e8,
    seconds: 90,
    atMost: 19,
  },
  {
    what: '300 people, 1,500 meetings, even sides, long',
    size: { ...HALL, skew: 0, needs: 150, firms: 150, wishes: 1500 },
    moves: 3e8,
    seconds: 90,
  },
  {
    what: '300 people, 1,800 wishes',
    size: { ...HALL, skew: 0.6, over: true, needs: 120, firms: 180, wishes: 1800 },
    moves: 2e7,
    seconds: 11,
  },
  {
    what: '400 firms, 600 demands',
    size: { ...HALL, needs: 600, firms: 400, wishes: 4500, tables: 260 },
    moves: 4e7,
    seconds: 30,
  },
]

export function events(): void {
  for (const one of CASES) {
    const problem = eventOf(one.size)
    const base = greedy(problem)
    const started = { wall: performance.now(), cpu: cpuSeconds() }
    const plan = planEvent(
      problem,
      { moves: one.moves },
      () => cpuSeconds() - started.cpu < one.seconds,
    )
    const cpu = cpuSeconds() - started.cpu
    if (faultsOf(problem, plan.meetings).length > 0) throw new Error(`${one.what}: faults`)
    tell(one, plan, base, { wall: (performance.now() - started.wall) / 1000, cpu })
    if (one.what === '300 people, 1,500 meetings') replans(problem, plan)
  }
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

type Seconds = { readonly wall: number; readonly cpu: number }

function tell(
  one: Case,
  plan: EventPlan,
  base: { held: number; breaks: number; avoidable: number },
  { wall, cpu }: Seconds,
): void {
  const { figures } = plan
  const bench = 'timetable'
  const what = (figure: string): string => `${one.what}: ${figure}`
  say({ bench, what: what('wall'), value: wall, unit: 's' })
  say({ bench, what: what('CPU'), value: cpu, unit: 's', atMost: one.seconds + 1 })
  say({
    bench,
    what: what('held'),
    value: figures.held,
    unit: 'meetings',
    base: base.held,
    atLeast: figures.mostHeld,
  })
  say({ bench, what: what('bound on held'), value: figures.mostHeld, unit: 'meetings' })
  say({ bench, what: what('breaks'), value: figures.breaks, unit: 'breaks', base: base.breaks })
  say({
    bench,
    what: what('avoidable breaks'),
    value: figures.breaks - figures.leastBreaks,
    unit: 'breaks',
    base: base.avoidable,
    ...(one.atMost === undefined ? {} : { atMost: one.atMost }),
  })
  say({
    bench,
    what: what('avoidable breaks, most of one person less fewest'),
    value: figures.spread,
    unit: 'breaks',
  })
  say({ bench, what: what('table changes'), value: figures.tableChanges, unit: 'changes' })
  say({
    bench,
    what: what('memory'),
    value: process.memoryUsage.rss() / 1e6,
    unit: 'MB',
    atMost: 512,
  })
}

/** The first slot in which both are free and a table is: what a person with a list does. */
function greedy(problem: EventProblem): { held: number; breaks: number; avoidable: number } {
  const grid = gridOf(problem)
  const board = boardOf(grid)
  for (let w = 0; w < grid.wishes; w++) {
    const open = grid.open.subarray(grid.openStart[w], grid.openStart[w + 1])
    const column = open.find((c) => obstacles(board, { w, column: c }) === 0)
    if (column !== undefined) put(board, w, column)
  }
  return { held: board.held, breaks: sum(board.breaks), avoidable: sum(avoidableOf(board)) }
}

/** In the middle of the event so many meetings are called off, and as many people come two slots later. */
function replans(problem: EventProblem, plan: EventPlan): void {
  for (const n of [1, 5, 20]) {
    const later = plan.meetings.filter((m) => m.slot >= 8)
    const cancelled = later
      .filter((_, i) => i % Math.floor(later.length / n) === 3)
      .map((m) => m.wish)
    const off = timed(() => replanSteps({ ...problem, from: 8 }, plan.meetings, { cancelled }))
    told(`${n} called off`, off)
    const step = Math.floor(problem.people.length / n)
    const people = problem.people.map((person, i) =>
      i % step === 3 ? { ...person, slots: person.slots!.filter((s) => s < 8 || s > 9) } : person,
    )
    told(
      `${n} people two slots late`,
      timed(() => replanSteps({ ...problem, from: 8, people }, plan.meetings)),
    )
  }
}

function timed(steps: () => ReturnType<typeof replanSteps>): { made: Replan; seconds: number } {
  const started = performance.now()
  return { made: finish(steps()), seconds: (performance.now() - started) / 1000 }
}

function told(what: string, { made, seconds }: { made: Replan; seconds: number }): void {
  const row = { bench: 'timetable' }
  say({ ...row, what: `replan, ${what}: wall`, value: seconds, unit: 's', atMost: 5 })
  say({
    ...row,
    what: `replan, ${what}: moved, base is the proven least`,
    value: made.moved.length,
    unit: 'meetings',
    base: made.leastMoved,
  })
  say({
    ...row,
    what: `replan, ${what}: dropped, base is the proven least`,
    value: made.dropped.length,
    unit: 'meetings',
    base: made.leastDropped,
  })
}
