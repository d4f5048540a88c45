// How often people agree with the matcher: by matcher, grade, reason and part of the score.
import * as z from 'zod/mini'
import { type PersonVerdict } from './verdict.ts'

/** What is counted of a verdict. */
export const Counted = z.object({
  matcher: z.string(),
  stopped: z.boolean(),
  grade: z.string(),
  verdict: z.enum(['good', 'wrong']),
  reason: z.optional(z.string()),
  part: z.optional(z.string()),
})
export type Counted = z.infer<typeof Counted>

export const counted = ({ opinion, verdict, reason, part }: PersonVerdict): Counted => ({
  matcher: opinion.matcher,
  stopped: opinion.verdict === 'stopped',
  grade: opinion.grade,
  verdict,
  ...(reason === undefined ? {} : { reason }),
  ...(part === undefined ? {} : { part }),
})

/** Of `judged` matches people disagreed with `against`; `precision` is the share of the rest. */
export type Row = {
  readonly matcher: string
  readonly by: 'all' | 'grade' | 'reason' | 'part' | 'stopped'
  readonly key: string
  readonly judged: number
  readonly against: number
  readonly precision: number
}

type Tally = { judged: number; against: number }
const tally = (verdicts: readonly Counted[], isAgainst: (v: Counted) => boolean): Tally => ({
  judged: verdicts.length,
  against: verdicts.filter(isAgainst).length,
})
const isWrong = (v: Counted): boolean => v.verdict === 'wrong'
const keysOf = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined))].sort()

/**
 * A matcher's rows. By reason and by part: what the precision would be if people had minded nothing else.
 * A stopped pair was never recommended: it stands apart, and there a "good" is against the matcher.
 */
function rowsOf(matcher: string, verdicts: readonly Counted[]): Row[] {
  const ranked = verdicts.filter((v) => !v.stopped)
  const stopped = verdicts.filter((v) => v.stopped)
  const row = (by: Row['by'], key: string, { judged, against }: Tally): Row[] =>
    judged === 0
      ? []
      : [{ matcher, by, key, judged, against, precision: (judged - against) / judged }]
  return [
    ...row('all', '', tally(ranked, isWrong)),
    ...keysOf(ranked.map((v) => v.grade)).flatMap((grade) => {
      const ofGrade = ranked.filter((v) => v.grade === grade)
      return row('grade', grade, tally(ofGrade, isWrong))
    }),
    ...keysOf(ranked.map((v) => v.reason)).flatMap((reason) =>
      row(
        'reason',
        reason,
        tally(ranked, (v) => v.reason === reason),
      ),
    ),
    ...keysOf(ranked.map((v) => v.part)).flatMap((part) =>
      row(
        'part',
        part,
        tally(ranked, (v) => v.part === part),
      ),
    ),
    ...row(
      'stopped',
      '',
      tally(stopped, (v) => !isWrong(v)),
    ),
  ]
}

/** Older matchers first; what they said is never mixed with what a newer one says. */
export const precision = (verdicts: readonly Counted[]): Row[] =>
  keysOf(verdicts.map((v) => v.matcher))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((matcher) =>
      rowsOf(
        matcher,
        verdicts.filter((v) => v.matcher === matcher),
      ),
    )
