// What the API tells of findings, and how late one is.
import type { Finding, StepName } from '#shared/finding/finding.ts'
import type { Standing } from '#shared/finding/advance.ts'

/** A line of GET /api/findings and /api/findings/mine. */
export type FindingCard = Pick<
  Finding,
  'id' | 'title' | 'orgName' | 'region' | 'status' | 'severity' | 'source' | 'dueOn' | 'level'
>
/** GET /api/findings/:id. */
export type FindingView = Finding & { version: number; standing: Standing; steps: StepName[] }

const DAY_MS = 86_400_000

/** Whole days past the day; 0 where it is not due or the enterprise has reported. */
export function daysLate(
  { dueOn, status }: Pick<Finding, 'dueOn' | 'status'>,
  now: string,
): number {
  if (status !== 'open') return 0
  const days = Math.floor((Date.parse(now) - Date.parse(`${dueOn}T16:00:00Z`)) / DAY_MS) + 1
  return Math.max(0, days)
}

/** Overdue first, then by day, what is done at the end. */
export function inOrder(items: readonly FindingCard[]): FindingCard[] {
  const isDone = ({ status }: FindingCard): number => (status === 'written-off' ? 1 : 0)
  return [...items].sort(
    (a, b) => isDone(a) - isDone(b) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0),
  )
}
