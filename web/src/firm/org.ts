// What a firm typed about itself and its licences, to the API's profile and back.
import * as z from 'zod/mini'
import { flawsOf } from '#shared/flaw.ts'
import { type Licence, type Org, OrgProfile } from '#shared/org/org.ts'
import { type Flaw } from '#shared/problem.ts'
import { numberOf } from '../my/form/answers.ts'

// The site's policy forbids `eval`; zod would try it, and the browser would report it.
z.config({ jitless: true })

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

export function flawsIn(profile: Record<string, unknown>): Flaw[] {
  const parsed = z.safeParse(OrgProfile, profile)
  if (parsed.success) return []
  return flawsOf(parsed.error, profile).map((flaw) => ({ ...flaw, code: codeOf(flaw) }))
}

/** What the schema counts is, in a licence's row, simply not filled in. */
function codeOf({ path, code }: Flaw): string {
  if (/^licences\.\d+\.(codes|modes|no)$/.test(path) && code === 'too-small') return 'required'
  if (path.endsWith('validFrom') || path.endsWith('validTo'))
    return code === 'licence.dates' ? code : 'day'
  return code === 'type' ? 'number' : code
}

/** The control that a flaw is about; lists of codes have one box. */
export const controlOf = (path: string): string =>
  path === 'region' ? 'region-city' : path.replace(/^(licences\.\d+\.(?:codes|modes))\..*$/, '$1')
