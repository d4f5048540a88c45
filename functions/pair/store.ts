// A pair in the table: its state in one read, its messages and papers in a partition of their own.
import { Hold } from '#shared/case/hold.ts'
import { type Doer } from '#shared/case/progress.ts'
import { Message, Paper } from '#shared/case/message.ts'
import { Party } from '#shared/case/party.ts'
import { type Member } from '#shared/actor.ts'
import { type FileRef } from '#shared/file/file.ts'
import { Listing } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import * as cases from '../case/store.ts'
import * as listings from '../listing/store.ts'
import { type Key, type Page, type Table, type Write } from '../ports.ts'

export type Pair = {
  listing: Listing
  listingVersion: number
  party: Party
  version: number
  /** Region of the level that holds the case. */
  holder: string
}

export async function load(table: Table, demandId: string, orgId: string): Promise<Pair> {
  const rows = await table.getMany([
    listings.keyOf(demandId),
    cases.partyKey(demandId, orgId),
    cases.holdKey(demandId),
  ])
  const demand = rows.find((row) => row.sk === 'A')
  const party = rows.find((row) => row.entity === 'party')
  const hold = rows.find((row) => row.entity === 'hold')
  if (!demand || !party) throw missing()
  const listing = Listing.parse(demand.body)
  return {
    listing,
    listingVersion: demand.version,
    party: Party.parse(party.body),
    version: party.version,
    holder: hold ? Hold.parse(hold.body).region : listing.region,
  }
}

const partition = (party: Pick<Party, 'demandId' | 'orgId'>): string =>
  `T#${party.demandId}#${party.orgId}`

export const byOf = (member: Member, side: Doer): Message['by'] => ({
  memberId: member.id,
  name: member.name,
  side,
})

export const putMessage = (party: Party, message: Message): Write => ({
  put: {
    pk: partition(party),
    sk: `M#${message.at}#${message.id}`,
    entity: 'message',
    body: message,
  },
  if: 'absent',
})

/** Messages, newest first. */
export async function messages(table: Table, party: Party, after?: string): Promise<Page<Message>> {
  const page = await table.query(
    partition(party),
    { prefix: 'M#' },
    { limit: 30, after, backward: true },
  )
  return { ...page, items: page.items.map((row) => Message.parse(row.body)) }
}

const paperKey = (party: Pick<Party, 'demandId' | 'orgId'>, fileId: string): Key => ({
  pk: partition(party),
  sk: `D#${fileId}`,
})

/** A file said twice is one paper. */
export const putPapers = (
  party: Party,
  files: readonly FileRef[],
  came: Pick<Paper, 'at' | 'by' | 'with'>,
): Write[] =>
  [...new Map(files.map((file) => [file.id, file])).values()].map((file) => ({
    put: {
      ...paperKey(party, file.id),
      entity: 'paper',
      body: { ...file, ...came } satisfies Paper,
    },
    if: 'any',
  }))

export async function papers(table: Table, party: Party, after?: string): Promise<Page<Paper>> {
  const page = await table.query(partition(party), { prefix: 'D#' }, { limit: 50, after })
  return { ...page, items: page.items.map((row) => Paper.parse(row.body)) }
}

export const hasPaper = async (table: Table, party: Party, fileId: string): Promise<boolean> =>
  (await table.get(paperKey(party, fileId))) !== undefined
