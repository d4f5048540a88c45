// What rankings ask of newcomers, kept with them: however reactions interleave or come again, each ranking is the plain scan's.
import { afterEach, describe, expect, test } from 'vitest'
import { ListingId } from '#shared/id.ts'
import { type Listing } from '#shared/listing/listing.ts'
import { rank } from '#shared/match/judge.ts'
import { useKnowledge } from '#shared/match/knowledge.ts'
import { floorsOf } from '#shared/match/index/ranked.ts'
import { type Profile } from '#shared/match/match.ts'
import * as index from '#functions/match/index-store.ts'
import * as listings from '#functions/listing/store.ts'
import * as log from '#functions/match/index-log.ts'
import { rebuild, rebuildIfLong } from '#functions/match/rebuild.ts'
import * as matches from '#functions/match/store.ts'
import { reactToProfile, reactToRanking } from '#functions/match/react.ts'
import { type Change, type Ports, type Table, type Write } from '#functions/ports.ts'
import { react } from '#functions/react.ts'
import { checkProcesses, csvOf } from '#functions/vocabulary/processes.ts'
import { save } from '#functions/vocabulary/store.ts'
import { TABLES } from '#shared/match/knowledge.ts'
import { dice, listings as made } from '../bench/match-world.ts'
import { START, world, type World } from '../world.ts'

const worlds: World[] = []
afterEach(() => {
  useKnowledge(undefined)
  for (const w of worlds.splice(0)) w.close()
})
const fresh = (): World => {
  const w = world()
  worlds.push(w)
  return w
}

/** All of one trade, so that rankings are full and their floors are high. */
const alike = (profile: Profile, n: number): Profile => ({
  ...profile,
  orgId: `org_${profile.kind}${n}`,
  licences: undefined,
  features: { ...profile.features, codes: ['waste.red-mud'], hazard: 'general', intake: [] },
})
const NEW = 'lst_01jaaaaaaaaaaaaaaaaaaa'
const OFFERS = made('offer', 60).map(alike)
const DEMANDS = made('demand', 6).map(alike)

const put = (w: World, profile: Profile): Promise<void> =>
  w.table.write([
    { put: matches.profileRow(profile), if: 'any' },
    listings.put(listingOf(profile), 'any' as 'absent'),
  ])
/** As much of a listing as the opportunities of a demand and the owner of an offer need. */
const listingOf = ({ id, kind, orgId, region, title }: Profile): Listing => ({
  id: ListingId.parse(id),
  kind,
  orgId: orgId as Listing['orgId'],
  orgName: '',
  region,
  status: 'published',
  fields: { title, region, codes: [] },
  savedBy: 'mbr_nobody' as Listing['savedBy'],
  createdAt: START,
  updatedAt: START,
  publishedAt: START,
})
/** What the matcher's own rows are followed by: the profiles here are not made of their listings. */
const settle = (w: World, times = 1, order: (changes: Change[]) => Change[] = (c) => c) =>
  w.settle(times, (changes) => order(changes.filter(({ entity }) => entity !== 'listing')))
const drop = (w: World, { kind, id }: Profile): Promise<void> =>
  w.table.write([{ remove: matches.profileKey(kind, id), if: 'any' }])

async function exact(w: World): Promise<void> {
  const offers = await matches.profiles(w.table, 'offer')
  for (const demand of DEMANDS) {
    const kept = await matches.ranking(w.table, demand.id)
    const { matches: best, stopped } = rank(demand, offers, w.ports.clock.now())
    const ids = (list: readonly { offerId: string; score: number }[] | undefined) =>
      list?.map(({ offerId, score }) => [offerId, score])
    expect([ids(kept?.matches), ids(kept?.stopped)]).toEqual([ids(best), ids(stopped)])
  }
}
async function planted(count = 40): Promise<World> {
  const w = fresh()
  for (const profile of [...OFFERS.slice(0, count), ...DEMANDS]) await put(w, profile)
  await settle(w)
  return w
}
const elsewhere = (w: World): Ports => ({ ...w.ports, table: { ...w.table } })

