// A person's notices: read them, mark them as read.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { At } from '#shared/time.ts'
import { type Env, valid } from '../http.ts'
import { describe } from '../openapi.ts'
import { type Write } from '../ports.ts'
import { repeatable, save } from '../repeat.ts'
import * as notices from './store.ts'

const Read = z.strictObject({
  notices: z
    .array(z.strictObject({ id: z.string().check(z.maxLength(200)), at: At }))
    .check(z.minLength(1), z.maxLength(30)),
})

export const noticeRoutes = new Hono<Env>()
  .use(repeatable)
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
          put: { pk: row.pk, sk: row.sk, entity: row.entity, body: { ...row.body, readAt } },
          if: { version: row.version },
        }))
      return save(c, writes, { status: 200, body: { read: writes.length } })
    },
  )
