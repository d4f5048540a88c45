// What the DynamoDB adapter does beyond the contract: calls per pattern, lost answers, conflicts.
import type { DynamoDBRecord } from 'aws-lambda'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Key, type NewRow, Refused, type Table } from '#functions/ports.ts'
import { entityOf } from '#functions/aws/entity.ts'
import { changeOf, dynamoTable } from '#functions/aws/table.ts'
import { type Dynalite, type Reply, startDynalite } from './dynalite-transactions.ts'
import { makeTable } from './dynamo.ts'

const NOW = '2026-03-01T00:00:00.000Z'
let server: Dynalite
let table: Table
let serial = 0
const fresh = (): Key => ({ pk: `L#${++serial}`, sk: 'A' })
const row = (key: Key, body: NewRow['body'] = { n: 1 }): NewRow => ({
  ...key,
  entity: 'listing',
  body,
})

beforeAll(async () => {
  server = await startDynalite()
  await makeTable(server.client, 'contract')
  table = dynamoTable(server.client, 'contract', () => NOW)
})
afterAll(async () => server?.close())
beforeEach(() => void server.asked.splice(0))

describe('round trips', () => {
  test('a lone write is one call and no transaction; several are one transaction', async () => {
    const [a, b] = [fresh(), fresh()]
    await table.write([{ put: row(a), if: 'absent' }])
    await table.write([{ put: row(a), if: 'any' }])
    await table.write([{ remove: a, if: 'present' }])
    await table.write([
      { put: row(a), if: 'absent' },
      { put: row(b), if: 'absent' },
    ])
    expect(server.asked).toEqual(['PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems'])
  })

  test('a page is one query, and rows by key are one call', async () => {
    const { pk } = fresh()
    const keys = Array.from({ length: 30 }, (_, i) => ({ pk, sk: String(i).padStart(2, '0') }))
    await table.write(keys.map((key) => ({ put: row(key), if: 'absent' })))
    server.asked.splice(0)
    await table.query(pk, {}, { limit: 25 })
    await table.list('owner', 'O#1', {}, { limit: 25 })
    await table.getMany(keys)
    await table.get(keys[0]!)
    expect(server.asked).toEqual(['Query', 'Query', 'BatchGetItem', 'GetItem'])
  })
})

describe('answers lost on the way', () => {
  test.each(['absent', { version: 1 }, 'any', 'present'] as const)(
    'a put (%j) whose answer is lost is not called refused',
    async (condition) => {
      const key = fresh()
      if (condition !== 'absent') await table.write([{ put: row(key), if: 'absent' }])
      server.loseAnswers(
        condition === 'absent' || typeof condition === 'object' ? 'PutItem' : 'UpdateItem',
        1,
      )
      await table.write([{ put: row(key, { n: 2, gone: undefined }), if: condition }])
      expect((await table.get(key))?.body).toEqual({ n: 2 })
    },
  )

  test('a removal whose answer is lost is not called refused', async () => {
    const key = fresh()
    await table.write([{ put: row(key), if: 'absent' }])
    server.loseAnswers('DeleteItem', 1)
    await table.write([{ remove: key, if: { version: 1 } }])
    expect(await table.get(key)).toBeUndefined()
  })

  test('a true refusal stays one, even when its answer was lost', async () => {
    const key = fresh()
    await table.write([{ put: row(key, { mine: false }), if: 'absent' }])
    server.loseAnswers('PutItem', 1)
    const again = table.write([{ put: row(key, { mine: true }), if: 'absent' }])
    await expect(again).rejects.toBeInstanceOf(Refused)
    expect((await table.get(key))?.body).toEqual({ mine: false })
  })

  test('a counter is not counted twice: the count is what was acknowledged', async () => {
    const count = fresh()
    for (let i = 0; i < 3; i++) {
      server.loseAnswers('TransactWriteItems', 1)
      await table.write([{ count, by: 1, atMost: 10 }])
    }
    expect((await table.get(count))?.body).toEqual({ count: 3 })
  })
})

const conflict: Reply = {
  status: 400,
  body: {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    Message: 'Transaction cancelled [TransactionConflict, None]',
    CancellationReasons: [{ Code: 'TransactionConflict' }, { Code: 'None' }],
  },
}
const twoPuts = () =>
  [
    { put: row(fresh()), if: 'absent' },
    { put: row(fresh()), if: 'absent' },
  ] as const

describe('other writers at the same rows', () => {
  test('a conflict is tried again', async () => {
    server.answerNext('TransactWriteItems', [conflict, conflict])
    await table.write(twoPuts())
    expect(server.asked.length).toBe(3)
  })

  test('after nine conflicts the table is busy, which is not a refusal', async () => {
    server.answerNext(
      'TransactWriteItems',
      Array.from({ length: 9 }, () => conflict),
    )
    await expect(table.write(twoPuts())).rejects.toMatchObject({ kind: 'busy', code: 'table.busy' })
  })

  test('keys that are not processed at once are asked for again', async () => {
    const keys = [fresh(), fresh()]
    await table.write(keys.map((key) => ({ put: row(key), if: 'absent' })))
    const left = keys.map(({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } }))
    const body = {
      Responses: { contract: [] },
      UnprocessedKeys: { contract: { Keys: left, ConsistentRead: true } },
    }
    server.answerNext('BatchGetItem', [{ status: 200, body }])
    expect((await table.getMany(keys)).length).toBe(2)
  })
})

describe('the stream', () => {
  const record = (pk: string, sk: string, eventName: 'INSERT' | 'REMOVE'): DynamoDBRecord => ({
    eventID: '7',
    eventName,
    dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } },
  })

  test('a record says which row, and whether it is gone', () => {
    expect(changeOf(record('L#lst_1', 'A', 'INSERT'))).toStrictEqual({
      id: '7',
      pk: 'L#lst_1',
      sk: 'A',
      entity: 'listing',
      gone: false,
    })
    expect(changeOf(record('X#1', 'A', 'REMOVE'))).toMatchObject({ entity: 'session', gone: true })
    expect(() => changeOf({ eventID: '7' })).toThrow('not of our table')
  })

  test.each([
    ['L#lst_1', 'A', 'listing'],
    ['L#lst_1', 'C', 'case'],
    ['L#lst_1', 'M', 'ranking'],
    ['L#lst_1', 'P#org_1', 'party'],
    ['L#lst_1', 'o#org_1', 'opportunity'],
    ['L#lst_1', 'AA', 'unknown'],
    ['H#lst_1', '2026-03-01T00:00:00.000Z#adt_1', 'audit'],
    ['K#lst_1', 'confirm', 'clock'],
    ['O#org_1', 'A', 'org'],
    ['O#org_1', 'U#mbr_1', 'member'],
    ['U#mbr_1', 'N#2026#1', 'notice'],
    ['X#hash', 'A', 'session'],
    ['I#mbr_1#key', 'A', 'idempotency'],
    ['B#fil_1', 'A', 'file'],
    ['S#subject', 'A', 'login'],
    ['?', 'A', 'unknown'],
  ])('%s %s is a row of %s', (pk, sk, entity) => {
    expect(entityOf({ pk, sk })).toBe(entity)
  })
})
