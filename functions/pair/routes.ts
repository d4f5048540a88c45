// A pair over HTTP: the steps from 对接 to 销号, its messages and its papers.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Member, signedIn } from '#shared/actor.ts'
import { advance } from '#shared/case/advance.ts'
import { MessageText } from '#shared/case/message.ts'
import { nextOfPair } from '#shared/case/next.ts'
import { agreed, type Party, progressOf } from '#shared/case/party.ts'
import { type Doer, LOOSE, Papers, type Progress } from '#shared/case/progress.ts'
import { refuse } from '#shared/case/refusal.ts'
import { Step, STEPS } from '#shared/case/step.ts'
import { doerOf, mayRead } from '#shared/case/view.ts'
import { ListingId, makeId, OrgId } from '#shared/id.ts'
import * as rules from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import { msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import * as cases from '../case/store.ts'
import { checkAttachments } from '../file/attachment.ts'
import { type Ctx, type Env, ifMatch, valid } from '../http.ts'
import { record } from '../listing/step.ts'
import * as listings from '../listing/store.ts'
import { describe } from '../openapi.ts'
import { type Write } from '../ports.ts'
import { repeatable, save } from '../repeat.ts'
import * as pairs from './store.ts'

const Of = z.strictObject({ demandId: ListingId, orgId: OrgId })
const Said = z.strictObject({ text: MessageText, files: z.optional(Papers) })

export const pairRoutes = new Hono<Env>()
  .use(repeatable)
  .post(
    '/:demandId/parties/:orgId/steps',
    describe('Takes a step between two agreed sides, from the visit to the write-off.', 'party'),
    valid('param', Of),
    valid('json', Step),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { demandId, orgId } = c.req.valid('param')
      const said = c.req.valid('json')
      const { pair, doer } = await load(c, demandId, orgId)
      const before = standing(pair, said, doer)
      const now = ports.clock.now()
      const taker = { doer, region: member.region, name: member.name }
      const files = 'files' in said ? (said.files ?? []) : []
      const progress = advance(before, said, taker, now)
      await checkAttachments(ports.table, { attachments: files }, member)
      rules.expectVersion(pair.version, ifMatch(c))
      const answer = {
        stage: (progress ?? before).stage,
        next: nextOfPair(progress ?? before),
        version: progress ? pair.version + 1 : pair.version,
      }
      const done = { status: 200 as const, body: answer, version: answer.version }
      if (!progress) return save(c, [], done)
      const party: Party = { ...pair.party, progress, updatedAt: now }
      const writes: Write[] = [
        cases.put(party, { version: pair.version }),
        recordOf(c, party, said),
        ...pairs.putPapers(party, files, {
          at: now,
          by: pairs.byOf(member, doer),
          with: said.step,
        }),
        ...closing(c, pair, said),
      ]
      return save(c, writes, done)
    },
  )
  .get(
    '/:demandId/parties/:orgId/messages',
    describe('What the two sides and their officials wrote, newest first.', 'party'),
    valid('param', Of),
    async (c) => {
      const { demandId, orgId } = c.req.valid('param')
      const { pair } = await loadToRead(c, demandId, orgId)
      return c.json(await pairs.messages(c.var.ports.table, pair.party, c.req.query('after')))
    },
  )
  .post(
    '/:demandId/parties/:orgId/messages',
    describe('Writes to the other side.', 'party'),
    valid('param', Of),
    valid('json', Said),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { demandId, orgId } = c.req.valid('param')
      const { pair, doer } = await loadToRead(c, demandId, orgId)
      if (!agreed(pair.party)) throw refuse('case.not-agreed')
      const { text, files = [] } = c.req.valid('json')
      await checkAttachments(ports.table, { attachments: files }, member)
      const at = ports.clock.now()
      const id = makeId('audit', msOf(at), ports.ids.bytes(12)).replace('adt', 'msg')
      const by = pairs.byOf(member, doer)
      const message = { id, at, by, text, ...(files.length === 0 ? {} : { files }) }
      return save(
        c,
        [
          pairs.putMessage(pair.party, message),
          // Consent must still stand at this very moment.
          { check: cases.partyKey(demandId, orgId), if: { version: pair.version } },
          ...pairs.putPapers(pair.party, files, { at, by, with: 'message' }),
          audits.write(ports, happening(pair.party, 'case.message'), actor),
        ],
        { status: 201, body: { id, at } },
      )
    },
  )
  .get(
    '/:demandId/parties/:orgId/papers',
    describe('The files of the pair.', 'party'),
    valid('param', Of),
    async (c) => {
      const { demandId, orgId } = c.req.valid('param')
      const { pair } = await loadToRead(c, demandId, orgId)
      return c.json(await pairs.papers(c.var.ports.table, pair.party, c.req.query('after')))
    },
  )

