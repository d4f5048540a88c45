// What is asked for and by whom, and the conditions it is held against: a product's or a policy's.
import { type Collateral, type LoanUse, type Permit, type Subject } from '../loan/terms.ts'
import { type On } from '../time.ts'

/** `undefined` is "nobody said", never "no". Money in fen. */
export type Ask = {
  readonly amountFen: number
  readonly termMonths: number
  readonly use: LoanUse
  readonly collateral?: readonly Collateral[] | undefined
  readonly region: string
  readonly subject?: Subject | undefined
  /** GB/T 4754: a letter with up to four digits. */
  readonly industry?: string | undefined
  readonly permits?: readonly Permit[] | undefined
  /** Lists the borrower is on; an empty list is "on none". */
  readonly lists?: readonly string[] | undefined
  /** On the platform's own list of key supported enterprises; nobody has to say so. */
  readonly supported?: boolean | undefined
  /** Day of the last violation of environmental law, `null` where there was none. */
  readonly violationOn?: On | null | undefined
}

/** Conditions: an absent one of the first group was never stated, of the second does not exist. */
export type Terms = {
  readonly regions?: readonly string[] | undefined
  readonly uses?: readonly LoanUse[] | undefined
  readonly amountMinFen?: number | undefined
  readonly amountMaxFen?: number | undefined
  readonly termMonthsMin?: number | undefined
  readonly termMonthsMax?: number | undefined
  readonly collateralKinds?: readonly Collateral[] | undefined
  readonly subjects?: readonly Subject[] | undefined
  readonly validFrom?: On | undefined
  readonly validTo?: On | undefined
  // --- asked only where stated ---
  readonly listName?: string | undefined
  readonly industries?: readonly string[] | undefined
  readonly permits?: readonly Permit[] | undefined
  readonly cleanMonths?: number | undefined
  readonly exclusions?: string | undefined
}
