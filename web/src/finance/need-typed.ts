// What was typed into the form of a need, read into the fields of the API or into flaws by control.
import { amountFenOf } from '#shared/finance/typed.ts'
import type { Flaw } from '#shared/problem.ts'

/** What this device keeps of the form that has not been saved. */
export const NEED_DRAFT = 'finance-need'

export type Typed = {
  amount: string
  term: string
  use: string
  collateral: readonly string[]
  subject: string
  wantedOn: string
  note: string
  contact: string
  phone: string
  demandId: string
}
export const EMPTY: Typed = {
  amount: '',
  term: '',
  use: '',
  collateral: [],
  subject: '',
  wantedOn: '',
  note: '',
  contact: '',
  phone: '',
  demandId: '',
}

type Named = Omit<Flaw, 'path'> & { name: keyof Typed }
export type ReadNeed = { body: Record<string, unknown> } | { flaws: Named[] }

export function needOf(typed: Typed): ReadNeed {
  const flaws: Named[] = []
  const amount = amountFenOf(typed.amount)
  const termMonths = Number(typed.term)
  if (typed.amount.trim() === '') flaws.push({ name: 'amount', code: 'required' })
  else if ('flaw' in amount) flaws.push({ name: 'amount', ...amount.flaw })
  if (!Number.isInteger(termMonths) || termMonths < 1 || termMonths > 480)
    flaws.push({ name: 'term', code: 'term.impossible' })
  for (const name of ['use', 'contact', 'phone'] as const)
    if (typed[name].trim() === '') flaws.push({ name, code: 'required' })
  if (flaws.length > 0 || !('value' in amount)) return { flaws }
  const said = (name: 'subject' | 'wantedOn' | 'note') =>
    typed[name].trim() === '' ? {} : { [name]: typed[name].trim() }
  return {
    body: {
      fields: {
        amountFen: amount.value,
        termMonths,
        use: typed.use,
        ...(typed.collateral.length > 0 ? { collateral: typed.collateral } : {}),
        ...said('subject'),
        ...said('wantedOn'),
        ...said('note'),
        contact: { name: typed.contact.trim(), phone: typed.phone.trim() },
      },
      ...(typed.demandId === '' ? {} : { demandId: typed.demandId }),
    },
  }
}
