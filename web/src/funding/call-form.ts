// A call as an official types it, to the API's fields and back; slips and gaps by the control they belong to.
import { monthsOf } from '#shared/finance/typed-terms.ts'
import { amountFenOf, amountTyped, type Read } from '#shared/finance/typed.ts'
import type { CallFields } from '#shared/funding/call.ts'
import { crossedOf } from '#shared/loan/crossed.ts'
import type { Flaw } from '#shared/problem.ts'

export const TEXTS = [
  'title',
  'issuer',
  'text',
  'region',
  'opensOn',
  'closesOn',
  'listName',
  'exclusions',
  'documents',
  'source',
  'checkedOn',
] as const
export const TYPED = ['amountMinFen', 'amountMaxFen', 'cleanMonths'] as const
export const CHOSEN = ['uses', 'subjects', 'permits'] as const
export type CallForm = {
  texts: Readonly<Record<(typeof TEXTS)[number], string>>
  typed: Readonly<Record<(typeof TYPED)[number], string>>
  chosen: Readonly<Record<(typeof CHOSEN)[number], readonly string[]>>
  industries: string
  contact: string
  phone: string
}
/** Without these a call helps nobody; the same as the API asks for. */
const NEEDED = ['title', 'issuer', 'region', 'opensOn', 'closesOn', 'source', 'checkedOn'] as const

export function formOf(fields: Partial<CallFields>): CallForm {
  const { amountMinFen, amountMaxFen, cleanMonths } = fields
  const each = <K extends string, T>(keys: readonly K[], of: (key: K) => T) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>
  return {
    texts: each(TEXTS, (key) => fields[key] ?? ''),
    chosen: each(CHOSEN, (key) => fields[key] ?? []),
    typed: {
      amountMinFen: amountMinFen === undefined ? '' : amountTyped(amountMinFen),
      amountMaxFen: amountMaxFen === undefined ? '' : amountTyped(amountMaxFen),
      cleanMonths: cleanMonths === undefined ? '' : String(cleanMonths),
    },
    industries: (fields.industries ?? []).join(' '),
    contact: fields.contact?.name ?? '',
    phone: fields.contact?.phone ?? '',
  }
}

const READ: Readonly<Record<(typeof TYPED)[number], (text: string) => Read>> = {
  amountMinFen: amountFenOf,
  amountMaxFen: amountFenOf,
  cleanMonths: monthsOf,
}

/** The body, or what is wrong before anything is sent. */
export function fieldsOf(form: CallForm): { fields: Record<string, unknown> } | { flaws: Flaw[] } {
  const flaws: Flaw[] = NEEDED.filter((key) => form.texts[key].trim() === '').map((path) => ({
    path,
    code: 'required',
  }))
  for (const path of ['contact', 'phone'] as const)
    if (form[path].trim() === '') flaws.push({ path, code: 'required' })
  const typed = TYPED.filter((path) => form.typed[path].trim() !== '').map(
    (path) => [path, READ[path](form.typed[path])] as const,
  )
  for (const [path, read] of typed) if ('flaw' in read) flaws.push({ path, ...read.flaw })
  const industries = form.industries
    .toUpperCase()
    .split(/[\s,，、;；]+/)
    .filter(Boolean)
  const filled: (readonly [string, unknown])[] = [
    ...TEXTS.map((key) => [key, form.texts[key].trim() || undefined] as const),
    ...CHOSEN.map(
      (key) => [key, form.chosen[key].length > 0 ? form.chosen[key] : undefined] as const,
    ),
    ...typed.map(([path, read]) => [path, 'value' in read ? read.value : undefined] as const),
    ['industries', industries.length > 0 ? industries : undefined] as const,
  ]
  const fields = Object.fromEntries(filled.filter(([, value]) => value !== undefined)) as Record<
    string,
    unknown
  >
  flaws.push(...crossedOf(fields))
  if (flaws.length > 0) return { flaws }
  const contact = { name: form.contact.trim(), phone: form.phone.trim() }
  return { fields: { ...fields, contact } }
}

/** `fields.contact.phone` of an answer is the control `phone`. */
export function controlOf(path: string): string {
  const field = path.replace(/^fields\./, '').replace(/\.\d+$/, '')
  return field === 'contact.name' ? 'contact' : field.replace(/^contact\./, '')
}
