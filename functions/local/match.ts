// `npm run match`: ranks any JSONL of demands and offers with the product's own matcher, offline; or `report`.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { profileOfText, textScores } from '#shared/match/free-text.ts'
import { atOf } from '#shared/time.ts'
import { report } from './match-report.ts'

const Line = z.object({
  id: z.string(),
  title: z._default(z.string(), ''),
  text: z._default(z.string(), ''),
  codes: z.optional(z.array(z.string())),
  region: z.optional(z.string()),
})
type Line = z.infer<typeof Line>

/** Reads JSONL; a bad line is said with its number and stops the run. */
function read(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const parsed = z.safeParse(Line, parseJson(line))
      if (!parsed.success)
        throw new Error(`${path}:${i + 1} is not a listing with id, title and text.`)
      return [parsed.data]
    })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

if (process.argv[2] === 'report') {
  const { exitCode, text } = await report(process.argv.slice(3))
  process[exitCode === 0 ? 'stdout' : 'stderr'].write(`${text}\n`)
  process.exit(exitCode)
}
const { values } = parseArgs({
  options: { demands: { type: 'string' }, offers: { type: 'string' }, out: { type: 'string' } },
})
if (!values.demands || !values.offers || !values.out) {
  process.stderr.write(
    'npm run match -- --demands F.jsonl --offers F.jsonl --out run.tsv\n' +
      'npm run match -- report [--data DIR]\n',
  )
  process.exit(2)
}
const now = atOf(Date.now())
const demands = read(values.demands).map((line) => profileOfText(line, 'demand'))
const offers = read(values.offers).map((line) => profileOfText(line, 'offer'))
const scores = [...textScores(demands, offers, now)]
const lines = scores.map(({ demandId, offerId, score }) => `${demandId}\t${offerId}\t${score}`)
writeFileSync(values.out, `${lines.join('\n')}\n`)
process.stderr.write(
  `${demands.length} demands, ${offers.length} offers, ${lines.length} scored pairs\n`,
)
