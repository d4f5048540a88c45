// Who may do what, asked of the real app: every route, every kind of person.
import { beforeEach, describe, expect, test } from 'vitest'
import { ask } from '../../world.ts'
import { type Cast, cast, demandIn, personOf } from './cast.ts'
import { MATRIX, WHO } from './matrix.ts'

let stage: Cast
beforeEach(async () => {
  stage = await cast()
  return () => stage.w.close()
})

describe('the access matrix', () => {
  test('has a row for every route of the app, and no row without a route', () => {
    const routes = new Set(
      stage.w.app.routes
        .filter(({ method }) => method !== 'ALL')
        .map(({ method, path }) => `${method} ${path.replace('/api', '')}`),
    )
    expect([...routes].sort()).toEqual(Object.keys(MATRIX).sort())
  })

  for (const [route, { call, allowed, otherwise, nobody }] of Object.entries(MATRIX)) {
    // The identity port is no part of a world: signing in is tested with the real issuer.
    if (route === 'GET /login') continue
    test(`${route} answers each person as the matrix says`, async () => {
      const seen: Record<string, number> = {}
      const wanted: Record<string, number> = {}
      for (const who of WHO) {
        wanted[who] = allowed[who] ?? (who === 'nobody' ? nobody : otherwise)
        // Logging out ends a person's session: it is asked with a cookie of its own.
        const as = route === 'POST /logout' ? undefined : personOf(stage, who)
        seen[who] = (await call(stage, as)).status
      }
      expect(seen).toEqual(wanted)
    })
  }
})

describe('who may not know', () => {
  test('cannot tell a hidden listing from a missing one, byte for byte', async () => {
    const { w, people } = stage
    const { id } = await demandIn(stage, 'submitted')
    const absent = 'lst_0000000000zzzzzzzzzzzz'
    for (const who of [undefined, people.stranger, people.otherCity]) {
      for (const tail of ['', '/history']) {
        const hidden = await ask(w, who, 'GET', `/listings/${id}${tail}`)
        const missing = await ask(w, who, 'GET', `/listings/${absent}${tail}`)
        expect(hidden.text).toBe(missing.text)
        expect(hidden.status).toBe(missing.status)
      }
      if (who) {
        const hidden = await ask(w, who, 'POST', `/listings/${id}/publish`, { version: 2 })
        const missing = await ask(w, who, 'POST', `/listings/${absent}/publish`, { version: 2 })
        expect(hidden.text).toBe(missing.text)
      }
    }
  })
})
