// The table port on one DynamoDB table.
import { type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { isDeepStrictEqual } from 'node:util'
import { type At, atOf } from '#shared/time.ts'
import { assertWrites, cursorOf, placeOf } from '../table.ts'
import { type IndexName, type Key, type Page, type PageAsk, Refused } from '../ports.ts'
import { type Range, type Row, type Table, type Write } from '../ports.ts'
import { type Item, cardOf, isLive, rowOf } from './table-item.ts'
import { keysOf } from './table-range.ts'
import { patiently, untilDone } from './table-retry.ts'
import { type Member, memberOf } from './table-write.ts'

export { changeOf } from './change.ts'

/** What is undefined is not stored, as JSON does not store it. */
export const documentsOf = (client: DynamoDBClient): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })

type Docs = { readonly client: DynamoDBDocumentClient; readonly table: string; now: () => At }

export function dynamoTable(
  client: DynamoDBDocumentClient,
  tableName: string,
  now: () => At = () => atOf(Date.now()),
): Table {
  const docs = { client, table: tableName, now }
  return {
    get: (key) => get(docs, key),
    query: (pk, range, ask) => query(docs, pk, range, ask),
    list: async (index, pk, range, ask) => {
      const scope = `${index} ${pk}`
      const found = await pageOf(docs, indexOf(index, pk, scope), range, ask)
      return { ...found, items: found.items.map(cardOf) }
    },
    getMany: (keys) => getMany(docs, keys),
    async write(writes) {
      assertWrites(writes)
      const members = writes.map((write) => memberOf(write, tableName, now()))
      const [only, ...others] = writes
      if (only && others.length === 0 && !('count' in only) && !('check' in only)) {
        return writeOne(docs, only, members[0]!)
      }
      // The SDK gives a transaction a token, so a retry of the SDK's own cannot count twice.
      await patiently(() => client.send(new TransactWriteCommand({ TransactItems: members })))
    },
  }
}

async function get({ client, table, now }: Docs, { pk, sk }: Key): Promise<Row | undefined> {
  const ask = new GetCommand({ TableName: table, Key: { pk, sk }, ConsistentRead: true })
  const { Item } = await patiently(() => client.send(ask))
  return Item && isLive(Item, now()) ? rowOf(Item) : undefined
}

async function query(docs: Docs, pk: string, range: Range, ask: PageAsk): Promise<Page<Row>> {
  const source: Source = {
    names: { '#pk': 'pk', '#sk': 'sk' },
    consistent: { ConsistentRead: true },
    pk,
    startAt: (cursor) => ({ pk, sk: placeOf(pk, cursor, 1)[0] }),
    cursor: (item) => cursorOf(pk, [String(item.sk)]),
  }
  const found = await pageOf(docs, source, range, ask)
  return { ...found, items: found.items.map(rowOf) }
}

/** A partition of the table or of an index, and how places in it are written down. */
type Source = {
  readonly names: Record<'#pk' | '#sk', string>
  readonly consistent: { readonly ConsistentRead: true } | { readonly IndexName: IndexName }
  readonly pk: string
  startAt(cursor: string): Item
  cursor(item: Item): string
}

function indexOf(name: IndexName, pk: string, scope: string): Source {
  const [indexPk, indexSk] = [`${name}Pk`, `${name}Sk`]
  return {
    names: { '#pk': indexPk, '#sk': indexSk },
    consistent: { IndexName: name },
    pk,
    startAt(cursor) {
      const [place, rowPk, rowSk] = placeOf(scope, cursor, 3)
      return { [indexPk]: pk, [indexSk]: place, pk: rowPk, sk: rowSk }
    },
    cursor: (item) => cursorOf(scope, [item[indexSk], item.pk, item.sk].map(String)),
  }
}

/** One more than asked for is fetched, so that `next` never leads to an empty page. */
async function pageOf(
  { client, table, now }: Docs,
  source: Source,
  range: Range,
  ask: PageAsk,
): Promise<Page<Item>> {
  let start = ask.after === undefined ? undefined : source.startAt(ask.after)
  const keys = keysOf(source, range)
  if (!keys) return { items: [] }
  const items: Item[] = []
  do {
    const command = new QueryCommand({
      TableName: table,
      ...source.consistent,
      ...keys,
      ScanIndexForward: ask.backward !== true,
      Limit: ask.limit + 1 - items.length,
      ...(start && { ExclusiveStartKey: start }),
    })
    const found = await patiently(() => client.send(command))
    items.push(...(found.Items ?? []).filter((item) => isLive(item, now())))
    start = found.LastEvaluatedKey
  } while (start && items.length <= ask.limit)
  const last = items[ask.limit - 1]
  if (items.length <= ask.limit || !last) return { items }
  return { items: items.slice(0, ask.limit), next: source.cursor(last) }
}

async function getMany({ client, table, now }: Docs, keys: readonly Key[]): Promise<Row[]> {
  const wanted = new Map(keys.map(({ pk, sk }) => [`${pk}\n${sk}`, { pk, sk }]))
  const rows: Row[] = []
  let left: Item[] = [...wanted.values()]
  await untilDone(async () => {
    if (left.length === 0) return true
    const ask = { [table]: { Keys: left, ConsistentRead: true } }
    const command = new BatchGetCommand({ RequestItems: ask })
    const found = await patiently(() => client.send(command))
    const items = found.Responses?.[table] ?? []
    rows.push(...items.filter((item) => isLive(item, now())).map(rowOf))
    left = found.UnprocessedKeys?.[table]?.Keys ?? []
    return left.length === 0
  })
  return rows
}

/** A lone write needs no transaction: half the price. */
async function writeOne(docs: Docs, write: Write, member: Member): Promise<void> {
  let attempts = 1
  try {
    await patiently(() => sendOne(docs.client, member).catch(noteAttempts))
  } catch (error) {
    if (error instanceof Refused && attempts > 1 && (await landed(docs, write))) return
    throw error
  }
  function noteAttempts(error: Error & { $metadata?: { attempts?: number } }): never {
    attempts = error.$metadata?.attempts ?? 1
    throw error
  }
}

function sendOne(client: DynamoDBDocumentClient, member: Member): Promise<unknown> {
  if (member.Put) return client.send(new PutCommand(member.Put))
  if (member.Delete) return client.send(new DeleteCommand(member.Delete))
  if (member.Update?.UpdateExpression === undefined) throw new Error('No such lone write.')
  return client.send(new UpdateCommand(member.Update))
}

/**
 * The SDK sends again when an answer is lost; then the condition fails on our own first try.
 * What stands in the table tells that case from a true refusal.
 */
async function landed(docs: Docs, write: Write): Promise<boolean> {
  if ('remove' in write) return (await get(docs, write.remove)) === undefined
  if (!('put' in write) || write.if === 'any' || write.if === 'present') return false
  const row = await get(docs, write.put)
  const version = write.if === 'absent' ? 1 : write.if.version + 1
  const body: unknown = JSON.parse(JSON.stringify(write.put.body))
  return row?.version === version && isDeepStrictEqual(row.body, body)
}
