// Cases and their parties in the table, both in the demand's partition.
import { type Case, caseNumber } from '#shared/case/case.ts'
import { nextOfPair } from '#shared/case/next.ts'
import { pairStage, Party, progressOf, stranger as begin } from '#shared/case/party.ts'
import { Hold } from '#shared/case/hold.ts'
import { Listing } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import { stem } from '#shared/region/region.ts'
import {
  type Condition,
  type Key,
  type NewRow,
  type Page,
  type Table,
  type Write,
} from '../ports.ts'

export const caseKey = (demandId: string): Key => ({ pk: `L#${demandId}`, sk: 'C' })
export const partyKey = (demandId: string, orgId: string): Key => ({
  pk: `L#${demandId}`,
  sk: `P#${orgId}`,
})
export const holdKey = (demandId: string): Key => ({ pk: `L#${demandId}`, sk: 'H' })
export const numberKey = (number: string): Key => ({ pk: `C#${number}`, sk: 'A' })

/** The case that a published demand opens: derived, so that opening it twice opens one. */
export function open(listing: Listing): Case | undefined {
  if (listing.kind !== 'demand' || !listing.publishedAt) return undefined
  return {
    number: caseNumber(listing.id, listing.region, listing.publishedAt),
    demandId: listing.id,
    orgId: listing.orgId,
    region: listing.region,
    openedAt: listing.publishedAt,
  }
}

export const rows = (opened: Case): NewRow[] => [
  { ...caseKey(opened.demandId), entity: 'case', body: opened },
  { ...numberKey(opened.number), entity: 'case-number', body: { demandId: opened.demandId } },
]

/** Two that have said nothing yet. */
export const stranger = (demand: Listing, offer: Listing, now: string): Party =>
  begin(
    {
      demandId: demand.id,
      demandOrgId: demand.orgId,
      demandRegion: demand.region,
      demandTitle: String(demand.fields.title),
      orgId: offer.orgId,
      orgName: offer.orgName,
      offerId: offer.id,
      offerTitle: String(offer.fields.title),
    },
    now,
  )

/** A demand and who holds its case, in one read; version 0 where nobody has touched the hold. */
export async function held(
  table: Table,
  demandId: string,
): Promise<{ listing: Listing; hold: Hold | undefined; version: number }> {
  const rows = await table.getMany([{ pk: `L#${demandId}`, sk: 'A' }, holdKey(demandId)])
  const [demand, hold] = ['A', 'H'].map((sk) => rows.find((row) => row.sk === sk))
  if (!demand) throw missing()
  return {
    listing: Listing.parse(demand.body),
    hold: hold && Hold.parse(hold.body),
    version: hold?.version ?? 0,
  }
}

export const putHold = (hold: Hold, version: number): Write => ({
  put: { ...holdKey(hold.demandId), entity: 'hold', body: hold },
  if: version === 0 ? 'absent' : { version },
})

export async function demandOf(table: Table, number: string): Promise<string | undefined> {
  const row = await table.get(numberKey(number))
  return row?.body.demandId as string | undefined
}

const deskKey = (party: Party): readonly [string, string] => [
  `P#${stem(party.demandRegion).slice(0, 2)}`,
  `${party.demandRegion}#${party.updatedAt}#${party.demandId}#${party.orgId}`,
]

export const put = (party: Party, condition: Condition): Write => ({
  put: {
    ...partyKey(party.demandId, party.orgId),
    entity: 'party',
    body: party,
    index: {
      owner: [`O#${party.orgId}`, `party#${party.updatedAt}#${party.demandId}`],
      // Officials follow what has begun; a mere interest is the two sides' own.
      ...(pairStage(party) === undefined ? {} : { desk: deskKey(party) }),
    },
    card: {
      demandId: party.demandId,
      title: party.demandTitle,
      offerId: party.offerId,
      firm: party.firm.answer,
      enterprise: party.enterprise.answer,
      updatedAt: party.updatedAt,
      ...(party.proposal ? { proposed: true } : {}),
      ...(party.agreedAt ? { agreedAt: party.agreedAt } : {}),
      ...begunCard(party),
    },
  },
  if: condition,
})

/** What officials' lists show of a pair that has begun: where, who takes it, how far, who is next. */
function begunCard(party: Party): Readonly<Record<string, unknown>> {
  const progress = progressOf(party)
  if (!progress) return {}
  const { who, what } = nextOfPair(progress)
  return {
    stage: progress.stage,
    region: party.demandRegion,
    firmId: party.orgId,
    // A card stays small: the page has the whole name.
    firmName: party.orgName.slice(0, 24),
    next: `${who}.${what}`,
  }
}

/** The pairs behind at most 100 keys; those that never began are left out. */
export async function partiesOf(
  table: Table,
  pairs: readonly { demandId: string; orgId: string }[],
): Promise<Party[]> {
  const keys = pairs.map(({ demandId, orgId }) => partyKey(demandId, orgId))
  return (await table.getMany(keys)).map((row) => Party.parse(row.body))
}

/** The cases a firm has answered or is invited to, last moved first. */
export async function ofFirm(
  table: Table,
  orgId: string,
  after?: string,
): Promise<Page<Readonly<Record<string, unknown>>>> {
  const page = await table.list(
    'owner',
    `O#${orgId}`,
    { prefix: 'party#' },
    { limit: 50, after, backward: true },
  )
  return { ...page, items: page.items.map((row) => firmsOwn(row.card)) }
}

/** The county is an official's to see, and a firm's only while both say yes; so is what comes next. */
function firmsOwn(card: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isOpen = card.firm === 'yes' && card.enterprise === 'yes'
  const hidden = ['region', 'firmId', 'firmName', ...(isOpen ? [] : ['next'])]
  return Object.fromEntries(Object.entries(card).filter(([key]) => !hidden.includes(key)))
}

/** The agreed pairs of a jurisdiction, by county and then by what moved last. */
export async function inRegion(
  table: Table,
  region: string,
  after?: string,
): Promise<Page<Readonly<Record<string, unknown>>>> {
  const page = await table.list(
    'desk',
    `P#${stem(region).slice(0, 2)}`,
    { prefix: stem(region) },
    { limit: 50, after },
  )
  return { ...page, items: page.items.map((row) => row.card) }
}