describe('a ranking', () => {
  test('is logged with what it asks of newcomers, which spares those who ask for less', async () => {
    const w = await planted()
    await exact(w)
    const { demands } = await index.current(elsewhere(w))
    for (const { id } of DEMANDS) {
      const kept = (await matches.ranking(w.table, id))!
      expect(demands.floorsOf(id)).toEqual(floorsOf(kept))
      expect(floorsOf(kept).keep).toBeGreaterThan(0)
    }
    const poor = {
      ...OFFERS[50]!,
      region: '469033',
      verified: 'unverified',
      features: { ...OFFERS[50]!.features, modes: [], amountTPerYear: 1 },
    } as const
    expect(await index.demandsFor(poor, w.ports)).toEqual([])
  })
  test('that was made again without a change logs nothing; a demand that was logged again says anew what it asks', async () => {
    const w = await planted()
    const before = await log.last(w.table)
    await reactToProfile('offer', OFFERS[3]!.id, w.ports)
    expect(await log.last(w.table)).toBe(before + 1)
    await reactToProfile('demand', DEMANDS[0]!.id, w.ports)
    const kept = (await matches.ranking(w.table, DEMANDS[0]!.id))!
    const { demands } = await index.current(elsewhere(w))
    expect(demands.floorsOf(DEMANDS[0]!.id)).toEqual(floorsOf(kept))
  })
  test('is exact after any changes, delivered three times in any order, in many processes', async () => {
    for (const seed of [1, 2]) {
      const roll = dice(seed)
      const w = await planted(30)
      for (let step = 0; step < 4; step++) {
        const one = OFFERS[Math.floor(roll() * OFFERS.length)]!
        const other = OFFERS[Math.floor(roll() * OFFERS.length)]!
        await drop(w, other)
        await put(w, { ...one, features: { ...one.features, proofs: Math.floor(roll() * 3) } })
        await settle(w, 3, (changes: Change[]) => [...changes].sort(() => roll() - 0.5))
      }
      await exact(w)
    }
  })
  test('that a leaving offer lowered lets in whoever came while it was being made', async () => {
    const w = await planted(40)
    const demand = DEMANDS[0]!
    const [first] = (await matches.ranking(w.table, demand.id))!.matches
    const late = {
      ...OFFERS.find(({ id }) => id === first!.offerId)!,
      id: `${first!.offerId.slice(0, -1)}0`,
      orgId: 'org_late',
    }
    await drop(w, { ...late, id: first!.offerId })
    // Between the reading of the index and the writing of the ranking another process takes in an offer.
    const slow = elsewhere(w)
    let met = false
    const table: Table = {
      ...slow.table,
      write: async (writes: readonly Write[]) => {
        if (!met && writes.some((one) => 'put' in one && one.put.entity === 'ranking')) {
          met = true
          await put(w, late)
          await reactToProfile('offer', late.id, elsewhere(w))
        }
        return w.table.write(writes)
      },
    }
    await reactToProfile('offer', first!.offerId, { ...slow, table }).catch(() => undefined)
    expect(met).toBe(true)
    await settle(w)
    await exact(w)
  })
  test('made without an offer that changed meanwhile is made again, where it left or may enter', async () => {
    const w = await planted(40)
    const demand = DEMANDS[0]!
    const row = (await w.table.get(matches.rankingKey(demand.id)))!
    const old = (await matches.ranking(w.table, demand.id))!
    const best = OFFERS.find(({ id }) => id === old.matches[0]!.offerId)!
    await put(w, { ...best, id: NEW, orgId: 'org_new' })
    await log.add(w.table, { kind: 'offer', id: NEW })
    await reactToRanking(demand.id, w.ports)
    expect((await matches.ranking(w.table, demand.id))!.matches.map((m) => m.offerId)).toContain(
      NEW,
    )
    await drop(w, { ...best, id: NEW })
    await log.add(w.table, { kind: 'offer', id: NEW })
    await w.table.write([
      { put: { ...row, body: { ...row.body, matches: old.matches, seq: old.seq } }, if: 'any' },
    ])
    await reactToRanking(demand.id, w.ports)
    expect(
      (await matches.ranking(w.table, demand.id))!.matches.map((m) => m.offerId),
    ).not.toContain(NEW)
  })
})

