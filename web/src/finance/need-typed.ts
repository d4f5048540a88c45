// What was typed into the form of a need, read into the fields of the API or into flaws by control.
import { monthsOf } from '#shared/finance/typed-terms.ts'
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
  /** The firm of the agreed pair that the money is for. */
  firmId: string
  permits: readonly string[]
  violation: '' | 'none' | 'some'
  violationOn: string
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
  firmId: '',
  permits: [],
  violation: '',
  violationOn: '',
}

type Named = Omit<Flaw, 'path'> & { name: keyof Typed }
export type ReadNeed = { body: Record<string, unknown> } | { flaws: Named[] }

/** Without a word nobody knows; "none" is an answer too. */
function violationOf({ violation, violationOn }: Typed): { violationOn?: string | null } {
  if (violation === 'none') return { violationOn: null }
  return violation === 'some' ? { violationOn } : {}
}

function flawsIn(typed: Typed): Named[] {
  const flaws: Named[] = []
  for (const [name, read] of [
    ['amount', amountFenOf(typed.amount)],
    ['term', monthsOf(typed.term)],
  ] as const) {
    if (typed[name].trim() === '') flaws.push({ name, code: 'required' })
    else if ('flaw' in read) flaws.push({ name, ...read.flaw })
  }
  for (const name of ['use', 'contact', 'phone'] as const)
    if (typed[name].trim() === '') flaws.push({ name, code: 'required' })
  if (typed.violation === 'some' && typed.violationOn === '')
    flaws.push({ name: 'violationOn', code: 'required' })
  return flaws
}

export function needOf(typed: Typed): ReadNeed {
  const flaws = flawsIn(typed)
  const amount = amountFenOf(typed.amount)
  const term = monthsOf(typed.term)
  if (flaws.length > 0 || 'flaw' in amount || 'flaw' in term) return { flaws }
  const said = (name: 'subject' | 'wantedOn' | 'note') =>
    typed[name].trim() === '' ? {} : { [name]: typed[name].trim() }
  const some = (name: 'collateral' | 'permits') =>
    typed[name].length > 0 ? { [name]: typed[name] } : {}
  const { demandId, firmId } = typed
  return {
    body: {
      fields: {
        amountFen: amount.value,
        termMonths: term.value,
        use: typed.use,
        ...some('collateral'),
        ...some('permits'),
        ...violationOf(typed),
        ...said('subject'),
        ...said('wantedOn'),
        ...said('note'),
        contact: { name: typed.contact.trim(), phone: typed.phone.trim() },
      },
      ...(demandId === '' ? {} : { demandId, ...(firmId === '' ? {} : { firmId }) }),
    },
  }
}
