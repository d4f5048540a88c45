// What a loan costs, month by month, in whole fen: 等额本息, 等额本金, 按期付息到期还本.

/** 等额本息, 等额本金, 按月付息到期还本. */
export type Repayment = 'annuity' | 'linear' | 'bullet'

/** Principal in fen, yearly rate in basis points (385 is 3.85 %), whole months. */
export type LoanTerms = {
  readonly amountFen: number
  readonly rateBp: number
  readonly months: number
  readonly repayment: Repayment
}
/** One month: what is paid, how much of it is interest, and what is still owed afterwards. */
export type Instalment = {
  readonly paidFen: number
  readonly interestFen: number
  readonly principalFen: number
  readonly leftFen: number
}

/** A month is a twelfth of a year: basis points of a year in 120,000ths a month. */
const MONTH_BASE = 120_000n

/** Half a fen goes up; `over` is positive. */
export const halfUp = (part: bigint, over: bigint): bigint => (2n * part + over) / (2n * over)

/** A month's interest on what is owed, rounded to the fen. */
export const interestFen = (owedFen: bigint, bp: bigint): bigint => halfUp(owedFen * bp, MONTH_BASE)

/** The equal payment of 等额本息: P·r·(1+r)^n / ((1+r)^n − 1), as an exact fraction rounded once. */
function annuityFen(amount: bigint, bp: bigint, months: bigint): bigint {
  if (bp === 0n) return halfUp(amount, months)
  const grown = (MONTH_BASE + bp) ** months
  return halfUp(amount * bp * grown, MONTH_BASE * (grown - MONTH_BASE ** months))
}

/**
 * The plan of a loan. Rounding: each month's interest, and the equal payment or share of principal,
 * half up to the fen; the last month pays whatever is left, so that principal adds up exactly.
 */
export function planOf({ amountFen, rateBp, months, repayment }: LoanTerms): Instalment[] {
  const [amount, bp, n] = [BigInt(amountFen), BigInt(rateBp), BigInt(months)]
  const payment = repayment === 'annuity' ? annuityFen(amount, bp, n) : 0n
  const share = halfUp(amount, n)
  const plan: Instalment[] = []
  let left = amount
  for (let month = 1; month <= months; month++) {
    const interest = interestFen(left, bp)
    const wanted =
      repayment === 'annuity' ? payment - interest : repayment === 'linear' ? share : 0n
    const principal = month === months || wanted > left ? left : wanted
    left -= principal
    plan.push({
      paidFen: Number(interest + principal),
      interestFen: Number(interest),
      principalFen: Number(principal),
      leftFen: Number(left),
    })
  }
  return plan
}

export const totalInterestFen = (plan: readonly Instalment[]): number =>
  plan.reduce((sum, { interestFen }) => sum + interestFen, 0)
