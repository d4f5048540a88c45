// What follows from a need: the products that fit, the banks that are asked, their clocks, and the lending on record.
import { record } from '#shared/audit/audit.ts'
import { type Bid } from '#shared/finance/bid.ts'
import { eligible } from '#shared/finance/eligible.ts'
import { type Fit } from '#shared/finance/fit.ts'
import { type Market, marketOf, shortlist } from '#shared/finance/market.ts'
import { askOf, type Need, needNumber } from '#shared/finance/need.ts'
import { outcomeOf } from '#shared/finance/race.ts'
import { digest } from '#shared/id.ts'
import { dayOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { keepClocks } from '../clock/keep.ts'
import { derive } from '../derive.ts'
import { type Ports } from '../ports.ts'
import { listedAmong } from '../supported/store.ts'
import { moneyTables } from './edition.ts'
import { keepLending } from './lending.ts'
import { published } from './product.ts'
import * as needs from './store.ts'

export const reactToNeed = (id: string, ports: Ports): Promise<void> => reactToNeeds([id], ports)

/** Several of them are judged with the same products. */
export async function reactToNeeds(ids: readonly string[], ports: Ports): Promise<void> {
  let today: Market | undefined
  for (const id of ids) {
    const found = await needs.get(ports.table, id)
    if (!found) continue
    const { need } = found
    if (need.status === 'draft' || need.status === 'open')
      await keepFits(id, (today ??= await market(ports)), ports)
    await settleBids(id, ports)
    await keepClocks(ports.table, id)
    await keepLending(need, ports.table)
  }
}

/** What every need is judged with: products and prime rates, as they are today. */
async function market(ports: Ports): Promise<Market> {
  const products = await published(ports.table)
  const { lpr } = await moneyTables(ports)
  return marketOf(products, dayOf(ports.clock.now()), lpr)
}
/** No page shows more of those that could fit. */
const KEEP_FITS = 20

/** Judged on the day it is asked or changed; the banks follow from the same judgement. */
async function keepFits(id: string, today: Market, ports: Ports): Promise<void> {
  const { table } = ports
  const found = await needs.get(table, id)
  if (!found) return
  const { need, version } = found
  const supported = (await listedAmong(table, [need.orgId], today.today)).has(need.orgId)
  const fits = shortlist({ ...askOf(need), supported }, today)
  const open = fits.filter(({ verdict }) => verdict !== 'stopped')
  const shown = [...open.slice(0, KEEP_FITS), ...fits.slice(open.length)]
  await derive(table, needs.fitsKey(id), async () => needs.fitsRow(id, version, shown))
  if (need.status === 'open') await askBanks(found, fits, ports)
}

async function askBanks(
  { need, version, bids }: needs.Found,
  fits: readonly Fit[],
  ports: Ports,
): Promise<void> {
  const asked = new Set<string>(bids.map(({ bankId }) => bankId))
  for (const fit of eligible(fits, need.to)) {
    if (asked.has(fit.bankId)) continue
    const bid: Bid = {
      needId: need.id,
      bankId: fit.bankId as Bid['bankId'],
      bankName: fit.bankName,
      fit,
      answer: 'asked',
      askedAt: need.openedAt ?? need.updatedAt,
    }
    await ports.table.write([
      needs.putBid(bid, 'absent'),
      { check: needs.keyOf(need.id), if: { version } },
      audits.writeOnce(askedRecord(need, bid)),
    ])
  }
}

const askedRecord = (need: Need, bid: Bid) =>
  record(
    {
      act: 'finance.asked',
      subject: need.id,
      region: need.region,
      values: { title: needNumber(need.id), kind: 'need', bankId: bid.bankId },
    },
    undefined,
    `adt_ask${digest(`${need.id}#${bid.bankId}`)}`,
    bid.askedAt,
  )

/** How the need ended for each bank stands on its bid, for the bank's list. */
async function settleBids(id: string, { table }: Ports): Promise<void> {
  const found = await needs.get(table, id)
  for (const { version, ...bid } of found?.bids ?? []) {
    const outcome = found && outcomeOf(found.need, bid)
    if (!found || bid.outcome === outcome) continue
    const next: Bid = { ...bid, ...(outcome ? { outcome } : {}) }
    if (!outcome) Reflect.deleteProperty(next, 'outcome')
    await table.write([
      needs.putBid(next, { version }),
      { check: needs.keyOf(id), if: { version: found.version } },
    ])
  }
}
