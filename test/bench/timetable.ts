// Bench of the exact planner: published instances with proof, a plain greedy and each strategy's price in the same run.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { breakCount, violations } from '#shared/timetable/check.ts'
import { planExactly } from '#shared/timetable/exact/planner.ts'
import { Instance, slotsOf } from '#shared/timetable/instance.ts'
import { type Figure, say } from './figure.ts'
import { events } from './timetable-event.ts'

const FOLDER = join(import.meta.dirname, '../../../shared/timetable/instances')
const LIMIT_S = 60
const LIMIT_MB = 512

const figure = (what: string, value: number, rest: Omit<Figure, 'bench' | 'what' | 'value'>) =>
  say({ bench: 'timetable', what, value, ...rest })

/** Meetings with the fewest slots first, each in its first free one: what a list on paper does. */
function greedy(instance: Instance): (number | undefined)[] {
  const taken = new Set<number>()
  const held = new Array<number>(instance.slots).fill(0)
  const open = slotsOf(instance)
  const slot: (number | undefined)[] = open.map(() => undefined)
  const order = open.map((_, m) => m).sort((x, y) => open[x]!.length - open[y]!.length || x - y)
  for (const m of order) {
    const { a, b } = instance.meetings[m]!
    const places = (s: number) => [a * instance.slots + s, b * instance.slots + s]
    const at = open[m]!.find(
      (s) => held[s]! < instance.tables && !places(s).some((place) => taken.has(place)),
    )
    if (at === undefined) continue
    slot[m] = at
    held[at]!++
    for (const place of places(at)) taken.add(place)
  }
  return slot
}

function measure(instance: Instance): { seconds: number; proved: boolean } {
  const { name } = instance
  const before = process.cpuUsage()
  const seconds = () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const outcome = planExactly(instance, () => seconds() < LIMIT_S)
  const took = seconds()
  const base = greedy(instance)
  const left = base.filter((slot) => slot === undefined).length
  figure(`${name}: meetings the plain greedy cannot place`, left, { unit: 'meetings' })
  if (outcome.status === 'optimal' || outcome.status === 'feasible') {
    const plain = base.filter((slot) => slot !== undefined)
    const whole = left === 0 ? { base: breakCount(instance, plain) } : {}
    figure(`${name}: violations`, violations(instance, outcome.slot).length, {
      unit: '',
      atMost: 0,
    })
    figure(`${name}: breaks`, outcome.breaks, { unit: 'breaks', ...whole })
    figure(`${name}: breaks not proved unavoidable`, outcome.breaks - outcome.bound, {
      unit: 'breaks',
      atMost: 0,
    })
  }
  figure(`${name}: seconds of one core`, took, { unit: 's', atMost: LIMIT_S })
  return { seconds: took, proved: outcome.status === 'optimal' || outcome.status === 'infeasible' }
}

/** Seconds are of processor time, as the machine may be shared: the published instances, then whole events. */
export async function run(): Promise<void> {
  published()
  events()
}

function published(): void {
  if (!existsSync(FOLDER)) {
    process.stderr.write(
      'bench timetable: the published instances are not here, nothing measured\n',
    )
    return
  }
  const results = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => measure(Instance.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))))
  const proved = results.filter((result) => result.proved).length
  figure('instances proved', proved, { unit: 'of 20', atLeast: results.length })
  const sum = results.reduce((all, { seconds }) => all + seconds, 0)
  figure('sum of seconds', sum, { unit: 's', atMost: 81 })
  figure('memory of the process', process.resourceUsage().maxRSS / 1024, {
    unit: 'MB',
    atMost: LIMIT_MB,
  })
}
