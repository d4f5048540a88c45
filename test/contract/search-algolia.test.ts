// The Algolia adapter's requests, held against Algolia's documented REST API (specs/search.yml).
import { algoliasearch } from 'algoliasearch'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Search, type SearchRecord } from '#functions/ports.ts'
import { algoliaSearch } from '#functions/aws/search.ts'
import { indexSettings, setUpIndex, synonymsOf } from '#functions/aws/search-settings.ts'
import { type Asked, type Loopback, loopback } from './loopback.ts'

const INDEX = '/1/indexes/listings'
let server: Loopback
let search: Search
let answers: { status: number; body: unknown }[] = []
const options = (port: number) => ({
  hosts: [{ url: '127.0.0.1', port, accept: 'readWrite' as const, protocol: 'http' as const }],
})

/** What the API would say; anything it does not know is 404, as over there. */
function answer({ method, path }: Asked): { status: number; body: unknown } {
  const prepared = answers.shift()
  if (prepared) return prepared
  const task = { taskID: 7, updatedAt: 'x', deletedAt: 'x', createdAt: 'x', objectID: 'lst_1' }
  const known: Record<string, unknown> = {
    [`POST ${INDEX}`]: task,
    [`DELETE ${INDEX}/lst_1`]: task,
    [`PUT ${INDEX}/settings`]: task,
    [`POST ${INDEX}/synonyms/batch`]: task,
    [`GET ${INDEX}/task/7`]: { status: 'published', pendingTask: false },
    [`POST ${INDEX}/query`]: { hits: [], nbHits: 0, page: 0, nbPages: 0, hitsPerPage: 20 },
  }
  const body = known[`${method} ${path}`]
  return body === undefined ? { status: 404, body: { message: 'no' } } : { status: 200, body }
}

beforeAll(async () => {
  server = await loopback(answer)
  search = algoliaSearch({ appId: 'APP', apiKey: 'KEY', client: options(server.port) })
})
afterAll(async () => server?.close())
beforeEach(() => {
  answers = []
  server.asked.splice(0)
})

const record: SearchRecord = {
  id: 'lst_1',
  kind: 'demand',
  title: '赤泥',
  text: '综合利用',
  codes: ['waste.red-mud'],
  words: ['red mud'],
  city: '4510',
  publishedAt: '2026-03-01T00:00:00.000Z',
  card: { title: '赤泥' },
}
const credentials = { 'x-algolia-application-id': 'APP', 'x-algolia-api-key': 'KEY' }
const query = { text: '赤泥', limit: 20 }

describe('requests', () => {
  test('a record is added or replaced under its own id', async () => {
    await search.put(record)
    const { id, publishedAt, ...rest } = record
    expect(server.asked).toMatchObject([
      {
        method: 'POST',
        path: INDEX,
        headers: credentials,
        body: { objectID: id, ...rest, publishedAtMs: Date.parse(publishedAt) },
      },
    ])
  })

  test('a record is deleted by its id', async () => {
    await search.remove('lst_1')
    expect(server.asked).toMatchObject([
      { method: 'DELETE', path: `${INDEX}/lst_1`, headers: credentials },
    ])
  })

  test('a question asks for cards, facets and no analytics; filters cannot be turned round', async () => {
    await search.query({ ...query, kind: 'demand', city: '4510', code: '-x:y' })
    const [asked] = server.asked
    expect(asked).toMatchObject({ method: 'POST', path: `${INDEX}/query`, headers: credentials })
    expect(asked?.body).toEqual({
      query: '赤泥',
      offset: 0,
      length: 20,
      facets: ['kind', 'city', 'codes'],
      facetFilters: ['kind:demand', 'city:4510', String.raw`codes:\-x:y`],
      attributesToRetrieve: ['card'],
      analytics: false,
    })
  })

  test('settings and synonyms are put in force, and waited for', async () => {
    const client = algoliasearch('APP', 'KEY', options(server.port))
    await setUpIndex(client, 'listings', [{ code: 'red-mud', words: ['赤泥', 'red mud'] }])
    expect(server.asked).toMatchObject([
      { method: 'PUT', path: `${INDEX}/settings`, body: indexSettings, headers: credentials },
      { method: 'GET', path: `${INDEX}/task/7` },
      {
        method: 'POST',
        path: `${INDEX}/synonyms/batch`,
        query: { replaceExistingSynonyms: 'true' },
        body: [{ objectID: 'red-mud/0', type: 'synonym', synonyms: ['赤泥', 'red mud'] }],
      },
      { method: 'GET', path: `${INDEX}/task/7` },
    ])
    expect(indexSettings.queryLanguages?.[0]).toBe('zh')
  })
})

