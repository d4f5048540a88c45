// The morning of an event's day: two guests of a demand and an offer, one agreed meeting, released.
import {
  arrive,
  ask,
  demandFields,
  enter,
  must,
  offerFields,
  type Person,
  publish,
  type World,
} from '../../world.ts'
import { agree, desk, event, pairOf, register, type Stage, upTo } from './stage.ts'

export type Day = {
  w: World
  stage: Stage
  city: Person
  owner: Person
  firm: Person
  demandId: string
  offerId: string
  /** Entry codes. */
  codes: ReadonlyMap<Person, string>
  pair: string
  at: (tail: string) => string
}

/** 08:50 in Beijing. */
export async function theDay(w: World): Promise<Day> {
  const city = await arrive(w, { role: 'official', region: '450000' })
  const owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  const firm = await arrive(w, { role: 'firm', region: '451002', name: '右江环保公司' })
  const offerId = await publish(w, firm, city, 'offer', offerFields())
  const demandId = await publish(w, owner, city, 'demand', demandFields())
  const stage = await upTo(await event(w, city), 'registration')
  const codes = new Map<Person, string>()
  for (const [who, listing] of [
    [owner, demandId],
    [firm, offerId],
  ] as const)
    codes.set(who, (await must(201, register(stage, who, { listings: [listing] }))).body.code)
  await upTo(stage, 'wishes')
  await agree(stage, owner, firm, { class: 'must', demandId, offerId })
  await upTo(stage, 'timetable')
  await desk(stage).planned()
  await must(201, desk(stage).release())
  await upTo(stage, 'live')
  w.pass(7 + 22.8 / 24)
  for (const who of [city, owner, firm]) await enter(w, who)
  const at = (tail: string) => `/events/${stage.id}/${tail}`
  return { w, stage, city, owner, firm, demandId, offerId, codes, pair: pairOf(owner, firm), at }
}

/** What one of them, or the table, says of the meeting. */
export const report = ({ w, at, pair }: Day, who: Person, body: object, version?: number) =>
  ask(w, who, 'PUT', at(`meetings/${pair}/result`), {
    body,
    ...(version === undefined ? {} : { version }),
  })
