// The identity port on any OpenID Connect issuer: authorization code with PKCE, state and nonce.
import * as oidc from 'openid-client'
import { Problem } from '#shared/problem.ts'
import { type Identity } from '../ports.ts'

export type OidcSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string
  /** Plain http, and only to this very machine: for the embedded issuer. */
  readonly allowLoopbackHttp?: boolean
  /** `login` makes the issuer ask who is there each time, although it remembers somebody. */
  readonly prompt?: 'login' | 'select_account'
}

const TIMEOUT_S = 10
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

export function oidcIdentity(settings: OidcSettings): Identity {
  const discovered = discovery(settings)
  return {
    async start(redirectUri) {
      const config = await discovered()
      const verifier = oidc.randomPKCECodeVerifier()
      const state = oidc.randomState()
      const nonce = oidc.randomNonce()
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(settings.prompt && { prompt: settings.prompt }),
      })
      return { url: url.href, state, verifier, nonce }
    },
    async finish(callbackUrl, { state, verifier, nonce }) {
      const config = await discovered()
      const checks = {
        expectedState: state,
        pkceCodeVerifier: verifier,
        expectedNonce: nonce,
        idTokenExpected: true,
      }
      const tokens = await oidc
        .authorizationCodeGrant(config, new URL(callbackUrl), checks)
        .catch(problem)
      const subject = tokens.claims()?.sub
      if (!subject) throw refused()
      return { subject }
    },
    async logoutUrl(returnTo) {
      const config = await discovered()
      if (!config.serverMetadata().end_session_endpoint) return undefined
      const ending = { post_logout_redirect_uri: returnTo, client_id: settings.clientId }
      return oidc.buildEndSessionUrl(config, ending).href
    },
  }
}

/** Once, when first needed; a failure is not remembered, so the next login tries again. */
function discovery(settings: OidcSettings): () => Promise<oidc.Configuration> {
  let found: Promise<oidc.Configuration> | undefined
  const { clientId, clientSecret } = settings
  const issuer = new URL(settings.issuer)
  const plain = settings.allowLoopbackHttp === true && LOOPBACK.has(issuer.hostname)
  return () => {
    found ??= oidc
      .discovery(issuer, clientId, clientSecret, undefined, {
        timeout: TIMEOUT_S,
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- loopback only; marked to stand out
        ...(plain && { execute: [oidc.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        found = undefined
        throw down(wordOf(error, 'code') || 'no connection')
      })
    return found
  }
}

const refused = () => new Problem('anonymous', 'login.refused', 'The issuer did not vouch for you.')
const down = (why: string) => new Problem('busy', 'login.down', `The issuer fails: ${why}.`)

/** Codes that mean: nobody there, or an answer that is no answer of the protocol. */
const UNREACHABLE = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])
const TEMPORARY = new Set(['server_error', 'temporarily_unavailable'])

function wordOf(error: unknown, key: 'code' | 'error'): string {
  const word = error instanceof Error ? (error as unknown as Record<string, unknown>)[key] : ''
  return typeof word === 'string' ? word : ''
}

/** The library's errors by name; what it does not name is a bug of ours and stays one. */
function problem(error: unknown): never {
  const code = wordOf(error, 'code')
  // What `fetch` throws when there is no connection; a wrong argument has a code.
  if (error instanceof TypeError && code === '') throw down('no connection')
  if (UNREACHABLE.has(code)) throw down(code)
  if (TEMPORARY.has(wordOf(error, 'error'))) throw down(wordOf(error, 'error'))
  if (error instanceof oidc.ClientError || code.startsWith('OAUTH_')) throw refused()
  throw error
}
