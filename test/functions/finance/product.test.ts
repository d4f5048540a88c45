// A bank's product while banks race: taken down at the very moment it is taken, every condition on its page.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp } from '#functions/app.ts'
import { type Table } from '#functions/ports.ts'
import { rooms } from '#functions/rooms.ts'
import { arrive, ask, must, type Person, publish, world, type World } from '../../world.ts'
import { banks, fullLoan, loanFields, opened } from './stage.ts'

let w: World
let owner: Person
let region: Person

beforeEach(async () => {
  w = world()
  region = await arrive(w, { role: 'official', region: '450000' })
  owner = await arrive(w, { role: 'enterprise', region: '451082', industry: 'C3216' })
})
afterEach(() => w.close())

/** Something happens after everything was read and before the first write is done. */
function interrupted(table: Table, happen: () => Promise<unknown>): Table {
  let done = false
  return {
    ...table,
    write: async (writes) => {
      if (!done) {
        done = true
        await happen()
      }
      return table.write(writes)
    },
  }
}

async function pressWhile(bank: Person, id: string, happen: () => Promise<unknown>) {
  const table = interrupted(w.table, happen)
  const app = createApp({ ...w.ports, table }, rooms)
  const response = await app.request(`/api/finance/needs/${id}/steps`, {
    method: 'POST',
    headers: {
      Cookie: bank.cookie,
      'Content-Type': 'application/json',
      'Idempotency-Key': 'pressed-once',
      'If-Match': '"1"',
    },
    body: JSON.stringify({ step: 'take' }),
  })
  return { status: response.status, body: (await response.json()) as { code: string } }
}

test('a product closed between the look and the write is not taken, and the bank is told that it is closed', async () => {
  const [bank] = await banks(w, region, 1)
  const id = await opened(w, owner)
  const seen = await ask(w, bank, 'GET', `/finance/needs/${id}`)
  const { productId } = seen.body.bids[0].fit
  const close = () =>
    must(
      200,
      ask(w, bank, 'POST', `/listings/${productId}/close`, {
        version: 3,
        body: { reason: 'mistake' },
      }),
    )
  expect(await pressWhile(bank!, id, close)).toMatchObject({
    status: 409,
    body: { code: 'finance.product-closed' },
  })
  expect((await ask(w, owner, 'GET', `/finance/needs/${id}`)).body.taken).toBe(0)
})

test('a product that was only amended meanwhile can be taken at the next press', async () => {
  const [bank] = await banks(w, region, 1)
  const id = await opened(w, owner)
  const seen = await ask(w, bank, 'GET', `/finance/needs/${id}`)
  const { productId } = seen.body.bids[0].fit
  const amend = () =>
    must(
      200,
      ask(w, bank, 'PUT', `/listings/${productId}`, {
        version: 3,
        body: { fields: loanFields({ title: '测试银行产品新名' }) },
      }),
    )
  const first = await pressWhile(bank!, id, amend)
  expect([first.status, first.body.code]).toEqual([409, 'version.stale'])
  expect((await pressWhile(bank!, id, async () => undefined)).status).toBe(200)
})

test('a product whose limits contradict each other is saved with a doubt, and one without uses is not submitted', async () => {
  const bank = await arrive(w, { role: 'bank', region: '450100' })
  const odd = loanFields({
    amountMinFen: 3_000_000_000,
    termMonthsMin: 72,
    validFrom: '2029-01-01',
  })
  const made = await must(
    201,
    ask(w, bank, 'POST', '/listings', { body: { kind: 'loan', fields: odd } }),
  )
  expect(made.body.doubts.map((doubt: { code: string }) => doubt.code)).toEqual([
    'amount.crossed',
    'term.crossed',
    'valid.crossed',
  ])
  const wrong = await ask(w, bank, 'POST', '/listings', {
    body: { kind: 'loan', fields: loanFields({ rateRule: { basis: 'fixed', bp: 38_500 } }) },
  })
  expect([wrong.status, wrong.body.flaws[0].code]).toEqual([400, 'rate.impossible'])
})

test('whoever looks at a published product reads all its conditions; its manager only the signed-in', async () => {
  const bank = await arrive(w, { role: 'bank', region: '450100' })
  const full = fullLoan()
  const id = await publish(w, bank, region, 'loan', full)
  const { contact, manager, ...open } = full
  expect((await ask(w, undefined, 'GET', `/listings/${id}`)).body.fields).toEqual(open)
  expect((await ask(w, owner, 'GET', `/listings/${id}`)).body.fields).toEqual({ ...open, manager })
  expect(contact).toBeDefined()
})
