// The cloud's stream tells keys alone: the entity that follows from a key is the one the stores wrote.
import { afterEach, expect, test } from 'vitest'
import { entityOf } from '#functions/aws/entity.ts'
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
import { event, register, upTo } from './event/stage.ts'

/** Every kind of row that an event writes. */
async function anEvent(host: Person, guests: readonly Person[]): Promise<void> {
  const stage = await upTo(await event(w, host), 'registration')
  for (const who of guests) await must(201, register(stage, who))
  await upTo(stage, 'wishes')
  const [from, to] = guests.map(({ member }) => member.orgId)
  const body = { to, class: 'like', reason: '想了解赤泥选铁的工艺', slot: 1 }
  await must(201, ask(w, guests[0], 'POST', `/events/${stage.id}/wishes`, { body }))
  const ban = { orgId: from, never: true }
  await must(200, ask(w, guests[1], 'POST', `/events/${stage.id}/nevers`, { body: ban }))
  await must(
    200,
    ask(w, guests[1], 'POST', `/events/${stage.id}/nevers`, { body: { ...ban, never: false } }),
  )
  const wish = `/events/${stage.id}/wishes/${from}/${to}/steps`
  await must(
    200,
    ask(w, guests[1], 'POST', wish, { version: 1, body: { step: 'accept', class: 'like' } }),
  )
  await upTo(stage, 'timetable')
  await must(
    200,
    ask(w, host, 'POST', `/events/${stage.id}/plan/start`, { body: { effort: 4000 } }),
  )
  await w.settle()
  await must(201, ask(w, host, 'POST', `/events/${stage.id}/releases`, { version: 1 }))
  await upTo(stage, 'live')
  const { seat } = (await ask(w, guests[0], 'GET', `/events/${stage.id}`)).body
  const here = { body: { items: [{ code: seat.code }] } }
  await must(200, ask(w, host, 'POST', `/events/${stage.id}/check-ins`, here))
  const pair = [from, to].sort().join('~')
  const result = { body: { met: true, interest: 1 } }
  await must(200, ask(w, guests[0], 'PUT', `/events/${stage.id}/meetings/${pair}/result`, result))
  await w.settle()
}

let w: World
afterEach(() => {
  w.close()
})

test('every row that the main job writes is known by its key', async () => {
  w = world()
  const official = await arrive(w, { role: 'official', region: '450000' })
  const firm = await arrive(w, { role: 'firm', region: '451002' })
  const owner = await arrive(w, { role: 'enterprise', region: '451082' })
  const offerId = await publish(w, firm, official, 'offer', offerFields())
  const demandId = await publish(w, owner, official, 'demand', demandFields())
  await w.settle()
  await must(
    200,
    ask(w, firm, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
  )
  await must(
    201,
    ask(w, owner, 'POST', '/files', { body: { name: 'a.pdf', type: 'application/pdf', size: 5 } }),
  )
  const yes = { demandId, offerId, answer: 'yes' }
  await must(200, ask(w, owner, 'POST', '/cases/answers', { body: yes }))
  const path = `/cases/${demandId}/parties/${firm.member.orgId}/messages`
  await must(201, ask(w, firm, 'POST', path, { body: { text: '何时踏勘？' } }))
  const followed = { version: 0, body: { action: 'follow-up', note: '电话询问进展' } }
  await must(200, ask(w, official, 'POST', `/cases/${demandId}/hold`, followed))
  expect(entityOf({ pk: 'T#lst_a#org_b', sk: 'D#fil_a' })).toBe('paper')
  await w.settle()
  const verdict = { demandId, offerId, verdict: 'wrong', reason: 'never-again' }
  await must(201, ask(w, owner, 'POST', '/matches/verdicts', { body: verdict }))
  const posted = { kind: 'demand', way: 'phone', fields: demandFields() }
  const { orgId } = owner.member
  await must(201, ask(w, official, 'POST', `/desk/orgs/${orgId}/listings`, { body: posted }))
  const found = {
    orgId,
    title: '堆场防渗破损',
    source: 'inspection',
    severity: 'major',
    owner: '覃县',
    dueOn: '2026-12-10',
  }
  await must(201, ask(w, official, 'POST', '/findings', { body: found }))
  await w.settle()
  await anEvent(official, [owner, firm])
  const changes = w.table.changes(0, 2000)
  const seen = new Set(changes.map(({ entity }) => entity))
  for (const { pk, sk, entity } of changes)
    expect([pk, sk, entityOf({ pk, sk })]).toEqual([pk, sk, entity])
  expect([...seen].sort()).toEqual([
    'audit',
    'case',
    'case-number',
    'check-in',
    'claim',
    'clock',
    'count',
    'event',
    'event-booking',
    'event-code',
    'event-job',
    'event-never',
    'event-person',
    'event-plan',
    'event-progress',
    'event-release',
    'figures-due',
    'file',
    'finding',
    'hold',
    'idempotency',
    'index-log',
    'ledger',
    'listing',
    'login',
    'meeting-result',
    'member',
    'member-of',
    'message',
    'never',
    'notice',
    'opportunity',
    'org',
    'org-code',
    'pace',
    'party',
    'preference',
    'profile',
    'ranking',
    'reputation',
    'seat',
    'session',
    'unmet',
    'verdict',
    'wish',
  ])
})
