// A merged organisation's financing needs, and a merged bank's bids: nobody twice in a race, no seat lost or won.
import { type Bid } from '#shared/finance/bid.ts'
import { type Need } from '#shared/finance/need.ts'
import { type OrgId } from '#shared/id.ts'
import { type Mover, type Owner } from '../org/owner.ts'
import { type Key, type Table, type Write } from '../ports.ts'
import * as sheets from '../sheet/store.ts'
import { keysOf } from '../org/owner.ts'
import * as needs from './store.ts'

/** Drafts, open ones and those that ended: what was lent is counted with the other from now on. */
export const moveNeeds: Mover = async (from, into, { table }) => {
  for (const id of await needs.idsOfOrg(table, from)) {
    const found = await needs.get(table, id)
    if (found?.need.orgId !== from) continue
    const next: Need = { ...found.need, orgId: into.id, orgName: into.name }
    await table.write([needs.put(next, { version: found.version })])
  }
}

/** The needs of a demand's owner that were asked for a pair's firm: told by the firm's id. */
export async function moveFirmOf(
  pair: { demandId: string; demandOrgId: string; orgId: string },
  into: Owner,
  table: Table,
): Promise<void> {
  for (const id of await needs.idsOfOrg(table, pair.demandOrgId)) {
    const found = await needs.get(table, id)
    if (found?.need.demandId !== pair.demandId || found.need.firmId !== pair.orgId) continue
    await table.write([needs.put({ ...found.need, firmId: into.id }, { version: found.version })])
  }
}

export const moveBids: Mover = async (from, into, { table }) => {
  for (const { pk } of await keysOf(table, from, 'bid#')) await moveBid(pk.slice(3), from, into, table) // prettier-ignore
}

/** Bid, seat, consent and the need's own word of the bank move in one write. */
async function moveBid(needId: string, from: string, into: Owner, table: Table): Promise<void> {
  const found = await needs.get(table, needId)
  const old = found?.bids.find(({ bankId }) => bankId === from)
  if (!found || !old) return
  const own = found.bids.find(({ bankId }) => bankId === into.id)
  const kept = own && weight(found.need, own) >= weight(found.need, old) ? own : old
  const bid = needs.bare(kept)
  const next: Bid = {
    ...bid,
    bankId: into.id,
    bankName: into.name,
    fit: { ...bid.fit, bankId: into.id, bankName: into.name },
  }
  const renamed = renamedIn(found.need, from, into.id)
  await table.write([
    needs.putBid(next, own ? { version: own.version } : 'absent'),
    { remove: needs.bidKey(needId, from), if: { version: old.version } },
    renamed
      ? needs.put(renamed, { version: found.version })
      : { check: needs.keyOf(needId), if: { version: found.version } },
    // Both had taken it: one bank talks, and one seat is another's.
    ...(own?.answer === 'taken' && old.answer === 'taken' ? [needs.countSeat(needId, -1)] : []),
    ...(await consentMoved({ needId, from, into: into.id }, table)),
  ])
}

/** The chosen bank before one that talks, that before one that was asked or said no. */
const weight = ({ chosen, result }: Need, { bankId, answer }: Bid): number =>
  chosen?.bankId === bankId || result?.bankId === bankId ? 2 : Number(answer === 'taken')

function renamedIn(need: Need, from: string, into: OrgId): Need | undefined {
  const { to, chosen, result } = need
  const is = (id: string | undefined) => id === from
  if (!to?.some(is) && !is(chosen?.bankId) && !is(result?.bankId)) return undefined
  return {
    ...need,
    ...(to ? { to: [...new Set(to.map((id) => (is(id) ? into : id)))] } : {}),
    ...(chosen && is(chosen.bankId) ? { chosen: { ...chosen, bankId: into } } : {}),
    ...(result && is(result.bankId) ? { result: { ...result, bankId: into } } : {}),
  }
}

type Between = { needId: string; from: string; into: OrgId }

/** What the owner said to the other itself stands; else what it allowed goes on, no wider and no longer. */
async function consentMoved({ needId, from, into }: Between, table: Table): Promise<Write[]> {
  const [old, own] = await Promise.all([
    sheets.consentOf(table, needId, from),
    sheets.consentOf(table, needId, into),
  ])
  if (!old.consent) return []
  const gone: Key = sheets.keyOf(needId, from)
  return [
    { remove: gone, if: { version: old.version } },
    ...(own.consent ? [] : [sheets.put({ ...old.consent, bankId: into }, 0)]),
  ]
}
