// The survey of a request's path, for whoever may know of it.
import { signedIn } from '#shared/actor.ts'
import { missing } from '#shared/problem.ts'
import { isAsked, isRunBy, type Survey } from '#shared/survey/survey.ts'
import { type Ctx } from '../http.ts'
import * as surveys from './store.ts'

const idOf = (c: Ctx): string => c.req.param('id') ?? ''

/** Who runs it or is asked; to all others it is not there. */
export async function visible(c: Ctx): Promise<{ survey: Survey; version: number }> {
  const member = signedIn(c.var.actor)
  const found = await surveys.load(c.var.ports.table, idOf(c))
  if (!isRunBy(found.survey, member) && !isAsked(found.survey, member)) throw missing()
  return found
}

/** Who runs it. */
export async function run(c: Ctx): Promise<{ survey: Survey; version: number }> {
  const found = await surveys.load(c.var.ports.table, idOf(c))
  if (!isRunBy(found.survey, signedIn(c.var.actor))) throw missing()
  return found
}
