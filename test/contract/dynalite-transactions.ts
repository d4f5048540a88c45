// TransactWriteItems for dynalite, which lacks it: a server in front that does it under one lock.
//
// This is a test double, not DynamoDB. It holds every request behind one lock, does the members of a
// transaction one after another with dynalite's own conditions, and puts all items back where one
// failed. What it cannot show (conflicts between transactions) is shown on moto and on DynamoDB.
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import dynalite from 'dynalite'
import { type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { clientOf } from './dynamo.ts'

type Json = Record<string, unknown>
export type Reply = { readonly status: number; readonly body: Json }
type Send = (operation: string, body: Json) => Promise<Reply>

export type Dynalite = {
  readonly client: DynamoDBDocumentClient
  /** Does the next `count` requests of this operation, but loses their answers on the way. */
  loseAnswers(operation: string, count: number): void
  /** Answers the next requests of this operation with these, and does nothing. */
  answerNext(operation: string, replies: readonly Reply[]): void
  /** Which operations came in, in order: what a caller pays for. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

const TARGET = 'DynamoDB_20120810.'

export async function startDynalite(): Promise<Dynalite> {
  const store = await listening(dynalite({ createTableMs: 0, deleteTableMs: 0 }))
  const lost = new Map<string, number>()
  const prepared = new Map<string, Reply[]>()
  const asked: string[] = []
  const done = new Map<string, Reply>()
  let last: Promise<unknown> = Promise.resolve()

  const front = createServer((request, response) => {
    const operation = String(request.headers['x-amz-target']).slice(TARGET.length)
    asked.push(operation)
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(pieces).toString()) as Json
      const send = sender(store.url, request.headers)
      last = last
        .then(
          () =>
            prepared.get(operation)?.shift() ??
            (operation === 'TransactWriteItems'
              ? transact(body, send, done)
              : send(operation, body)),
        )
        .then((reply) => {
          const left = lost.get(operation) ?? 0
          if (left > 0) {
            lost.set(operation, left - 1)
            request.socket.destroy()
            return
          }
          response.writeHead(reply.status, { 'content-type': 'application/x-amz-json-1.0' })
          response.end(JSON.stringify(reply.body))
        })
        .catch(() => request.socket.destroy())
    })
  })
  const { url, close } = await listening(front)
  const client = clientOf(url)
  return {
    client,
    asked,
    loseAnswers: (operation, count) => void lost.set(operation, count),
    answerNext: (operation, replies) => void prepared.set(operation, [...replies]),
    async close() {
      client.destroy()
      await close()
      await store.close()
    },
  }
}

async function listening(server: Server) {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, close }
}

const sender =
  (url: string, headers: IncomingHttpHeaders): Send =>
  async (operation, body) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': TARGET + operation,
        'x-amz-date': String(headers['x-amz-date']),
        authorization: String(headers.authorization),
      },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as Json }
  }

/** A transaction that is sent again under its token is answered again, not done again. */
async function transact(body: Json, send: Send, done: Map<string, Reply>): Promise<Reply> {
  const token = String(body['ClientRequestToken'])
  const before = done.get(token)
  if (before) return before
  const members = (body['TransactItems'] as Json[]).map(memberOf)
  const undo: (() => Promise<unknown>)[] = []
  const reasons: Json[] = []
  for (const { kind, request } of members) {
    const item = await itemBefore(request, send)
    const restore = () => putBack(request, item, send)
    const reply = await doOne(kind, request, { item, send })
    if (kind === 'ConditionCheck') await restore()
    else undo.push(restore)
    if (reply.status !== 200 && !isConditional(reply)) {
      for (const step of undo) await step()
      return reply
    }
    reasons.push({ Code: reply.status === 200 ? 'None' : 'ConditionalCheckFailed' })
  }
  const reply = reasons.every(({ Code }) => Code === 'None')
    ? { status: 200, body: {} }
    : await cancelled(undo, reasons)
  if (reply.status === 200) done.set(token, reply)
  return reply
}

const isConditional = ({ body }: Reply): boolean =>
  String(body['__type']).endsWith('ConditionalCheckFailedException')

async function cancelled(undo: (() => Promise<unknown>)[], reasons: Json[]): Promise<Reply> {
  for (const step of undo) await step()
  const codes = reasons.map(({ Code }) => String(Code)).join(', ')
  return {
    status: 400,
    body: {
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
      CancellationReasons: reasons,
    },
  }
}

function memberOf(member: Json): { kind: string; request: Json } {
  const [[kind, request] = ['', {}]] = Object.entries(member)
  return { kind, request: request as Json }
}

const keyOf = (request: Json): Json => {
  if (request['Key'] !== undefined) return request['Key'] as Json
  const item = request['Item'] as Json
  return { pk: item['pk'], sk: item['sk'] }
}

async function itemBefore(request: Json, send: Send): Promise<Json | undefined> {
  const ask = { TableName: request['TableName'], Key: keyOf(request), ConsistentRead: true }
  const { body } = await send('GetItem', ask)
  return body['Item'] as Json | undefined
}

type Before = { readonly item: Json | undefined; readonly send: Send }

/** A check writes back what is there, or a bare key that is taken away again, under its condition. */
function doOne(kind: string, request: Json, { item, send }: Before): Promise<Reply> {
  if (kind === 'Put') return send('PutItem', request)
  if (kind === 'Update') return send('UpdateItem', request)
  if (kind === 'Delete') return send('DeleteItem', request)
  const { Key, ...rest } = request
  return send('PutItem', { ...rest, Item: item ?? Key })
}

const putBack = (request: Json, item: Json | undefined, send: Send): Promise<Reply> => {
  const TableName = request['TableName']
  return item
    ? send('PutItem', { TableName, Item: item })
    : send('DeleteItem', { TableName, Key: keyOf(request) })
}
