// Two worlds that differ in one hidden need: whoever it is hidden from gets the same answers, byte for byte.
import { expect, test } from 'vitest'
import { rooms } from '#functions/rooms.ts'
import {
  arrive,
  ask,
  demandFields,
  must,
  type Person,
  publish,
  world,
  type World,
} from '../../world.ts'
import { banks, needFields, step } from './stage.ts'

const OUTSIDERS = [
  'nobody',
  'stranger',
  'firm',
  'notAsked',
  'otherCity',
  'county',
  'region',
] as const
const PATHS = [
  '/session',
  '/finance/needs',
  '/finance/asks',
  '/finance/figures?quarter=2026Q4',
  '/finance/policies',
  '/listings?kind=loan',
  '/listings?kind=demand',
  '/listings/mine?kind=loan',
  '/listings/mine?kind=demand',
  '/search',
  '/search?q=%E8%B5%A4%E6%B3%A5',
  '/stats',
  '/notices',
  '/notices/preferences',
  '/opportunities',
  '/cases/mine',
  '/desk/todo',
  '/desk/listings',
  '/desk/cases',
  '/desk/orgs?creditCode=91451000MA5K000000',
  '/desk/unmet',
  '/board',
  '/events',
  '/events/hosted',
  '/events/proposal',
  '/events/mine',
  '/ledger',
  '/ledger/figures',
  '/ledger/views',
  '/open/quarters.json',
  '/open/quarters.csv',
  '/newcomer',
  '/findings',
  '/findings/mine',
  '/orgs/mine',
  '/orgs/mine/reads',
  '/supported',
  '/supported/desk',
  '/supported/mine',
  '/surveys',
  '/funding/calls',
  '/funding/shelf',
  '/funding/run',
]
/** The sign-on's own way in and out tells nothing that is stored. */
const APART = ['/login', '/callback']

test('every address without an id in it is compared', () => {
  const all = new Set(rooms.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
  const compared = PATHS.map((path) => path.replace(/\?.*$/, '')).concat(APART)
  expect([...all].filter((path) => !path.includes(':') && !compared.includes(path))).toEqual([])
})

/** The same people and the same hours; only with or without the need. */
async function build(withNeed: boolean): Promise<{
  w: World
  people: Record<string, Person | undefined>
  id: string
  demandId: string
  ownerId: string
}> {
  const w = world()
  const right = await arrive(w, { role: 'official', region: '450000', name: '自治区' })
  const owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  const people = {
    nobody: undefined,
    stranger: await arrive(w, { role: 'enterprise', region: '451082', name: '路人厂' }),
    firm: await arrive(w, { role: 'firm', region: '451002', name: '环保公司' }),
    otherCity: await arrive(w, { role: 'official', region: '450100', name: '南宁' }),
    county: await arrive(w, { role: 'official', region: '451082', name: '平果' }),
    region: right,
    asked: undefined as Person | undefined,
    notAsked: undefined as Person | undefined,
  }
  const [asked, notAsked] = await banks(w, right, 2)
  people.asked = asked
  people.notAsked = notAsked
  const demandId = await publish(w, owner, right, 'demand', demandFields())
  await w.settle()
  const others = await must(
    201,
    ask(w, people.stranger, 'POST', '/finance/needs', { body: { fields: needFields() } }),
  )
  await w.settle()
  let id = 'ned_0000000000zzzzzzzzzzzz'
  if (withNeed) {
    const body = { fields: needFields({ amountFen: 1_777_700_000, note: '金丝雀' }), demandId }
    id = (await must(201, ask(w, owner, 'POST', '/finance/needs', { body }))).body.id
    await w.settle()
    await must(200, step(w, owner, id, { step: 'open', consent: true, to: [asked!.member.orgId] }))
    await w.settle()
    await must(200, step(w, asked!, id, { step: 'take' }))
    await w.settle()
    // The hours that these took are given back, so that the clocks agree.
    w.pass(-3 / 86_400)
  }
  expect(others.status).toBe(201)
  return { w, people, id, demandId, ownerId: owner.member.orgId }
}

/** Ids carry time and luck; what is left must be the same. */
const plain = (text: string): string =>
  text
    .replace(/(lst|org|mbr|adt|ned|req|fil)_[0-9a-z]+/g, '$1')
    .replace(/GX\d{4}-\d\d-[0-9A-Z]{7}|RZ-[0-9A-Z]{7}/g, 'NO')
    .replace(/9145000000[0-9A-Z]{8}/g, 'CC')
    .replace(/张测\d+|person\d+/g, 'who')

async function answers(one: Awaited<ReturnType<typeof build>>, who: (typeof OUTSIDERS)[number]) {
  const out: string[] = []
  const paths = [
    ...PATHS,
    `/listings/${one.demandId}`,
    `/listings/${one.demandId}/history`,
    ...['', '/sheet', '/consents', '/history'].map((part) => `/finance/needs/${one.id}${part}`),
    `/orgs/${one.ownerId}`,
    `/orgs/${one.ownerId}/reputation`,
    `/orgs/${one.ownerId}/history`,
  ]
  for (const path of paths) {
    let after = ''
    for (let page = 0; page < 5; page++) {
      const url =
        after === ''
          ? path
          : `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`
      const answer = await ask(one.w, one.people[who], 'GET', url)
      out.push(
        `${path.replace(/_[0-9a-z]+/g, '')} ${answer.status} ${plain(answer.text)} ${answer.etag ?? ''}`,
      )
      after = answer.body?.next ?? ''
      if (after === '') break
    }
  }
  return out
}

test('an outsider cannot tell whether a hidden need is there: answers, order, counts and paging are the same', async () => {
  const [with_, without] = [await build(true), await build(false)]
  try {
    for (const who of OUTSIDERS) {
      expect({ who, answers: await answers(with_, who) }).toEqual({
        who,
        answers: await answers(without, who),
      })
    }
    // The need is really there: the bank that was asked has it, with its figures.
    const { text } = await ask(with_.w, with_.people['asked'], 'GET', `/finance/needs/${with_.id}`)
    expect(text).toContain('金丝雀')
    expect(text).toContain('1777700000')
    // And so would any difference be: the asked bank's own answers do differ.
    const own = async (one: typeof with_) =>
      plain((await ask(one.w, one.people['asked'], 'GET', '/finance/asks')).text)
    expect(await own(with_)).not.toBe(await own(without))
  } finally {
    with_.w.close()
    without.w.close()
  }
})
