// The index as it is kept: snapshot, changes since, every way of losing either; always the plain scan's answer.
import { afterEach, describe, expect, test } from 'vitest'
import { rank } from '#shared/match/judge.ts'
import { type Profile } from '#shared/match/match.ts'
import * as log from '#functions/match/index-log.ts'
import { load, packed, unpacked, versionNow } from '#functions/match/index-snapshot.ts'
import * as index from '#functions/match/index-store.ts'
import { rebuild } from '#functions/match/rebuild.ts'
import * as matches from '#functions/match/store.ts'
import { type Ports } from '#functions/ports.ts'
import { listings } from '../bench/match-world.ts'
import { world, type World } from '../world.ts'

const worlds: World[] = []
afterEach(() => {
  for (const w of worlds.splice(0)) w.close()
})

const put = async (w: World, profile: Profile): Promise<void> => {
  await w.table.write([{ put: matches.profileRow(profile), if: 'any' }])
  await index.changed(profile.kind as 'offer', profile.id, w.ports)
}
const drop = async (w: World, profile: Profile): Promise<void> => {
  await w.table.write([{ remove: matches.profileKey(profile.kind, profile.id), if: 'any' }])
  await index.changed(profile.kind as 'offer', profile.id, w.ports)
}
/** Another process over the same data: it shares the rows and the files, and remembers nothing. */
const elsewhere = (w: World): Ports => ({ ...w.ports, table: { ...w.table } })

const OFFERS = listings('offer', 120)
const DEMANDS = listings('demand', 8)

async function start(count = 80): Promise<World> {
  const w = world()
  worlds.push(w)
  for (const profile of [...OFFERS.slice(0, count), ...DEMANDS]) await put(w, profile)
  return w
}
async function exact(ports: Ports): Promise<void> {
  const offers = await matches.profiles(ports.table, 'offer')
  for (const demand of DEMANDS) {
    const { ranking } = await index.ranking(demand, ports)
    const { epoch, seq, ...answer } = ranking
    expect([typeof epoch, typeof seq]).toEqual(['number', 'number'])
    expect(answer).toEqual(rank(demand, offers, ports.clock.now()))
  }
}

describe('the index at hand', () => {
  test('without a snapshot answers from all profiles, with epoch 0', async () => {
    const w = await start()
    await exact(w.ports)
    expect((await index.ranking(DEMANDS[0]!, w.ports)).ranking.epoch).toBe(0)
  })
  test('sees each change that was logged before it was asked: new, changed and gone', async () => {
    const w = await start()
    await exact(w.ports)
    for (const offer of OFFERS.slice(80)) await put(w, offer)
    await exact(w.ports)
    await put(w, { ...OFFERS[119]!, id: OFFERS[3]!.id })
    for (const offer of OFFERS.slice(10, 30)) await drop(w, offer)
    await exact(w.ports)
  })
  test('in a cold process comes from the snapshot and the changes since, without a read of all profiles', async () => {
    const w = await start()
    await rebuild(w.ports)
    for (const offer of OFFERS.slice(80)) await put(w, offer)
    await drop(w, OFFERS[0]!)
    const cold = elsewhere(w)
    const asked: string[] = []
    const watched: Ports = {
      ...cold,
      table: {
        ...cold.table,
        query: (pk, ...rest) => {
          asked.push(pk)
          return w.table.query(pk, ...rest)
        },
      },
    }
    expect((await index.ranking(DEMANDS[0]!, watched)).ranking.epoch).toBe(1)
    expect(asked.filter((pk) => pk.startsWith('M#'))).toEqual([])
    await exact(elsewhere(w))
  })
  test('reads from the log only what is new', async () => {
    const w = await start()
    await index.current(w.ports)
    const before = w.table.calls.query
    await index.current(w.ports)
    expect(w.table.calls.query - before).toBe(1)
  })
  test('finds for an offer the standing demands, as a new process and as an old one', async () => {
    const w = await start()
    const all = async (ports: Ports) =>
      (await index.demandsFor(OFFERS[1]!, ports)).map((d) => d.id).sort()
    const found = await all(w.ports)
    await rebuild(w.ports)
    expect(await all(elsewhere(w))).toEqual(found)
    await drop(w, DEMANDS[0]!)
    expect(await all(w.ports)).toEqual(found.filter((id) => id !== DEMANDS[0]!.id))
  })
})

describe('a snapshot that cannot be trusted is refused, and the answer is still exact:', () => {
  test('one byte altered, cut short, or something else altogether', async () => {
    const w = await start()
    await rebuild(w.ports)
    const bytes = (await w.files.read('match-index'))!
    for (const damaged of [
      bytes.map((b, i) => (i === bytes.length >> 1 ? b ^ 255 : b)),
      bytes.subarray(0, bytes.length >> 1),
      new TextEncoder().encode('hello'),
      new Uint8Array(),
    ]) {
      expect(unpacked(damaged)).toBeUndefined()
      await w.files.write('match-index', damaged, 'application/octet-stream')
      await exact(elsewhere(w))
    }
  })
  test('of another matcher or vocabulary', async () => {
    const w = await start()
    await rebuild(w.ports)
    const { offers, demands, epoch, seq } = (await load(w.files))!
    expect(unpacked(packed({ offers, demands, epoch, seq }))).toBeDefined()
    expect(
      unpacked(packed({ offers, demands, epoch, seq }, `${versionNow()} and a half`)),
    ).toBeUndefined()
  })
  test('older than the log reaches back', async () => {
    const w = await start()
    await rebuild(w.ports)
    const old = (await w.files.read('match-index'))!
    for (const offer of OFFERS.slice(80)) await put(w, offer)
    await rebuild(w.ports)
    await w.files.write('match-index', old, 'application/octet-stream')
    await exact(elsewhere(w))
  })
})

describe('a rebuild', () => {
  test('cuts the log, and a process that had not read so far notices', async () => {
    const w = await start()
    const old = elsewhere(w)
    await exact(old)
    for (const offer of OFFERS.slice(80)) await put(w, offer)
    const rebuilt = await rebuild(w.ports)
    expect(rebuilt).toMatchObject({ offers: 120, demands: 8, epoch: 1, seq: 128, forgotten: 127 })
    await exact(old)
    expect((await index.ranking(DEMANDS[0]!, old)).ranking.epoch).toBe(1)
  })
  test('done twice counts on, and changes nothing else', async () => {
    const w = await start()
    await rebuild(w.ports)
    expect(await rebuild(w.ports)).toMatchObject({ offers: 80, epoch: 2, forgotten: 0 })
    await exact(elsewhere(w))
  })
})

test('of many writers at once each gets a number of its own, and none is lost', async () => {
  const w = world()
  worlds.push(w)
  await Promise.all(
    OFFERS.slice(0, 12).map((offer) => log.add(w.table, { kind: 'offer', id: offer.id })),
  )
  const logged = (await log.since(w.table, 0))!
  expect(logged.map((l) => l.seq)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
  expect(new Set(logged.map((l) => l.id)).size).toBe(12)
})
