// What an official types for a firm, and the listing's fields made of it.
import type { Mode } from '#shared/listing/kind.ts'

export type Typed = {
  way: string
  title: string
  codes: readonly string[]
  amount: string
  unit: string
  modes: readonly string[]
  hazard: string
  hwCodes: string
  region: string
  contactName: string
  contactPhone: string
  deadlineOn: string
  text: string
}
export const EMPTY: Typed = {
  way: 'phone',
  title: '',
  codes: [],
  amount: '',
  unit: 't/a',
  modes: [],
  hazard: 'general',
  hwCodes: '',
  region: '',
  contactName: '',
  contactPhone: '',
  deadlineOn: '',
  text: '',
}
export const MODES: readonly Mode[] = [
  'use',
  'treat',
  'dispose',
  'collect',
  'retrofit',
  'operate',
  'monitor',
  'advise',
]
export const UNITS = ['t/a', 'm3/d', 'm3/h', 'piece'] as const

/** What is empty is left out, so that the API says "required" of it. */
const said = <T>(key: string, value: T, isEmpty: boolean): Record<string, T> =>
  isEmpty ? {} : { [key]: value }

export function fieldsOf(kind: 'demand' | 'offer', typed: Typed): Record<string, unknown> {
  const value = Number(typed.amount.replace(/[,，\s]/g, ''))
  const amount = { value, unit: typed.unit }
  const isDemand = kind === 'demand'
  const hwCodes = typed.hwCodes.split(/[\s,，、]+/).filter((code) => code !== '')
  return {
    ...said('title', typed.title.trim(), typed.title.trim() === ''),
    codes: typed.codes,
    ...said(isDemand ? 'quantity' : 'capacity', amount, typed.amount.trim() === ''),
    [isDemand ? 'wish' : 'modes']: typed.modes,
    ...said('region', typed.region, typed.region === ''),
    contact: {
      ...said('name', typed.contactName.trim(), typed.contactName.trim() === ''),
      ...said('phone', typed.contactPhone.trim(), typed.contactPhone.trim() === ''),
    },
    ...said('text', typed.text.trim(), typed.text.trim() === ''),
    ...(isDemand
      ? {
          hazard: typed.hazard,
          ...said('hwCodes', hwCodes, hwCodes.length === 0),
          ...said('deadlineOn', typed.deadlineOn, typed.deadlineOn === ''),
        }
      : {}),
  }
}
