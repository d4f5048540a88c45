// The yearly rate that a product's rule gives today, and the loan prime rates it leans on.
import { type RateRule } from '../loan/terms.ts'
import { type On } from '../time.ts'

/** Loan prime rate in basis points; `from` is the first day it held, until the next row. */
export type Lpr = {
  readonly from: On
  readonly '1y': number
  readonly '5y': number
  readonly source: string
  readonly checkedOn: On
}

/** Published monthly by the National Interbank Funding Center; a deployment imports newer ones. */
const SAID = { source: '全国银行间同业拆借中心公告', checkedOn: '2026-11-23' } as const
export const LPR: readonly Lpr[] = [
  { from: '2024-10-21', '1y': 310, '5y': 360, ...SAID },
  { from: '2025-05-20', '1y': 300, '5y': 350, ...SAID },
]

/** The prime rates that held on a day; undefined before the first row. */
export const lprOn = (on: On, table: readonly Lpr[] = LPR): Lpr | undefined =>
  table
    .filter(({ from }) => from <= on)
    .reduce<Lpr | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined)

/** Basis points a year; never below zero, never above the rule's cap. */
export function rateBpOf(
  rule: RateRule,
  lpr: Pick<Lpr, '1y' | '5y'> | undefined,
): number | undefined {
  if (rule.basis === 'fixed') return rule.bp
  if (!lpr) return undefined
  const bp = Math.max(0, lpr[rule.tenor] + rule.spreadBp)
  return rule.capBp === undefined ? bp : Math.min(bp, rule.capBp)
}