type Found = { pair: pairs.Pair; doer: Doer }

/** Who is no side and no official of the place may not even know that the two talk. */
async function load(c: Ctx, demandId: string, orgId: string): Promise<Found> {
  const actor: Member = signedIn(c.var.actor)
  const pair = await pairs.load(c.var.ports.table, demandId, orgId)
  const place = { region: pair.listing.region, holder: pair.holder }
  const doer = doerOf(actor, pair.party, place)
  if (!doer) throw missing()
  return { pair, doer }
}

/** An official's reading is on record, as of any non-public field. */
async function loadToRead(c: Ctx, demandId: string, orgId: string): Promise<Found> {
  const found = await load(c, demandId, orgId)
  if (!mayRead(found.pair.party, found.doer)) throw missing()
  if (found.doer === 'holder' || found.doer === 'official') {
    const { region } = found.pair.listing
    const { demandOrgId, demandTitle: title } = found.pair.party
    const values = { firmId: orgId, fields: ['messages'], orgId: demandOrgId, title }
    await audits.noteRead(
      c.var.ports,
      { act: 'case.read', subject: demandId, region, values },
      c.var.actor,
    )
  }
  return found
}

/** Both must still agree, and before a contract the demand must be open. */
function standing({ party, listing }: pairs.Pair, said: Step, doer: Doer): Progress {
  const progress = progressOf(party)
  if (!progress || !agreed(party)) {
    // A side that has not been let in learns nothing of how far others are.
    throw refuse('case.not-agreed')
  }
  const isClosed = listing.status !== 'published' && listing.status !== 'expired'
  const isBefore = LOOSE.includes(progress.stage) && STEPS[said.step].by.includes(doer)
  if (isClosed && isBefore && said.step !== 'end')
    throw refuse('case.not-now', { stage: progress.stage })
  return progress
}

/** Writing off may close the demand in the same moment. */
function closing(c: Ctx, { listing, listingVersion }: pairs.Pair, said: Step): Write[] {
  if (said.step !== 'write-off' || said.closeDemand !== true || listing.status === 'closed')
    return []
  const closed = rules.close(listing, 'solved-here', c.var.actor, c.var.ports.clock.now())
  return [
    listings.put(closed, { version: listingVersion }),
    record(c, closed, 'listing.closed', 'solved-here'),
  ]
}

const happening = (party: Party, act: Parameters<typeof audits.write>[1]['act']) => ({
  act,
  subject: party.demandId,
  region: party.demandRegion,
  values: {
    title: party.demandTitle,
    kind: 'demand',
    orgId: party.demandOrgId,
    firmId: party.orgId,
  },
})

/** Reasons and months are on record; amounts and notes stay in the pair. */
function recordOf(c: Ctx, party: Party, said: Step): Write {
  const { values, ...rest } = happening(party, STEPS[said.step].act)
  const reason = 'reason' in said ? said.reason : 'opinion' in said ? said.opinion : undefined
  const more = {
    ...(reason === undefined ? {} : { reason }),
    ...(said.step === 'deliver' ? { month: said.month } : {}),
    ...(said.step === 'check-effect' ? { met: said.met ? 'yes' : 'no' } : {}),
  }
  return audits.write(c.var.ports, { ...rest, values: { ...values, ...more } }, c.var.actor)
}
