// Four banks press at once on a bad line, a thousand times: never four, and as many as were told so.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp } from '#functions/app.ts'
import { type Ports, type Table } from '#functions/ports.ts'
import { rooms } from '#functions/rooms.ts'
import * as needs from '#functions/finance/store.ts'
import { Need } from '#shared/finance/need.ts'
import { readThenWrite } from '../../contract/broken-counter.ts'
import { arrive, type Person, START, world, type World } from '../../world.ts'
import { faulty, luckOf } from './faulty.ts'
import { banks, draft, needFields } from './stage.ts'

let w: World
let owner: Person
let four: Person[]
let template: needs.Found

beforeEach(async () => {
  w = world()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  owner = await arrive(w, { role: 'enterprise', region: '451082' })
  four = await banks(w, await arrive(w, { role: 'official', region: '450000' }), 4)
  template = (await needs.get(w.table, await draft(w, owner)))!
})
afterEach(() => {
  vi.restoreAllMocks()
  w.close()
})

/** A need of its own that all four banks were asked about. */
async function race(seed: number): Promise<string> {
  const id = `ned_seed${String(seed).padStart(6, '0')}`
  const need = Need.parse({
    ...template.need,
    id,
    status: 'open',
    openedAt: START,
    fields: needFields(),
  })
  await w.table.write([
    needs.put(need, 'absent'),
    ...template.fits.map((fit) =>
      needs.putBid(
        {
          needId: need.id,
          bankId: fit.bankId as never,
          bankName: fit.bankName,
          fit,
          answer: 'asked',
          askedAt: START,
        },
        'absent',
      ),
    ),
  ])
  return id
}

const noLimit = async (_c: unknown, next: () => Promise<void>) => next()

/** Presses until there is an answer that means something: true where the bank was told that it has it. */
async function press(
  app: ReturnType<typeof createApp>,
  bank: Person,
  id: string,
  name: string,
): Promise<boolean> {
  let [version, key] = [1, 0]
  for (let attempt = 0; attempt < 60; attempt++) {
    const response = await app.request(`/api/finance/needs/${id}/steps`, {
      method: 'POST',
      headers: {
        Cookie: bank.cookie,
        'Content-Type': 'application/json',
        'Idempotency-Key': `${name}-${key}`,
        'If-Match': `"${version}"`,
      },
      body: JSON.stringify({ step: 'take' }),
    })
    const body = await response.json()
    if (response.status === 200) return true
    if (body.code === 'finance.full') return false
    // Somebody wrote in between: the page is loaded anew and asked again. No answer: the same again.
    if (response.status === 409)
      [version, key] = [
        (await needs.get(w.table, id))!.bids.find(({ bankId }) => bankId === bank.member.orgId)!
          .version,
        key + 1,
      ]
  }
  throw new Error('No answer in sixty attempts.')
}

async function run(seed: number, table: Table) {
  const luck = luckOf(seed)
  const ports: Ports = { ...w.ports, table: faulty(table, luck) }
  const app = createApp(ports, rooms, noLimit)
  const id = await race(seed)
  // All press at the same time, two of them twice, in an order of its own.
  const presses = [...four, ...four.slice(0, 2)]
    .map((bank, i) => ({ bank, i, at: luck() }))
    .sort((a, b) => a.at - b.at)
  const told = await Promise.all(
    presses.map(async ({ bank, i }) => ({
      bank,
      has: await press(app, bank, id, `seed-${seed}-${i}`),
    })),
  )
  const acknowledged = new Set(told.filter(({ has }) => has).map(({ bank }) => bank.member.orgId))
  const after = (await needs.get(w.table, id))!
  const taken = after.bids.filter(({ answer }) => answer === 'taken')
  return { seats: after.taken, taken: taken.length, acknowledged: acknowledged.size }
}

test('a thousand races on a bad line: exactly three have it, and exactly those were told', async () => {
  const wrong: unknown[] = []
  for (let seed = 1; seed <= 1000; seed++) {
    const end = await run(seed, w.table)
    if (end.seats !== 3 || end.taken !== 3 || end.acknowledged !== 3) wrong.push({ seed, ...end })
  }
  expect(wrong).toEqual([])
}, 240_000)

test('with a counter that reads first and writes after, the same races do go wrong', async () => {
  let wrong = 0
  for (let seed = 1; seed <= 20; seed++) {
    const end = await run(seed, readThenWrite(w.table)).catch(() => ({ taken: 4 }))
    if (end.taken !== 3) wrong++
  }
  expect(wrong).toBeGreaterThan(0)
}, 60_000)
