// A whole platform in memory for tests: the real adapters, a given clock and ids, real reactions.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Member, type Role } from '#shared/actor.ts'
import { type MemberId, type OrgId } from '#shared/id.ts'
import { demand } from '#shared/demand/demand.ts'
import { offer } from '#shared/offer/offer.ts'
import { checkCharacter } from '#shared/org/credit-code.ts'
import { type Licence, type Org } from '#shared/org/org.ts'
import { atOf, msOf } from '#shared/time.ts'
import { createApp } from '#functions/app.ts'
import { rooms } from '#functions/rooms.ts'
import { localFiles } from '#functions/local/files.ts'
import { openMail } from '#functions/local/mail.ts'
import { openSearch } from '#functions/local/search.ts'
import { openTable } from '#functions/local/table.ts'
import { followJob } from '#functions/event/plan/run.ts'
import * as orgs from '#functions/org/store.ts'
import { type Change, type Ports, type Row } from '#functions/ports.ts'
import { react } from '#functions/react.ts'
import * as sessions from '#functions/session/store.ts'

export const ORIGIN = 'http://127.0.0.1:4173'
export const START = '2026-11-23T02:00:00.000Z'

export type World = ReturnType<typeof world>
export type Answered = {
  status: number
  body: any
  text: string
  headers: Headers
  etag: string | null
}

/** Nothing is shared between two worlds. Close it when the test is over. */
export function world() {
  const folder = mkdtempSync(join(tmpdir(), 'world-'))
  let nowMs = msOf(START)
  let made = 0
  const now = () => atOf(nowMs)
  const table = openTable(':memory:', { now })
  const search = openSearch(':memory:')
  const mail = openMail(':memory:', now)
  const secret = 'a secret of the tests, long enough'
  const files = localFiles({ folder: join(folder, 'files'), secret, now })
  const ports: Ports = {
    table,
    search,
    files,
    mail,
    identity: { start: unused, finish: unused, logoutUrl: async () => undefined },
    clock: { now },
    ids: {
      bytes: (count) =>
        Uint8Array.from(
          { length: count },
          (_, i) => (made = (made * 1103515245 + 12345 + i) % 2 ** 31) >> 8,
        ),
    },
    settings: { origin: ORIGIN, secret: async () => secret },
  }
  const app = createApp(ports, rooms)
  let position = 0
  return {
    ports,
    app,
    table,
    mail,
    files,
    search,
    pass: (days: number) => {
      nowMs += days * 86_400_000
    },
    /** Lets everything that follows from what was written happen, each change `times` times. */
    async settle(times = 1, order: (changes: Change[]) => Change[] = (c) => c): Promise<number> {
      let reacted = 0
      for (;;) {
        const changes = table.changes(position, 500)
        if (changes.length === 0) return reacted
        position = changes.at(-1)!.seq
        const repeated = Array.from({ length: times }, () => changes).flat()
        for (const change of order(repeated)) {
          await react(change, ports)
          await followJob(change, ports)
          reacted++
        }
      }
    },
    close() {
      for (const adapter of [mail, search, table]) adapter.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function unused(): never {
  throw new Error('This test signs people in by the session store.')
}

export const creditCode = (n: number): string => {
  const first = `9145${String(n).padStart(13, '0')}`
  return first + checkCharacter(first)!
}

let people = 0
export type Person = { member: Member; cookie: string }
export type NewOrg = {
  role: Role
  region: string
  name?: string
  industry?: string
  licences?: Licence[]
  status?: Org['status']
}

/** An organisation with one member, who is signed in. */
export async function arrive(w: World, { role, region, ...more }: NewOrg): Promise<Person> {
  const n = ++people
  const org: Org = {
    id: `org_test${String(n).padStart(4, '0')}` as OrgId,
    role,
    region,
    name: more.name ?? `测试单位${n}号`,
    creditCode: creditCode(n),
    status: more.status ?? 'verified',
    createdAt: START,
    updatedAt: START,
    ...(more.industry ? { industry: more.industry } : {}),
    ...(more.licences ? { licences: more.licences } : {}),
  }
  await w.table.write([orgs.put(org, 'absent')])
  return enrol(w, org, `张测${n}`)
}

export async function enrol(w: World, org: Org, name: string): Promise<Person> {
  const n = ++people
  const member: Member = {
    id: `mbr_test${String(n).padStart(4, '0')}` as MemberId,
    orgId: org.id,
    role: org.role,
    name,
    region: org.region,
    email: `person${n}@example.org`,
  }
  await w.table.write(orgs.enrol(member, `sub-${n}`))
  return enter(w, { member, cookie: '' })
}

/** Signs a person in (again: sessions end after twelve hours, and days pass in tests). */
export async function enter(w: World, person: Person): Promise<Person> {
  const { id: memberId, orgId } = person.member
  const token = sessions.tokenOf(w.ports.ids.bytes(32))
  const fresh = { fresh: token, before: undefined }
  await sessions.open(w.table, { orgId, memberId }, fresh, w.ports.clock.now())
  return Object.assign(person, { cookie: `s=${token}` })
}

let keys = 0
/** One request of a person (or of nobody), with a fresh Idempotency-Key unless one is given. */
export async function ask(
  w: World,
  who: Person | undefined,
  method: string,
  path: string,
  more: { body?: unknown; version?: number; key?: string; headers?: Record<string, string> } = {},
): Promise<Answered> {
  if (method !== 'GET') w.pass(1 / 86_400)
  const response = await w.app.request(`/api${path}`, {
    method,
    headers: {
      ...(who ? { Cookie: who.cookie } : {}),
      ...(method === 'GET'
        ? {}
        : { 'Idempotency-Key': more.key ?? `key-${String(++keys).padStart(8, '0')}` }),
      ...(more.version === undefined ? {} : { 'If-Match': `"${more.version}"` }),
      ...(more.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...more.headers,
    },
    ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text.startsWith('{') ? JSON.parse(text) : undefined,
    text,
    headers: response.headers,
    etag: response.headers.get('etag'),
  }
}

export const demandFields = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...structuredClone(demand.example),
  ...change,
})
export const offerFields = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...structuredClone(offer.example),
  ...change,
})

/** Posts, submits and publishes a listing; gives its id. The version is then 3. */
export async function publish(
  w: World,
  owner: Person,
  official: Person,
  kind: string,
  fields: unknown,
): Promise<string> {
  const {
    body: { id },
  } = await must(201, ask(w, owner, 'POST', '/listings', { body: { kind, fields } }))
  await must(200, ask(w, owner, 'POST', `/listings/${id}/submit`, { version: 1 }))
  await must(200, ask(w, official, 'POST', `/listings/${id}/publish`, { version: 2 }))
  return id
}

/** The answer, or an error that shows what came instead. */
export async function must(status: number, asked: Promise<Answered>): Promise<Answered> {
  const answered = await asked
  if (answered.status !== status)
    throw new Error(`Wanted ${status}, got ${answered.status}: ${answered.text}`)
  return answered
}

/** Everything that is stored, but for what only says how far a reader is. */
export async function stored(w: World, pks: readonly string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const pk of pks) rows.push(...(await w.table.query(pk, {}, { limit: 500 })).items)
  return rows
}
