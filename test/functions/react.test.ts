// Reactions: every change three times, in any order, gives the same state; half-done work is finished.
import { afterEach, expect, test } from 'vitest'
import { type Change } from '#functions/ports.ts'
import {
  arrive,
  ask,
  demandFields,
  must,
  offerFields,
  publish,
  stored,
  world,
  type World,
} from '../world.ts'

const worlds: World[] = []
afterEach(() => {
  for (const w of worlds.splice(0)) w.close()
})

/** The same people do the same things in a fresh world; only the delivery of changes differs. */
async function play(deliver: (w: World) => Promise<unknown>): Promise<State> {
  const w = world()
  worlds.push(w)
  const official = await arrive(w, { role: 'official', region: '450000', name: '区厅' })
  const enterprise = await arrive(w, { role: 'enterprise', region: '451082', name: '甲厂' })
  const firms = [
    await arrive(w, { role: 'firm', region: '451002', name: '乙公司' }),
    await arrive(w, { role: 'firm', region: '450103', name: '丙公司', status: 'unverified' }),
  ]
  const offerIds: string[] = []
  for (const firm of firms) offerIds.push(await publish(w, firm, official, 'offer', offerFields()))
  await deliver(w)
  const demandId = await publish(w, enterprise, official, 'demand', demandFields())
  const other = await publish(
    w,
    enterprise,
    official,
    'demand',
    demandFields({ title: '第二批赤泥利用需求' }),
  )
  await deliver(w)
  await must(
    200,
    ask(w, firms[0], 'POST', '/cases/answers', {
      body: { demandId, offerId: offerIds[0], answer: 'yes' },
    }),
  )
  await must(
    200,
    ask(w, enterprise, 'POST', `/listings/${other}/close`, {
      version: 3,
      body: { reason: 'mistake' },
    }),
  )
  await must(
    200,
    ask(w, enterprise, 'PUT', `/listings/${demandId}`, {
      version: 3,
      body: { fields: demandFields({ moisturePct: 20 }) },
    }),
  )
  await must(200, ask(w, firms[1], 'POST', `/listings/${offerIds[1]}/withdraw`, { version: 3 }))
  await deliver(w)
  return stateOf(
    w,
    [demandId, other, ...offerIds],
    [enterprise, ...firms].map((p) => p.member.id),
  )
}

type State = { standing: string[]; told: string[] }

/** All that followed, without ids that only say which run it was. */
async function stateOf(w: World, listings: string[], members: string[]): Promise<State> {
  const names = new Map([...listings, ...members].map((id, i) => [id, `#${i}`]))
  const plain = (row: unknown): string =>
    [...names]
      .reduce((text, [id, name]) => text.replaceAll(id, name), JSON.stringify(row, withoutTimes))
      .replaceAll(/adt_[0-9a-z]+/g, 'adt')
      .replaceAll(/(mbr|org)_test\d+/g, '$1')
      .replaceAll(/person\d+@/g, '@')
      .replaceAll(/GX4510-26-\w{7}/g, 'GX')
      // The key in a person's mails is made of chance, once.
      .replaceAll(/key(=|\\?":\\?")[\w-]{24}/g, 'key')
  const rowsOf = async (pks: string[]): Promise<string[]> =>
    (await stored(w, pks)).map(({ pk, entity, body, index, card }) =>
      plain({ pk, entity, body, index, card }),
    )
  const found = (await w.search.query({ text: '赤泥', limit: 50 })).hits.map((hit) => plain(hit))
  const standing = await rowsOf([
    ...listings.flatMap((id) => [`L#${id}`, `K#${id}`]),
    'M#offer',
    'M#demand',
  ])
  const told = await rowsOf(members.map((id) => `U#${id}`))
  const mails = w.mail.list(1000).map(({ to, subject, text }) => plain([to, subject, text]))
  return { standing: [...standing, ...found].sort(), told: [...told, ...mails].sort() }
}

const withoutTimes = (key: string, value: unknown): unknown =>
  ['at', 'mailedAt', 'seq'].includes(key) ? '' : value

/** A shuffle that is the same each time. */
function shuffled(changes: Change[], seed: number): Change[] {
  const out = [...changes]
  let state = seed
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2 ** 31
    const j = state % (i + 1)
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

test('every change delivered three times leaves the state of delivering it once', async () => {
  expect(await play((w) => w.settle(3))).toEqual(await play((w) => w.settle(1)))
})

test('changes delivered three times in any order leave the same state', async () => {
  const once = await play((w) => w.settle(1))
  for (const seed of [1, 7, 99, 12345]) {
    expect(await play((w) => w.settle(3, (changes) => shuffled(changes, seed)))).toEqual(once)
  }
})

test('delivered only at the very end, what stands is the same; only news that is news no more goes untold', async () => {
  let left = 3
  const late = await play(async (w) => (--left === 0 ? w.settle(1) : 0))
  const prompt = await play(async (w) => w.settle(2))
  expect(late.standing).toEqual(prompt.standing)
  expect(prompt.told).toEqual(expect.arrayContaining(late.told))
})