describe('answers', () => {
  const found = (more: Record<string, unknown>) => ({ status: 200, body: { nbHits: 3, ...more } })
  const hit = (objectID: string) => ({ objectID, card: { title: objectID }, _highlightResult: {} })

  test('become hits, facets and a cursor that goes on where the page ended', async () => {
    answers = [
      found({
        hits: [hit('a'), hit('b')],
        facets: { kind: { demand: 3 }, city: { '4510': 3 }, codes: { x: 1 } },
      }),
      found({ hits: [hit('c')] }),
    ]
    const first = await search.query({ ...query, limit: 2 })
    expect(first).toStrictEqual({
      hits: [
        { id: 'a', card: { title: 'a' } },
        { id: 'b', card: { title: 'b' } },
      ],
      total: 3,
      facets: { kind: { demand: 3 }, city: { '4510': 3 }, code: { x: 1 } },
      relaxed: false,
      next: expect.any(String),
    })
    const second = await search.query({ ...query, limit: 2, after: first.next })
    expect(second.next).toBeUndefined()
    expect(server.asked[1]?.body).toMatchObject({ offset: 2, length: 2 })
  })

  test('words that were let go are said', async () => {
    answers = [found({ hits: [hit('a')], queryAfterRemoval: '赤泥 <em>铬</em>' })]
    expect((await search.query(query)).relaxed).toBe(true)
  })

  test.each([
    ['a wrong key', { status: 403, body: { message: 'Invalid Application-ID or API key' } }],
    ['a fault over there', { status: 500, body: {} }],
    ['an answer of another shape', { status: 200, body: { hits: 'none' } }],
  ])('%s: search is down, and says no more', async (_what, bad) => {
    answers = [bad, bad, bad, bad]
    const down = { kind: 'busy', code: 'search.down', message: expect.not.stringContaining('KEY') }
    await expect(search.query(query)).rejects.toMatchObject(down)
  })

  test('nobody listening: search is down for writers too', async () => {
    const gone = await loopback(answer)
    await gone.close()
    const away = algoliaSearch({ appId: 'A', apiKey: 'K', client: options(gone.port) })
    const down = { kind: 'busy', code: 'search.down' }
    await expect(away.put(record)).rejects.toMatchObject(down)
    await expect(away.remove('lst_1')).rejects.toMatchObject(down)
    await expect(away.query(query)).rejects.toMatchObject(down)
  })
})

test('synonyms: long groups are cut into several that share their first word, single words are none', () => {
  const words = Array.from({ length: 25 }, (_, i) => `w${i}`)
  const hits = synonymsOf([
    { code: 'a', words },
    { code: 'b', words: ['alone', 'alone'] },
    { code: 'c', words: [] },
  ])
  expect(hits.map(({ objectID, synonyms }) => [objectID, synonyms?.length, synonyms?.[0]])).toEqual(
    [
      ['a/0', 20, 'w0'],
      ['a/1', 6, 'w0'],
    ],
  )
  expect(new Set(hits.flatMap(({ synonyms = [] }) => synonyms))).toEqual(new Set(words))
})
