// The app of a cold start against the whole one: the same routes, answers, and one limit for all.
import { beforeEach, describe, expect, test } from 'vitest'
import { makeId } from '#shared/id.ts'
import { lazyApp } from '#functions/lazy.ts'
import { rooms } from '#functions/rooms.ts'
import { arrive, type World, world } from '../world.ts'

let w: World
beforeEach(() => {
  w = world()
  return () => w.close()
})

const said = async (answer: Response) => [answer.status, await answer.text()]
const ORG = makeId('org', 0, new Uint8Array(12))
const LISTING = makeId('listing', 0, new Uint8Array(12))
/** A route with its parameters filled in with well-formed ids that nobody has. */
const pathOf = (route: string): string =>
  `/api${route.replace(/:\w*[oO]rg\w*/g, ORG).replace(/:\w+/g, LISTING)}`

describe('the app of a cold start', () => {
  test('answers every route as the whole app does', async () => {
    const lazy = lazyApp(w.ports)
    const { cookie } = await arrive(w, { role: 'official', region: '451082' })
    for (const { method, path } of rooms.routes) {
      if (method === 'ALL' || path === '/login' || path === '/logout') continue
      const sent = { method, headers: { Cookie: cookie, 'Idempotency-Key': 'k'.repeat(20) } }
      const [one, other] = [
        await said(await lazy.request(pathOf(path), sent)),
        await said(await w.app.request(pathOf(path), sent)),
      ]
      expect([method, path, withoutId(one)]).toEqual([method, path, withoutId(other)])
    }
  })

  test('knows no path that the whole app does not know', async () => {
    const lazy = lazyApp(w.ports)
    for (const path of ['/api/constructor', '/api/', '/api/nowhere/at/all', '/elsewhere']) {
      const answer = await lazy.request(path)
      expect([path, answer.status]).toEqual([path, 404])
    }
  })

  test('describes all rooms', async () => {
    const description = async (app: Pick<World['app'], 'request'>) =>
      Object.keys((await (await app.request('/api/openapi.json')).json()).paths)
    expect(await description(lazyApp(w.ports))).toEqual(await description(w.app))
  })

  test('counts what an address asks over all rooms together', async () => {
    const lazy = lazyApp(w.ports)
    const statuses: number[] = []
    for (let i = 0; i < 601; i += 1) {
      statuses.push(
        (await lazy.request(i % 2 === 0 ? '/api/listings?kind=demand' : '/api/session')).status,
      )
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })
})

/** A problem names its request, and each has another id. */
const withoutId = ([status, text]: (number | string)[]) => [
  status,
  String(text).replace(/"requestId":"[^"]*"/, ''),
]
