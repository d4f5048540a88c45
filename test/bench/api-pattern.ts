// Round trips and capacity units of each access pattern, from the calls really made.
import { createApp } from '#functions/app.ts'
import { rooms } from '#functions/rooms.ts'
import { type Ports, type Table, type Write } from '#functions/ports.ts'
import {
  arrive,
  ask,
  demandFields,
  must,
  offerFields,
  type Person,
  publish,
  world,
  type World,
} from '../world.ts'
import { say } from './figure.ts'

/** DynamoDB's units: 4 kB a strong read, half for an index; 1 kB a write and its index copies, twice in a transaction. */
type Meter = { reads: number; writes: number; rru: number; wru: number }
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? {}))
const kb = (size: number, unit: number): number => Math.max(1, Math.ceil(size / (unit * 1024)))

function metered(table: Table, meter: Meter): Table {
  return {
    async get(key) {
      const row = await table.get(key)
      meter.reads++
      meter.rru += kb(bytes(row), 4)
      return row
    },
    async query(...asked) {
      const page = await table.query(...asked)
      meter.reads++
      meter.rru += kb(bytes(page.items), 4)
      return page
    },
    async list(...asked) {
      const page = await table.list(...asked)
      meter.reads++
      meter.rru += kb(bytes(page.items), 4) / 2
      return page
    },
    async getMany(keys) {
      const rows = await table.getMany(keys)
      meter.reads++
      meter.rru += rows.reduce((sum, row) => sum + kb(bytes(row), 4), 0)
      return rows
    },
    async write(writes) {
      meter.writes++
      const units = writes.reduce((sum, write) => sum + unitsOf(write), 0)
      meter.wru += writes.length > 1 ? 2 * units : units
      await table.write(writes)
    },
  }
}

function unitsOf(write: Write): number {
  if (!('put' in write)) return 1
  const copies =
    Object.keys(write.put.index ?? {}).length * kb(bytes([write.put.card, write.put.entity]), 1)
  return kb(bytes(write.put), 1) + copies
}

type Stage = {
  w: World
  metered: World
  owner: Person
  official: Person
  firm: Person
  demandId: string
  offerId: string
}

async function stage(meter: Meter): Promise<Stage> {
  const w = world()
  const owner = await arrive(w, { role: 'enterprise', region: '451082' })
  const official = await arrive(w, { role: 'official', region: '450000' })
  const firm = await arrive(w, { role: 'firm', region: '451002' })
  for (let i = 0; i < 20; i++) {
    const other = await arrive(w, { role: 'firm', region: '451002' })
    await publish(w, other, official, 'offer', offerFields({ title: `第 ${i} 号赤泥利用能力` }))
  }
  const offerId = await publish(w, firm, official, 'offer', offerFields())
  let demandId = ''
  for (let i = 0; i < 24; i++) {
    w.pass(1 / 1440)
    demandId = await publish(
      w,
      owner,
      official,
      'demand',
      demandFields({ title: `第 ${i} 号赤泥利用需求` }),
    )
  }
  await w.settle()
  const ports: Ports = { ...w.ports, table: metered(w.table, meter) }
  return {
    w,
    metered: { ...w, ports, app: createApp(ports, rooms) },
    owner,
    official,
    firm,
    demandId,
    offerId,
  }
}

type Pattern = [
  what: string,
  run: (s: Stage) => Promise<unknown>,
  most: { reads: number; writes: number },
]
const READ = { reads: 1, writes: 0 }
const WRITE = { reads: 1, writes: 1 }

const PATTERNS: readonly Pattern[] = [
  [
    'page of 24 published demands',
    ({ metered }) => must(200, ask(metered, undefined, 'GET', '/listings?kind=demand')),
    READ,
  ],
  [
    'a demand, public',
    ({ metered, demandId }) => must(200, ask(metered, undefined, 'GET', `/listings/${demandId}`)),
    READ,
  ],
  [
    'a demand with case, matches and parties',
    ({ metered, owner, demandId }) =>
      must(200, ask(metered, owner, 'GET', `/listings/${demandId}`)),
    READ,
  ],
  [
    'own demands',
    ({ metered, owner }) => must(200, ask(metered, owner, 'GET', '/listings/mine?kind=demand')),
    READ,
  ],
  [
    "a firm's opportunities",
    ({ metered, firm }) => must(200, ask(metered, firm, 'GET', '/opportunities')),
    READ,
  ],
  [
    "an official's to-do",
    ({ metered, official }) => must(200, ask(metered, official, 'GET', '/desk/todo')),
    READ,
  ],
  [
    "an official's listings",
    ({ metered, official }) => must(200, ask(metered, official, 'GET', '/desk/listings')),
    READ,
  ],
  ['notices', ({ metered, owner }) => must(200, ask(metered, owner, 'GET', '/notices')), READ],
  [
    'start a draft',
    ({ metered, owner }) =>
      must(
        201,
        ask(metered, owner, 'POST', '/listings', {
          body: { kind: 'demand', fields: { title: '新的需求草稿' } },
        }),
      ),
    WRITE,
  ],
  [
    'save a demand',
    ({ metered, owner, demandId }) =>
      must(
        200,
        ask(metered, owner, 'PUT', `/listings/${demandId}`, {
          version: 3,
          body: { fields: demandFields() },
        }),
      ),
    WRITE,
  ],
  [
    // Two reads at the same time: one wait.
    'a firm shows interest',
    ({ metered, firm, demandId, offerId }) =>
      must(
        200,
        ask(metered, firm, 'POST', '/cases/answers', {
          body: { demandId, offerId, answer: 'yes' },
        }),
      ),
    { reads: 2, writes: 1 },
  ],
]

export async function patterns(): Promise<void> {
  const meter: Meter = { reads: 0, writes: 0, rru: 0, wru: 0 }
  const s = await stage(meter)
  for (const [what, run, most] of PATTERNS) {
    // Who is asking is read once in 30 s: that read is not the pattern's.
    for (const who of [s.owner, s.official, s.firm]) await ask(s.metered, who, 'GET', '/session')
    Object.assign(meter, { reads: 0, writes: 0, rru: 0, wru: 0 })
    await run(s)
    say({
      bench: 'api',
      what: `round trips to read, ${what}`,
      value: meter.reads,
      unit: 'calls',
      atMost: most.reads,
    })
    say({
      bench: 'api',
      what: `round trips to write, ${what}`,
      value: meter.writes,
      unit: 'calls',
      atMost: most.writes,
    })
    say({ bench: 'api', what: `read units, ${what}`, value: meter.rru, unit: 'RRU' })
    if (meter.wru > 0)
      say({ bench: 'api', what: `write units, ${what}`, value: meter.wru, unit: 'WRU' })
  }
  s.w.close()
}
