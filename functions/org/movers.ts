// What an organisation holds beside its people, listings, cases and findings, and how each kind of it is moved.
import { moveSeats } from '../event/move.ts'
import { moveBids, moveNeeds } from '../finance/move.ts'
import { moveSupported } from '../supported/move.ts'
import { moveAnswers } from '../survey/move.ts'
import { type Mover } from './owner.ts'

/** By the entity of the row that is moved; a bank's products first of all, as listings. */
export const MOVERS = {
  need: moveNeeds,
  bid: moveBids,
  response: moveAnswers,
  supported: moveSupported,
  seat: moveSeats,
} as const satisfies Readonly<Record<string, Mover>>
