// One step of an official on a version that was seen: done, refused in words, or somebody wrote in between.
import { call, type Fault } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { deskWords } from '../words/desk.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'

export type Outcome = 'done' | 'stale' | 'refused'
type DoneWord = 'publish' | 'return' | 'accept-changes' | 'close' | 'verify'

const isStale = (problem: Fault): boolean =>
  problem.code === 'version.stale' || problem.status === 412

export type Doing = { path: string; step: DoneWord; version: number; body?: unknown }

export async function act({ path, step, version, body }: Doing, lang: Lang): Promise<Outcome> {
  const said = await call('POST', `${path}/${step}`, {
    ifMatch: version,
    ...(body === undefined ? {} : { body }),
  })
  if (said.ok) toast(t(deskWords, lang)[`done_${step}`])
  else if (isStale(said.problem)) return 'stale'
  else toast(memberProblem(said.problem, lang))
  return said.ok ? 'done' : 'refused'
}
