// What every search must find, in Chinese and in English, and what it must not trip over.
import { algoliasearch } from 'algoliasearch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Search, type SearchAsk, type SearchRecord } from '#functions/ports.ts'
import { algoliaSearch } from '#functions/aws/search.ts'
import { setUpIndex } from '#functions/aws/search-settings.ts'
import { openSearch } from '#functions/local/search.ts'
import { env, without } from './adapters.ts'

type SearchAdapter = {
  readonly name: string
  readonly open: () => Promise<{
    search: Search
    /** Until what was put can be found. */
    settled: () => Promise<void>
    close: () => Promise<void>
  }>
}

const fts5: SearchAdapter = {
  name: 'SQLite FTS5',
  async open() {
    const search = openSearch(':memory:')
    return { search, settled: async () => undefined, close: async () => search.close() }
  },
}

function algolia(appId: string, apiKey: string, base: string): SearchAdapter {
  return {
    name: 'Algolia',
    async open() {
      const client = algoliasearch(appId, apiKey)
      const indexName = `${base}-${crypto.randomUUID()}`
      await setUpIndex(client, indexName, [{ code: 'red-mud', words: ['赤泥', '红泥', 'red mud'] }])
      return {
        search: algoliaSearch({ appId, apiKey, index: indexName }),
        // Tasks of one index are done in order: when the last is done, all are.
        async settled() {
          const { taskID } = await client.deleteObject({ indexName, objectID: 'nobody' })
          await client.waitForTask({ indexName, taskID })
        },
        async close() {
          await client.deleteIndex({ indexName })
        },
      }
    },
  }
}

function adapters(): readonly SearchAdapter[] {
  const { ALGOLIA_APP_ID: app, ALGOLIA_API_KEY: key, ALGOLIA_INDEX: index } = env
  if (app && key && index) return [fts5, algolia(app, key, index)]
  without('Algolia itself', 'ALGOLIA_APP_ID, ALGOLIA_API_KEY and ALGOLIA_INDEX are not set')
  return [fts5]
}

const record = (id: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  kind: 'demand',
  title,
  text: '',
  codes: [],
  words: [],
  city: '4510',
  publishedAt: `2026-01-${id.slice(-2)}T00:00:00.000Z`,
  card: { title },
  ...more,
})

/** Invented, with the real words of the trade. */
const RECORDS: readonly SearchRecord[] = [
  record('lst_a01', '120 万吨/年赤泥综合利用', {
    codes: ['waste.red-mud', 'waste.aluminium'],
    words: ['赤泥', '红泥', 'red mud', 'bauxite residue'],
  }),
  record('lst_a02', '电解锰渣用于路基', {
    text: '寻找能把锰渣做成路基材料的企业',
    city: '4514',
    codes: ['waste.manganese'],
  }),
  record('lst_a03', '含铬废水处理', { kind: 'offer', text: '电镀园区，六价铬', city: '4502' }),
  record('lst_a04', '锰矿石采购', { text: '路基工程咨询', city: '4514' }),
  record('lst_a05', '糖厂 ＶＯＣｓ 治理', { kind: 'offer', text: 'RTO 蓄热焚烧' }),
  record('lst_a06', '铝灰渣处置', { text: '旁边堆有赤泥', codes: ['waste.aluminium'] }),
  record('lst_a07', '生活污泥干化', { text: '合同里写明 "NEAR" 与 title:铬 字样' }),
]

