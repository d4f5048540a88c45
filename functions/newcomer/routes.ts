// Somebody the issuer knows and we do not: registers an organisation, or joins one by a code.
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod/mini'
import { type Member } from '#shared/actor.ts'
import { type BrokerAct } from '#shared/audit/broker-act.ts'
import { join } from '#shared/claim/claim.ts'
import { makeId, type MemberId, type OrgId } from '#shared/id.ts'
import { found, Founding, memberOf, PersonSaid } from '#shared/org/found.ts'
import { type Org } from '#shared/org/org.ts'
import { conflict, Problem } from '#shared/problem.ts'
import { At, msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import * as claims from '../claim/store.ts'
import { type Env, valid } from '../http.ts'
import { describe } from '../openapi.ts'
import * as orgs from '../org/store.ts'
import { type Ports, type Write } from '../ports.ts'
import { cookieFlags, cookieNames, NEWCOMER, SESSION_COOKIE_S, unseal } from '../session/cookie.ts'
import * as sessions from '../session/store.ts'

const Register = z.strictObject({ org: Founding, person: PersonSaid })
const Join = z.strictObject({
  code: z.string().check(z.minLength(1), z.maxLength(40)),
  person: PersonSaid,
})
const Known = z.strictObject({ subject: z.string(), until: At })

export const newcomerRoutes = new Hono<Env>()
  .get('/', describe('Has the issuer let in somebody we do not know?', 'anyone'), async (c) => {
    c.header('Cache-Control', 'no-store')
    return c.json({ newcomer: (await subjectOf(c)) !== undefined })
  })
  .post(
    '/register',
    describe('Registers an organisation with its first person.', 'anyone'),
    valid('json', Register),
    async (c) => {
      const { ports } = c.var
      const subject = await newcomer(c)
      const again = await sessions.loginOf(ports.table, subject)
      if (again) return enter(c, again)
      const said = c.req.valid('json')
      if (await ports.table.get(orgs.codeKey(said.org.creditCode)))
        throw conflict('org.known', 'This credit code is registered.')
      const now = ports.clock.now()
      const org = found(makeId('org', msOf(now), ports.ids.bytes(12)) as OrgId, said.org, now)
      const member = memberOf(newMemberId(ports), said.person, org)
      await ports.table.write([
        orgs.put(org, 'absent'),
        orgs.putCode(org.creditCode, org.id, 'absent'),
        ...orgs.enrol(member, subject),
        recordOf(ports, 'org.founded', org, member),
      ])
      return enter(c, { orgId: org.id, memberId: member.id })
    },
  )
  .post(
    '/join',
    describe('Joins an organisation by a code.', 'anyone'),
    valid('json', Join),
    async (c) => {
      const { ports } = c.var
      const subject = await newcomer(c)
      const again = await sessions.loginOf(ports.table, subject)
      if (again) return enter(c, again)
      const said = c.req.valid('json')
      const { claim, version } = await claims.open(said.code, ports)
      const { org } = await orgs.load(ports.table, claim.orgId)
      const member = memberOf(newMemberId(ports), said.person, org)
      await ports.table.write([
        claims.put(join(claim, ports.clock.now()), { version }),
        ...orgs.enrol(member, subject),
        recordOf(ports, 'org.joined', org, member),
      ])
      return enter(c, { orgId: org.id, memberId: member.id })
    },
  )

const newMemberId = ({ clock, ids }: Ports): MemberId =>
  makeId('member', msOf(clock.now()), ids.bytes(12)) as MemberId

/** Who the issuer let in a short while ago, as the sealed cookie says. */
async function subjectOf(c: Context<Env>): Promise<string | undefined> {
  const { clock, settings } = c.var.ports
  const sealed = getCookie(c, cookieNames(settings.origin).newcomer)
  const known = Known.safeParse(sealed && unseal(NEWCOMER, sealed, await settings.secret()))
  return known.success && clock.now() < known.data.until ? known.data.subject : undefined
}

async function newcomer(c: Context<Env>): Promise<string> {
  const subject = await subjectOf(c)
  if (subject === undefined) throw new Problem('anonymous', 'newcomer.missing', 'Sign in first.')
  return subject
}

/** Signed in from here on: the issuer has vouched for the person minutes ago. */
async function enter(c: Context<Env>, login: sessions.Login) {
  const { table, clock, ids, settings } = c.var.ports
  const names = cookieNames(settings.origin)
  const fresh = sessions.tokenOf(ids.bytes(32))
  await sessions.open(table, login, { fresh, before: getCookie(c, names.session) }, clock.now())
  deleteCookie(c, names.newcomer, cookieFlags(settings.origin))
  setCookie(c, names.session, fresh, {
    ...cookieFlags(settings.origin),
    maxAge: SESSION_COOKIE_S,
  })
  return c.json({ orgId: login.orgId }, 201)
}

function recordOf(ports: Ports, act: BrokerAct, org: Org, member: Member): Write {
  const values = { title: org.name, kind: org.role, orgId: org.id }
  return audits.write(ports, { act, subject: org.id, region: org.region, values }, member)
}
