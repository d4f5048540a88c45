// A step on the version that was seen: done, refused in words, or somebody moved in between.
import type { Step } from '#shared/case/step.ts'
import { call, type Fault } from '../client/api.ts'
import { type Around, type Pair, pathOf } from './pair.ts'

export type Outcome = { is: 'done' } | { is: 'stale' } | { is: 'refused'; problem: Fault }

export async function sendStep({
  around,
  pair,
  body,
}: {
  around: Around
  pair: Pair
  body: Step
}): Promise<Outcome> {
  const said = await call('POST', `${pathOf(around, pair.orgId)}/steps`, {
    body,
    ifMatch: pair.version,
  })
  if (said.ok) return { is: 'done' }
  const { problem } = said
  const isStale = problem.code === 'version.stale' || problem.status === 412
  return isStale ? { is: 'stale' } : { is: 'refused', problem }
}
