// What was typed in the six steps, to the API's fields and back: nothing typed is ever lost on the way.
import type { FileRef } from '#shared/file/file.ts'

/** A measured value: typed, "not tested", or not answered yet. */
export type Reading = { text: string; untested: boolean }
export type PartRow = Reading & { name: string }

export type Answers = {
  title: string
  text: string
  codes: readonly string[]
  /** Suggestions that the person took away: they do not come back. */
  refused: readonly string[]
  amount: string
  unit: AmountUnit
  stock: string
  stockUnit: StockUnit
  moisture: Reading
  pH: Reading
  composition: readonly PartRow[]
  hazard: string
  hwCodes: string
  wish: readonly string[]
  distance: string
  pay: string
  budget: string
  startOn: string
  deadlineOn: string
  note: string
  region: string
  address: string
  attachments: readonly FileRef[]
  name: string
  phone: string
  email: string
  /** Fields of the listing that these steps do not ask for: they go back as they came. */
  kept: Readonly<Record<string, unknown>>
}

export const AMOUNT_UNITS = ['wt/a', 't/a', 'm3/d', 'm3/h', 'piece'] as const
export type AmountUnit = (typeof AMOUNT_UNITS)[number]
export const STOCK_UNITS = ['wt', 't'] as const
export type StockUnit = (typeof STOCK_UNITS)[number]

const WAN = 10_000
const FEN = 100
const NOTHING: Reading = { text: '', untested: false }

export const blank = (): Answers => ({
  title: '',
  text: '',
  codes: [],
  refused: [],
  amount: '',
  unit: 'wt/a',
  stock: '',
  stockUnit: 'wt',
  moisture: NOTHING,
  pH: NOTHING,
  composition: [],
  hazard: '',
  hwCodes: '',
  wish: [],
  distance: '',
  pay: '',
  budget: '',
  startOn: '',
  deadlineOn: '',
  note: '',
  region: '',
  address: '',
  attachments: [],
  name: '',
  phone: '',
  email: '',
  kept: {},
})

/** "１２０万", "1,200 " and "1.5" are numbers; anything else stays text, and the schema says so. */
export function numberOf(typed: string, times = 1): number | string | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,，]/g, '')
  if (plain === '') return undefined
  const found = /^([+-]?\d+(?:\.\d+)?|[+-]?\.\d+)(万)?$/.exec(plain)
  if (!found) return typed
  return exact(Number(found[1]) * (found[2] ? WAN : 1) * times)
}

/** 0.07 × 10,000 is 700, not 700.0000000000001. */
const exact = (value: number): number => Number(value.toPrecision(12))

const readingOf = ({ text, untested }: Reading): number | string | null | undefined =>
  untested ? null : numberOf(text)
const said = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim())
const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list

export const hwCodesOf = (typed: string): string[] =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^HW(?=\d{3}-)/, '')
    .split(/[\s,;，；、]+/)
    .filter((code) => code !== '')

export const isBlankPart = (row: PartRow): boolean =>
  row.name.trim() === '' && row.text.trim() === '' && !row.untested

/** The API's fields, wrong ones included; what nobody answered is left out. */
export function fieldsOf(a: Answers): Record<string, unknown> {
  const parts = a.composition.filter((row) => !isBlankPart(row))
  const fields: Record<string, unknown> = {
    ...a.kept,
    title: said(a.title),
    text: said(a.text),
    region: said(a.region),
    contact: present({ name: said(a.name), phone: said(a.phone), email: said(a.email) }),
    attachments: some(a.attachments),
    codes: some(a.codes),
    quantity: present({
      value: numberOf(a.amount, a.unit === 'wt/a' ? WAN : 1),
      unit: a.unit === 'wt/a' ? 't/a' : a.unit,
    }),
    stockT: numberOf(a.stock, a.stockUnit === 'wt' ? WAN : 1),
    wish: some(a.wish),
    moisturePct: readingOf(a.moisture),
    pH: readingOf(a.pH),
    composition: some(
      parts.map((row) => present({ name: row.name.trim(), value: readingOf(row), unit: '%' })),
    ),
    hazard: said(a.hazard),
    hwCodes: a.hazard === 'hazardous' ? some(hwCodesOf(a.hwCodes)) : undefined,
    distanceKm: numberOf(a.distance),
    payFenPerT: numberOf(a.pay, FEN),
    budgetFen: numberOf(a.budget, WAN * FEN),
    startOn: said(a.startOn),
    deadlineOn: said(a.deadlineOn),
    address: said(a.address),
    internalNote: said(a.note),
  }
  return present(fields)
}

function present(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const typed = (value: unknown, per = 1): string =>
  typeof value === 'number' ? String(exact(value / per)) : ''
const reading = (value: unknown): Reading => ({ text: typed(value), untested: value === null })
const inWan = (value: unknown): boolean =>
  typeof value === 'number' && value >= WAN && value % (WAN / 100) === 0

const ASKED = [
  'title',
  'text',
  'region',
  'contact',
  'attachments',
  'codes',
  'quantity',
  'stockT',
  'wish',
  'moisturePct',
  'pH',
  'composition',
  'hazard',
  'hwCodes',
  'distanceKm',
  'payFenPerT',
  'budgetFen',
  'startOn',
  'deadlineOn',
  'address',
  'internalNote',
]

/** The server's fields as somebody would have typed them. */
export function answersOf(fields: Readonly<Record<string, unknown>>): Answers {
  const quantity = (fields.quantity ?? {}) as { value?: number; unit?: AmountUnit }
  const wan = quantity.unit === undefined || (quantity.unit === 't/a' && inWan(quantity.value))
  const stockInWan = fields.stockT === undefined || inWan(fields.stockT)
  const contact = (fields.contact ?? {}) as Record<string, unknown>
  return {
    title: text(fields.title),
    text: text(fields.text),
    codes: list(fields.codes).map(String),
    refused: [],
    amount: typed(quantity.value, wan ? WAN : 1),
    unit: wan ? 'wt/a' : (quantity.unit ?? 't/a'),
    stock: typed(fields.stockT, stockInWan ? WAN : 1),
    stockUnit: stockInWan ? 'wt' : 't',
    moisture: reading(fields.moisturePct),
    pH: reading(fields.pH),
    composition: list(fields.composition).map((part) => {
      const { name, value } = part as { name?: unknown; value?: unknown }
      return { name: text(name), ...reading(value) }
    }),
    hazard: text(fields.hazard),
    hwCodes: list(fields.hwCodes).join(' '),
    wish: list(fields.wish).map(String),
    distance: typed(fields.distanceKm),
    pay: typed(fields.payFenPerT, FEN),
    budget: typed(fields.budgetFen, WAN * FEN),
    startOn: text(fields.startOn),
    deadlineOn: text(fields.deadlineOn),
    note: text(fields.internalNote),
    region: text(fields.region),
    address: text(fields.address),
    attachments: list(fields.attachments) as FileRef[],
    name: text(contact.name),
    phone: text(contact.phone),
    email: text(contact.email),
    kept: Object.fromEntries(Object.entries(fields).filter(([key]) => !ASKED.includes(key))),
  }
}
