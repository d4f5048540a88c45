// The project sheet over HTTP: consent per bank and field, read by that bank alone, each read on record.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { readerOf } from '#shared/finance/need-view.ts'
import { needNumber } from '#shared/finance/need.ts'
import {
  type Consent,
  expectUntil,
  isStanding,
  SheetField,
  sheetOf,
} from '#shared/finance/sheet.ts'
import { NeedId, OrgId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import { On } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { happening } from '../finance/step.ts'
import * as needs from '../finance/store.ts'
import { type Env, ifMatch, valid } from '../http.ts'
import { describe } from '../openapi.ts'
import { repeatable, save } from '../repeat.ts'
import * as sheets from './store.ts'

const Id = z.strictObject({ id: NeedId })
const Of = z.strictObject({ id: NeedId, bankId: OrgId })
const Say = z.strictObject({
  fields: z.array(SheetField).check(z.maxLength(SheetField.options.length)),
  until: On,
})

export const sheetRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/needs/:id/consents',
    describe('Which bank may see what of the project, until when.', 'owner'),
    valid('param', Id),
    async (c) => {
      const { table } = c.var.ports
      const { need } = await needs.load(table, c.req.valid('param').id)
      if (need.orgId !== c.var.actor?.orgId) throw missing()
      return c.json({ items: await sheets.consentsOf(table, need.id) })
    },
  )
  .put(
    '/needs/:id/consents/:bankId',
    describe('Consents for one bank; no field at all withdraws it, at once.', 'owner'),
    valid('param', Of),
    valid('json', Say),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { id, bankId } = c.req.valid('param')
      const { fields, until } = c.req.valid('json')
      const { need, bids } = await needs.load(ports.table, id)
      if (need.orgId !== member.orgId) throw missing()
      if (!bids.some((bid) => bid.bankId === bankId)) throw missing()
      const now = ports.clock.now()
      if (fields.length > 0) expectUntil(until, now)
      const { version } = await sheets.consentOf(ports.table, id, bankId)
      expectVersion(version, ifMatch(c))
      const consent: Consent = { needId: need.id, bankId, fields, until, at: now, by: member.name }
      const record = happening(need, 'finance.consented', { bankId, fields, until })
      return save(c, [sheets.put(consent, version), audits.write(ports, record, actor)], {
        status: 200,
        body: { ...consent, version: version + 1 },
        version: version + 1,
      })
    },
  )
  .get(
    '/needs/:id/sheet',
    describe('The project as far as its owner lets this bank see it.', 'bank'),
    valid('param', Id),
    async (c) => {
      const { ports, actor } = c.var
      const now = ports.clock.now()
      const found = await needs.load(ports.table, c.req.valid('param').id)
      if (readerOf(found, actor, now) !== 'bank') throw missing()
      const { orgId: bankId } = signedIn(actor)
      const { consent } = await sheets.consentOf(ports.table, found.need.id, bankId)
      const bid = found.bids.find((one) => one.bankId === bankId)
      if (!isStanding(consent, bid, found.need, now)) throw missing()
      const source = await sheets.sourceOf(ports.table, found.need)
      // Every single read is on record, not one a day: the owner sees who looked and when.
      const record = happening(found.need, 'finance.read', { bankId, fields: consent.fields })
      await ports.table.write([audits.write(ports, record, actor)])
      return c.json({
        number: needNumber(found.need.id),
        orgName: found.need.orgName,
        sheet: sheetOf(consent, source),
        consent: { fields: consent.fields, until: consent.until, at: consent.at, by: consent.by },
        readAt: now,
      })
    },
  )
  .get(
    '/needs/:id/history',
    describe('Who did and who read what of a need.', 'owner'),
    valid('param', Id),
    async (c) => {
      const { table } = c.var.ports
      const { need } = await needs.load(table, c.req.valid('param').id)
      if (need.orgId !== c.var.actor?.orgId) throw missing()
      return c.json(await audits.of(table, need.id, c.req.query('after')))
    },
  )
