// Hard stops: a known fact that the law or the intake rules out. Missing data never stops.
import { type At, endOf } from '../time.ts'
import { inForce, type Licence, namesCode } from '../org/org.ts'
import { type Bound, type Mode, type Reading } from '../listing/kind.ts'
import { type ExemptionStage } from '../vocabulary/concept.ts'
import { exemptionsFor } from '../vocabulary/exemption.ts'
import { LICENSED } from './licence.ts'
import { type Profile, type Stop } from './match.ts'

const NOT_COLLECTING = ['use', 'treat', 'dispose'] as const

/** A stop of a pair, or nothing; each is one rule with one reason. */
type StopRule = (demand: Profile, offer: Profile, now: At) => Stop | undefined

/**
 * Hazardous, and the firm would deal with it in any way that wants a licence: whoever may only collect
 * does not become lawful by not offering the treatment that is wanted.
 */
function needsLicence(demand: Profile, offer: Profile): boolean {
  const { hazard, modes } = demand.features
  const isLicensed = (mode: Mode): boolean => LICENSED.includes(mode)
  return hazard === 'hazardous' && modes.some(isLicensed) && offer.features.modes.some(isLicensed)
}

/** The stage of the exemption list at which each way of dealing with the waste stands. */
const STAGE_OF: Partial<Record<Mode, ExemptionStage>> = {
  use: 'use',
  treat: 'dispose',
  dispose: 'dispose',
  collect: 'collect',
}

/**
 * The row of the exemption list that may lead round a licence stop, quoted: the waste's own row before
 * the point-to-point rule for all. The stop stands; whether the condition holds is for people to judge.
 */
export function wayRound(demand: Profile, hwCode?: string): Stop['values'] {
  const codes = hwCode === undefined ? (demand.features.hwCodes ?? []) : [hwCode]
  const stages = new Set<ExemptionStage | undefined>([
    'all',
    ...demand.features.modes.map((mode) => STAGE_OF[mode]),
  ])
  const rows = (codes.length > 0 ? codes : [''])
    .flatMap((code) => exemptionsFor(`hw.${code}`))
    .filter((row) => stages.has(row.stage))
  const row = rows.find((r) => r.code !== '*') ?? rows[0]
  return row
    ? {
        exempt: row.waste,
        exemptStage: row.stage,
        exemptIf: row.condition,
        exemptEffect: row.effect,
        exemptEdition: row.edition,
      }
    : {}
}

/** 固体废物污染环境防治法 (2020) 第八十条: no licence, no business with hazardous waste. */
export const licenceNone: StopRule = (demand, offer) =>
  needsLicence(demand, offer) && offer.verified === 'verified' && offer.licences?.length === 0
    ? { code: 'licence.none', law: 'solid-waste-law-80', values: wayRound(demand) }
    : undefined

/** A licence ends with its last day; without another in force the firm may not take the waste. */
export const licenceExpired: StopRule = (demand, offer, now) => {
  const licences = known(demand, offer)
  if (licences.length === 0 || licences.some((l) => inForce(l, now))) return undefined
  const last = licences.reduce((a, b) => (a.validTo > b.validTo ? a : b))
  return {
    code: 'licence.expired',
    law: 'solid-waste-law-80',
    values: { on: last.validTo, ...wayRound(demand) },
  }
}

/** The licence must name the code or its category. */
export const licenceCode: StopRule = (demand, offer, now) => {
  const valid = known(demand, offer).filter((l) => inForce(l, now))
  const codes = demand.features.hwCodes ?? []
  if (valid.length === 0 || codes.length === 0) return undefined
  const missing = codes.find((code) => !valid.some((l) => namesCode(l, code)))
  return missing === undefined
    ? undefined
    : {
        code: 'licence.code',
        law: 'solid-waste-law-80',
        values: { code: missing, ...wayRound(demand, missing) },
      }
}

/** 危险废物经营许可证管理办法: a collection licence covers collecting, never treatment or use. */
export const licenceCollectionOnly: StopRule = (demand, offer, now) => {
  const valid = known(demand, offer).filter((l) => inForce(l, now))
  const more = NOT_COLLECTING.some((mode) => demand.features.modes.includes(mode))
  if (valid.length === 0 || !more || demand.features.modes.includes('collect')) return undefined
  return valid.every((l) => l.type === 'collection')
    ? {
        code: 'licence.collection-only',
        law: 'licence-measures-2',
        values: { no: valid[0]?.no ?? '', ...wayRound(demand) },
      }
    : undefined
}

const known = (demand: Profile, offer: Profile): readonly Licence[] =>
  needsLicence(demand, offer) ? (offer.licences ?? []) : []

/** A measured value outside what the intake says it takes. */
export const intakeOutside: StopRule = (demand, offer) => {
  for (const bound of offer.features.intake ?? []) {
    const reading = readingOf(demand.features.measured, bound)
    if (reading?.value == null) continue
    if (bound.max !== undefined && reading.value > bound.max) {
      return {
        code: 'intake.above',
        values: { name: bound.name, value: reading.value, limit: bound.max, unit: bound.unit },
      }
    }
    if (bound.min !== undefined && reading.value < bound.min) {
      return {
        code: 'intake.below',
        values: { name: bound.name, value: reading.value, limit: bound.min, unit: bound.unit },
      }
    }
  }
  return undefined
}

export const readingOf = (
  measured: readonly Reading[] | undefined,
  bound: Bound,
): Reading | undefined =>
  measured?.find((r) => r.unit === bound.unit && r.name.toLowerCase() === bound.name.toLowerCase())

/** The firm's own listing has run out. */
export const offerExpired: StopRule = (_demand, offer, now) =>
  offer.validTo !== undefined && now >= endOf(offer.validTo)
    ? { code: 'offer.expired', values: { on: offer.validTo } }
    : undefined

export const STOPS: readonly StopRule[] = [
  licenceNone,
  licenceExpired,
  licenceCode,
  licenceCollectionOnly,
  intakeOutside,
  offerExpired,
]

export const stopsOf = (demand: Profile, offer: Profile, now: At): Stop[] =>
  STOPS.flatMap((rule) => rule(demand, offer, now) ?? [])
