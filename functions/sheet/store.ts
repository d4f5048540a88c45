// Consents in the table, in the need's partition; and what a sheet is drawn from, in two round trips.
import * as z from 'zod/mini'
import { Party } from '#shared/case/party.ts'
import { type Need } from '#shared/finance/need.ts'
import { Consent, type SheetSource } from '#shared/finance/sheet.ts'
import { FindingStatus, Severity } from '#shared/finding/finding.ts'
import { Listing } from '#shared/listing/listing.ts'
import { Org } from '#shared/org/org.ts'
import * as cases from '../case/store.ts'
import * as findings from '../finding/store.ts'
import * as listings from '../listing/store.ts'
import * as orgs from '../org/store.ts'
import { type Key, type Table, type Write } from '../ports.ts'

export const keyOf = (needId: string, bankId: string): Key => ({
  pk: `FN#${needId}`,
  sk: `S#${bankId}`,
})

/** Version 0 where there never was one. */
export async function consentOf(
  table: Table,
  needId: string,
  bankId: string,
): Promise<{ consent: Consent | undefined; version: number }> {
  const row = await table.get(keyOf(needId, bankId))
  return { consent: row && Consent.parse(row.body), version: row?.version ?? 0 }
}

export const put = (consent: Consent, version: number): Write => ({
  put: { ...keyOf(consent.needId, consent.bankId), entity: 'consent', body: consent },
  if: version === 0 ? 'absent' : { version },
})

/** All consents of a need, for its owner. */
export async function consentsOf(
  table: Table,
  needId: string,
): Promise<(Consent & { version: number })[]> {
  const page = await table.query(`FN#${needId}`, { prefix: 'S#' }, { limit: 100 })
  return page.items.map(({ body, version }) => ({ ...Consent.parse(body), version }))
}

type Single = Exclude<keyof SheetSource, 'findings'>
const Known = z.object({ status: FindingStatus, severity: Severity })

/** Demand, pair and both organisations at once, and what authorities found at the owner. */
export async function sourceOf(
  table: Table,
  { demandId, firmId, orgId }: Need,
): Promise<SheetSource> {
  const keys: Readonly<Record<Single, Key | undefined>> = {
    owner: orgs.keyOf(orgId),
    listing: demandId && listings.keyOf(demandId),
    firm: firmId && firmId !== orgId ? orgs.keyOf(firmId) : undefined,
    party: demandId && firmId && cases.partyKey(demandId, firmId),
  }
  const [rows, found] = await Promise.all([
    table.getMany(Object.values(keys).filter((key) => key !== undefined)),
    findings.ofOrg(table, orgId),
  ])
  const bodyOf = (name: Single) =>
    rows.find(({ pk, sk }) => pk === keys[name]?.pk && sk === keys[name].sk)?.body
  const parsed = <T>(name: Single, read: (body: unknown) => T): T | undefined => {
    const body = bodyOf(name)
    return body && read(body)
  }
  const owner = parsed('owner', (body) => Org.parse(body))
  return {
    owner,
    listing: parsed('listing', (body) => Listing.parse(body)),
    // A firm that borrows for its own part of a case is the firm.
    firm: firmId === orgId ? owner : parsed('firm', (body) => Org.parse(body)),
    party: parsed('party', (body) => Party.parse(body)),
    findings: found.items.map((card) => Known.parse(card)),
  }
}
