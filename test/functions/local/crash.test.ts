// kill -9 at any moment: no acknowledged write is lost, and what follows from it is made up for.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Member } from '#shared/actor.ts'
import { atOf } from '#shared/time.ts'
import { openTable } from '#functions/local/table.ts'
import * as orgs from '#functions/org/store.ts'
import * as sessions from '#functions/session/store.ts'
import { creditCode, demandFields } from '../../world.ts'

const running: ChildProcess[] = []
const folders: string[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function start(dataDir: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      resolve(import.meta.dirname, 'crash-server.ts'),
      dataDir,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  running.push(child)
  return new Promise((done, fail) => {
    child.stdout.once('data', (chunk: Buffer) => done({ url: chunk.toString().trim(), child }))
    child.once('exit', () => fail(new Error('It ended before it was ready.')))
  })
}

async function enterprise(dataDir: string): Promise<string> {
  mkdirSync(dataDir, { recursive: true })
  const table = openTable(join(dataDir, 'table.sqlite'))
  const now = atOf(Date.now())
  const org = {
    id: 'org_crash1',
    role: 'enterprise',
    region: '451082',
    name: '测试厂',
    creditCode: creditCode(1),
    status: 'verified',
    createdAt: now,
    updatedAt: now,
  } as const
  const member = {
    id: 'mbr_crash1',
    orgId: org.id,
    role: 'enterprise',
    name: '张测',
    region: '451082',
  } as unknown as Member
  await table.write([orgs.put(org as never, 'absent'), ...orgs.enrol(member, 'sub-crash')])
  const token = sessions.tokenOf(new Uint8Array(32).fill(7))
  await sessions.open(
    table,
    { orgId: member.orgId, memberId: member.id },
    { fresh: token, before: undefined },
    now,
  )
  table.close()
  return `s=${token}`
}

let keys = 0
const post = (url: string, cookie: string, path: string, body: unknown, version?: number) =>
  fetch(`${url}/api${path}`, {
    method: 'POST',
    headers: {
      Cookie: cookie,
      'Content-Type': 'application/json',
      'Idempotency-Key': `crash-${++keys}-key`,
      ...(version ? { 'If-Match': `"${version}"` } : {}),
    },
    body: JSON.stringify(body),
  })

test('no acknowledged write is lost when the process is killed at any moment, and restart goes on', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'crash-'))
  folders.push(dataDir)
  const cookie = await enterprise(dataDir)
  const acknowledged: string[] = []
  for (const dieAfter of [1, 4, 9]) {
    const { url, child } = await start(dataDir)
    const dead = new Promise((done) => child.once('exit', done))
    let counted = 0
    const writer = async (): Promise<void> => {
      for (;;) {
        const created = await post(url, cookie, '/listings', {
          kind: 'demand',
          fields: demandFields(),
        })
        if (created.status !== 201) throw new Error(await created.text())
        const { id } = (await created.json()) as { id: string }
        const submitted = await post(url, cookie, `/listings/${id}/submit`, {}, 1)
        if (submitted.status !== 200) throw new Error(await submitted.text())
        acknowledged.push(id)
        // The other writers are in the middle of theirs.
        if (++counted === dieAfter) child.kill('SIGKILL')
      }
    }
    const ends = await Promise.allSettled([writer(), writer(), writer()])
    await dead
    for (const end of ends)
      expect(String((end as PromiseRejectedResult).reason)).toMatch(
        /fetch failed|terminated|socket/i,
      )
  }
  const { url, child } = await start(dataDir)
  for (const id of acknowledged) {
    const answer = await fetch(`${url}/api/listings/${id}`, { headers: { Cookie: cookie } })
    expect([answer.status, ((await answer.json()) as { status: string }).status]).toEqual([
      200,
      'submitted',
    ])
  }
  // What follows is made up for: each has its clock. A stop waits for the reaction at hand.
  const table = openTable(join(dataDir, 'table.sqlite'))
  await expect
    .poll(
      async () => {
        const clocks = await Promise.all(
          acknowledged.map((id) => table.get({ pk: `K#${id}`, sk: 'check' })),
        )
        return clocks.filter((clock) => clock === undefined).length
      },
      { timeout: 20_000 },
    )
    .toBe(0)
  table.close()
  child.kill('SIGTERM')
}, 60_000)
