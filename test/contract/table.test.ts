// What every table must do, whatever it is made of.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Problem } from '#shared/problem.ts'
import { atOf, plusSeconds } from '#shared/time.ts'
import {
  type Key,
  type NewRow,
  type Page,
  type PageAsk,
  Refused,
  type Row,
  type Table,
} from '#functions/ports.ts'
import { type OpenTable, tableAdapters } from './adapters.ts'
import { readThenWrite } from './broken-counter.ts'

const START = '2026-03-01T00:00:00.000Z'
const now = { at: START }

let serial = 0
/** Each test has partitions of its own, so that they can share a table. */
const partition = (letter = 'L') => `${letter}#${++serial}`

const row = (key: Key, more: Partial<NewRow> = {}): NewRow => ({
  ...key,
  entity: 'listing',
  body: { title: '赤泥综合利用' },
  ...more,
})

async function refusal(work: Promise<unknown>): Promise<readonly number[] | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.failed
    throw error
  }
}

async function allPages<T>(
  page: (ask: PageAsk) => Promise<Page<T>>,
  ask: PageAsk,
  between: () => Promise<void> = async () => undefined,
): Promise<T[]> {
  const items: T[] = []
  let after: string | undefined
  do {
    const found = await page({ ...ask, after })
    expect(found.items.length).toBeLessThanOrEqual(ask.limit)
    items.push(...found.items)
    after = found.next
    if (after !== undefined) await between()
  } while (after !== undefined)
  return items
}

/** 50 people, 20 seats: what was acknowledged, and what the counter says. */
async function fiftyAtOnce(table: Table, key: Key, atMost: number) {
  const answers = await Promise.allSettled(
    Array.from({ length: 50 }, () => table.write([{ count: key, by: 1, atMost }])),
  )
  const failures = answers.filter((answer) => answer.status === 'rejected')
  const acknowledged = answers.length - failures.length
  const surprises = failures.filter(({ reason }) => !(reason instanceof Refused))
  return { acknowledged, surprises, count: (await table.get(key))?.body['count'] }
}

