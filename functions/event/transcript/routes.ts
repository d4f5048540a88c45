// The written record of a live session over HTTP: the hosts write, those with a place read.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { runs } from '#shared/event/event.ts'
import { DURING } from '#shared/event/life.ts'
import * as rules from '#shared/event/transcript.ts'
import { lineView } from '#shared/event/transcript-view.ts'
import { EventId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { At } from '#shared/time.ts'
import { type Env, ifMatch, valid } from '../../http.ts'
import { describe } from '../../openapi.ts'
import { repeatable, save } from '../../repeat.ts'
import { record } from '../record.ts'
import * as events from '../store.ts'
import * as lines from './store.ts'

const Of = z.strictObject({ id: EventId })
const OfLine = z.strictObject({ id: EventId, line: rules.LineId })
const Since = z.strictObject({ since: z.optional(At), after: z.optional(z.string()) })

export const transcriptRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/:id/transcript',
    describe('What is said at the live session, written down; what is new since.', 'party'),
    valid('param', Of),
    valid('query', Since),
    async (c) => {
      const { table, clock } = c.var.ports
      const member = signedIn(c.var.actor)
      const { event, own } = await events.withSeat(table, c.req.valid('param').id, member.orgId)
      rules.mayReadTranscript(event, own?.seat, member)
      const now = clock.now()
      const page = await lines.since(table, event.id, c.req.valid('query'))
      const isHost = runs(event, member)
      return c.json({
        now,
        title: event.fields.title,
        state: event.state,
        mayWrite: isHost && DURING.transcribe.includes(event.state),
        items: page.items.map((one) => lineView(one, isHost)),
        ...(page.next === undefined ? {} : { next: page.next }),
      })
    },
  )
  .put(
    '/:id/transcript/:line',
    describe('Writes a line down, or corrects it; earlier wordings are kept.', 'official'),
    valid('param', OfLine),
    valid('json', rules.Writing),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { id, line } = c.req.valid('param')
      const { event } = await events.load(ports.table, id)
      const before = await lines.get(ports.table, id, line)
      const wording = c.req.valid('json')
      const seen = ifMatch(c)
      const written = { id: line, by: member.id, wording, isMeant: seen !== undefined }
      const next = rules.writeLine(event, before, written, { actor, now: ports.clock.now() })
      if (before && next) expectVersion(before.version, seen)
      const stands = before?.version ?? 0
      const act = before ? 'event.line-corrected' : 'event.line-written'
      const writes = next
        ? [lines.put(id, next, stands), record(ports, { event, act, values: { line } }, actor)]
        : []
      const version = stands + (next ? 1 : 0)
      const body = { id: line, at: (next ?? before?.line)?.at ?? '', version }
      return save(c, writes, { status: 200, body, version })
    },
  )
