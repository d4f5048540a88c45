// The six steps: which field stands in which, what is wrong or missing in each, what can be saved already.
import * as z from 'zod/mini'
import { demand } from '#shared/demand/demand.ts'
import { flawsOf } from '#shared/flaw.ts'
import type { Flaw } from '#shared/problem.ts'
import { type Answers, fieldsOf, isBlankPart } from './answers.ts'

// The site's policy forbids `eval`; zod would try it, and the browser would report it.
z.config({ jitless: true })

export const STEPS = ['org', 'what', 'goal', 'files', 'contact', 'check'] as const
export type StepId = (typeof STEPS)[number]

const STEP_OF: Readonly<Record<string, StepId>> = {
  region: 'org',
  'region-city': 'org',
  address: 'org',
  title: 'what',
  text: 'what',
  codes: 'what',
  quantity: 'what',
  stockT: 'what',
  moisturePct: 'what',
  pH: 'what',
  composition: 'what',
  measures: 'what',
  hazard: 'what',
  hwCodes: 'what',
  wish: 'goal',
  distanceKm: 'goal',
  payFenPerT: 'goal',
  budgetFen: 'goal',
  startOn: 'goal',
  deadlineOn: 'goal',
  internalNote: 'goal',
  attachments: 'files',
  contact: 'contact',
}

/** The step that asks for a field (`contact.phone`, `composition.2.value`). */
export const stepOf = (path: string): StepId => STEP_OF[path.split('.')[0] ?? ''] ?? 'check'

/** The control that a flaw is about; lists of codes have one box. */
export function controlOf(path: string): string {
  if (path === 'quantity') return 'quantity.value'
  // The county opens once the city is chosen.
  if (path === 'region') return 'region-city'
  return /^(?:hwCodes|codes|wish|attachments)\./.test(path) ? path.replace(/\..*$/, '') : path
}

const whole = z.strictObject(demand.fields)

/** Everything that keeps this from being submitted, in the order of the steps. */
export function flawsIn(answers: Answers): Flaw[] {
  const fields = fieldsOf(answers)
  const parsed = z.safeParse(whole, fields)
  if (parsed.success) return []
  const found = flawsOf(parsed.error, fields).map(renamed)
  const order = (flaw: Flaw) => STEPS.indexOf(stepOf(flaw.path))
  const once = found.filter(
    (flaw, i) => found.findIndex((f) => controlOf(f.path) === controlOf(flaw.path)) === i,
  )
  return once.sort((a, b) => order(a) - order(b))
}

/** The same finding means something else in a row of the composition. */
function renamed(flaw: Flaw): Flaw {
  if (flaw.path.endsWith('On') && flaw.code === 'format') return { ...flaw, code: 'day' }
  if (!flaw.path.startsWith('composition.'))
    return flaw.code === 'type' ? { ...flaw, code: 'number' } : flaw
  if (flaw.path.endsWith('.name') && flaw.code === 'too-small')
    return { ...flaw, code: 'part.nameless' }
  if (flaw.path.endsWith('.value') && flaw.code === 'required')
    return { ...flaw, code: 'part.unanswered' }
  return flaw.code === 'type' ? { ...flaw, code: 'number' } : flaw
}

/** Not answered yet, as against answered wrongly: one may come back to it later. */
export const isMissing = ({ code }: Flaw): boolean =>
  code === 'required' || code === 'codes.none' || code === 'wish.none'

/** The fields that the server takes as a draft now; wrong ones wait on this device. */
export function savable(answers: Answers): Record<string, unknown> {
  const shape = demand.fields as Readonly<Record<string, z.ZodMiniType>>
  const fit = Object.entries(fieldsOf(answers)).filter(([key, value]) => {
    const schema = shape[key]
    return schema !== undefined && z.safeParse(schema, value).success
  })
  return Object.fromEntries(fit)
}

/** Rows that nobody filled go when a step is left. */
export const tidy = (answers: Answers): Answers => ({
  ...answers,
  composition: answers.composition.filter((row) => !isBlankPart(row)),
})

/** Where to go on: the first step that lacks something. */
export const firstOpen = (answers: Answers): StepId => {
  const [flaw] = flawsIn(answers)
  return flaw ? stepOf(flaw.path) : 'check'
}
