// What follows when an organisation is renamed or merged: listings, pairs, findings and people say so, one by one.
import { type Member } from '#shared/actor.ts'
import { Party } from '#shared/case/party.ts'
import { KindName } from '#shared/listing/kinds.ts'
import { type Listing } from '#shared/listing/listing.ts'
import { type Org } from '#shared/org/org.ts'
import * as cases from '../case/store.ts'
import { all } from '../derive.ts'
import { moveFirmOf } from '../finance/move.ts'
import { moveShelved } from '../funding/move.ts'
import * as findings from '../finding/store.ts'
import * as listings from '../listing/store.ts'
import { type Key, type Ports, type Row, type Table, type Write } from '../ports.ts'
import { MOVERS } from './movers.ts'
import { keysOf, type Owner } from './owner.ts'
import * as orgs from './store.ts'

/** A new name stands on what the organisation has posted and wherever it is a side. */
export async function keepNames(id: string, table: Table): Promise<void> {
  const found = await orgs.get(table, id)
  if (!found || found.org.mergedInto !== undefined) return
  await handOver(id, found.org, table)
}

/**
 * Everything of a merged organisation becomes the other's. Each row is moved under the version that was
 * read, and a row that has moved is not found again: stopped half-way, the next change goes on.
 */
export async function moveMerged(id: string, ports: Ports): Promise<void> {
  const { table } = ports
  const found = await orgs.get(table, id)
  const into = found?.org.mergedInto && (await orgs.get(table, found.org.mergedInto))
  if (!into) return
  for (const member of await orgs.membersOf(table, id))
    await moveMember(id, member, into.org, table)
  await handOver(id, into.org, table)
  for (const move of Object.values(MOVERS)) await move(id, into.org, ports)
}

async function handOver(id: string, owner: Owner, table: Table): Promise<void> {
  for (const kind of KindName.options)
    for (const listingId of await listings.idsOfOrg(table, id, kind))
      await moveListing(listingId, owner, table)
  for (const key of await keysOf(table, id, 'party#')) await moveFirm(key, owner, table)
  for (const key of await keysOf(table, id, 'finding#')) await moveFinding(key, owner, table)
}

async function moveListing(listingId: string, owner: Owner, table: Table): Promise<void> {
  const found = await listings.known(table, listingId)
  if (!found) return
  const { listing, version, parties } = found
  // The listing last: it is by its listing that the rest is found.
  if (listing.kind === 'demand') await moveShelved(listingId, owner, table)
  for (const { version: of, ...party } of parties)
    if (listing.kind === 'demand' && party.demandOrgId !== owner.id)
      await table.write([cases.put({ ...party, demandOrgId: owner.id }, { version: of })])
  if (listing.orgId === owner.id && listing.orgName === owner.name) return
  const next: Listing = { ...listing, orgId: owner.id, orgName: owner.name }
  await table.write([listings.put(next, { version })])
}

/** A side's row is named after the firm: it gets a new place, with its messages and papers. */
async function moveFirm(key: Key, owner: Owner, table: Table): Promise<void> {
  const row = await table.get(key)
  if (!row) return
  const party = Party.parse(row.body)
  if (party.orgId === owner.id) {
    if (party.orgName !== owner.name)
      await table.write([cases.put({ ...party, orgName: owner.name }, { version: row.version })])
    return
  }
  const next: Party = { ...party, orgId: owner.id, orgName: owner.name }
  // Both were sides of one case: the one that got further goes on, the other stays as it was.
  if (await table.get(cases.partyKey(party.demandId, owner.id))) return
  await moveFirmOf(party, owner, table)
  await moveThread(`T#${party.demandId}#${party.orgId}`, `T#${party.demandId}#${owner.id}`, table)
  await table.write([cases.put(next, 'absent'), { remove: key, if: { version: row.version } }])
}

/** Copied before the side moves and removed never twice: a message is there at every moment. */
async function moveThread(from: string, to: string, table: Table): Promise<void> {
  for (const row of await all(table, from, '')) {
    const { sk, entity, body } = row
    await table.write([
      { put: { pk: to, sk, entity, body }, if: 'any' },
      { remove: row, if: { version: row.version } },
    ])
  }
}

async function moveFinding({ pk }: Key, owner: Owner, table: Table): Promise<void> {
  const found = await findings.get(table, pk.split('#')[1] ?? '')
  if (!found) return
  const { finding, version } = found
  if (finding.orgId === owner.id && finding.orgName === owner.name) return
  const next = { ...finding, orgId: owner.id, orgName: owner.name }
  await table.write([findings.put(next, { version })])
}

/**
 * The issuer's subject leads to the old place, so the row there stays and names the new organisation;
 * the new one lists the person too.
 */
async function moveMember(id: string, member: Member, into: Org, table: Table): Promise<void> {
  if (member.orgId === into.id) return
  const moved: Member = { ...member, orgId: into.id, region: into.region }
  const place = (orgId: string): Key => ({ pk: `O#${orgId}`, sk: `U#${member.id}` })
  const rows = await table.getMany([place(id), { pk: `U#${member.id}`, sk: 'A' }])
  const put = (key: Key, body: Row['body'], entity: string): Write => ({
    put: { ...key, entity, body },
    if: 'any',
  })
  await table.write([
    ...rows.map((row) =>
      put(
        row,
        row.sk === 'A' ? { orgId: into.id } : moved,
        row.sk === 'A' ? 'member-of' : 'member',
      ),
    ),
    put(place(into.id), moved, 'member'),
  ])
}
