// A suspended bank leaves the races it is in: its seats are free again, and the borrower is told.
import { record } from '#shared/audit/audit.ts'
import { advance } from '#shared/finance/race.ts'
import { STEPS } from '#shared/finance/step.ts'
import { digest } from '#shared/id.ts'
import * as audits from '../audit/store.ts'
import { keysOf } from '../org/owner.ts'
import { type Ports, type Write } from '../ports.ts'
import { happening } from './step.ts'
import * as needs from './store.ts'

export async function leaveRaces(bankId: string, { table, clock }: Ports): Promise<void> {
  for (const { pk } of await keysOf(table, bankId, 'bid#')) {
    const found = await needs.get(table, pk.slice(3))
    const writes = found ? left(found, bankId, clock.now()) : []
    if (writes.length > 0) await table.write(writes)
  }
}

/** As if it had refused: the chosen one's race is open again, and the next bank may talk. */
function left({ need, version, taken, bids }: needs.Found, bankId: string, now: string): Write[] {
  const bid = bids.find((one) => one.bankId === bankId)
  const isOn = need.status === 'open' || need.chosen?.bankId === bankId
  if (!bid || bid.answer === 'refused' || !isOn || !STEPS.refuse.from.includes(need.status))
    return []
  const said = { step: 'refuse', reason: 'other' } as const
  const moved = advance({ need, bid: needs.bare(bid), taken }, said, 'bank', now)
  if (!moved?.bid) return []
  const told = happening(need, 'finance.refused', { bankId, reason: said.reason })
  const id = `adt_left${digest(`${need.id}#${bankId}#${bid.version}`)}`
  return [
    needs.putBid(moved.bid, { version: bid.version }),
    moved.need
      ? needs.put(moved.need, { version })
      : { check: needs.keyOf(need.id), if: { version } },
    ...(moved.seat ? [needs.countSeat(need.id, moved.seat)] : []),
    audits.writeOnce(record(told, undefined, id, now)),
  ]
}
