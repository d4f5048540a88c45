// Where a need comes from: a demand of one's own, or a case in which both sides have agreed.
import { type Member } from '#shared/actor.ts'
import { agreed, Party } from '#shared/case/party.ts'
import { type ListingId, type OrgId } from '#shared/id.ts'
import { missing } from '#shared/problem.ts'
import * as cases from '../case/store.ts'
import * as listings from '../listing/store.ts'
import { type Table } from '../ports.ts'

type Origin = { demandId?: ListingId | undefined; firmId?: OrgId | undefined }

/** What is not one's own is not there. */
export async function originOf(table: Table, from: Origin, member: Member): Promise<Origin> {
  const { demandId } = from
  if (demandId === undefined) return {}
  const firmId = member.role === 'firm' ? member.orgId : from.firmId
  const { listing } = await listings.load(table, demandId)
  if (listing.kind !== 'demand') throw missing()
  if (member.role !== 'firm' && listing.orgId !== member.orgId) throw missing()
  if (firmId === undefined) return { demandId }
  const row = await table.get(cases.partyKey(demandId, firmId))
  if (!row || !agreed(Party.parse(row.body))) throw missing()
  return { demandId, firmId }
}
