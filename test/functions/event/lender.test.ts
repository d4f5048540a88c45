// Banks at an event suggested by how their products fit one's own need: to the borrower alone.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { arrive, ask, must, type Person, publish, world, type World } from '../../world.ts'
import { draft, loanFields, needFields } from '../finance/stage.ts'
import { event, orgOf, register, type Stage, upTo } from './stage.ts'

let w: World
let city: Person
let owner: Person
let near: Person
let dear: Person
let other: Person
let stage: Stage
let productId: string

const bank = async (name: string, change: Record<string, unknown>) => {
  const who = await arrive(w, { role: 'bank', region: '450100', name })
  return [who, await publish(w, who, city, 'loan', loanFields(change))] as const
}

beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '450000' })
  owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  const rate = (spreadBp: number) => ({ basis: 'lpr', tenor: '5y', spreadBp, bound: 'at-most' })
  ;[near, productId] = await bank('示例近银行', { rateRule: rate(-50) })
  ;[dear] = await bank('示例贵银行', { rateRule: rate(200) })
  ;[other] = await bank('示例外地银行', { uses: ['working'] })
  stage = await event(w, city, { kind: 'finance', quotas: { enterprise: 5, bank: 5 } })
  await upTo(stage, 'registration')
  for (const who of [owner, near, dear, other]) await must(201, register(stage, who))
  await upTo(stage, 'wishes')
})
afterEach(() => w.close())

const path = () => `/events/${stage.id}/suggestions`
const suggested = async (who: Person) => (await must(200, ask(w, who, 'GET', path()))).body.items

describe('banks', () => {
  test('come by fit, best first, with product and reasons; one ruled out comes without', async () => {
    await draft(w, owner)
    const [first, second, third] = await suggested(owner)
    expect([first, second, third].map(({ orgId }) => orgId)).toEqual([near, dear, other].map(orgOf))
    expect(first.loan).toMatchObject({ productId, title: loanFields().title })
    expect(first.loan.reasons).toHaveLength(3)
    expect(first.loan.score).toBeGreaterThan(second.loan.score)
    expect(third).not.toHaveProperty('loan')
  })

  test('come without order or reasons where there is no need, and no more once it is closed', async () => {
    for (const one of await suggested(owner)) expect(one).not.toHaveProperty('loan')
    const id = await draft(w, owner)
    const body = { step: 'close', reason: 'no-longer-needed' }
    await must(200, ask(w, owner, 'POST', `/finance/needs/${id}/steps`, { body, version: 1 }))
    await w.settle()
    for (const one of await suggested(owner)) expect(one).not.toHaveProperty('loan')
  })

  test('that took their product back are not suggested by it', async () => {
    await draft(w, owner)
    const { body } = await must(200, ask(w, near, 'GET', `/listings/${productId}`))
    const close = { version: body.version, body: { reason: 'mistake' } }
    await must(200, ask(w, near, 'POST', `/listings/${productId}/close`, close))
    const found = (await suggested(owner)).find((one: any) => one.orgId === orgOf(near))
    expect(found).not.toHaveProperty('loan')
  })

  test('and everybody else see nothing of a need: the answers are those of a world without it', async () => {
    const seen = async () =>
      Promise.all([near, dear, other].map(async (who) => (await ask(w, who, 'GET', path())).text))
    const before = await seen()
    await draft(w, owner, { fields: needFields({ note: '机密产线', amountFen: 765_432_100 }) })
    expect(await seen()).toEqual(before)
    for (const who of [near, city, undefined])
      for (const tail of ['suggestions', 'wishes', 'all-wishes', 'registrations', '']) {
        const { text } = await ask(w, who, 'GET', `/events/${stage.id}/${tail}`.replace(/\/$/, ''))
        expect(text).not.toMatch(/机密产线|765432100|RZ-/)
      }
  })
})
