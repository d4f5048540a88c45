// 5,000 firms ask the embedded server for 300 places, some twice, against a counter that is read and then written.
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Member, type Role } from '#shared/actor.ts'
import { checkCharacter } from '#shared/org/credit-code.ts'
import { Org } from '#shared/org/org.ts'
import { atOf } from '#shared/time.ts'
import { type LocalTable, openTable } from '#functions/local/table.ts'
import * as orgs from '#functions/org/store.ts'
import * as sessions from '#functions/session/store.ts'
import { registering, soon } from '../functions/event/stage.ts'
import { ask, type Client, start } from './api-load.ts'
import { quantile, say } from './figure.ts'

const FIRMS = 5_000
const PLACES = 300
/** Connections; each firm has an address of its own. */
const AT_ONCE = 200
/** Every so many firms presses twice at once. */
const TWICE = 20
const bench = 'event'

export async function run(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'places-'))
  const server = await start(data, 'empty')
  const table = openTable(join(data, 'table.sqlite'))
  try {
    const host = await plant(table, 'official', 0)
    const firms: Client[] = []
    for (let i = 1; i <= FIRMS; i += 250)
      firms.push(
        ...(await Promise.all(Array.from({ length: 250 }, (_, k) => plant(table, 'firm', i + k)))),
      )
    const id = await opened(server.url, host)
    const { states, times, seconds } = await rush(server.url, firms, id)
    const acknowledged = states.filter((state) => state === 'confirmed').length
    const counter = await table.get({ pk: `E#${id}`, sk: 'N#firm' })
    const exact = { bench, unit: 'places', atMost: PLACES, atLeast: PLACES }
    say({ ...exact, what: 'acknowledged', value: acknowledged, base: await naive(table) })
    say({ ...exact, what: 'counted', value: Number(counter?.body.count ?? counter?.body.n) })
    const waiting = states.filter((state) => state === 'waiting').length
    const line = { bench, unit: 'firms', atLeast: FIRMS - PLACES, atMost: FIRMS - PLACES }
    say({ ...line, what: 'told that they wait', value: waiting })
    say({ bench, what: `${FIRMS} requests`, value: seconds, unit: 's', atMost: 10 })
    const sorted = times.sort((a, b) => a - b)
    say({ bench, what: 'p99 of a registration', value: quantile(sorted, 0.99), unit: 'ms' })
  } finally {
    table.close()
    server.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

/** An organisation with a person who is signed in, at an address of its own. */
async function plant(table: LocalTable, role: Role, n: number): Promise<Client> {
  const first17 = `9145${String(n).padStart(13, '0')}`
  const number = String(n).padStart(5, '0')
  const now = atOf(Date.now())
  const region = '451000'
  const org = Org.parse({
    ...{ id: `org_place${number}`, role, region, name: `示例单位${n}号`, status: 'verified' },
    ...{ createdAt: now, updatedAt: now, creditCode: first17 + (checkCharacter(first17) ?? '') },
  })
  const email = `place${number}@example.org`
  const more = { name: `示例${n}`, region, email }
  const member = Member.parse({ id: `mbr_place${number}`, orgId: org.id, role, ...more })
  await table.write([orgs.put(org, 'absent'), ...orgs.enrol(member, `place-${n}`)])
  const token = sessions.tokenOf(crypto.getRandomValues(new Uint8Array(32)))
  const login = { orgId: member.orgId, memberId: member.id }
  await sessions.open(table, login, { fresh: token, before: undefined }, now)
  const address = `127.${1 + Math.floor(n / 40_000)}.${1 + Math.floor((n % 40_000) / 200)}.${2 + (n % 200)}`
  return { agent: pool[n % AT_ONCE]!, address, cookie: `s=${token}`, drafts: [] }
}
const pool = Array.from({ length: AT_ONCE }, () => new Agent({ keepAlive: false }))

async function opened(url: string, host: Client): Promise<string> {
  const body = { fields: soon({ quotas: { firm: PLACES } }) }
  const made = await ask(url, host, 'POST', '/api/events', { cookie: true, body })
  const { id } = JSON.parse(made.text) as { id: string }
  for (const [i, step] of ['publish', 'open-registration'].entries())
    await ask(url, host, 'POST', `/api/events/${id}/steps`, {
      cookie: true,
      version: i + 1,
      body: { step },
    })
  return id
}

/** What each firm was told in the end: its state once it has one, else the refusal. */
async function rush(url: string, firms: readonly Client[], id: string) {
  const times: number[] = []
  const states: string[] = []
  const path = `/api/events/${id}/registrations`
  const one = async (firm: Client): Promise<string> => {
    const startedMs = performance.now()
    const { text } = await ask(url, firm, 'POST', path, { cookie: true, body: registering() })
    times.push(performance.now() - startedMs)
    const said = JSON.parse(text) as { state?: string; code?: string }
    return said.state ?? said.code ?? ''
  }
  const startedMs = performance.now()
  let next = 0
  const worker = async (): Promise<void> => {
    for (let i = next++; i < firms.length; i = next++) {
      const twice = i % TWICE === 0 ? [one(firms[i]!), one(firms[i]!)] : [one(firms[i]!)]
      const told = await Promise.all(twice)
      states.push(told.find((state) => !state.includes('.')) ?? told[0] ?? '')
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return { states, times, seconds: (performance.now() - startedMs) / 1000 }
}

/** The base line: reads how many are in, and writes one more; how many it lets in. */
async function naive(table: LocalTable): Promise<number> {
  const key = { pk: 'bench', sk: 'naive' }
  let admitted = 0
  const one = async (): Promise<void> => {
    const taken = Number((await table.get(key))?.body.taken ?? 0)
    if (taken >= PLACES) return
    await table.write([{ put: { ...key, entity: 'count', body: { taken: taken + 1 } }, if: 'any' }])
    admitted++
  }
  for (let i = 0; i < FIRMS; i += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, one))
  return admitted
}
