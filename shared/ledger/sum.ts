// What a ledger line comes to: small sums that pages, exports and counts share.
import type { At } from '../time.ts'
import type { Line } from './line.ts'

/** All that was taken, and what contracts and deliveries are worth so far. */
export const tonnesOf = ({ deliveries }: Pick<Line, 'deliveries'>): number =>
  deliveries.reduce((sum, { tonnes }) => sum + tonnes, 0)
export const fenOf = ({ contracts, deliveries }: Pick<Line, 'contracts' | 'deliveries'>): number =>
  [...contracts, ...deliveries].reduce((sum, { fen }) => sum + fen, 0)

/** Written off, or closed with a reason: nobody is waited for any more. */
export const isSettled = ({ status, stage }: Pick<Line, 'status' | 'stage'>): boolean =>
  stage === 'done' || (status === 'closed' && (stage === 'closed' || stage === undefined))

/** Late is whoever had to act by an instant that is past. */
export const isLate = (line: Pick<Line, 'dueAt'>, now: At): boolean =>
  line.dueAt !== undefined && line.dueAt < now