describe('the log', () => {
  test('that has grown long is cut by the timer behind a new snapshot, which keeps what rankings ask', async () => {
    const w = await planted()
    const long = await log.last(w.table)
    expect(await rebuildIfLong(w.ports, long)).toBeUndefined()
    expect(await rebuildIfLong(w.ports, long - 1)).toMatchObject({
      epoch: 1,
      seq: long,
      forgotten: long - 1,
    })
    expect(await rebuildIfLong(w.ports, 0)).toBeUndefined()
    const kept = (await matches.ranking(w.table, DEMANDS[0]!.id))!
    const { demands, epoch } = await index.current(elsewhere(w))
    expect([epoch, demands.floorsOf(DEMANDS[0]!.id)]).toEqual([1, floorsOf(kept)])
    await put(w, OFFERS[45]!)
    await settle(w, 2)
    await exact(w)
  })
  test('is cut by one of two at a time, also while offers come; after a crash, by the next after a while', async () => {
    const w = await planted()
    const made = await Promise.all([rebuild(w.ports), rebuild(elsewhere(w)), put(w, OFFERS[44]!)])
    expect(made.filter(Boolean).length).toBe(1)
    await settle(w)
    await exact(w)
    const broken = {
      ...w.ports,
      files: { ...w.files, write: () => Promise.reject(new Error('full')) },
    }
    await expect(rebuild(broken)).rejects.toThrow('full')
    expect(await rebuild(w.ports)).toBeUndefined()
    w.pass(1)
    expect(await rebuild(w.ports)).toMatchObject({ epoch: 2 })
  })
})

test('an offer that stands only among the stopped, in however many rankings, is found when it goes', async () => {
  const w = fresh()
  const expired = { ...OFFERS[0]!, validTo: '2026-10-31' }
  for (const profile of [expired, ...DEMANDS]) await put(w, profile)
  await settle(w)
  await exact(w)
  const rows = Array.from({ length: 603 }, (_, n) => matches.stoppedRow(`lst_${n}`, expired.orgId))
  for (let at = 0; at < rows.length; at += 100)
    await w.table.write(rows.slice(at, at + 100).map((row) => ({ put: row, if: 'any' as const })))
  expect((await matches.demandsWith(w.table, expired.orgId)).length).toBe(603 + DEMANDS.length)
  await w.table.write([{ remove: matches.profileKey('offer', expired.id), if: 'any' }])
  await settle(w)
  await exact(w)
  expect((await matches.demandsWith(w.table, expired.orgId)).length).toBe(603)
})

describe('an imported edition of the process knowledge', () => {
  const imported = async (w: World, edition: string, text: string) => {
    const { good, bad } = checkProcesses(new TextEncoder().encode(text))
    expect(bad).toEqual([])
    await save(w.table, { kind: 'processes', edition, at: w.ports.clock.now(), whole: true }, good)
  }
  test('is what is judged by, stands in each ranking, and no floor of another edition counts', async () => {
    const w = await planted()
    const demand = {
      ...DEMANDS[0]!,
      features: { ...DEMANDS[0]!.features, codes: ['waste.red-mud'] },
    }
    const before = (await matches.ranking(w.table, demand.id))!
    expect(before.matcher).toBe('2')
    await imported(w, '2027', csvOf(TABLES).replaceAll('proc.roadbed', 'proc.brick'))
    const other = elsewhere(w)
    const { ranking } = await index.ranking(demand, other)
    expect(ranking.matcher).toMatch(/^2 processes 2027 /)
    const { demands, epoch } = await index.current(other)
    expect([epoch, demands.floorsOf(demand.id)]).toEqual([0, { keep: 0, stop: 0 }])
    w.pass(1)
    for (const { id } of DEMANDS)
      await react({ pk: 'M#demand', sk: id, id: '', entity: 'profile', gone: false }, w.ports)
    expect((await matches.ranking(w.table, demand.id))!.matcher).toBe(ranking.matcher)
    await settle(w)
    await exact(w)
  })
})
