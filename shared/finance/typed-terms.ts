// Terms and spreads of a rate as people type them: 36, 3年, 减20个基点, +0.2%; slips are asked about.
import { flaw, plain, type Read, wholeOf } from './typed.ts'

const MONTHS_MOST = 480
const TERM = /^(?:(\d+(?:\.\d+)?)|([一二三四五六七八九十两]+))(个?月|年)?(半)?$/

/** Months; a bare number is months too. */
export function monthsOf(text: string): Read {
  const [found, digits, signs = '', unit, half] = TERM.exec(plain(text)) ?? []
  if (found === undefined || (half !== undefined && unit !== '年')) return flaw('term.form')
  const number = wholeOf(digits, signs) ?? NaN
  const months = unit === '年' ? number * 12 + (half === undefined ? 0 : 6) : number
  if (!Number.isInteger(months)) return flaw('term.form')
  return months < 1 || months > MONTHS_MOST ? flaw('term.impossible') : { value: months }
}

const SPREAD = /^(加|减|\+|-|−)?(\d+(?:\.\d+)?)(%|个?百分点|个?基点|bp)?$/i
/** Ten percentage points beside the prime rate: the point was forgotten. */
const SPREAD_MOST_BP = 1000

/** Basis points beside the prime rate; a bare number is basis points, 0.2 is asked about. */
export function spreadBpOf(text: string): Read {
  const [found, sign, digits = '', unit = ''] = SPREAD.exec(plain(text)) ?? []
  if (found === undefined) return flaw('spread.form')
  const bp = Number(digits) * (/%|百分点/.test(unit) ? 100 : 1)
  if (bp > SPREAD_MOST_BP) return flaw('spread.large', { typed: text })
  if (!Number.isInteger(Number(bp.toPrecision(12))))
    return flaw('spread.unit', { typed: text, likely: Math.round(Number(digits) * 100) })
  const value = Math.round(bp)
  return { value: value > 0 && (sign === '减' || sign === '-' || sign === '−') ? -value : value }
}
