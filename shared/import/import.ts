// An import of a table by an authority: its state, what became of each line, and the records made of good ones.
import * as z from 'zod/mini'
import { type Member } from '../actor.ts'
import { digest, type ListingId, type OrgId } from '../id.ts'
import { type Listing } from '../listing/listing.ts'
import { type Org } from '../org/org.ts'
import { type Flaw } from '../problem.ts'
import { covers } from '../region/region.ts'
import { At } from '../time.ts'
import { type DemandRow, type OrgRow } from './row.ts'
import { ImportKind } from './table.ts'

export const ImportId = z.string().check(z.regex(/^imp_[0-9a-z]{4,40}$/))
export type ImportId = z.infer<typeof ImportId>

/** Lines of a file by what became of them. `exists` is there already: it is left as it is. */
export const Import = z.strictObject({
  id: ImportId,
  kind: ImportKind,
  /** Name of the file. */
  name: z.string(),
  /** Whose place: officials of the same one may go on with it. */
  region: z.string(),
  lines: z.int(),
  made: z.int(),
  exists: z.int(),
  bad: z.int(),
  startedAt: At,
  movedAt: At,
})
export type Import = z.infer<typeof Import>

export type LineState = 'made' | 'exists' | 'bad'
/** What became of a line; flaws name columns. */
export type LineResult = { line: number; state: LineState; id?: string; flaws?: readonly Flaw[] }

/** The same file of the same place is the same import: sent again, it goes on. */
export const importId = (region: string, kind: ImportKind, content: string): ImportId =>
  `imp_${digest(`${region}#${kind}#${content}`)}${digest(`${content}#${kind}#${region}`)}`

const derived = (prefix: 'org' | 'lst', text: string): string =>
  `${prefix}_${digest(`import#${text}`)}${digest(`${text}#import`)}`

/** Two who import the same organisation at once make the same one. */
export const orgIdFor = (creditCode: string): OrgId => derived('org', creditCode) as OrgId
/** An organisation says a demand once: title and organisation are the demand. */
export const listingIdFor = (creditCode: string, title: string): ListingId =>
  derived('lst', `${creditCode}#${title}`) as ListingId

/** Nobody has looked at it and nobody of it has signed in: its own people confirm it. */
export const orgOf = ({ profile, role }: OrgRow, now: At): Org => ({
  ...profile,
  id: orgIdFor(profile.creditCode),
  role,
  status: 'unverified',
  createdAt: now,
  updatedAt: now,
})

/** Submitted: an official checks and publishes it like any other. */
export function demandOf(
  { creditCode, fields }: DemandRow,
  org: Org,
  by: Member,
  now: At,
): Listing {
  return {
    id: listingIdFor(creditCode, String(fields.title)),
    kind: 'demand',
    orgId: org.id,
    orgName: org.name,
    ...(org.industry === undefined ? {} : { orgIndustry: org.industry }),
    region: String(fields.region),
    status: 'submitted',
    fields,
    savedBy: by.id,
    createdAt: now,
    updatedAt: now,
    submittedAt: now,
  }
}

/** Nobody imports into somebody else's place. */
export const placeFlaws = (region: string, by: Member): Flaw[] =>
  covers(by.region, region) ? [] : [{ path: 'region', code: 'region.not-yours' }]
