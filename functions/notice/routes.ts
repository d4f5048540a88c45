// A person's notices: read them, mark them as read.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { MemberId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { NoticeGroup, Preference, without } from '#shared/notice/preference.ts'
import { missing } from '#shared/problem.ts'
import { At } from '#shared/time.ts'
import { type Env, ifMatch, valid, versioned } from '../http.ts'
import { describe } from '../openapi.ts'
import { type Write } from '../ports.ts'
import { repeatable, save } from '../repeat.ts'
import * as preferences from './preference-store.ts'
import * as notices from './store.ts'

const Read = z.strictObject({
  notices: z
    .array(z.strictObject({ id: z.string().check(z.maxLength(200)), at: At }))
    .check(z.minLength(1), z.maxLength(30)),
})

const Off = z.strictObject({
  who: MemberId,
  key: z.string().check(z.minLength(20), z.maxLength(40)),
  group: z.optional(NoticeGroup),
})

export const noticeRoutes = new Hono<Env>()
  // Before `repeatable`: whoever holds the key of a mail need not be signed in, and off twice is off.
  .post(
    '/off',
    describe('One kind of mail less (or all), by the key that a mail carries.', 'anyone'),
    valid('json', Off),
    async (c) => {
      const { who, key, group } = c.req.valid('json')
      const { table } = c.var.ports
      const kept = await preferences.get(table, who)
      if (kept.key === '' || kept.key !== key) throw missing()
      const groups = group === undefined ? NoticeGroup.options : [group]
      const preference = groups.reduce(without, kept.preference)
      await table.write([preferences.put(who, { ...kept, preference })])
      return c.json({ preference })
    },
  )
  .use(repeatable)
  .get('/preferences', describe('How the person wants to be told.', 'addressee'), async (c) => {
    const { preference, version } = await preferences.get(
      c.var.ports.table,
      signedIn(c.var.actor).id,
    )
    return versioned(c, version, { preference, version })
  })
  .put(
    '/preferences',
    describe('Changes how the person wants to be told.', 'addressee'),
    valid('json', Preference),
    async (c) => {
      const { ports, actor } = c.var
      const { id } = signedIn(actor)
      const asked = ifMatch(c)
      const kept = await preferences.get(ports.table, id)
      expectVersion(kept.version, asked)
      const preference = c.req.valid('json')
      const key = kept.key === '' ? preferences.freshKey(ports) : kept.key
      const version = kept.version + 1
      return save(c, [preferences.put(id, { ...kept, preference, key })], {
        status: 200,
        body: { preference, version },
        version,
      })
    },
  )
  .get('/', describe("The person's notices, newest first.", 'addressee'), async (c) => {
    const page = await notices.of(c.var.ports.table, signedIn(c.var.actor).id, c.req.query('after'))
    return c.json({ ...page, items: page.items.map(({ notice }) => notice) })
  })
  .post(
    '/read',
    describe('Marks notices as read.', 'addressee'),
    valid('json', Read),
    async (c) => {
      const { ports, actor } = c.var
      const { id: to } = signedIn(actor)
      const keys = c.req.valid('json').notices.map((n) => notices.keyOf({ to, ...n }))
      const rows = await ports.table.getMany(keys)
      const readAt = ports.clock.now()
      const writes: Write[] = rows
        .filter((row) => row.body.readAt === undefined)
        .map((row) => ({
          // Without its index: the mail of what has been read need not be sent any more.
          put: { pk: row.pk, sk: row.sk, entity: row.entity, body: { ...row.body, readAt } },
          if: { version: row.version },
        }))
      return save(c, writes, { status: 200, body: { read: writes.length } })
    },
  )
