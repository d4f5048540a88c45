// Two events of the demo: one with guests, agreed meetings and a released timetable, one that takes registrations.
import { create, type Event, type EventFields, move } from '#shared/event/event.ts'
import { type EventStep } from '#shared/event/life.ts'
import { drafted, type Draft, EMPTY, problemOf } from '#shared/event/plan.ts'
import { type Release } from '#shared/event/release.ts'
import { type Seat } from '#shared/event/seat.ts'
import { type Wish } from '#shared/event/wish.ts'
import { digest, EventId } from '#shared/id.ts'
import { type At, atOf, msOf } from '#shared/time.ts'
import { planEvent } from '#shared/timetable/event/planner.ts'
import { membersOf } from '#shared/timetable/event/problem.ts'
import { deskOf } from './authority.ts'
import { type Calendar } from './day.ts'
import { seatsOf, wishesOf } from './event-guest.ts'
import { type Lived } from './life.ts'
import { luckOf } from './luck.ts'
import { memberOf, orgIdOf } from './person.ts'

export type LivedEvent = {
  readonly event: Event
  readonly seats: readonly Seat[]
  readonly wishes: readonly Wish[]
  readonly draft?: Draft
  readonly release?: Release
}

type Plan = {
  readonly key: string
  readonly region: string
  /** Days until it is held. */
  readonly ahead: number
  readonly steps: readonly EventStep[]
  readonly fields: Pick<EventFields, 'title' | 'kind' | 'codes' | 'text' | 'venue' | 'cohosts'>
}

const RED_MUD: Plan = {
  key: 'red-mud',
  region: '451000',
  ahead: 12,
  steps: ['publish', 'open-registration', 'open-wishes', 'begin-timetable'],
  fields: {
    title: '百色赤泥、锰渣综合利用专场（示例）',
    kind: 'themed',
    codes: ['waste.red-mud'],
    text: '面向氧化铝、电解锰企业和能吃掉赤泥、锰渣的环保企业，一对一谈量、谈价、谈试验。银行和专家在场。',
    venue: '示例会展中心二楼多功能厅',
    cohosts: ['示例市工业和信息化局'],
  },
}
const WATER: Plan = {
  key: 'water-voc',
  region: '450100',
  ahead: 26,
  steps: ['publish', 'open-registration'],
  fields: {
    title: '南宁工业废水与 VOCs 治理供需对接会（示例）',
    kind: 'matchmaking',
    codes: ['svc.ww-heavy-metal', 'svc.vocs'],
    text: '电镀、印染、家具、涂装企业与治理单位面对面。带着近一次检测报告来，谈得更快。',
    venue: '示例科技园报告厅',
    cohosts: [],
  },
}

const QUOTAS = { enterprise: 30, firm: 40, bank: 6, expert: 6 }
const SLOT = { slotMinutes: 20, gapMinutes: 5 }
/** Beijing time, `09:30`, on a day. */
const atTime = (on: string, time: string): At => atOf(Date.parse(`${on}T${time}:00+08:00`))

function fieldsOf({ region, ahead, fields }: Plan, calendar: Calendar): EventFields {
  const [on, eve] = [calendar.on(ahead), calendar.on(ahead - 1)]
  const between = (from: string, to: string) => ({
    startAt: atTime(on, from),
    endAt: atTime(on, to),
  })
  return {
    ...fields,
    region,
    agenda: [
      { ...between('08:30', '09:00'), title: '签到' },
      { ...between('09:00', '09:30'), title: '政策与活动说明', speaker: '覃示例' },
    ],
    sessions: [
      { name: '上午', ...between('09:30', '11:55'), ...SLOT },
      { name: '下午', ...between('14:00', '16:25'), ...SLOT },
    ],
    tables: 8,
    quotas: QUOTAS,
    languages: ['zh', 'en', 'vi'],
    approval: false,
    registerBy: atTime(eve, '18:00'),
    wishesBy: atTime(eve, '20:00'),
  }
}

/** Made some days ago by the officials of the place, and led to where it stands, step by step. */
function held(plan: Plan, calendar: Calendar): Event {
  const desk = deskOf(plan.region)
  const host = memberOf(desk)
  const id = EventId.parse(`evt_${digest(`event/${plan.key}`)}`)
  const facts = { id, hostOrgId: orgIdOf(desk.key), hostName: desk.name }
  const days = plan.steps.length + 1
  const at = (n: number): At => calendar.ago(days - n, luckOf(`event/${plan.key}/${n}`))
  return plan.steps.reduce(
    (event, step, n) => move(event, { step }, host, at(n + 1)),
    create(facts, fieldsOf(plan, calendar), host, at(0)),
  )
}

export function eventsOf(listings: readonly Lived[], calendar: Calendar): LivedEvent[] {
  const event = held(RED_MUD, calendar)
  const seats = seatsOf(event, listings)
  const wishes = wishesOf(event, seats)
  return [
    planned({ event, seats, wishes }),
    { event: held(WATER, calendar), seats: [], wishes: [] },
  ]
}

/** As the product's own planner lays it out, released the same minute. */
function planned(lived: LivedEvent): LivedEvent {
  const { event, seats, wishes } = lived
  const at = atOf(msOf(event.updatedAt) + 60_000)
  const problem = problemOf(event, { seats, wishes, nevers: [] }, EMPTY, at)
  const draft = drafted(EMPTY, planEvent(problem, { seed: 1, moves: 20_000 }))
  const people = new Map(problem.wishes.map((wish) => [wish.id, [...membersOf(wish)]]))
  const meetings = draft.meetings.map((one) => ({ ...one, people: people.get(one.wish) ?? [] }))
  const release = { no: 1, at, by: memberOf(deskOf(event.fields.region)).id, meetings }
  return { ...lived, event: { ...event, released: 1, updatedAt: at }, draft, release }
}
