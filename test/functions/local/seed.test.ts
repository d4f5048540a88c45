// The demo data: whole by every rule of the product, everywhere in Guangxi, planted once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Member } from '#shared/actor.ts'
import { Audit } from '#shared/audit/audit.ts'
import { demand } from '#shared/demand/demand.ts'
import { agreed, Party } from '#shared/case/party.ts'
import { clocksOf, clocksOfOrg } from '#shared/clock/clock.ts'
import { Listing, parseWhole } from '#shared/listing/listing.ts'
import { searchRecordOf } from '#shared/listing/search-record.ts'
import { type Profile, type Ranking } from '#shared/match/match.ts'
import { rank } from '#shared/match/judge.ts'
import { isCreditCode } from '#shared/org/credit-code.ts'
import { Org } from '#shared/org/org.ts'
import { cities, cityOf } from '#shared/region/region.ts'
import { conceptOf } from '#shared/vocabulary/vocabulary.ts'
import { seed, seedEmpty, fewPeople, people } from '#functions/local/seed.ts'
import { worldOn, type World } from '#functions/local/seed/world.ts'
import { plant, type Unit } from '#functions/local/seed/plant.ts'
import { openTable, type LocalTable } from '#functions/local/table.ts'
import { profileOf } from '#functions/match/store.ts'
import * as notices from '#functions/notice/store.ts'
import { loginOf } from '#functions/session/store.ts'
import * as listings from '#functions/listing/store.ts'
import * as orgs from '#functions/org/store.ts'
import { type Ports, type Table } from '#functions/ports.ts'

const NOW = '2026-11-23T08:00:00.000Z'
const dir = mkdtempSync(join(tmpdir(), 'bangqi-seed-'))
const tables: LocalTable[] = []
const open = (name: string): LocalTable => {
  const table = openTable(join(dir, name), { now: () => NOW })
  tables.push(table)
  return table
}
/** The seed asks for nothing but the table, the time and a place for its evidence. */
const portsOf = (table: Table, now = NOW): Ports =>
  ({
    table,
    clock: { now: () => now },
    files: { write: async () => {} },
    settings: { origin: '', secret: async () => '' },
  }) as unknown as Ports

let world: World
let table: LocalTable
let tookMs = 0
beforeAll(async () => {
  world = worldOn(NOW)
  table = open('demo.sqlite')
  const before = performance.now()
  await seed(portsOf(table))
  tookMs = performance.now() - before
})
afterAll(() => {
  for (const one of tables) one.close()
  rmSync(dir, { recursive: true, force: true })
})

const published = (kind: string): Listing[] =>
  world.listings
    .map(({ listing }) => listing)
    .filter((listing) => listing.kind === kind && listing.status === 'published')
const orgOf = (id: string): Org => {
  const found = world.orgs.find(({ org }) => org.id === id)
  if (!found) throw new Error(id)
  return found.org
}
const profilesOf = (kind: string): Profile[] =>
  published(kind).map((listing) => profileOf(listing, 1, orgOf(listing.orgId)))
const texts = (kind: string, field: string): string[] =>
  world.listings
    .filter(({ listing }) => listing.kind === kind)
    .map(({ listing }) => String(listing.fields[field]))
const countBy = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]),
  )

