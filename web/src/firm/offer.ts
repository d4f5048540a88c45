// What a firm typed about an offer, to the API's fields and back.
import { numberOf } from '../my/form/answers.ts'

export type BoundRow = { name: string; unit: string; min: string; max: string }
export type CaseRow = { title: string; year: string; amount: string; result: string }

export type OfferForm = {
  title: string
  text: string
  region: string
  codes: readonly string[]
  processes: readonly string[]
  modes: readonly string[]
  capacity: string
  unit: string
  free: string
  minLot: string
  intake: readonly BoundRow[]
  radius: string
  from: string
  to: string
  product: string
  cases: readonly CaseRow[]
  name: string
  phone: string
  email: string
  validTo: string
  /** Fields that this form does not ask for: they go back as they came. */
  kept: Readonly<Record<string, unknown>>
}

export const UNITS = ['t/a', 'm3/d', 'm3/h', 'piece'] as const
export const BOUND_UNITS = ['%', 'mg/L', 'mg/m3', 'mg/kg', 'pH'] as const
export const MODES = [
  'use',
  'treat',
  'dispose',
  'collect',
  'retrofit',
  'operate',
  'monitor',
  'advise',
] as const
export const EMPTY_BOUND: BoundRow = { name: '', unit: '%', min: '', max: '' }
export const EMPTY_CASE: CaseRow = { title: '', year: '', amount: '', result: '' }

export const blank = (): OfferForm => ({
  title: '',
  text: '',
  region: '',
  codes: [],
  processes: [],
  modes: [],
  capacity: '',
  unit: 't/a',
  free: '',
  minLot: '',
  intake: [],
  radius: '',
  from: '',
  to: '',
  product: '',
  cases: [],
  name: '',
  phone: '',
  email: '',
  validTo: '',
  kept: {},
})

const FEN = 100
const said = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim())
const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list
/** Without what nobody filled; undefined where nothing is left besides `always`. */
function present(
  record: Record<string, unknown>,
  always: readonly string[] = [],
): Record<string, unknown> | undefined {
  const filled = Object.entries(record).filter(([, value]) => value !== undefined)
  return filled.some(([key]) => !always.includes(key)) ? Object.fromEntries(filled) : undefined
}

/** The matcher knows moisture by one name, whatever language it was typed in. */
const parameter = (typed: string): string =>
  ['含水率', '水分', 'moisture'].includes(typed.trim().toLowerCase()) ? 'moisture' : typed.trim()

/** The API's fields, wrong ones included; rows that nobody filled are left out. */
export function fieldsOf(f: OfferForm): Record<string, unknown> {
  const intake = f.intake
    .filter((row) => row.name.trim() !== '' || row.min !== '' || row.max !== '')
    .map((row) =>
      present({
        name: parameter(row.name),
        unit: row.unit,
        min: numberOf(row.min),
        max: numberOf(row.max),
      }),
    )
  const cases = f.cases
    .filter((row) => Object.values(row).some((typed) => typed.trim() !== ''))
    .map((row) =>
      present({
        title: row.title,
        year: numberOf(row.year),
        amountT: numberOf(row.amount),
        result: said(row.result),
      }),
    )
  return (
    present({
      ...f.kept,
      title: said(f.title),
      text: said(f.text),
      region: said(f.region),
      codes: some(f.codes),
      processes: some(f.processes),
      modes: some(f.modes),
      capacity: present({ value: numberOf(f.capacity), unit: f.unit }, ['unit']),
      freeTPerYear: numberOf(f.free),
      minLotT: numberOf(f.minLot),
      intake: some(intake),
      radiusKm: numberOf(f.radius),
      priceFenPerT: present({ from: numberOf(f.from, FEN), to: numberOf(f.to, FEN) }),
      product: said(f.product),
      cases: some(cases),
      contact: present({ name: said(f.name), phone: said(f.phone), email: said(f.email) }),
      validTo: said(f.validTo),
    }) ?? {}
  )
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const record = (value: unknown): Record<string, unknown> => (value ?? {}) as Record<string, unknown>
const typed = (value: unknown, per = 1): string =>
  typeof value === 'number' ? String(value / per) : ''

/** In the order of the form. */
export const ASKED: readonly string[] = [
  'title',
  'codes',
  'modes',
  'processes',
  'text',
  'capacity',
  'freeTPerYear',
  'minLotT',
  'intake',
  'priceFenPerT',
  'product',
  'cases',
  'region',
  'radiusKm',
  'validTo',
  'contact',
]

/** The server's fields as somebody would have typed them. */
export function formOf(fields: Readonly<Record<string, unknown>>): OfferForm {
  const capacity = record(fields.capacity)
  const price = record(fields.priceFenPerT)
  const contact = record(fields.contact)
  return {
    title: text(fields.title),
    text: text(fields.text),
    region: text(fields.region),
    codes: list(fields.codes).map(String),
    processes: list(fields.processes).map(String),
    modes: list(fields.modes).map(String),
    capacity: typed(capacity.value),
    unit: text(capacity.unit) || 't/a',
    free: typed(fields.freeTPerYear),
    minLot: typed(fields.minLotT),
    intake: list(fields.intake)
      .map(record)
      .map((row) => ({
        name: text(row.name),
        unit: text(row.unit),
        min: typed(row.min),
        max: typed(row.max),
      })),
    radius: typed(fields.radiusKm),
    from: typed(price.from, FEN),
    to: typed(price.to, FEN),
    product: text(fields.product),
    cases: list(fields.cases)
      .map(record)
      .map((row) => ({
        title: text(row.title),
        year: typed(row.year),
        amount: typed(row.amountT),
        result: text(row.result),
      })),
    name: text(contact.name),
    phone: text(contact.phone),
    email: text(contact.email),
    validTo: text(fields.validTo),
    kept: Object.fromEntries(Object.entries(fields).filter(([key]) => !ASKED.includes(key))),
  }
}

const FIRST: Readonly<Record<string, string>> = {
  capacity: 'capacity.value',
  priceFenPerT: 'priceFenPerT.from',
  contact: 'contact.name',
  region: 'region-city',
}

/** The control that a flaw is about; lists of codes have one box. */
export const controlOf = (path: string): string =>
  FIRST[path] ?? (/^(?:codes|modes|processes)\./.test(path) ? path.replace(/\..*$/, '') : path)
