// The official's desk: what is to be looked at in the jurisdiction, and all its listings.
import { Hono } from 'hono'
import { type Actor, type Member, signedIn } from '#shared/actor.ts'
import { forbidden } from '#shared/problem.ts'
import { dayOf } from '#shared/time.ts'
import * as cases from '../case/store.ts'
import * as clocks from '../clock/store.ts'
import { type Env } from '../http.ts'
import * as listings from '../listing/store.ts'
import { describe } from '../openapi.ts'
import * as supported from '../supported/store.ts'

export const deskRoutes = new Hono<Env>()
  .get('/todo', describe('What waits for an official, with deadlines.', 'official'), async (c) => {
    const official = officialOf(c.var.actor)
    const { table, clock } = c.var.ports
    const page = await clocks.todo(table, official.region, c.req.query('after'))
    const orgIds = page.items.map(({ orgId }) => String(orgId))
    const listed = await supported.listedAmong(table, orgIds, dayOf(clock.now()))
    return c.json({
      ...page,
      items: page.items.map(({ orgId, ...item }) => ({
        ...item,
        ...(listed.has(String(orgId)) ? { supported: true } : {}),
      })),
    })
  })
  .get(
    '/listings',
    describe('All listings of the jurisdiction but drafts.', 'official'),
    async (c) => {
      const official = officialOf(c.var.actor)
      return c.json(
        await listings.inRegion(c.var.ports.table, official.region, c.req.query('after')),
      )
    },
  )
  .get('/cases', describe('The agreed pairs of the jurisdiction.', 'official'), async (c) => {
    const official = officialOf(c.var.actor)
    return c.json(await cases.inRegion(c.var.ports.table, official.region, c.req.query('after')))
  })

function officialOf(actor: Actor): Member {
  const member = signedIn(actor)
  if (member.role !== 'official') throw forbidden('desk.not-official', 'The desk is for officials.')
  return member
}
