// `npm run timetable -- instance.json --seconds N --out plan.json`: the exact planner on one instance, offline.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { planExactly } from '#shared/timetable/exact/planner.ts'
import { Instance } from '#shared/timetable/instance.ts'
import { type Outcome } from '#shared/timetable/plan.ts'
import { outcomeWords } from '#shared/timetable/words.ts'

const USAGE = `npm run timetable -- instance.json [--seconds N] [--out plan.json]
  --seconds  of wall clock; then the best plan so far (60)
  --out      where the plan is written: {status, breaks, bound, slot, seconds}`

/** A reader of plans finds every field in each of them; what does not apply is null. */
function fileOf(outcome: Outcome, seconds: number) {
  const none = { breaks: null, bound: null, slot: [] }
  const { zh, en } = outcomeWords(outcome)
  return { ...none, ...outcome, seconds: Math.round(seconds * 1000) / 1000, words: { zh, en } }
}

function read(path: string): Instance | string {
  try {
    const parsed = Instance.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    return `${path} is not an instance: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`
  } catch {
    return `${path} cannot be read as JSON.`
  }
}

function run(args: string[]): 0 | 2 {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '60' }, out: { type: 'string' } },
  })
  const [path] = positionals
  const budgetMs = 1000 * Number(values.seconds)
  const instance = path === undefined || !(budgetMs > 0) ? USAGE : read(path)
  if (typeof instance === 'string') {
    process.stderr.write(`${instance}\n`)
    return 2
  }
  const started = performance.now()
  const outcome = planExactly(instance, () => performance.now() - started < budgetMs)
  const seconds = (performance.now() - started) / 1000
  if (values.out !== undefined)
    writeFileSync(values.out, `${JSON.stringify(fileOf(outcome, seconds))}\n`)
  const { zh, en } = outcomeWords(outcome)
  process.stdout.write(
    `${instance.name}: ${outcome.status}, ${seconds.toFixed(2)} s\n${zh}\n${en}\n`,
  )
  return 0
}

process.exitCode = run(process.argv.slice(2))
