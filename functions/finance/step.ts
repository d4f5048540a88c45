// A step of the race over HTTP: load, decide, write need, bid and seat at once, answer what is next.
import { signedIn } from '#shared/actor.ts'
import { type Happening } from '#shared/audit/audit.ts'
import { type Bid, SEATS } from '#shared/finance/bid.ts'
import { eligible } from '#shared/finance/eligible.ts'
import { type Need, needNumber } from '#shared/finance/need.ts'
import { nextOfNeed, type NeedNext, readerOf } from '#shared/finance/need-view.ts'
import { advance, bankOf, type Moved } from '#shared/finance/race.ts'
import { refuse } from '#shared/finance/refusal.ts'
import { type Doer, type Step, STEPS } from '#shared/finance/step.ts'
import { type Contact } from '#shared/listing/kind.ts'
import { expectVersion, isOpen } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, ifMatch } from '../http.ts'
import * as listings from '../listing/store.ts'
import { Refused, type Write } from '../ports.ts'
import { type Answered, save } from '../repeat.ts'
import * as needs from './store.ts'

type StepAnswer = { status: Need['status']; taken: number; version: number; next: NeedNext }

export async function takeStep(c: Ctx, id: string, said: Step): Promise<Answered<StepAnswer>> {
  const now = c.var.ports.clock.now()
  const found = await needs.load(c.var.ports.table, id)
  const doer = doerOf(c, found)
  const bankId = bankOf(said, doer, signedIn(c.var.actor).orgId, found.need)
  const bid = found.bids.find((one) => one.bankId === bankId)
  const moved = advance({ need: found.need, bid, taken: found.taken }, said, doer, now)
  if (said.step === 'open') expectBank(found, said.to)
  const version = doer === 'bank' ? (bid?.version ?? 0) : found.version
  const body = answerOf(found, moved ?? {}, doer, version)
  const answer = { status: 200 as const, body, version: body.version }
  if (!moved) return save(c, [], answer)
  expectVersion(version, ifMatch(c))
  const writes = [
    ...(await writesOf(c, found, moved, bid)),
    ...records(c, moved.need ?? found.need, said, moved.bid ?? bid),
  ]
  return save(c, writes, answer).catch((error: unknown) =>
    whyRefused(c, error, { writes, taken: moved.seat === 1 ? bid : undefined }),
  )
}

/** An official may look on, and takes no step. */
function doerOf(c: Ctx, found: needs.Found): Doer {
  const reader = readerOf(found, signedIn(c.var.actor), c.var.ports.clock.now())
  if (!reader) throw missing()
  if (reader === 'official') throw refuse('finance.not-your-step')
  return reader
}

/** What the doer needs next; the version is that of the row it writes. */
function answerOf(found: needs.Found, moved: Moved, doer: Doer, version: number): StepAnswer {
  const taken = found.taken + (moved.seat ?? 0)
  const need = moved.need ?? found.need
  const changed = doer === 'bank' ? moved.bid : moved.need
  return {
    status: need.status,
    taken,
    version: changed ? version + 1 : version,
    next: nextOfNeed(need, taken),
  }
}

/** Judged already, and no bank is left: it would be sent to nobody. */
function expectBank({ fits, fitsVersion, version }: needs.Found, to: string[] | undefined): void {
  if (fitsVersion === version && eligible(fits, to).length === 0) throw refuse('finance.no-bank')
}

async function writesOf(
  c: Ctx,
  { need, version }: needs.Found,
  moved: Moved,
  before: (Bid & { version: number }) | undefined,
): Promise<Write[]> {
  const writes: Write[] = []
  // The need must still be what it was when the step was decided.
  writes.push(
    moved.need
      ? needs.put(moved.need, { version })
      : { check: needs.keyOf(need.id), if: { version } },
  )
  if (moved.bid && before) {
    const { version: seen, ...bid } = { ...before, ...moved.bid }
    if (!moved.bid.contact) Reflect.deleteProperty(bid, 'contact')
    if (!moved.bid.outcome) Reflect.deleteProperty(bid, 'outcome')
    const product = moved.seat === 1 ? await productOf(c, bid) : undefined
    writes.push(
      needs.putBid(product ? { ...bid, contact: product.contact } : bid, { version: seen }),
    )
    if (product) writes.push(product.stands)
  }
  if (moved.seat) writes.push(needs.countSeat(need.id, moved.seat))
  return writes
}

/** The product must be offered at the very moment it is taken. */
async function productOf(c: Ctx, bid: Bid): Promise<{ contact: Contact; stands: Write }> {
  const found = await listings.get(c.var.ports.table, bid.fit.productId)
  if (!found || !isOpen(found.listing)) throw refuse('finance.product-closed')
  return {
    contact: found.listing.fields.contact as Contact,
    stands: { check: listings.keyOf(found.listing.id), if: { version: found.version } },
  }
}

type Tried = { writes: readonly Write[]; taken: Bid | undefined }

/** Why a bank did not get it: the last seat went, or its product was closed at that very moment. */
async function whyRefused(c: Ctx, error: unknown, { writes, taken }: Tried): Promise<never> {
  if (error instanceof Refused && taken) {
    const [first, ...rest] = error.failed
    const refused = first === undefined ? undefined : writes[first]
    if (refused && 'count' in refused && rest.length === 0)
      throw refuse('finance.full', { taken: SEATS })
    await productOf(c, taken)
  }
  throw error
}

/** A title that says nothing: the number alone stands in notices and mails. */
export const happening = (
  need: Need,
  act: Happening['act'],
  more: NonNullable<Happening['values']> = {},
): Happening => ({
  act,
  subject: need.id,
  region: need.region,
  values: { title: needNumber(need.id), kind: 'need', orgId: need.orgId, ...more },
})

/** Codes are on record, amounts stay in the need; money that came is told in the demand's history too. */
function records(c: Ctx, need: Need, said: Step, bid: Bid | undefined): Write[] {
  const { act } = STEPS[said.step]
  const values = {
    ...(bid ? { bankId: bid.bankId } : {}),
    ...('reason' in said && said.step !== 'extend' ? { reason: said.reason } : {}),
  }
  const write = (one: Happening) => audits.write(c.var.ports, one, c.var.actor)
  const thread =
    said.step === 'report' && need.demandId !== undefined
      ? [write({ ...happening(need, act), subject: need.demandId })]
      : []
  return [write(happening(need, act, values)), ...thread]
}
