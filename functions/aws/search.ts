// The search port on Algolia: only public records come here, and the browser never does.
import { type SearchClient, type SearchParamsObject, algoliasearch } from 'algoliasearch'
import * as z from 'zod/mini'
import { msOf } from '#shared/time.ts'
import { Problem } from '#shared/problem.ts'
import { cursorOf, placeOf } from '../table.ts'
import { type Search, type SearchAnswer, type SearchAsk, type SearchRecord } from '../ports.ts'

export type AlgoliaOptions = {
  readonly appId: string
  readonly apiKey: string
  readonly index?: string
  /** Other servers and timeouts than Algolia's own. */
  readonly client?: NonNullable<Parameters<typeof algoliasearch>[2]>
}

/** A page must not wait longer for search than a reader waits for a page. */
const TIMEOUTS = { connect: 1000, read: 2000, write: 5000 }
const DEPTH_MAX = 1000

export function algoliaSearch({ appId, apiKey, index, client }: AlgoliaOptions): Search {
  const indexName = index ?? 'listings'
  const algolia = algoliasearch(appId, apiKey, { timeouts: TIMEOUTS, ...client })
  return {
    put: (record) =>
      orDown(async () => {
        await algolia.saveObject(savedAs(indexName, record))
      }),
    remove: (objectID) =>
      orDown(async () => {
        await algolia.deleteObject({ indexName, objectID })
      }),
    query: (ask) => query(algolia, indexName, ask),
  }
}

const savedAs = (indexName: string, { id, publishedAt, ...record }: SearchRecord) => ({
  indexName,
  body: { objectID: id, ...record, publishedAtMs: msOf(publishedAt) },
})

const Counts = z.record(z.string(), z.number())
const Answer = z.object({
  hits: z.array(z.object({ objectID: z.string(), card: z.record(z.string(), z.unknown()) })),
  nbHits: z.number(),
  facets: z.optional(
    z.object({
      kind: z.optional(Counts),
      city: z.optional(Counts),
      codes: z.optional(Counts),
    }),
  ),
  /** There only where `removeWordsIfNoResults` let words go. */
  queryAfterRemoval: z.optional(z.string()),
})

async function query(
  algolia: SearchClient,
  indexName: string,
  ask: SearchAsk,
): Promise<SearchAnswer> {
  const scope = JSON.stringify([ask.text, ask.kind, ask.city, ask.code])
  const start = ask.after === undefined ? 0 : Number(placeOf(scope, ask.after, 1)[0])
  const searchParams = paramsOf(ask, start)
  const found = await orDown(async () =>
    Answer.parse(await algolia.searchSingleIndex({ indexName, searchParams })),
  )
  const end = start + found.hits.length
  const more = found.hits.length > 0 && end < Math.min(found.nbHits, DEPTH_MAX)
  const { kind = {}, city = {}, codes = {} } = found.facets ?? {}
  return {
    hits: found.hits.map(({ objectID, card }) => ({ id: objectID, card })),
    total: found.nbHits,
    facets: { kind, city, code: codes },
    relaxed: found.queryAfterRemoval !== undefined,
    ...(more && { next: cursorOf(scope, [String(end)]) }),
  }
}

function paramsOf(ask: SearchAsk, offset: number): SearchParamsObject {
  const filter = (attribute: string, value: string | undefined) =>
    // A leading minus would turn the filter round.
    value === undefined ? [] : [`${attribute}:${value.replace(/^-/, String.raw`\-`)}`]
  return {
    query: ask.text,
    offset,
    length: ask.limit,
    facets: ['kind', 'city', 'codes'],
    facetFilters: [
      ...filter('kind', ask.kind),
      ...filter('city', ask.city),
      ...filter('codes', ask.code),
    ],
    attributesToRetrieve: ['card'],
    analytics: false,
  }
}

/** Whatever is wrong over there, here it means that search is away and browsing goes on. */
async function orDown<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch {
    throw new Problem('busy', 'search.down', 'Search is not available: browse the lists.', {
      retryAfterS: 30,
    })
  }
}
