// Banks at an event whose products fit a financing need of one's own: told to the borrower alone, never to a bank.
import { type Seat } from '#shared/event/seat.ts'
import { byFit, type Fit } from '#shared/finance/fit.ts'
import { isOpen } from '#shared/listing/listing.ts'
import { type Reason, strongest } from '#shared/match/match.ts'
import * as needs from '../../finance/store.ts'
import * as listings from '../../listing/store.ts'
import { type Table } from '../../ports.ts'

export type LoanFit = {
  productId: string
  title: string
  score: number
  grade: string
  rateBp?: number
  reasons: readonly Reason[]
  /** Conditions that nobody has checked yet. */
  open: number
}
export type Lender = { orgId: string; loan: LoanFit }

const NEEDS = 5

/** The best product of each bank that is there, best first; what a clause rules out is no suggestion. */
export async function lenders(
  table: Table,
  own: Seat,
  there: ReadonlyMap<string, Seat>,
): Promise<Lender[]> {
  const all = (await needs.ofOrg(table, own.orgId)).items
  const ids = all
    .filter(({ status }) => status === 'draft' || status === 'open')
    .map(({ id }) => id)
  if (ids.length === 0) return []
  const fits = (await needs.fitsOf(table, ids.slice(0, NEEDS)))
    .filter(({ bankId, verdict }) => verdict !== 'stopped' && there.has(bankId))
    .sort(byFit)
  const seen = new Set<string>()
  const best = fits.filter(({ bankId }) => !seen.has(bankId) && seen.add(bankId))
  const products = await listings.getMany(table, [...new Set(best.map((fit) => fit.productId))])
  const lent = new Set<string>(
    products.filter(({ listing }) => isOpen(listing)).map(({ listing }) => listing.id),
  )
  return best
    .filter(({ productId }) => lent.has(productId))
    .map((fit) => ({ orgId: fit.bankId, loan: loanOf(fit) }))
}

const loanOf = ({ productId, title, score, grade, rateBp, reasons, questions }: Fit): LoanFit => ({
  ...{ productId, title, score, grade },
  reasons: strongest(reasons),
  open: questions.length,
  ...(rateBp === undefined ? {} : { rateBp }),
})
