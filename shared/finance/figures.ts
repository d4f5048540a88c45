// Lending by bank, city and borrower in a quarter: number, sum, mean rate weighted by amount, tonnes treated.
import { cityOf } from '../region/region.ts'
import { type On } from '../time.ts'

/** `2026Q4` of a day. */
export const quarterOf = (on: On): string =>
  `${on.slice(0, 4)}Q${String(Math.ceil(Number(on.slice(5, 7)) / 3))}`

/** Money in fen, rates in basis points; `tonnes` are those delivered so far in the case it was lent for. */
export type LentRow = {
  amountFen: number
  rateBp: number
  bankId: string
  region: string
  orgId: string
  tonnes?: number | undefined
}
export type LendingSum = {
  key: string
  loans: number
  borrowers: number
  amountFen: number
  rateBp: number
  /** Absent where no loan hangs on a case. */
  tonnes?: number
}
export type LendingFigures = {
  total: LendingSum
  byBank: LendingSum[]
  byCity: LendingSum[]
  byBorrower: LendingSum[]
}

function sumOf(key: string, rows: readonly LentRow[]): LendingSum {
  const amountFen = rows.reduce((sum, row) => sum + row.amountFen, 0)
  const weighted = rows.reduce((sum, row) => sum + row.amountFen * row.rateBp, 0)
  const known = rows.flatMap(({ tonnes }) => tonnes ?? [])
  return {
    key,
    loans: rows.length,
    borrowers: new Set(rows.map(({ orgId }) => orgId)).size,
    amountFen,
    rateBp: amountFen === 0 ? 0 : Math.round(weighted / amountFen),
    ...(known.length === 0 ? {} : { tonnes: known.reduce((sum, t) => sum + t, 0) }),
  }
}

function by(rows: readonly LentRow[], keyOf: (row: LentRow) => string): LendingSum[] {
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

export const figuresOf = (rows: readonly LentRow[]): LendingFigures => ({
  total: sumOf('', rows),
  byBank: by(rows, ({ bankId }) => bankId),
  byCity: by(rows, ({ region }) => cityOf(region)),
  byBorrower: by(rows, ({ orgId }) => orgId),
})

/** The quarters up to the one of a day, the newest first. */
export function quartersUpTo(on: On, count: number): string[] {
  const [year = 0, quarter = 0] = quarterOf(on).split('Q').map(Number)
  return Array.from({ length: count }, (_, back) => {
    const index = year * 4 + (quarter - 1) - back
    return `${String(Math.floor(index / 4))}Q${String((index % 4) + 1)}`
  })
}
