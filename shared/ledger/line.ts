// A line of the ledger: one demand with the figures of its case, derived from all that is known of it.
import * as z from 'zod/mini'
import { Stage, stageOf } from '../case/case.ts'
import { caseNumber } from '../case/case.ts'
import { progressOf } from '../case/party.ts'
import { holdOf } from '../case/hold.ts'
import { Month, type Progress } from '../case/progress.ts'
import { ListingId, OrgId } from '../id.ts'
import { CloseReason } from '../listing/listing.ts'
import { Status } from '../listing/life.ts'
import { type Known, nextWithDue } from '../listing/page.ts'
import { At, dayOf } from '../time.ts'

const Amount = z.strictObject({ value: z.number(), unit: z.string() })

/** Money in fen, mass in tonnes. Officials of the place alone read it: it names the organisation. */
export const Line = z.strictObject({
  id: ListingId,
  /** From the first publication on. */
  number: z.optional(z.string()),
  region: z.string(),
  orgId: OrgId,
  org: z.string(),
  title: z.string(),
  codes: z.array(z.string()),
  amount: z.optional(Amount),
  status: Status,
  stage: z.optional(Stage),
  /** Region of the level that holds the case. */
  holder: z.optional(z.string()),
  who: z.string(),
  what: z.string(),
  dueAt: z.optional(At),
  supervised: z.optional(z.literal(true)),
  /** First of submitting and publishing: what the ledger is ordered by. */
  on: z.string(),
  submittedAt: z.optional(At),
  publishedAt: z.optional(At),
  agreedAt: z.optional(At),
  /** Lump sums by the month of the confirmed contract; a price per tonne counts as 0 here. */
  contracts: z.array(z.strictObject({ month: Month, fen: z.int() })),
  /** By month: tonnes, and what they are worth where the price is per tonne. */
  deliveries: z.array(z.strictObject({ month: Month, tonnes: z.number(), fen: z.int() })),
  writtenOffAt: z.optional(At),
  closedAt: z.optional(At),
  closeReason: z.optional(CloseReason),
})
export type Line = z.infer<typeof Line>

/** The line of a demand; none for a draft, which is nobody's but its owner's. */
export function lineOf(known: Known): Line | undefined {
  const { listing, parties, hold } = known
  if (listing.kind !== 'demand' || listing.status === 'draft') return undefined
  const { fields, publishedAt, submittedAt } = listing
  const next = nextWithDue({ listing, parties, hold })
  const pairs = parties.flatMap((party) => progressOf(party) ?? [])
  const agreedAt = parties.flatMap((p) => p.agreedAt ?? progressOf(p)?.since ?? []).sort()[0]
  const amount = z.safeParse(Amount, fields.quantity)
  const codes = Array.isArray(fields.codes) ? fields.codes.slice(0, 4).map(String) : []
  return {
    id: listing.id,
    ...(publishedAt === undefined
      ? {}
      : {
          number: caseNumber(listing.id, listing.region, publishedAt),
          stage: stageOf(listing.status, parties),
          holder: holdOf(hold, listing).region,
        }),
    region: listing.region,
    orgId: listing.orgId,
    org: listing.orgName,
    title: typeof fields.title === 'string' ? fields.title : '',
    codes,
    ...(amount.success ? { amount: amount.data } : {}),
    status: listing.status,
    who: next.who,
    what: next.what,
    ...given({ dueAt: next.by, submittedAt, publishedAt, agreedAt }),
    ...(hold?.supervision ? { supervised: true as const } : {}),
    on: dayOf(
      [submittedAt, publishedAt, listing.createdAt].filter((at) => at !== undefined).sort()[0] ??
        '',
    ),
    contracts: contractsOf(pairs),
    deliveries: deliveriesOf(pairs),
    ...given({
      writtenOffAt: pairs.flatMap((p) => p.writtenOff?.at ?? []).sort()[0],
      closedAt: listing.status === 'closed' ? listing.updatedAt : undefined,
    }),
    ...(listing.closeReason === undefined ? {} : { closeReason: listing.closeReason }),
  }
}

const given = <K extends string>(values: Record<K, At | undefined>): Partial<Record<K, At>> =>
  Object.fromEntries(Object.entries(values).filter(([, at]) => at !== undefined)) as Partial<
    Record<K, At>
  >

const contractsOf = (pairs: readonly Progress[]): Line['contracts'] =>
  pairs.flatMap(({ contract }) =>
    contract?.confirmedAt === undefined
      ? []
      : [
          {
            month: dayOf(contract.confirmedAt).slice(0, 7),
            fen: contract.basis === 'lump-sum' ? contract.amountFen : 0,
          },
        ],
  )

function deliveriesOf(pairs: readonly Progress[]): Line['deliveries'] {
  const months = new Map<string, Line['deliveries'][number]>()
  for (const { contract, deliveries } of pairs) {
    const price = contract?.basis === 'per-tonne' ? contract.amountFen : 0
    for (const { month, tonnes } of deliveries) {
      const sum = months.get(month) ?? { month, tonnes: 0, fen: 0 }
      const fen = sum.fen + Math.round(price * tonnes)
      months.set(month, { month, tonnes: sum.tonnes + tonnes, fen })
    }
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
}