describe.each(adapters())('search on $name', ({ open }) => {
  let search: Search
  let settled: () => Promise<void>
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ search, settled, close } = await open())
    for (const one of RECORDS) await search.put(one)
    await settled()
  })
  afterAll(async () => close?.())

  const ask = (text: string, more: Partial<SearchAsk> = {}) =>
    search.query({ text, limit: 20, ...more })
  const ids = async (text: string, more: Partial<SearchAsk> = {}) =>
    (await ask(text, more)).hits.map(({ id }) => id.slice(-2))

  test.each([
    ['one character inside a word', '铬', ['03', '07']],
    ['a word inside a longer word', '锰渣', ['02']],
    ['two words, both', '锰渣 路基', ['02']],
    ['a sentence', '含铬的废水', ['03']],
    ['a compound that no dictionary has', '赤泥综合利用', ['01']],
    ['English for a Chinese title', 'red mud', ['01']],
    ['capitals', 'RED Mud', ['01']],
    ['full-width letters, both ways', 'vocs', ['05']],
    ['full-width letters in the question', 'ｒｔｏ', ['05']],
  ])('finds %s: %s', async (_what, text, expected) => {
    const found = await ask(text)
    expect(found.hits.map(({ id }) => id.slice(-2)).toSorted()).toEqual(expected)
    expect(found).toMatchObject({ total: expected.length, relaxed: false })
  })

  test('a title weighs more than running text', async () => {
    expect(await ids('赤泥')).toEqual(['01', '06'])
  })

  test('only when nothing has all words are some let go, and the answer says so', async () => {
    const found = await ask('赤泥 铬')
    expect(found.relaxed).toBe(true)
    expect(found.hits.map(({ id }) => id.slice(-2)).toSorted()).toEqual(['01', '03', '06', '07'])
    const nothing = await ask('氰化物')
    expect(nothing).toMatchObject({ hits: [], total: 0, relaxed: false })
  })

  test('no words: everything, the newest first', async () => {
    expect(await ids('')).toEqual(['07', '06', '05', '04', '03', '02', '01'])
    expect(await ids('  ')).toEqual(await ids(''))
  })

  test('filters narrow words and browsing alike', async () => {
    expect(await ids('', { kind: 'offer' })).toEqual(['05', '03'])
    expect(await ids('路基', { city: '4514', kind: 'demand' })).toHaveLength(2)
    expect(await ids('赤泥', { code: 'waste.red-mud' })).toEqual(['01'])
    expect(await ids('', { code: 'waste.aluminium' })).toEqual(['06', '01'])
    expect(await ids('', { kind: 'nothing' })).toEqual([])
    expect(await ids('', { kind: '-offer' })).toEqual([])
  })

  test('facets count what was found, not what the page shows', async () => {
    const found = await ask('', { limit: 1 })
    expect(found.facets).toEqual({
      kind: { demand: 5, offer: 2 },
      city: { '4510': 4, '4514': 2, '4502': 1 },
      code: { 'waste.aluminium': 2, 'waste.red-mud': 1, 'waste.manganese': 1 },
    })
    expect((await ask('赤泥')).facets).toMatchObject({ kind: { demand: 2 }, city: { '4510': 2 } })
  })

  test('hits carry the card and nothing else', async () => {
    expect((await ask('锰渣')).hits).toStrictEqual([
      { id: 'lst_a02', card: { title: '电解锰渣用于路基' } },
    ])
  })

  test.each([
    '"',
    '""',
    '"赤泥',
    '*',
    '赤*',
    'NEAR(赤泥 铬)',
    'a NEAR b',
    '-赤泥',
    '赤泥 -铬',
    'title:铬',
    'nobody:x',
    '赤泥 AND',
    'OR',
    'NOT',
    '(',
    ')',
    '^赤泥',
    '{title text}:赤',
    "'; DROP TABLE docs; --",
    '\0',
    '赤\0泥',
    '%',
    '\\',
    '＂赤泥＂',
    '🏭',
    '\uD800',
    'x'.repeat(500),
    '赤泥 '.repeat(200),
  ])('%j is only text', async (text) => {
    const found = await ask(text)
    expect(found.hits.length).toBeLessThanOrEqual(found.total)
    expect((await ask('')).total).toBe(RECORDS.length)
  })

  test('a minus does not exclude, a star does not widen', async () => {
    expect(await ids('-赤泥')).toEqual(await ids('赤泥'))
    expect(await ids('re* mud')).not.toContain('05')
  })

  test.each(['', '赤泥 铬'])('pages of %j hold each hit once, in one order', async (text) => {
    const whole = await ids(text)
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await ask(text, { limit: 2, after })
      expect(page.total).toBe(whole.length)
      paged.push(...page.hits.map(({ id }) => id.slice(-2)))
      after = page.next
    } while (after !== undefined)
    expect(paged).toEqual(whole)
  })

  test('equal hits stand in the order of their ids', async () => {
    const same = ['lst_t03', 'lst_t01', 'lst_t02'].map((id) =>
      record(id, '同分', { publishedAt: '2025-01-01T00:00:00.000Z' }),
    )
    for (const one of same) await search.put(one)
    await settled()
    expect(await ids('同分')).toEqual(['01', '02', '03'])
    for (const { id } of same) await search.remove(id)
    await settled()
    expect(await ids('同分')).toEqual([])
  })

  test('a damaged cursor, or one of another question, is an invalid question', async () => {
    const { next = '' } = await ask('', { limit: 1 })
    const bad = { kind: 'invalid', code: 'cursor.bad' }
    await expect(ask('', { after: `${next}x` })).rejects.toMatchObject(bad)
    await expect(ask('赤泥', { after: next })).rejects.toMatchObject(bad)
    await expect(ask('', { kind: 'offer', after: next })).rejects.toMatchObject(bad)
  })

  test('a record put again replaces the old one; a removed one is gone; both may come twice', async () => {
    await search.put(record('lst_b01', '钛白粉废酸', { codes: ['waste.acid'], words: ['acid'] }))
    await search.put(record('lst_b01', '磷石膏', { kind: 'offer' }))
    await search.put(record('lst_b01', '磷石膏', { kind: 'offer' }))
    await settled()
    for (const old of ['钛白粉', 'acid']) expect((await ask(old)).hits).toEqual([])
    expect((await ask('', { code: 'waste.acid' })).total).toBe(0)
    expect(await ids('磷石膏')).toEqual(['01'])
    await search.remove('lst_b01')
    await search.remove('lst_b01')
    await settled()
    expect(await ids('磷石膏')).toEqual([])
    expect((await ask('')).total).toBe(RECORDS.length)
  })
})
