// A guest's step: sent once, said in a sentence when refused.
import { call, type CallOptions } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { EVENT_PROBLEMS } from '../words/event-problem.ts'
import { memberProblem } from '../words/my-problem.ts'

export const eventProblem = (problem: { code: string; status?: number }, lang: Lang): string =>
  EVENT_PROBLEMS[problem.code]?.[lang] ?? memberProblem(problem, lang)

export type Sent = { method: 'POST' | 'PUT'; path: string } & CallOptions

/** True where it was done; a refusal is said at the foot of the page. */
export async function send<T>(
  { method, path, ...options }: Sent,
  lang: Lang,
  done?: string,
): Promise<T | undefined> {
  const answer = await call<T>(method, path, options)
  if (!answer.ok) {
    toast(eventProblem(answer.problem, lang))
    return undefined
  }
  if (done !== undefined) toast(done)
  return answer.value
}
