// Cookies: their names and flags, and a seal on values that the browser carries but may not alter.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** The session lives on the server; the cookie may outlast it, the row decides. */
export const SESSION_COOKIE_S = 7 * 86_400
/** Long enough to type a password at the issuer, short enough to be worthless later. */
export const LOGIN_COOKIE_S = 600
/** Time to fill in a form after the issuer let somebody in whom we do not know. */
export const NEWCOMER_COOKIE_S = 1800
/** What a newcomer's cookie is sealed for. */
export const NEWCOMER = 'newcomer'

/** `__Host-` makes the browser refuse a cookie planted by a sister domain; it needs https. */
export function cookieNames(origin: string): {
  session: string
  login: string
  newcomer: string
  secure: boolean
} {
  const secure = origin.startsWith('https:')
  const prefix = secure ? '__Host-' : ''
  return { session: `${prefix}s`, login: `${prefix}l`, newcomer: `${prefix}n`, secure }
}

/** Flags of every cookie we set: no script reads it, no foreign page posts with it. */
export const cookieFlags = (origin: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: cookieNames(origin).secure }) as const

/** `purpose` keeps a value sealed for one use from being accepted for another. */
function mac(purpose: string, payload: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\n${payload}`).digest()
}

/** Readable but unalterable: base64url JSON, a dot, HMAC-SHA-256. */
export function seal(purpose: string, value: unknown, secret: string): string {
  const payload = Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${payload}.${mac(purpose, payload, secret).toString('base64url')}`
}

/** The sealed value, or undefined where even one character differs. */
export function unseal(purpose: string, sealed: string, secret: string): unknown {
  const dot = sealed.indexOf('.')
  if (dot < 0) return undefined
  const payload = sealed.slice(0, dot)
  const given = Buffer.from(sealed.slice(dot + 1), 'base64url')
  const right = mac(purpose, payload, secret)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
}
