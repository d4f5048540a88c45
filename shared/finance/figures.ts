// Lending by bank and by city in a quarter: number, sum, mean rate weighted by amount; fen and basis points.
import { cityOf } from '../region/region.ts'
import { type On } from '../time.ts'

/** `2026Q4` of a day. */
export const quarterOf = (on: On): string =>
  `${on.slice(0, 4)}Q${String(Math.ceil(Number(on.slice(5, 7)) / 3))}`

type Row = { amountFen: number; rateBp: number; bankId: string; region: string; orgId: string }
export type LendingSum = {
  key: string
  loans: number
  borrowers: number
  amountFen: number
  rateBp: number
}
export type LendingFigures = { total: LendingSum; byBank: LendingSum[]; byCity: LendingSum[] }

function sumOf(key: string, rows: readonly Row[]): LendingSum {
  const amountFen = rows.reduce((sum, row) => sum + row.amountFen, 0)
  const weighted = rows.reduce((sum, row) => sum + row.amountFen * row.rateBp, 0)
  return {
    key,
    loans: rows.length,
    borrowers: new Set(rows.map(({ orgId }) => orgId)).size,
    amountFen,
    rateBp: amountFen === 0 ? 0 : Math.round(weighted / amountFen),
  }
}

function by(rows: readonly Row[], keyOf: (row: Row) => string): LendingSum[] {
  const keys = [...new Set(rows.map(keyOf))]
  return keys
    .map((key) =>
      sumOf(
        key,
        rows.filter((row) => keyOf(row) === key),
      ),
    )
    .sort((a, b) => b.amountFen - a.amountFen || (a.key < b.key ? -1 : 1))
}

export const figuresOf = (rows: readonly Row[]): LendingFigures => ({
  total: sumOf('', rows),
  byBank: by(rows, ({ bankId }) => bankId),
  byCity: by(rows, ({ region }) => cityOf(region)),
})
