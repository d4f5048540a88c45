// An event on a platform in memory: its organiser, guests of each role, and ways to get to a state.
import { type EventFields } from '#shared/event/event.ts'
import { atOf } from '#shared/time.ts'
import { arrive, ask, must, type NewOrg, type Person, type World } from '../../world.ts'

/** A Tuesday in Beijing, one week after the world begins: two sessions, 6 slots. */
export const fields = (change: Partial<EventFields> = {}): EventFields => ({
  title: '赤泥综合利用供需对接专场',
  kind: 'themed',
  codes: ['waste.red-mud'],
  text: '面向氧化铝企业、建材企业和金融机构。',
  region: '451000',
  cohosts: ['百色市工业和信息化局'],
  venue: '百色会议中心 3 楼',
  online: 'https://meeting.example.org/red-mud',
  agenda: [{ startAt: '2026-12-01T00:30:00.000Z', title: '政策解读', speaker: '覃示例' }],
  sessions: [
    {
      name: '上午',
      startAt: '2026-12-01T01:00:00.000Z',
      endAt: '2026-12-01T02:15:00.000Z',
      slotMinutes: 20,
      gapMinutes: 5,
    },
    {
      name: '下午',
      startAt: '2026-12-01T06:00:00.000Z',
      endAt: '2026-12-01T07:15:00.000Z',
      slotMinutes: 20,
      gapMinutes: 5,
    },
  ],
  tables: 4,
  quotas: { enterprise: 20, firm: 20, bank: 2 },
  languages: ['zh', 'en'],
  approval: false,
  registerBy: '2026-11-30T10:00:00.000Z',
  wishesBy: '2026-11-30T12:00:00.000Z',
  ...change,
})

const DAY_MS = 86_400_000
/** The same, a week from today: for a server with a clock of its own. */
export function soon(change: Partial<EventFields> = {}): EventFields {
  const on = (days: number, time: string) =>
    `${atOf(Date.now() + days * DAY_MS).slice(0, 10)}T${time}:00.000Z`
  const sessions = fields().sessions.map((session) => ({
    ...session,
    startAt: on(7, session.startAt.slice(11, 16)),
    endAt: on(7, session.endAt.slice(11, 16)),
  }))
  const until = { registerBy: on(6, '10:00'), wishesBy: on(6, '12:00') }
  return fields({ agenda: [], sessions, ...until, ...change })
}

export type Stage = { w: World; host: Person; id: string; version: number }

const STEPS = ['publish', 'open-registration', 'open-wishes', 'begin-timetable', 'start', 'close']
export const STATES = [
  'draft',
  'published',
  'registration',
  'wishes',
  'timetable',
  'live',
  'closed',
]

export async function event(w: World, host: Person, change: Partial<EventFields> = {}) {
  const { body } = await must(
    201,
    ask(w, host, 'POST', '/events', { body: { fields: fields(change) } }),
  )
  return { w, host, id: body.id as string, version: 1 }
}

/** Takes the steps from where it is up to a state. */
export async function upTo(stage: Stage, state: string): Promise<Stage> {
  const { w, host, id } = stage
  const { body } = await must(200, ask(w, host, 'GET', `/events/${id}`))
  let { version } = body
  for (let at = STATES.indexOf(body.state); at < STATES.indexOf(state); at++) {
    const said = { version, body: { step: STEPS[at] } }
    version = (await must(200, ask(w, host, 'POST', `/events/${id}/steps`, said))).body.version
  }
  await w.settle()
  return Object.assign(stage, { version })
}

let phones = 0
export const registering = (change: Record<string, unknown> = {}) => ({
  delegate: { name: '韦示例', phone: `0776-${String(5_000_000 + ++phones)}` },
  listings: [],
  languages: ['zh'],
  presence: 'present',
  away: [],
  consents: { list: true, phone: true },
  ...change,
})

export const register = (stage: Stage, who: Person, change: Record<string, unknown> = {}) =>
  ask(stage.w, who, 'POST', `/events/${stage.id}/registrations`, { body: registering(change) })

/** Somebody with a confirmed place. */
export async function guest(stage: Stage, org: NewOrg, change: Record<string, unknown> = {}) {
  const who = await arrive(stage.w, org)
  await must(201, register(stage, who, change))
  return who
}

export const orgOf = (who: Person): string => who.member.orgId
export const pairOf = (a: Person, b: Person): string => [orgOf(a), orgOf(b)].sort().join('~')
export const REASON = '想了解赤泥选铁的工艺和价格'

/** Asks another guest for a meeting. */
export const wishFor = ({ w, id }: Stage, from: Person, to: Person, more: object = {}) =>
  ask(w, from, 'POST', `/events/${id}/wishes`, {
    body: { to: to.member.orgId, class: 'must', reason: REASON, ...more },
  })

export type Said = { from: Person; to: Person; body: object; version?: number }
/** A step of either side of a request. */
export const answerTo = ({ w, id }: Stage, who: Person, { from, to, body, version = 1 }: Said) =>
  ask(w, who, 'POST', `/events/${id}/wishes/${from.member.orgId}/${to.member.orgId}/steps`, {
    body,
    version,
  })

/** `a` asks `b` for a meeting, who accepts. */
export async function agree(stage: Stage, a: Person, b: Person, more: object = {}): Promise<void> {
  await must(201, wishFor(stage, a, b, { class: 'like', ...more }))
  const body = { step: 'accept', class: 'like' }
  await must(200, answerTo(stage, b, { from: a, to: b, body }))
}

/** As many buyers as firms, each buyer has agreed to meet each firm. */
export async function agreed(stage: Stage, size: number) {
  const [buyers, firms]: [Person[], Person[]] = [[], []]
  for (let i = 0; i < size; i++) {
    buyers.push(await guest(stage, { role: 'enterprise', region: '451082' }))
    firms.push(await guest(stage, { role: 'firm', region: '451002' }))
  }
  await upTo(stage, 'wishes')
  for (const buyer of buyers) for (const firm of firms) await agree(stage, buyer, firm)
  return { buyers, firms }
}

/** The same, and the time for requests is over. */
export async function crowd(stage: Stage, size: number) {
  const there = await agreed(stage, size)
  await upTo(stage, 'timetable')
  return there
}

/** What an organiser does with the timetable: look, plan, say something of it, release. */
export function desk({ w, host, id }: Stage) {
  const at = (tail: string) => `/events/${id}/${tail}`
  const plan = async () => (await must(200, ask(w, host, 'GET', at('plan')))).body
  const start = () => ask(w, host, 'POST', at('plan/start'), { body: { effort: 50 } })
  const planned = async () => {
    await must(200, start())
    await w.settle()
    return plan()
  }
  const step = async (body: object) =>
    ask(w, host, 'POST', at('plan/steps'), { body, version: (await plan()).version })
  const release = async () =>
    ask(w, host, 'POST', at('releases'), { version: (await plan()).version })
  return { at, plan, start, planned, step, release }
}
