// A mixed load on the embedded server, from many addresses of the loopback range; it stops by itself.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { demand } from '#shared/demand/demand.ts'
import { plusSeconds, atOf } from '#shared/time.ts'
import { openTable } from '#functions/local/table.ts'
import * as sessions from '#functions/session/store.ts'
import { quantile, say } from './figure.ts'

const SECONDS = 10
const CLIENTS = 48
const ROOT = resolve(import.meta.dirname, '../..')

export type Client = {
  agent: Agent
  address: string
  cookie: string
  drafts: { id: string; version: number }[]
}

export async function load(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'load-'))
  const server = await start(data)
  try {
    const clients = await people(data, server.url)
    await drive(server.url, clients, 2)
    const { times, errors, seconds } = await drive(server.url, clients, SECONDS)
    const sorted = times.sort((a, b) => a - b)
    say({
      bench: 'api',
      what: 'embedded server, mixed load',
      value: times.length / seconds,
      unit: 'requests/s',
      atLeast: 1000,
    })
    say({ bench: 'api', what: 'embedded server, p50', value: quantile(sorted, 0.5), unit: 'ms' })
    say({
      bench: 'api',
      what: 'embedded server, p99',
      value: quantile(sorted, 0.99),
      unit: 'ms',
      atMost: 100,
    })
    say({
      bench: 'api',
      what: 'embedded server, errors',
      value: errors,
      unit: 'requests',
      atMost: 0,
    })
  } finally {
    server.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

export function start(data: string, seed = 'demo'): Promise<{ url: string; stop: () => void }> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      'functions/local/launch.js',
      '--port',
      '0',
      '--data',
      data,
      '--seed',
      seed,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return new Promise((done, fail) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (url !== undefined) done({ url, stop: () => child.kill('SIGTERM') })
    })
    child.once('exit', () => fail(new Error('The server ended.')))
  })
}

/** Sessions for enterprises of the demo data, opened through the session store on the same file. */
async function people(data: string, url: string): Promise<Client[]> {
  const table = openTable(join(data, 'table.sqlite'))
  const { people: demo } = await import('#functions/local/seed.ts')
  const clients: Client[] = []
  const enterprises = (await demo()).filter((p) => p.role === 'enterprise').slice(0, CLIENTS)
  for (let i = 0; i < CLIENTS; i++) {
    const person = enterprises[i % enterprises.length]
    const login = person && (await sessions.loginOf(table, person.subject))
    if (!login) throw new Error('No demo people.')
    const token = sessions.tokenOf(crypto.getRandomValues(new Uint8Array(32)))
    await sessions.open(
      table,
      login,
      { fresh: token, before: undefined },
      plusSeconds(atOf(Date.now()), 0),
    )
    const address = `127.0.${1 + Math.floor(i / 200)}.${2 + (i % 200)}`
    const agent = new Agent({ keepAlive: true, maxSockets: 2, localAddress: address })
    clients.push({ agent, address, cookie: `s=${token}`, drafts: [] })
  }
  table.close()
  const listed = await ask(url, clients[0]!, 'GET', '/api/listings?kind=demand')
  ids = (JSON.parse(listed.text) as { items: { id: string }[] }).items.map((item) => item.id)
  return clients
}

let ids: string[] = []
let keys = 0
export type Answer = { status: number; text: string; etag: string }

export function ask(
  url: string,
  client: Client,
  method: string,
  path: string,
  more: { cookie?: boolean; body?: unknown; version?: number } = {},
): Promise<Answer> {
  const body = more.body === undefined ? undefined : JSON.stringify(more.body)
  return new Promise((done, fail) => {
    const sent = request(
      `${url}${path}`,
      {
        method,
        agent: client.agent,
        localAddress: client.address,
        headers: {
          ...(more.cookie ? { Cookie: client.cookie } : {}),
          ...(method === 'GET'
            ? {}
            : {
                'Idempotency-Key': `load-${++keys}-${process.pid}`,
                'Content-Type': 'application/json',
              }),
          ...(more.version === undefined ? {} : { 'If-Match': `"${more.version}"` }),
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, text, etag: response.headers.etag ?? '' }),
        )
      },
    )
    sent.once('error', fail)
    sent.end(body)
  })
}

/** 35 % lists, 25 % details, 15 % search, 15 % signed-in pages, 10 % writes. */
async function one(url: string, client: Client, dice: number): Promise<Answer> {
  const id = ids[Math.floor(dice * 7919) % ids.length] ?? ''
  const share = dice % 100
  if (share < 35)
    return ask(url, client, 'GET', `/api/listings?kind=${share % 2 ? 'demand' : 'offer'}`)
  if (share < 60) return ask(url, client, 'GET', `/api/listings/${id}`)
  if (share < 75)
    return ask(
      url,
      client,
      'GET',
      `/api/search?q=${encodeURIComponent(['赤泥', '锰渣 路基', '含铬废水', 'red mud', 'VOCs'][share % 5] ?? '')}`,
    )
  if (share < 90)
    return ask(url, client, 'GET', share % 2 ? '/api/listings/mine?kind=demand' : '/api/session', {
      cookie: true,
    })
  return write(url, client)
}

async function write(url: string, client: Client): Promise<Answer> {
  const draft = client.drafts.pop()
  const answer = draft
    ? await ask(url, client, 'PUT', `/api/listings/${draft.id}`, {
        cookie: true,
        version: draft.version,
        body: { fields: demand.example },
      })
    : await ask(url, client, 'POST', '/api/listings', {
        cookie: true,
        body: { kind: 'demand', fields: { title: '压力测试草稿' } },
      })
  const version = Number(/"(\d+)"/.exec(answer.etag)?.[1])
  if (answer.status < 300)
    client.drafts.push({ id: (JSON.parse(answer.text) as { id: string }).id, version })
  return answer
}

async function drive(
  url: string,
  clients: Client[],
  seconds: number,
): Promise<{ times: number[]; errors: number; seconds: number }> {
  const times: number[] = []
  let errors = 0
  const started = performance.now()
  const until = started + seconds * 1000
  // At most this rate per client, so that nobody's own limit is reached: what is measured is the server.
  const gapMs = (1000 * CLIENTS) / TARGET_PER_S
  await Promise.all(
    clients.map(async (client, n) => {
      let dice = n * 17
      for (let due = started + (n * gapMs) / CLIENTS; due < until; due += gapMs) {
        const wait = due - performance.now()
        if (wait > 0) await new Promise((go) => setTimeout(go, wait))
        const before = performance.now()
        const answer = await one(url, client, (dice = (dice * 31 + 7) % 9973))
        times.push(performance.now() - before)
        if (answer.status >= 400) errors++
      }
    }),
  )
  return { times, errors, seconds: (performance.now() - started) / 1000 }
}
/** What is asked for; whoever cannot keep up shows it in the rate and in the 99th percentile. */
const TARGET_PER_S = 1300
