// Where the world is plugged in. Each port fits on a page and has one contract suite for all adapters.
import { type At } from '#shared/time.ts'

/** One row of the single table. `body` is the record; `card` is what lists show (≤ 300 B, no secrets). */
export type Row = {
  readonly pk: string
  readonly sk: string
  /** What the row is (`listing`, `audit` …): the stream and the timer filter by it. */
  readonly entity: string
  /** Starts at 1 and grows by 1 with each write of the row; the adapter keeps it. */
  readonly version: number
  readonly body: Readonly<Record<string, unknown>>
  readonly index?: Readonly<Partial<Record<IndexName, IndexKey>>>
  readonly card?: Readonly<Record<string, unknown>>
  /** After this second the row may vanish (sessions, idempotency keys). */
  readonly expiresAt?: At
}
/** Sparse secondary indexes: `owner` an organisation's things, `feed` public lists, `desk` officials and clocks. */
export type IndexName = 'owner' | 'feed' | 'desk'
export type IndexKey = readonly [pk: string, sk: string]
export type Key = { readonly pk: string; readonly sk: string }

/** What a list reads from an index: the key, the card, never the body. */
export type CardRow = Key & {
  readonly entity: string
  readonly version: number
  readonly card: Readonly<Record<string, unknown>>
}

/** A row to write: the adapter sets `version` to the old one plus 1. */
export type NewRow = Omit<Row, 'version'>
/** The closed list of conditions: not there yet, still at this version, or there at all. */
export type Condition = 'absent' | { readonly version: number } | 'present'
export type Write =
  | { readonly put: NewRow; readonly if: Condition | 'any' }
  | { readonly remove: Key; readonly if: Condition | 'any' }
  | { readonly check: Key; readonly if: Condition }
  /** Adds `by` to a counter row; refused where the sum would leave 0..atMost. */
  | { readonly count: Key; readonly by: number; readonly atMost: number }

/** A write was refused: `failed` are the positions in the list whose conditions did not hold. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly failed: readonly number[]
  constructor(failed: readonly number[]) {
    super(`Conditions did not hold at ${failed.join(', ')}.`)
    this.failed = failed
  }
}

export type Page<T> = { readonly items: readonly T[]; readonly next?: string }
export type Range = { readonly prefix?: string; readonly from?: string; readonly to?: string }
export type PageAsk = {
  readonly limit: number
  readonly after?: string | undefined
  readonly backward?: boolean
}

export interface Table {
  get(key: Key): Promise<Row | undefined>
  /** All rows of a partition in a range of sort keys (`from` and `to` inclusive), whole, in key order. */
  query(pk: string, range: Range, ask: PageAsk): Promise<Page<Row>>
  /** Cards of an index partition; `next` is the adapter's cursor, opaque to all but it. */
  list(index: IndexName, pk: string, range: Range, ask: PageAsk): Promise<Page<CardRow>>
  /** Whole rows by key (at most 100), absent ones left out, in no order. */
  getMany(keys: readonly Key[]): Promise<readonly Row[]>
  /** All or nothing, at most 100 writes, each key at most once. Throws `Refused`. */
  write(writes: readonly Write[]): Promise<void>
}

/** What the table says happened: which row, never what is in it. Delivered at least once, in any order. */
export type Change = Key & {
  readonly id: string
  readonly entity: string
  readonly gone: boolean
}

/** A public record: only fields of class `public` ever get this far (a test proves it). */
export type SearchRecord = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly text: string
  /** Canonical codes, most specific first, and their parents. */
  readonly codes: readonly string[]
  /** Words of the codes in Chinese and English, so that "red mud" finds 赤泥. */
  readonly words: readonly string[]
  readonly city: string
  readonly publishedAt: At
  readonly card: Readonly<Record<string, unknown>>
}
export type SearchAsk = {
  readonly text: string
  readonly kind?: string | undefined
  readonly city?: string | undefined
  readonly code?: string | undefined
  readonly limit: number
  readonly after?: string | undefined
}
export type SearchAnswer = {
  readonly hits: readonly {
    readonly id: string
    readonly card: Readonly<Record<string, unknown>>
  }[]
  readonly total: number
  readonly facets: Readonly<Record<'kind' | 'city' | 'code', Readonly<Record<string, number>>>>
  /** True where nothing had all the words and some were let go. */
  readonly relaxed: boolean
  readonly next?: string
}
export interface Search {
  put(record: SearchRecord): Promise<void>
  remove(id: string): Promise<void>
  query(ask: SearchAsk): Promise<SearchAnswer>
}

/** A direct upload: what the browser posts as a form, with the file last. */
export type UploadTicket = {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
  readonly expiresAt: At
}
export type FileFacts = { readonly size: number; readonly type: string; readonly head: Uint8Array }
export interface Files {
  upload(
    key: string,
    limits: { readonly type: string; readonly maxBytes: number },
  ): Promise<UploadTicket>
  /** A link that expires and cannot be altered. */
  download(
    key: string,
    as: { readonly name: string; readonly type: string },
  ): Promise<{ url: string; expiresAt: At }>
  /** Size, declared type and the first 512 bytes; undefined where nothing was uploaded. */
  facts(key: string): Promise<FileFacts | undefined>
  read(key: string): Promise<Uint8Array | undefined>
  write(key: string, bytes: Uint8Array, type: string): Promise<void>
  remove(key: string): Promise<void>
}

export type Letter = {
  /** Derived from the notice: an adapter that can, sends one id once. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}
export interface Mail {
  send(letter: Letter): Promise<void>
}

export type LoginStart = {
  readonly url: string
  readonly state: string
  readonly verifier: string
  readonly nonce: string
}
export interface Identity {
  start(redirectUri: string): Promise<LoginStart>
  /** Exchanges the code of `callbackUrl`; throws `Problem('anonymous', 'login.refused')`. */
  finish(
    callbackUrl: string,
    started: Omit<LoginStart, 'url'>,
  ): Promise<{ readonly subject: string }>
  /** Where the issuer ends its own session, if it can. */
  logoutUrl(returnTo: string): Promise<string | undefined>
}

export interface Clock {
  now(): At
}
export interface Ids {
  bytes(count: number): Uint8Array
}

export type Ports = {
  readonly table: Table
  readonly search: Search
  readonly files: Files
  readonly mail: Mail
  readonly identity: Identity
  readonly clock: Clock
  readonly ids: Ids
  /** Keys and addresses of this deployment, parsed once at the door. */
  readonly settings: Settings
}
export type Settings = {
  /** The site's own origin, e.g. `https://example.gov.cn`; mails link to it. */
  readonly origin: string
  /** 32 bytes or more: seals the cookie of a login under way. Read when somebody signs in, not at start. */
  readonly secret: () => Promise<string>
}
