// What a firm typed about itself and its licences, to the API's profile and back.
import type { Licence, Org } from '#shared/org/org.ts'
import { numberOf } from '../my/form/answers.ts'

export type MyOrg = Org & { version: number }

export type LicenceRow = {
  no: string
  type: Licence['type']
  codes: string
  modes: readonly string[]
  volume: string
  from: string
  to: string
}
export const EMPTY_LICENCE: LicenceRow = {
  no: '',
  type: 'comprehensive',
  codes: '',
  modes: [],
  volume: '',
  from: '',
  to: '',
}
/** What the law asks a licence for. */
export const LICENSED = ['use', 'treat', 'dispose', 'collect'] as const

type Line = 'name' | 'creditCode' | 'industry' | 'region' | 'address' | 'phone'
export type OrgTyped = Record<Line, string> & { licences: readonly LicenceRow[] }

export const typedOf = (org: Org): OrgTyped => ({
  name: org.name,
  creditCode: org.creditCode,
  industry: org.industry ?? '',
  region: org.region,
  address: org.address ?? '',
  phone: org.phone ?? '',
  licences: (org.licences ?? []).map((licence) => ({
    no: licence.no,
    type: licence.type,
    codes: licence.codes.join(' '),
    modes: licence.modes,
    volume: String(licence.volumeTPerYear),
    from: licence.validFrom,
    to: licence.validTo,
  })),
})

const said = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim())

/** Codes as people write them: full-width, with commas, 、 or new lines between. */
const codesOf = (typed: string): string[] =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\s,;、]+/)
    .filter((code) => code !== '')

/** The profile that the API takes, wrong values included. */
export function profileOf(typed: OrgTyped): Record<string, unknown> {
  const profile = {
    name: said(typed.name),
    creditCode: said(typed.creditCode.normalize('NFKC').replace(/[\s-]/g, '')),
    industry: said(typed.industry),
    region: said(typed.region),
    address: said(typed.address),
    phone: said(typed.phone),
    licences: typed.licences.map((row) => ({
      no: row.no,
      type: row.type,
      codes: codesOf(row.codes),
      modes: row.modes,
      volumeTPerYear: numberOf(row.volume),
      validFrom: row.from,
      validTo: row.to,
    })),
  }
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined))
}

/** The control that a flaw is about; lists of codes have one box. */
export const controlOf = (path: string): string =>
  path === 'region' ? 'region-city' : path.replace(/^(licences\.\d+\.(?:codes|modes))\..*$/, '$1')
