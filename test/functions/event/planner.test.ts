// The planner as a reader of its own: what it leaves behind when it is stopped, out of time, wrong or dead.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { faultsOf } from '#shared/timetable/event/check.ts'
import { followJob, runPlanner, type Running } from '#functions/event/plan/run.ts'
import * as plans from '#functions/event/plan/store.ts'
import { react } from '#functions/react.ts'
import { arrive, ask, enter, must, type Person, world, type World } from '../../world.ts'
import { agreed, event, type Stage, upTo } from './stage.ts'

let w: World
let city: Person
let stage: Stage
beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
  stage = await upTo(await event(w, city), 'registration')
  const made = await agreed(stage, 3)
  // One is there for one slot only: two of nine cannot be held, and the search goes on to its end.
  const path = `/events/${stage.id}/registrations/${made.firms[0]!.member.orgId}`
  await must(
    200,
    ask(w, made.firms[0], 'PUT', path, { version: 1, body: { away: [0, 1, 2, 3, 4] } }),
  )
  await upTo(stage, 'timetable')
})
afterEach(() => w.close())

const start = () =>
  ask(w, city, 'POST', `/events/${stage.id}/plan/start`, { body: { effort: 2000 } })
const page = async () =>
  (await must(200, ask(w, city, 'GET', `/events/${stage.id}/plan`))).body as {
    job: { state: string; isSilent: boolean }
    draft: { meetings: object[] }
  }
const run = (running: Running = {}) => runPlanner(stage.id, w.ports, { lookEvery: 1, ...running })
const WRONG = [{ code: 'person-twice', wish: 'a~b', slot: 0 }] as const
/** The switch that breaks it: after so many plans the check finds fault with each. */
const faultyAfter = (good: number) => {
  let seen = 0
  const check: typeof faultsOf = (problem, meetings) =>
    ++seen > good ? [...WRONG] : faultsOf(problem, meetings)
  return { check }
}
const outcome = async () => {
  const { job, draft } = await page()
  return [job.state, draft.meetings.length]
}

describe('a plan that the check finds fault with', () => {
  test('is never saved: what was kept on the way stays, and the page says that it failed', async () => {
    await must(200, start())
    const broken = faultyAfter(1)
    await expect(run(broken)).rejects.toThrow('person-twice')
    expect(await outcome()).toEqual(['running', 7])
    await expect(run(faultyAfter(0))).rejects.toThrow('person-twice')
    await run()
    expect(await outcome()).toEqual(['failed', 7])
  })

  test('leaves nothing where there was no good one before', async () => {
    await must(200, start())
    for (let i = 0; i < 2; i++) await expect(run(faultyAfter(0))).rejects.toThrow('person-twice')
    await run()
    expect(await outcome()).toEqual(['failed', 0])
  })
})

test('out of time it ends with the best checked plan, and says so', async () => {
  await must(200, start())
  await run({ isOver: () => true })
  expect(await outcome()).toEqual(['cut', 7])
})

test('told to stop while it runs, it ends with the best checked plan', async () => {
  await must(200, start())
  const running = run()
  await must(200, ask(w, city, 'POST', `/events/${stage.id}/plan/stop`))
  await running
  expect(await outcome()).toEqual(['stopped', 7])
})

test('a job that came twice is saved once, by whoever claimed it last', async () => {
  await must(200, start())
  const both = await Promise.allSettled([run(), run()])
  expect(both.map(({ status }) => status)).toContain('fulfilled')
  expect(await outcome()).toEqual(['done', 7])
  const { version } = await plans.standing(w.table, stage.id)
  await run()
  expect((await plans.standing(w.table, stage.id)).version).toBe(version)
})

test('a planner that is silent for two minutes may be asked again', async () => {
  await must(200, start())
  expect((await start()).body.code).toBe('plan.running')
  expect((await page()).job.isSilent).toBe(false)
  w.pass(3 / 1440)
  await enter(w, city)
  expect((await page()).job.isSilent).toBe(true)
  await must(200, start())
})

test('other reactions leave a job alone, and the planner leaves other rows alone', async () => {
  await must(200, start())
  const changes = w.table.changes(0, 10_000)
  const job = changes.find(({ entity }) => entity === 'event-job')!
  await react(job, w.ports)
  expect((await page()).job.state).toBe('running')
  for (const change of changes) if (change !== job) await followJob(change, w.ports)
  expect((await page()).job.state).toBe('running')
})
