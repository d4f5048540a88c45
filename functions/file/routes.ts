// Attachments over HTTP: ask for an upload, have it looked at, get a link that expires.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { standingOf } from '#shared/finding/advance.ts'
import { FindingId } from '#shared/finding/finding.ts'
import { beginsLike, FileAsk, type StoredFile } from '#shared/file/file.ts'
import { FileId, ListingId, makeId, OrgId, SupportedId } from '#shared/id.ts'
import { viewOf } from '#shared/listing/view.ts'
import { agreed } from '#shared/case/party.ts'
import { doerOf, mayRead } from '#shared/case/view.ts'
import { conflict, invalid, missing } from '#shared/problem.ts'
import { standingOf as standingOfApplicant } from '#shared/supported/life.ts'
import { msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, valid } from '../http.ts'
import * as findings from '../finding/store.ts'
import * as listings from '../listing/store.ts'
import { describe } from '../openapi.ts'
import * as pairs from '../pair/store.ts'
import { repeatable, save } from '../repeat.ts'
import * as supports from '../supported/store.ts'
import { attachmentsOf } from './attachment.ts'
import * as files from './store.ts'

const Id = z.strictObject({ id: FileId })
/** A file of a pair names the firm too. */
const Of = z.strictObject({
  listing: z.optional(ListingId),
  firm: z.optional(OrgId),
  finding: z.optional(FindingId),
  supported: z.optional(SupportedId),
})

export const fileRoutes = new Hono<Env>()
  .use(repeatable)
  .post(
    '/',
    describe('Asks for a place to upload one file to.', 'member'),
    valid('json', FileAsk),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const ask = c.req.valid('json')
      const now = ports.clock.now()
      const file: StoredFile = {
        ...ask,
        id: makeId('file', msOf(now), ports.ids.bytes(12)) as FileId,
        orgId: member.orgId,
        memberId: member.id,
        createdAt: now,
      }
      const ticket = await ports.files.upload(files.pathOf(file), {
        type: ask.type,
        maxBytes: ask.size,
      })
      return save(c, [files.put(file, 'absent')], { status: 201, body: { id: file.id, ticket } })
    },
  )
  .post(
    '/:id/check',
    describe('Looks at the uploaded bytes; only then it can be attached.', 'owner'),
    valid('param', Id),
    async (c) => {
      const { ports, actor } = c.var
      const { file, version } = await files.load(ports.table, c.req.valid('param').id)
      if (file.orgId !== signedIn(actor).orgId) throw missing()
      const facts = await ports.files.facts(files.pathOf(file))
      if (!facts) throw conflict('file.not-uploaded', 'Nothing has arrived yet.')
      if (facts.size !== file.size || !beginsLike(file.type, facts.head)) {
        await ports.files.remove(files.pathOf(file))
        throw invalid('file.content', 'The bytes are not what was announced.', [
          { path: 'attachments', code: 'file.content' },
        ])
      }
      const checked = { ...file, checkedAt: ports.clock.now() }
      return save(c, [files.put(checked, { version })], {
        status: 200,
        body: { id: file.id, name: file.name, type: file.type, size: file.size },
      })
    },
  )
  .get(
    '/:id',
    describe('A link to an attachment that the reader may see.', 'member'),
    valid('param', Id),
    valid('query', Of),
    async (c) => {
      const member = signedIn(c.var.actor)
      const { file } = await files.load(c.var.ports.table, c.req.valid('param').id)
      if (file.checkedAt === undefined) throw missing()
      if (file.orgId !== member.orgId) {
        const { listing, firm, finding, supported } = c.req.valid('query')
        if (finding !== undefined) await allowByFinding(c, file, finding)
        else if (supported !== undefined) await allowBySupported(c, file, supported)
        else
          await (firm === undefined
            ? allowByListing(c, file, listing)
            : allowByPair(c, file, { listing, firm }))
      }
      const link = await c.var.ports.files.download(files.pathOf(file), {
        name: file.name,
        type: file.type,
      })
      c.header('Cache-Control', 'no-store')
      return c.json(link)
    },
  )

/** Somebody else's file opens only through a listing that shows it to this reader; the read is on record. */
async function allowByListing(
  c: Ctx,
  file: StoredFile,
  listingId: string | undefined,
): Promise<void> {
  const { ports, actor } = c.var
  if (listingId === undefined || !actor) throw missing()
  const bundle = await listings.bundle(ports.table, listingId, true)
  const mine = bundle.parties.find((p) => p.orgId === actor.orgId)
  const seen = viewOf(bundle.listing, bundle.version, actor, mine !== undefined && agreed(mine))
  if (!seen || !attachmentsOf(seen.view.fields).includes(file.id)) throw missing()
  const { region, id, orgId, fields } = bundle.listing
  const title = String(fields.title)
  await audits.noteRead(
    ports,
    { act: 'file.read', subject: id, region, values: { fields: [file.id], orgId, title } },
    actor,
  )
}

/** A paper of a pair opens for its two sides while both agree, and for their officials. */
async function allowByPair(
  c: Ctx,
  file: StoredFile,
  { listing, firm }: { listing: string | undefined; firm: string },
): Promise<void> {
  const { ports, actor } = c.var
  if (listing === undefined) throw missing()
  const pair = await pairs.load(ports.table, listing, firm)
  const { region } = pair.listing
  const doer = doerOf(actor, pair.party, { region, holder: pair.holder })
  // What speaks for a proposal is read before the answer.
  const isEvidence = pair.party.proposal?.files?.some(({ id }) => id === file.id) === true
  if (!doer || !(isEvidence || mayRead(pair.party, doer))) throw missing()
  if (!isEvidence && !(await pairs.hasPaper(ports.table, pair.party, file.id))) throw missing()
  const { demandOrgId: orgId, demandTitle: title } = pair.party
  const values = { fields: [file.id], firmId: firm, orgId, title }
  await audits.noteRead(ports, { act: 'file.read', subject: listing, region, values }, actor)
}

/** What shows a finding, before and after, opens for the enterprise and the officials of its place. */
async function allowByFinding(c: Ctx, file: StoredFile, id: string): Promise<void> {
  const { finding } = await findings.load(c.var.ports.table, id)
  if (!standingOf(c.var.actor, finding)) throw missing()
  const shown = [...(finding.before ?? []), ...(finding.after ?? []).flatMap((e) => e.files ?? [])]
  if (!shown.some((one) => one.id === file.id)) throw missing()
}

/** What speaks for an application opens for the officials of its place; the read is on record. */
async function allowBySupported(c: Ctx, file: StoredFile, id: string): Promise<void> {
  const { ports, actor } = c.var
  const { supported: one } = await supports.load(ports.table, id)
  if (!standingOfApplicant(actor, one)) throw missing()
  if (!one.evidence.some((shown) => shown.id === file.id)) throw missing()
  const { region, orgId, orgName: title } = one
  const values = { fields: [file.id], orgId, title }
  await audits.noteRead(ports, { act: 'file.read', subject: id, region, values }, actor)
}