describe('every row', () => {
  test('of an organisation and its person is whole, with a credit code that checks', () => {
    for (const { org } of world.orgs) {
      expect(Org.parse(org)).toEqual(org)
      expect(isCreditCode(org.creditCode)).toBe(true)
    }
    expect(new Set(world.orgs.map(({ org }) => org.creditCode)).size).toBe(world.orgs.length)
  })

  test('of a listing is whole, drafts too, and speaks only of concepts that there are', () => {
    for (const { listing, plan } of world.listings) {
      expect(Listing.parse(listing)).toEqual(listing)
      expect(parseWhole(listing.kind, listing.fields), plan.key).toEqual(listing.fields)
      const { codes = [], processes = [] } = listing.fields as Record<string, string[]>
      expect(
        [...codes, ...processes].filter((code) => !conceptOf(code)),
        plan.key,
      ).toEqual([])
    }
  })

  test('of a record and a party is whole', () => {
    for (const { audits } of [...world.orgs, ...world.listings, ...world.parties]) {
      for (const audit of audits) expect(Audit.parse(audit)).toEqual(audit)
    }
    for (const { party } of world.parties) expect(Party.parse(party)).toEqual(party)
  })

  test('has an id of its own', () => {
    const audits = [...world.orgs, ...world.listings, ...world.parties].flatMap((one) => one.audits)
    for (const ids of [
      world.orgs.map(({ org }) => org.id as string),
      world.listings.map(({ listing }) => listing.id as string),
      audits.map(({ id }) => id),
    ]) {
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('says plainly that it is invented: names hold 示例, mail goes to example.org', async () => {
    for (const { org } of world.orgs) expect(org.name).toContain('示例')
    expect(new Set(world.orgs.map(({ org }) => org.name)).size).toBe(world.orgs.length)
    for (const { listing } of world.listings) {
      const { phone, email } = listing.fields.contact as { phone: string; email: string }
      expect(phone).toMatch(/^077\d-000\d{4}$/)
      expect(email).toMatch(/@example\.org$/)
    }
    for (const one of await people()) {
      const login = await loginOf(table, one.subject)
      const member = login && (await orgs.member(table, login.orgId, login.memberId))
      expect(Member.parse(member)).toMatchObject({
        name: one.name,
        role: one.role,
        region: one.place,
      })
      expect(member?.email).toMatch(/@example\.org$/)
    }
  })

  test('happened in the order in which it is told, and never later than now', () => {
    for (const { audits, listing } of world.listings) {
      const instants = audits.map(({ at }) => at)
      expect(instants).toEqual([...instants].sort())
      expect(listing.createdAt).toBe(instants[0])
      expect(listing.updatedAt).toBe(instants.at(-1))
    }
    const all = [...world.orgs, ...world.listings, ...world.parties].flatMap((one) => one.audits)
    expect(all.filter(({ at }) => at > NOW)).toEqual([])
  })
})

describe('there is enough of', () => {
  test('enterprises and firms in all fourteen cities', () => {
    for (const role of ['enterprise', 'firm']) {
      const found = world.orgs.filter(({ org }) => org.role === role)
      expect(new Set(found.map(({ org }) => cityOf(org.region)))).toEqual(
        new Set(cities().map(({ code }) => code)),
      )
    }
    const roles = countBy(world.orgs.map(({ org }) => org.role))
    expect(roles.firm).toBeGreaterThanOrEqual(90)
    expect(roles.official).toBeGreaterThanOrEqual(20)
    expect(roles).toMatchObject({ bank: 6, expert: 10 })
  })

  test('demands in every state, offers, loans and experts', () => {
    expect(published('demand').length).toBeGreaterThanOrEqual(60)
    expect(published('offer').length).toBeGreaterThanOrEqual(150)
    expect(published('expert')).toHaveLength(10)
    expect(new Set(published('loan').map(({ orgId }) => orgId)).size).toBe(6)
    const states = world.listings
      .filter(({ plan }) => plan.kind === 'demand')
      .map(({ plan }) => plan.state)
    expect(countBy(states)).toMatchObject({
      draft: 4,
      submitted: 4,
      returned: 2,
      amended: 2,
      expired: 1,
      closed: 1,
    })
  })

  test('officials at each level, so that each sees something to do', () => {
    const desks = world.orgs
      .filter(({ org }) => org.role === 'official')
      .map(({ org }) => org.region)
    expect(desks).toEqual(
      expect.arrayContaining(['450000', '451000', '451082', ...cities().map((c) => c.code)]),
    )
    const todo = [
      ...world.listings.flatMap(({ listing }) => clocksOf(listing)),
      ...world.orgs.flatMap(({ org }) => clocksOfOrg(org)),
    ]
    expect(todo.filter(({ on }) => on === 'official').length).toBeGreaterThanOrEqual(10)
    // A licence that has run out is its firm's clock, and there to be seen.
    expect(todo.filter(({ on, dueAt }) => on === 'official' && dueAt <= NOW)).toEqual([])
  })

  test('different words: no two titles or texts of a kind are the same', () => {
    for (const kind of ['demand', 'offer', 'loan', 'expert']) {
      for (const field of ['title', 'text']) {
        const all = texts(kind, field)
        expect(all.filter((text, i) => all.indexOf(text) !== i)).toEqual([])
      }
    }
    // Whatever an offer's sentences ask for, they got.
    expect(texts('offer', 'text').filter((text) => /[{}]|undefined|NaN|。。/.test(text))).toEqual(
      [],
    )
  })

  test('days: published over the last two months, deadlines ahead', () => {
    const ages = [...published('demand'), ...published('offer')].map(({ publishedAt = '' }) =>
      Math.floor((Date.parse(NOW) - Date.parse(publishedAt)) / 86_400_000),
    )
    expect(Math.max(...ages)).toBeLessThanOrEqual(60)
    expect(new Set(ages.map((age) => Math.floor(age / 10))).size).toBeGreaterThanOrEqual(6)
    const deadlines = published('demand').map(({ fields }) => String(fields.deadlineOn))
    expect(deadlines.filter((on) => on <= NOW.slice(0, 10))).toEqual([])
  })

  test('cases in every phase: interested, invited, declined and agreed on three demands', () => {
    const parties = world.parties.map(({ party }) => party)
    expect(new Set(parties.map(({ demandId }) => demandId)).size).toBeGreaterThanOrEqual(3)
    expect(parties.filter(agreed).length).toBeGreaterThanOrEqual(2)
    const said = parties.map(({ firm, enterprise }) => `${firm.answer} ${enterprise.answer}`)
    expect(new Set(said)).toEqual(new Set(['yes yes', 'yes none', 'none yes', 'yes no', 'no yes']))
  })
})

describe('matching', () => {
  let rankings: Ranking[]
  let offers: Profile[]
  beforeAll(() => {
    offers = profilesOf('offer')
    rankings = profilesOf('demand').map((one) => rank(one, offers, NOW))
  })

  test('every published demand has somebody who may take it', () => {
    const keys = new Map(
      world.listings.map(({ listing, plan }) => [listing.id as string, plan.key]),
    )
    const bare = rankings.filter(({ matches }) => !matches.some(({ grade }) => grade !== 'C'))
    expect(bare.map(({ demandId }) => keys.get(demandId))).toEqual([])
  })

  test('every rule that stops a pair does so somewhere', () => {
    const codes = rankings.flatMap(({ stopped }) =>
      stopped.flatMap(({ stops }) => stops.map(({ code }) => code)),
    )
    expect(new Set(codes)).toEqual(
      new Set([
        'licence.none',
        'licence.expired',
        'licence.code',
        'licence.collection-only',
        'intake.above',
        'intake.below',
        'offer.expired',
      ]),
    )
  })

  test("the hero's red mud finds firms, good ones, far ones and one that a rule stops", () => {
    const hero = world.orgs.find(({ seed: one }) => one.key === 'pingguo-alumina')
    expect(hero?.org).toMatchObject({ region: '451082', status: 'verified' })
    expect(world.listings.filter(({ listing }) => listing.orgId === hero?.org.id)).toEqual([])
    const profile: Profile = {
      ...(profilesOf('demand')[0] as Profile),
      id: 'lst_hero',
      orgId: hero?.org.id ?? '',
      title: demand.example.title,
      region: '451082',
      features: demand.features(demand.example),
    }
    const { matches, stopped } = rank(profile, offers, NOW)
    const grades = countBy(matches.map(({ grade }) => grade))
    expect(matches.length).toBeGreaterThanOrEqual(5)
    expect(grades.A).toBeGreaterThanOrEqual(2)
    expect(grades.B).toBeGreaterThanOrEqual(2)
    expect(stopped.length).toBeGreaterThanOrEqual(1)
    expect(matches.filter(({ questions }) => questions.length > 0).length).toBeGreaterThanOrEqual(1)
    expect(matches.filter(({ distanceKm = 0 }) => distanceKm > 100).length).toBeGreaterThanOrEqual(
      2,
    )
    expect(new Set(matches.slice(0, 8).map(({ orgId }) => orgId)).size).toBeGreaterThanOrEqual(5)
  })

  test('the firms of the moving cases stand in the rankings of their demands', () => {
    for (const { party } of world.parties) {
      const ranking = rankings.find(({ demandId }) => demandId === party.demandId)
      expect(ranking?.matches.map(({ orgId }) => orgId)).toContain(party.orgId)
    }
  })
})

describe('planting', () => {
  test('takes less than five seconds', () => {
    expect(tookMs).toBeLessThan(5000)
  })

  test('a second time changes nothing, on the same day or a month later', async () => {
    const before = table.changes(0, 1_000_000).length
    await seed(portsOf(table))
    await seed(portsOf(table, '2026-12-24T08:00:00.000Z'))
    expect(table.changes(0, 1_000_000)).toHaveLength(before)
  })

  test('leaves alone what somebody changed', async () => {
    const own = open('changed.sqlite')
    await seed(portsOf(own))
    const [first] = published('demand')
    const found = await listings.load(own, first?.id ?? '')
    const changed = { ...found.listing, fields: { ...found.listing.fields, title: '改过的标题' } }
    await own.write([listings.put(changed, { version: found.version })])
    await seed(portsOf(own))
    expect((await listings.load(own, changed.id)).listing.fields.title).toBe('改过的标题')
  })

  test('lets the offers settle before the first demand comes', async () => {
    const own = open('settled.sqlite')
    const stood: unknown[] = []
    await seed(portsOf(own), async () => {
      for (const kind of ['offer', 'demand'] as const) {
        stood.push((await listings.published(own, kind)).items.length)
      }
    })
    expect(stood).toEqual([24, 0])
  })

  test('goes on where a start that died had stopped', async () => {
    const own = open('half.sqlite')
    const half: Unit[] = world.orgs.slice(0, 40).map(({ org }) => [orgs.put(org, 'absent')])
    await plant(own, half)
    await seed(portsOf(own))
    expect(
      await own.getMany(
        world.listings.slice(0, 100).map(({ listing }) => listings.keyOf(listing.id)),
      ),
    ).toHaveLength(100)
  })

  test('is the same again on another machine', () => {
    expect(worldOn(NOW)).toEqual(world)
  })

  test('makes public records that search can hold', () => {
    for (const kind of ['demand', 'offer', 'loan', 'expert']) {
      for (const listing of published(kind)) {
        const { card } = listings.rowOf(listing)
        expect(JSON.stringify(card).length, String(listing.fields.title)).toBeLessThan(500)
        expect(searchRecordOf(listing)?.title).toBe(listing.fields.title)
      }
    }
  })

  test('tells old news as read and mailed, and leaves new ones to the reactions', async () => {
    const hero = world.orgs.find(({ seed: one }) => one.key === 'pingguo-alumina')
    const [member] = await orgs.membersOf(table, hero?.org.id ?? '')
    const { items } = await notices.of(table, member?.id ?? '')
    expect(items.map(({ notice }) => notice.code)).toEqual(['org.verified'])
    expect(items.filter(({ notice }) => !notice.readAt || !notice.mailedAt)).toEqual([])
    const recent = table.changes(0, 1_000_000).filter(({ entity }) => entity === 'notice')
    expect(recent.filter(({ sk }) => sk > 'N#2026-11-20T08')).toEqual([])
  })

  test('empty is an authority, an enterprise that nobody verified and a firm', async () => {
    const own = open('empty.sqlite')
    await seedEmpty(portsOf(own))
    const few = await fewPeople()
    expect(few.map(({ role }) => role)).toEqual(['official', 'enterprise', 'firm'])
    const rows = await Promise.all(few.map(async ({ subject }) => loginOf(own, subject)))
    const states = await Promise.all(rows.map(async (row) => orgs.load(own, row?.orgId ?? '')))
    expect(states.map(({ org }) => org.status)).toEqual(['verified', 'unverified', 'submitted'])
  })
})
