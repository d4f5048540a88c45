// The answers in words: for checking before submitting, and for comparing two people's versions.
import { quantity, tonnes, yuan, day } from '../../client/format.ts'
import type { Lang } from '../../site.ts'
import { formAndStep } from '../../words/demand-form-step.ts'
import { type Answers, isBlankPart, numberOf, type Reading } from './answers.ts'
import type { StepId } from './steps.ts'

export type SaidRow = { control: string; step: StepId; label: string; said: string }
type Naming = { lang: Lang; nameOf: (code: string) => string; placeOf: (region: string) => string }

const WAN = 10_000

/** Every answer with the step and the control where it can be changed. */
export function rowsOf(a: Answers, naming: Naming): SaidRow[] {
  const { lang, nameOf, placeOf } = naming
  const w = formAndStep(lang)
  const comma = lang === 'zh' ? '、' : ', '
  const wishes = a.wish.map((wish) => w[`wish.${wish}` as 'wish.use'])
  const row = (step: StepId, control: string, label: string, said: string): SaidRow => ({
    step,
    control,
    label,
    said,
  })
  return [
    row('org', 'region-city', w.whereLegend, placeOf(a.region)),
    row('org', 'address', w.address, a.address),
    row('what', 'text', w.text, a.text),
    row('what', 'codes', w.codes, a.codes.map(nameOf).join(comma)),
    row('what', 'quantity.value', w.amount, amountText(a, lang)),
    row(
      'what',
      'stockT',
      w.stock,
      figure(a.stock, a.stockUnit === 'wt' ? WAN : 1, (v) => tonnes(v, lang)),
    ),
    row('what', 'title', w.title, a.title),
    row('what', 'moisturePct', w.moisture, readingText(a.moisture, lang, '%')),
    row('what', 'pH', w.ph, readingText(a.pH, lang, '')),
    row('what', 'composition', w.composition, partsText(a, lang)),
    row('what', 'hazard', w.hazard, a.hazard === '' ? '' : w[a.hazard as 'general']),
    ...(a.hazard === 'hazardous' ? [row('what', 'hwCodes', w.hwCodes, a.hwCodes)] : []),
    row('goal', 'wish', w.wish, wishes.join(comma)),
    row('goal', 'startOn', w.startOn, dayText(a.startOn, lang)),
    row('goal', 'deadlineOn', w.deadlineOn, dayText(a.deadlineOn, lang)),
    row('goal', 'distanceKm', w.distance, a.distance === '' ? '' : `${a.distance} ${w.km}`),
    row('goal', 'payFenPerT', w.pay, a.pay === '' ? '' : `${a.pay} ${w.perT}`),
    row(
      'goal',
      'budgetFen',
      w.budget,
      figure(a.budget, WAN * 100, (v) => yuan(v, lang)),
    ),
    row('goal', 'internalNote', w.note, a.note),
    row('files', 'attachments', w.files, a.attachments.map((file) => file.name).join(comma)),
    row('contact', 'contact.name', w.name, a.name),
    row('contact', 'contact.phone', w.phone, a.phone),
    row('contact', 'contact.email', w.email, a.email),
  ]
}

/** A figure in people's words; what is no figure is shown as it was typed. */
function figure(typed: string, times: number, say: (value: number) => string): string {
  const value = numberOf(typed, times)
  return typeof value === 'number' ? say(value) : (value ?? '')
}

const amountText = (a: Answers, lang: Lang): string =>
  figure(a.amount, a.unit === 'wt/a' ? WAN : 1, (value) =>
    quantity({ value, unit: a.unit === 'wt/a' ? 't/a' : a.unit }, lang),
  )

const dayText = (on: string, lang: Lang): string =>
  /^\d{4}-\d\d-\d\d$/.test(on) ? day(on, lang) : on

const readingText = ({ text, untested }: Reading, lang: Lang, unit: string): string =>
  untested ? formAndStep(lang).untested : text === '' ? '' : `${text}${unit}`

const partsText = (a: Answers, lang: Lang): string =>
  a.composition
    .filter((part) => !isBlankPart(part))
    .map((part) => `${part.name} ${readingText(part, lang, '%')}`.trim())
    .join(lang === 'zh' ? '；' : '; ')
