// Signing in and out over HTTP: the API talks to the issuer, the browser only holds a cookie.
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod/mini'
import { type Role } from '#shared/actor.ts'
import { Problem } from '#shared/problem.ts'
import { At, plusSeconds } from '#shared/time.ts'
import { type Env } from '../http.ts'
import { describe } from '../openapi.ts'
import { type LoginStart } from '../ports.ts'
import { LOGIN_COOKIE_S, SESSION_COOKIE_S, cookieFlags, cookieNames } from './cookie.ts'
import { NEWCOMER, NEWCOMER_COOKIE_S, seal, unseal } from './cookie.ts'
import * as sessions from './store.ts'

type C = Context<Env>

/** What the browser carries, sealed, from the start of a login to its end. */
const Started = z.strictObject({
  state: z.string(),
  verifier: z.string(),
  nonce: z.string(),
  back: z.string(),
  until: At,
})
const PURPOSE = 'login'

/** Banks and experts have no rooms of their own yet: `/my` shows each what is theirs. */
const HOME: Record<Role, string> = {
  enterprise: '/my',
  firm: '/firm',
  bank: '/bank',
  official: '/desk',
  expert: '/my',
}

export const session = new Hono<Env>()
  .get('/login', describe('Starts a sign-in: leads to the issuer.', 'anyone'), async (c) => {
    const { identity, clock, settings } = c.var.ports
    const { url, ...started } = await identity.start(redirectUri(settings.origin))
    const wanted = c.req.query('return') ?? returnBehind(c.req.header('referer'))
    const back = samePath(wanted, settings.origin)
    await keepStarted(c, { ...started, back, until: plusSeconds(clock.now(), LOGIN_COOKIE_S) })
    return c.redirect(url, 303)
  })
  .get('/callback', describe('Ends a sign-in: leads back to the page.', 'anyone'), async (c) => {
    const { table, clock, ids, settings } = c.var.ports
    const names = cookieNames(settings.origin)
    const started = await takeStarted(c)
    if (!started) return refuse(c, '/', 'login.refused')
    const finished = await finish(c, started)
    if (finished instanceof Problem) return refuse(c, started.back, finished.code)
    const login = await sessions.loginOf(table, finished.subject)
    if (!login) {
      await keepNewcomer(c, finished.subject)
      return refuse(c, started.back, 'login.unknown')
    }
    const tokens = {
      fresh: sessions.tokenOf(ids.bytes(32)),
      before: getCookie(c, names.session),
    }
    await sessions.open(table, login, tokens, clock.now())
    setCookie(c, names.session, tokens.fresh, {
      ...cookieFlags(settings.origin),
      maxAge: SESSION_COOKIE_S,
    })
    return c.redirect(started.back, 303)
  })
  .post('/logout', describe('Signs out.', 'anyone'), async (c) => {
    const { table, identity, settings } = c.var.ports
    const { session: name } = cookieNames(settings.origin)
    await sessions.end(table, getCookie(c, name))
    deleteCookie(c, name, cookieFlags(settings.origin))
    const next = (await identity.logoutUrl(`${settings.origin}/`)) ?? '/'
    // A plain form (no script) follows a redirect; the typed client goes where `next` says.
    return c.req.header('accept')?.includes('text/html') === true
      ? c.redirect(next, 303)
      : c.json({ next })
  })
  .get('/session', describe('Who is signed in.', 'anyone'), async (c) => {
    c.header('Cache-Control', 'no-store')
    const { actor, ports } = c.var
    if (!actor) return c.json({ member: null })
    const { id, name, role, orgId, region } = actor
    const { orgName, unread, suspended } = await sessions.about(ports.table, actor)
    const member = { id, name, role, orgId, orgName, region, ...(suspended ? { suspended } : {}) }
    return c.json({ member, unread, home: HOME[role] })
  })

const redirectUri = (origin: string): string => `${origin}/api/callback`

/**
 * The sign-in page knows where its reader came from; its link does not, until its script has run
 * (never, on some phones). `?home`: from there to whatever the person's own work is.
 */
function returnBehind(referer: string | undefined): string | undefined {
  if (referer === undefined || !URL.canParse(referer)) return undefined
  const { pathname, searchParams } = new URL(referer)
  if (!/^(\/en)?\/login\/?$/.test(pathname)) return undefined
  return searchParams.get('return') ?? `${pathname}?home`
}

/** A path of this site, else its front page: a login link must not lead elsewhere, nor in a circle. */
function samePath(path: string | undefined, origin: string): string {
  if (!path || path.length > 500 || !/^\/[^\s\\]*$/.test(path)) return '/'
  const { pathname, search, hash } = new URL(path, origin)
  const back = pathname + search + hash
  // What is left of `/.//elsewhere` once its dots are resolved leads away: look again.
  const leadsAway = new URL(back, origin).origin !== origin || path.startsWith('//')
  return leadsAway || pathname.startsWith('/api/') ? '/' : back
}

async function keepStarted(c: C, started: z.infer<typeof Started>): Promise<void> {
  const { origin, secret } = c.var.ports.settings
  setCookie(c, cookieNames(origin).login, seal(PURPOSE, started, await secret()), {
    ...cookieFlags(origin),
    maxAge: LOGIN_COOKIE_S,
  })
}

/** The issuer vouches for the subject: good for registering or joining, and for nothing else. */
async function keepNewcomer(c: C, subject: string): Promise<void> {
  const { clock, settings } = c.var.ports
  const until = plusSeconds(clock.now(), NEWCOMER_COOKIE_S)
  setCookie(
    c,
    cookieNames(settings.origin).newcomer,
    seal(NEWCOMER, { subject, until }, await settings.secret()),
    { ...cookieFlags(settings.origin), maxAge: NEWCOMER_COOKIE_S },
  )
}

/** Good for one answer of the issuer, whatever that answer is. */
async function takeStarted(c: C): Promise<z.infer<typeof Started> | undefined> {
  const { clock, settings } = c.var.ports
  const { login } = cookieNames(settings.origin)
  const sealed = getCookie(c, login)
  deleteCookie(c, login, cookieFlags(settings.origin))
  const started = Started.safeParse(sealed && unseal(PURPOSE, sealed, await settings.secret()))
  return started.success && clock.now() < started.data.until ? started.data : undefined
}

async function finish(
  c: C,
  started: Omit<LoginStart, 'url'>,
): Promise<{ subject: string } | Problem> {
  const { identity, settings } = c.var.ports
  const { state, verifier, nonce } = started
  // The address that the issuer knows: behind a proxy the request names another host.
  const callback = `${redirectUri(settings.origin)}${new URL(c.req.url).search}`
  return identity.finish(callback, { state, verifier, nonce }).catch((error: unknown) => {
    if (error instanceof Problem) return error
    throw error
  })
}

/** A person stands here, not a program: the login page says it in words, in their language. */
const refuse = (c: C, back: string, code: string) =>
  c.redirect(`${/^\/en(\/|$)/.test(back) ? '/en' : ''}/login?problem=${code}`, 303)
