// Sessions in the table: who is behind a cookie, from which moment, and until when.
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { type Actor, Member } from '#shared/actor.ts'
import { MemberId, OrgId } from '#shared/id.ts'
import { At, msOf, plusSeconds } from '#shared/time.ts'
import { type Key, type NewRow, Refused, type Table, type Write } from '#functions/ports.ts'

/** A session ends 12 hours after its last use, and in any case after seven days. */
export const IDLE_S = 12 * 3600
export const WHOLE_S = 7 * 86_400
/** Prolonged at most once an hour: reading a page is not a write each time. */
const PROLONG_MS = 3_600_000
/**
 * How long this process believes what it read. A session ended elsewhere, a changed role or a
 * narrowed jurisdiction works on for at most this long; a log-out in this process ends it at once.
 */
export const BELIEVE_MS = 30_000
const BELIEVED = 5_000

const Login = z.strictObject({ orgId: OrgId, memberId: MemberId })
export type Login = z.infer<typeof Login>
const Session = z.strictObject({ orgId: OrgId, memberId: MemberId, createdAt: At })
type Session = z.infer<typeof Session>

/** Only the hash is stored: whoever reads the table cannot sign in with what stands there. */
const keyOf = (token: string): Key => ({
  pk: `X#${createHash('sha256').update(token).digest('hex')}`,
  sk: 'A',
})
const TOKEN = /^[\w-]{43}$/
export const tokenOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

const rowOf = (token: string, body: Session, now: At) => {
  const idle = plusSeconds(now, IDLE_S)
  const whole = plusSeconds(body.createdAt, WHOLE_S)
  const expiresAt = idle < whole ? idle : whole
  return { ...keyOf(token), entity: 'session', body, expiresAt } satisfies NewRow
}

/** The member an issuer's subject stands for, if we know one. */
export async function loginOf(table: Table, subject: string): Promise<Login | undefined> {
  const row = await table.get({ pk: `S#${subject}`, sk: 'A' })
  return row && Login.parse(row.body)
}

/** Opens a session; the one that the same browser had before ends with it. */
export async function open(
  table: Table,
  login: Login,
  tokens: { fresh: string; before: string | undefined },
  now: At,
): Promise<void> {
  const writes: Write[] = [
    { put: rowOf(tokens.fresh, { ...login, createdAt: now }, now), if: 'absent' },
  ]
  if (tokens.before && TOKEN.test(tokens.before)) {
    believed(table).delete(keyOf(tokens.before).pk)
    writes.push({ remove: keyOf(tokens.before), if: 'any' })
  }
  await table.write(writes)
}

/** Ends a session: at once in this process, within `BELIEVE_MS` in others. */
export async function end(table: Table, token: string | undefined): Promise<void> {
  if (!token || !TOKEN.test(token)) return
  believed(table).delete(keyOf(token).pk)
  await table.write([{ remove: keyOf(token), if: 'any' }])
}

type Belief = { until: number; actor: Promise<Actor> }
const beliefs = new WeakMap<Table, Map<string, Belief>>()

function believed(table: Table): Map<string, Belief> {
  const known = beliefs.get(table) ?? new Map<string, Belief>()
  beliefs.set(table, known)
  return known
}

/** The member behind a session cookie, as the table says (believed for `BELIEVE_MS`). */
export async function actorOf(table: Table, token: string | undefined, now: At): Promise<Actor> {
  if (!token || !TOKEN.test(token)) return undefined
  const known = believed(table)
  const { pk } = keyOf(token)
  const held = known.get(pk)
  if (held && msOf(now) < held.until) return held.actor
  const reading = read(table, token, now)
  const belief = { until: msOf(now) + BELIEVE_MS, actor: reading.then((found) => found?.actor) }
  remember(known, pk, belief)
  try {
    const found = await reading
    if (found) belief.until = Math.min(belief.until, msOf(found.until))
    // Nobody is not worth remembering: made-up tokens would push real sessions out.
    else forget(known, pk, belief)
    return found?.actor
  } catch (error) {
    forget(known, pk, belief)
    throw error
  }
}

function remember(known: Map<string, Belief>, pk: string, belief: Belief): void {
  known.delete(pk)
  known.set(pk, belief)
  const [oldest] = known.keys()
  if (known.size > BELIEVED && oldest !== undefined) known.delete(oldest)
}

/** Only what we put there ourselves: a log-out, or a later reading, may have come between. */
function forget(known: Map<string, Belief>, pk: string, belief: Belief): void {
  if (known.get(pk) === belief) known.delete(pk)
}

type Found = { readonly actor: Member; readonly until: At }

async function read(table: Table, token: string, now: At): Promise<Found | undefined> {
  const row = await table.get(keyOf(token))
  if (!row?.expiresAt || row.expiresAt <= now) return undefined
  const session = Session.parse(row.body)
  const actor = await memberNow(table, session)
  if (!actor) return undefined
  const prolonged = rowOf(token, session, now)
  if (msOf(prolonged.expiresAt) - msOf(row.expiresAt) > PROLONG_MS) {
    await prolong(table, { put: prolonged, if: { version: row.version } })
  }
  return { actor, until: row.expiresAt }
}

/** The member with its organisation's standing, in one read; of one that was merged, the other's. */
async function memberNow(table: Table, { orgId, memberId }: Session): Promise<Member | undefined> {
  const org = (id: string): Key => ({ pk: `O#${id}`, sk: 'A' })
  const rows = await table.getMany([{ pk: `O#${orgId}`, sk: `U#${memberId}` }, org(orgId)])
  const row = rows.find(({ sk }) => sk !== 'A')
  if (!row) return undefined
  const member = Member.parse(row.body)
  // Never what is stored with the person: the organisation alone says so.
  Reflect.deleteProperty(member, 'isSuspended')
  const own =
    member.orgId === orgId ? rows.find(({ sk }) => sk === 'A') : await table.get(org(member.orgId))
  return own?.body.suspended === undefined ? member : { ...member, isSuspended: true }
}

async function prolong(table: Table, write: Write): Promise<void> {
  await table.write([write]).catch((error: unknown) => {
    // Somebody prolonged or ended it meanwhile: both are as good as what we wanted.
    if (!(error instanceof Refused)) throw error
  })
}

const Named = z.object({
  name: z.string(),
  suspended: z.optional(z.object({ reason: z.string() })),
})
/** More than this is "many": the figure in the header needs no more. */
const UNREAD_MAX = 100

/** What each page shows of the member: the organisation's name, unread notices, why it is suspended. */
export async function about(
  table: Table,
  member: Member,
): Promise<{ orgName: string; unread: number; suspended?: string }> {
  const [org, notices] = await Promise.all([
    table.get({ pk: `O#${member.orgId}`, sk: 'A' }),
    table.query(`U#${member.id}`, { prefix: 'N#' }, { limit: UNREAD_MAX, backward: true }),
  ])
  const { name, suspended } = org ? Named.parse(org.body) : { name: '' }
  return {
    orgName: name,
    ...(suspended ? { suspended: suspended.reason } : {}),
    unread: notices.items.filter((row) => row.body['readAt'] === undefined).length,
  }
}