describe.each(tableAdapters())('the table on $name', ({ open, lagMs }) => {
  let opened: OpenTable
  let table: Table
  beforeAll(async () => {
    opened = await open(() => now.at)
    table = opened.table
  }, 120_000)
  afterAll(async () => opened?.close())

  const soon = (check: () => Promise<void>) =>
    lagMs === 0 ? check() : vi.waitFor(check, { timeout: lagMs })

  test('a row comes back whole, and what was undefined is not there', async () => {
    const key = { pk: partition(), sk: 'A' }
    const body = {
      title: '赤泥、电解锰渣 🏭𠮷',
      empty: '',
      none: null,
      deep: [[1, [2.5, -3]], { a: [{ b: '' }] }, []],
      flag: false,
      big: 1_200_000_000_000,
      gone: undefined,
      inner: { gone: undefined, kept: 0 },
    }
    const index = {
      owner: ['O#1', 'listing#1'],
      feed: ['F#demand', '2026#1'],
      desk: ['D#45', '1'],
    } as const
    const expiresAt = plusSeconds(START, 3600)
    await table.write([
      { put: row(key, { body, card: { t: '卡', u: undefined }, index, expiresAt }), if: 'absent' },
    ])
    expect(await table.get(key)).toStrictEqual({
      ...key,
      entity: 'listing',
      version: 1,
      body: JSON.parse(JSON.stringify(body)),
      card: { t: '卡' },
      index,
      expiresAt,
    } satisfies Row)
  })

  test('an absent row is undefined', async () => {
    expect(await table.get({ pk: partition(), sk: 'A' })).toBeUndefined()
  })

  test('a lone write holds its condition, each way', async () => {
    const key = { pk: partition(), sk: 'A' }
    const put = row(key)
    expect(await refusal(table.write([{ put, if: 'present' }]))).toEqual([0])
    expect(await refusal(table.write([{ put, if: { version: 1 } }]))).toEqual([0])
    expect(await refusal(table.write([{ check: key, if: 'present' }]))).toEqual([0])
    expect(await refusal(table.write([{ remove: key, if: 'present' }]))).toEqual([0])
    expect(await refusal(table.write([{ remove: key, if: { version: 1 } }]))).toEqual([0])
    expect(await table.get(key)).toBeUndefined()
    await table.write([{ check: key, if: 'absent' }])
    await table.write([{ remove: key, if: 'any' }])
    await table.write([{ remove: key, if: 'absent' }])
    await table.write([{ put, if: 'absent' }])
    expect(await refusal(table.write([{ put, if: 'absent' }]))).toEqual([0])
    expect(await refusal(table.write([{ check: key, if: 'absent' }]))).toEqual([0])
    expect(await refusal(table.write([{ check: key, if: { version: 2 } }]))).toEqual([0])
    expect(await refusal(table.write([{ remove: key, if: 'absent' }]))).toEqual([0])
    expect(await refusal(table.write([{ remove: key, if: { version: 2 } }]))).toEqual([0])
    await table.write([{ check: key, if: 'present' }])
    await table.write([{ check: key, if: { version: 1 } }])
    expect((await table.get(key))?.version).toBe(1)
    await table.write([{ remove: key, if: { version: 1 } }])
    expect(await table.get(key)).toBeUndefined()
  })

  test('the version starts at 1 and grows by 1, however the row is written', async () => {
    const [a, b] = [
      { pk: partition(), sk: 'A' },
      { pk: partition(), sk: 'B' },
    ]
    const versions = async () => (await table.getMany([a, b])).map(({ version }) => version)
    for (const condition of ['any', 'any', 'present', { version: 3 }] as const) {
      await table.write([{ put: row(a), if: condition }])
    }
    expect((await table.get(a))?.version).toBe(4)
    await table.write([
      { put: row(a), if: { version: 4 } },
      { put: row(b), if: 'any' },
    ])
    await table.write([
      { put: row(a), if: 'present' },
      { put: row(b), if: 'any' },
    ])
    expect((await versions()).toSorted()).toEqual([2, 6])
    expect(await refusal(table.write([{ put: row(a), if: { version: 5 } }]))).toEqual([0])
    await table.write([{ remove: a, if: 'any' }])
    await table.write([{ put: row(a), if: 'absent' }])
    expect((await table.get(a))?.version).toBe(1)
  })

  test.each(['any', 'present', { version: 1 }] as const)(
    'a put (%j) replaces the row, and nothing of the old one stays',
    async (condition) => {
      const key = { pk: partition(), sk: 'A' }
      const owner = partition('O')
      const full = row(key, {
        body: { old: 1, count: 7 },
        card: { old: 1 },
        index: { owner: [owner, 'x'] },
        expiresAt: plusSeconds(START, 60),
      })
      await table.write([{ put: full, if: 'absent' }])
      await table.write([{ put: row(key, { body: { fresh: 1 }, entity: 'org' }), if: condition }])
      expect(await table.get(key)).toStrictEqual({
        ...key,
        entity: 'org',
        version: 2,
        body: { fresh: 1 },
      })
      await soon(async () => {
        expect((await table.list('owner', owner, {}, { limit: 10 })).items).toEqual([])
      })
    },
  )

  test('all or nothing: one failing member and nothing has changed', async () => {
    const pk = partition()
    const feed = partition('F')
    const there = row({ pk, sk: 'there' }, { body: { n: 1 }, index: { feed: [feed, 'there'] } })
    const counter = { pk, sk: 'counter' }
    await table.write([
      { put: there, if: 'absent' },
      { count: counter, by: 3, atMost: 10 },
    ])
    const failed = await refusal(
      table.write([
        { put: row({ pk, sk: 'new' }, { index: { feed: [feed, 'new'] } }), if: 'absent' },
        { put: row({ pk, sk: 'missing' }), if: { version: 4 } },
        { put: { ...there, body: { n: 2 } }, if: { version: 1 } },
        { check: { pk, sk: 'nobody' }, if: 'present' },
        { count: counter, by: 1, atMost: 10 },
        { count: { pk, sk: 'full' }, by: 11, atMost: 10 },
        { remove: { pk, sk: 'gone' }, if: 'any' },
      ]),
    )
    expect(failed).toEqual([1, 3, 5])
    const { items } = await table.query(pk, {}, { limit: 10 })
    expect(items.map(({ sk, version, body }) => [sk, version, body])).toEqual([
      ['counter', 1, { count: 3 }],
      ['there', 1, { n: 1 }],
    ])
    const cards = await table.list('feed', feed, {}, { limit: 10 })
    expect(cards.items.map(({ sk }) => sk)).toEqual(['there'])
  })

  test('a list of writes is done whole, removals, checks and counters included', async () => {
    const pk = partition()
    await table.write([{ put: row({ pk, sk: 'old' }), if: 'absent' }])
    await table.write([
      { put: row({ pk, sk: 'new' }), if: 'absent' },
      { remove: { pk, sk: 'old' }, if: { version: 1 } },
      { check: { pk, sk: 'nobody' }, if: 'absent' },
      { count: { pk, sk: 'seats' }, by: 2, atMost: 2 },
    ])
    const { items } = await table.query(pk, {}, { limit: 10 })
    expect(items.map(({ sk, body }) => [sk, body])).toEqual([
      ['new', { title: '赤泥综合利用' }],
      ['seats', { count: 2 }],
    ])
  })

  test('100 writes go in one list', async () => {
    const pk = partition()
    const keys = Array.from({ length: 100 }, (_, i) => ({ pk, sk: String(i).padStart(3, '0') }))
    await table.write(keys.map((key) => ({ put: row(key), if: 'absent' })))
    expect((await table.getMany(keys)).length).toBe(100)
    expect((await table.query(pk, {}, { limit: 200 })).items.length).toBe(100)
  })

  test('101 writes, none, a row named twice or an empty key are mistakes of ours', async () => {
    const pk = partition()
    const many = Array.from({ length: 101 }, (_, i) => ({ pk, sk: String(i) }))
    const refused = (writes: Parameters<Table['write']>[0]) =>
      expect(table.write(writes)).rejects.toSatisfy(
        (error) => !(error instanceof Problem) && !(error instanceof Refused),
      )
    await refused(many.map((key) => ({ put: row(key), if: 'absent' as const })))
    await refused([])
    await refused([
      { put: row({ pk, sk: 'A' }), if: 'any' },
      { check: { pk, sk: 'A' }, if: 'absent' },
    ])
    await refused([{ put: row({ pk, sk: '' }), if: 'any' }])
    await refused([{ put: row({ pk, sk: 'x'.repeat(1025) }), if: 'any' }])
    expect((await table.query(pk, {}, { limit: 1 })).items).toEqual([])
  })

  test('a counter stays within 0 and its bound, and a refusal changes nothing', async () => {
    const count = { pk: partition(), sk: 'seats' }
    const write = (by: number, atMost: number) => refusal(table.write([{ count, by, atMost }]))
    expect(await write(-1, 3)).toEqual([0])
    expect(await write(4, 3)).toEqual([0])
    expect(await table.get(count)).toBeUndefined()
    expect(await write(2, 3)).toBeUndefined()
    expect(await write(2, 3)).toEqual([0])
    expect(await write(1, 3)).toBeUndefined()
    expect(await write(1, 3)).toEqual([0])
    expect(await write(-4, 3)).toEqual([0])
    expect(await write(-3, 3)).toBeUndefined()
    expect(await write(-1, 3)).toEqual([0])
    expect(await write(1, 0)).toEqual([0])
    expect(await write(1, 1)).toBeUndefined()
    expect(await table.get(count)).toMatchObject({ body: { count: 1 }, version: 4 })
  })

  test('a counter may stand in a row that says more', async () => {
    const key = { pk: partition(), sk: 'A' }
    await table.write([{ put: row(key, { body: { title: '会', count: 2 } }), if: 'absent' }])
    await table.write([{ count: key, by: 1, atMost: 5 }])
    expect(await table.get(key)).toStrictEqual({
      ...row(key),
      body: { title: '会', count: 3 },
      version: 2,
    })
  })

  test('of 50 at once exactly as many get a seat as there are, and the count says so', async () => {
    const seats = await fiftyAtOnce(table, { pk: partition(), sk: 'seats' }, 20)
    expect(seats).toEqual({ acknowledged: 20, surprises: [], count: 20 })
  }, 30_000)

  test('this suite notices a counter that reads first and writes after', async () => {
    const broken = readThenWrite(table)
    const { acknowledged, count } = await fiftyAtOnce(broken, { pk: partition(), sk: 's' }, 20)
    expect(count).not.toBe(acknowledged)
  }, 30_000)

  test('of 20 who write the same version at once one is taken', async () => {
    const key = { pk: partition(), sk: 'A' }
    await table.write([{ put: row(key), if: 'absent' }])
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        refusal(
          table.write([
            { put: row(key, { body: { i } }), if: { version: 1 } },
            { put: row({ ...key, sk: `by ${i}` }), if: 'absent' },
          ]),
        ),
      ),
    )
    expect(answers.filter((failed) => failed === undefined).length).toBe(1)
    expect((await table.query(key.pk, {}, { limit: 50 })).items.length).toBe(2)
  }, 30_000)

  test('sort keys stand in the order of their bytes', async () => {
    const pk = partition()
    // By UTF-16 the emoji would stand before ﬀ (U+FB00); by bytes it stands after.
    const inOrder = ['A', 'Z', 'a', 'é', '中', '赤泥', '铬', '\uFB00', '🏭', '𠮷', '𠮷a']
    const sorted = inOrder.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    await table.write(sorted.toReversed().map((sk) => ({ put: row({ pk, sk }), if: 'absent' })))
    const page = await table.query(pk, {}, { limit: 50 })
    expect(page.items.map(({ sk }) => sk)).toEqual(sorted)
    const back = await table.query(pk, {}, { limit: 50, backward: true })
    expect(back.items.map(({ sk }) => sk)).toEqual(sorted.toReversed())
    const from = await table.query(pk, { from: '\uFB00' }, { limit: 50 })
    expect(from.items.map(({ sk }) => sk)).toEqual(sorted.slice(sorted.indexOf('\uFB00')))
  })

  test('a key may be as long as DynamoDB allows, in Chinese and emoji', async () => {
    const pk = `L#${'中'.repeat(600)}${++serial}`
    const long = '锰'.repeat(340) + '🏭'
    const keys = [long, `${long.slice(0, -2)}abc`].map((sk) => ({ pk, sk }))
    await table.write(keys.map((key) => ({ put: row(key), if: 'absent' })))
    expect((await table.query(pk, { prefix: '锰'.repeat(340) }, { limit: 5 })).items.length).toBe(2)
    expect((await table.get(keys[0]!))?.sk).toBe(long)
  })

  test('a range is a prefix, a first and a last key, both inclusive, or several of them', async () => {
    const pk = partition()
    const keys = ['a', 'ab', 'abc', 'abd', 'b', 'ba', 'c', 'c#赤', 'c#赤泥', 'd']
    await table.write(keys.map((sk) => ({ put: row({ pk, sk }), if: 'absent' })))
    const found = async (range: Parameters<Table['query']>[1]) =>
      (await table.query(pk, range, { limit: 50 })).items.map(({ sk }) => sk)
    expect(await found({ prefix: 'ab' })).toEqual(['ab', 'abc', 'abd'])
    expect(await found({ prefix: 'c#赤' })).toEqual(['c#赤', 'c#赤泥'])
    expect(await found({ from: 'b' })).toEqual(['b', 'ba', 'c', 'c#赤', 'c#赤泥', 'd'])
    expect(await found({ to: 'ab' })).toEqual(['a', 'ab'])
    expect(await found({ from: 'abd', to: 'c' })).toEqual(['abd', 'b', 'ba', 'c'])
    expect(await found({ prefix: 'ab', from: 'abc' })).toEqual(['abc', 'abd'])
    expect(await found({ prefix: 'ab', from: 'a', to: 'z' })).toEqual(['ab', 'abc', 'abd'])
    expect(await found({ prefix: 'ab', to: 'abc' })).toEqual(['ab', 'abc'])
    expect(await found({ prefix: 'ab', from: 'b' })).toEqual([])
    expect(await found({ from: 'c', to: 'b' })).toEqual([])
    expect(await found({ prefix: 'x' })).toEqual([])
  })

  test.each([false, true])(
    'pages show each row that was there once, while rows come and go (backward: %s)',
    async (backward) => {
      const pk = partition()
      const feed = partition('F')
      const add = (n: number) => {
        const sk = String(n).padStart(4, '0')
        const index = { feed: [feed, sk.slice(0, 3)] } as const
        return { put: row({ pk, sk }, { index, card: { n } }), if: 'any' } as const
      }
      const there = Array.from({ length: 30 }, (_, i) => i * 100 + 50)
      await table.write(there.map(add))
      let round = 0
      const churn = async () => {
        round++
        await table.write([add(round), add(1500 + round), add(2990 + round)])
        await table.write([{ remove: { pk, sk: String(round).padStart(4, '0') }, if: 'any' }])
      }
      const expected = backward ? there.toReversed() : there
      const ask = { limit: 4, backward }
      const rows = await allPages((a) => table.query(pk, {}, a), ask, churn)
      const numbers = rows.map(({ sk }) => Number(sk))
      expect(numbers.filter((n) => there.includes(n))).toEqual(expected)
      expect(new Set(numbers).size).toBe(numbers.length)
      const cards = await allPages((a) => table.list('feed', feed, {}, a), ask, churn)
      const listed = cards.map(({ card }) => Number(card['n']))
      expect(listed.filter((n) => there.includes(n))).toEqual(expected)
      expect(new Set(listed).size).toBe(listed.length)
    },
  )

  test('rows with the same place in an index are all listed, over pages too', async () => {
    const feed = partition('F')
    const rows = Array.from({ length: 9 }, () =>
      row({ pk: partition(), sk: 'A' }, { index: { feed: [feed, 'same'] }, card: {} }),
    )
    await table.write(rows.map((put) => ({ put, if: 'absent' })))
    await soon(async () => {
      const found = await allPages((ask) => table.list('feed', feed, {}, ask), { limit: 2 })
      expect(found.map(({ pk }) => pk).toSorted()).toEqual(rows.map(({ pk }) => pk).toSorted())
    })
  })

  test('a page that ends the list has no next one', async () => {
    const pk = partition()
    await table.write(['a', 'b', 'c', 'd'].map((sk) => ({ put: row({ pk, sk }), if: 'absent' })))
    const first = await table.query(pk, {}, { limit: 2 })
    const second = await table.query(pk, {}, { limit: 2, after: first.next })
    expect([first.next, second.next]).toEqual([expect.any(String), undefined])
    expect((await table.query(partition(), {}, { limit: 2 })).next).toBeUndefined()
  })

  test('a damaged cursor, or one of another list, is an invalid question', async () => {
    const [pk, other] = [partition(), partition()]
    const owner = partition('O')
    const indexed = { card: {}, index: { owner: [owner, 'x'], feed: [owner, 'x'] } } as const
    await table.write(['a', 'b', 'c'].map((sk) => ({ put: row({ pk, sk }, indexed), if: 'any' })))
    const { next = '' } = await table.query(pk, {}, { limit: 1 })
    let card = ''
    await soon(async () => {
      card = (await table.list('owner', owner, {}, { limit: 1 })).next ?? ''
      expect(card).not.toBe('')
    })
    const bad = { kind: 'invalid', code: 'cursor.bad' }
    const flipped = (next.startsWith('W') ? 'X' : 'W') + next.slice(1)
    for (const after of [flipped, next.slice(0, -3), `${next}AAAA`, '', 'null', '🏭', card]) {
      await expect(table.query(pk, {}, { limit: 1, after })).rejects.toMatchObject(bad)
    }
    await expect(table.query(other, {}, { limit: 1, after: next })).rejects.toMatchObject(bad)
    const feed = table.list('feed', owner, {}, { limit: 1, after: card })
    await expect(feed).rejects.toMatchObject(bad)
    expect((await table.query(pk, {}, { limit: 1, after: next })).items[0]?.sk).toBe('b')
  })

  test('a list has what has a place in it, in order, and forgets a row that loses its place', async () => {
    const [pk, owner] = [partition(), partition('O')]
    const put = (sk: string, place: string | undefined): NewRow =>
      row({ pk, sk }, { card: { sk }, ...(place && { index: { owner: [owner, place] } }) })
    await table.write([
      { put: put('a', 'listing#2'), if: 'any' },
      { put: put('b', 'listing#1'), if: 'any' },
      { put: put('c', undefined), if: 'any' },
      { put: put('d', 'party#1'), if: 'any' },
    ])
    const listed = async (prefix: string) =>
      (await table.list('owner', owner, { prefix }, { limit: 10 })).items.map(({ sk }) => sk)
    await soon(async () => expect(await listed('listing#')).toEqual(['b', 'a']))
    await table.write([{ put: put('b', undefined), if: { version: 1 } }])
    await soon(async () => expect(await listed('listing#')).toEqual(['a']))
    await table.write([{ put: put('c', 'listing#3'), if: 'present' }])
    await soon(async () => expect(await listed('listing#')).toEqual(['a', 'c']))
    await table.write([{ remove: { pk, sk: 'a' }, if: 'any' }])
    await soon(async () => expect(await listed('listing#')).toEqual(['c']))
    expect((await table.list('feed', owner, {}, { limit: 10 })).items).toEqual([])
  })

  test('a list shows keys and cards, never a body', async () => {
    const [pk, owner] = [partition(), partition('O')]
    const put = row(
      { pk, sk: 'A' },
      { body: { phone: '13900001111' }, card: { title: '铬' }, index: { owner: [owner, 'x'] } },
    )
    await table.write([
      { put, if: 'any' },
      { put: row({ pk, sk: 'B' }, { index: { owner: [owner, 'y'] } }), if: 'any' },
    ])
    await soon(async () => {
      expect((await table.list('owner', owner, {}, { limit: 10 })).items).toStrictEqual([
        { pk, sk: 'A', entity: 'listing', version: 1, card: { title: '铬' } },
        { pk, sk: 'B', entity: 'listing', version: 1, card: {} },
      ])
    })
  })

  test('many rows are read at once: absent ones are left out, doubles come once', async () => {
    const pk = partition()
    await table.write(['a', 'b'].map((sk) => ({ put: row({ pk, sk }), if: 'absent' })))
    const keys = ['b', 'x', 'a', 'b'].map((sk) => ({ pk, sk }))
    const found = await table.getMany(keys)
    expect(found.map(({ sk }) => sk).toSorted()).toEqual(['a', 'b'])
    expect(found[0]?.body).toEqual({ title: '赤泥综合利用' })
    expect(await table.getMany([])).toEqual([])
  })

  test('an expired row is gone for every reader and every condition, swept or not', async () => {
    const [pk, owner] = [partition('X'), partition('O')]
    const key = { pk, sk: 'A' }
    const expiresAt = plusSeconds(START, 60)
    const put = row(key, { expiresAt, card: {}, index: { owner: [owner, 'x'] } })
    await table.write([{ put, if: 'absent' }])
    now.at = atOf(Date.parse(expiresAt) - 1)
    expect(await table.get(key)).toMatchObject({ expiresAt })
    now.at = expiresAt
    try {
      expect(await table.get(key)).toBeUndefined()
      expect(await table.getMany([key])).toEqual([])
      expect((await table.query(pk, {}, { limit: 5 })).items).toEqual([])
      expect((await table.list('owner', owner, {}, { limit: 5 })).items).toEqual([])
      expect(await refusal(table.write([{ put: row(key), if: { version: 1 } }]))).toEqual([0])
      expect(await refusal(table.write([{ check: key, if: 'present' }]))).toEqual([0])
      await table.write([{ put: row(key), if: 'absent' }])
      expect(await table.get(key)).toMatchObject({ version: 1 })
    } finally {
      now.at = START
    }
  })

  test('expired rows do not make a page short', async () => {
    const pk = partition('X')
    const expiresAt = plusSeconds(START, -1)
    const writes = Array.from({ length: 20 }, (_, i) => ({
      put: row({ pk, sk: String(i).padStart(2, '0') }, i % 4 === 0 ? {} : { expiresAt }),
      if: 'absent' as const,
    }))
    await table.write(writes)
    const first = await table.query(pk, {}, { limit: 3 })
    expect(first.items.map(({ sk }) => sk)).toEqual(['00', '04', '08'])
    const rest = await table.query(pk, {}, { limit: 3, after: first.next })
    expect(rest).toMatchObject({ items: [{ sk: '12' }, { sk: '16' }] })
    expect(rest.next).toBeUndefined()
  })

  test('an audit row is added once and neither changed nor removed', async () => {
    const key = { pk: partition('H'), sk: '1' }
    const audit = row(key, { entity: 'audit' })
    await table.write([{ put: audit, if: 'absent' }])
    expect(await refusal(table.write([{ put: audit, if: 'absent' }]))).toEqual([0])
    for (const condition of ['any', 'present', { version: 1 }] as const) {
      await expect(table.write([{ put: audit, if: condition }])).rejects.toThrow('only ever added')
      await expect(table.write([{ remove: key, if: condition }])).rejects.toThrow('only ever added')
    }
    expect(await table.get(key)).toMatchObject({ version: 1 })
  })
})
