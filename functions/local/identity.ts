// The embedded issuer: OpenID Connect in this process, with people to choose from and no passwords.
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Provider, errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import { oidcIdentity } from '../aws/identity.ts'
import { type Identity } from '../ports.ts'
import { derived, keptJwks } from './identity-keys.ts'
import { type Person, expiredPage, signInPage } from './identity-page.ts'
import { openIssuerStore } from './identity-store.ts'
import { PAGE_HEADERS, langOf } from './serve-page.ts'

export const ISSUER_PATH = '/oidc'
const CLIENT = 'site'
const BODY_MAX = 4_096

export type LocalIdentity = {
  readonly identity: Identity
  /** Answers everything under `ISSUER_PATH`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly close: () => void
}
export type LocalIdentityOptions = {
  readonly dataDir: string
  /** Where the whole server answers, e.g. `http://127.0.0.1:4173`. */
  readonly origin: string
  readonly secret: string
  readonly people: () => Promise<readonly Person[]>
}

export function localIdentity(options: LocalIdentityOptions): LocalIdentity {
  const { dataDir, origin, secret, people } = options
  const store = openIssuerStore(join(dataDir, 'issuer.sqlite'))
  const clientSecret = derived(secret, 'issuer-client')
  const issuer = `${origin}${ISSUER_PATH}`
  const provider = new Provider(issuer, {
    ...FIXED,
    adapter: store.adapter,
    jwks: keptJwks(dataDir) as unknown as NonNullable<Configuration['jwks']>,
    cookies: {
      keys: [derived(secret, 'issuer-cookies')],
      long: { path: ISSUER_PATH, signed: true },
      short: { signed: true },
    },
    clients: [
      {
        client_id: CLIENT,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/api/callback`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
  })
  provider.on('server_error', (_ctx, error) => {
    console.error(`issuer: ${error.name} ${error.message}`)
  })
  const answer = provider.callback()
  return {
    // Asked each time: to be somebody else is the point of a demonstration.
    identity: oidcIdentity({
      issuer,
      clientId: CLIENT,
      clientSecret,
      allowLoopbackHttp: true,
      prompt: 'login',
    }),
    async handle(request, response) {
      const url = new URL(request.url ?? '/', origin)
      if (url.pathname.startsWith(`${ISSUER_PATH}/interaction/`)) {
        await interact(provider, { request, response, url, people })
        return
      }
      const whole = request as IncomingMessage & { originalUrl?: string }
      // The provider builds its addresses from the whole path, and routes by the rest.
      whole.originalUrl = request.url ?? '/'
      request.url = whole.originalUrl.slice(ISSUER_PATH.length) || '/'
      await answer(request, response)
    },
    close: store.close,
  }
}

/** Codes and pages of sign-in live short; nothing here refreshes anything. */
const FIXED: Configuration = {
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
  },
  responseTypes: ['code'],
  scopes: ['openid'],
  pkce: { required: () => true },
  interactions: { url: (_ctx, { uid }) => `${ISSUER_PATH}/interaction/${uid}` },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => Promise.resolve({ sub }) }),
  loadExistingGrant: grantOf,
  renderError: (ctx, out) => {
    ctx.type = 'html'
    ctx.set(PAGE_HEADERS)
    ctx.status = out.error === 'server_error' ? 500 : 400
    ctx.body = expiredPage(langOf(ctx.req))
  },
  ttl: {
    AccessToken: 60,
    AuthorizationCode: 60,
    IdToken: 60,
    Grant: 600,
    Interaction: 3600,
    Session: 3600,
  },
}

/** Our own site needs no consent screen: it is granted what it asks for. */
async function grantOf(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc
  const accountId = session?.accountId
  if (!client || accountId === undefined) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

type Visit = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly people: () => Promise<readonly Person[]>
}

/** GET draws the people, POST signs the chosen one in; the provider's own cookie guards both. */
async function interact(provider: Provider, { request, response, url, people }: Visit) {
  const lang = langOf(request)
  const page = (status: number, html: string): void => {
    response.writeHead(status, PAGE_HEADERS).end(html)
  }
  const details = await provider.interactionDetails(request, response).catch((error: unknown) => {
    if (error instanceof errors.SessionNotFound) return undefined
    throw error
  })
  const action = `${ISSUER_PATH}/interaction/${details?.uid ?? ''}`
  if (!details || url.pathname !== action) {
    page(400, expiredPage(lang))
    return
  }
  const known = await people()
  const isPost = request.method === 'POST'
  const subject = isPost ? (await form(request)).get('subject') : undefined
  const person = known.find((one) => one.subject === subject)
  if (!person) {
    page(isPost ? 400 : 200, signInPage(lang, known, action))
    return
  }
  const result = { login: { accountId: person.subject, remember: false } }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
}

async function form(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > BODY_MAX) break
  }
  return new URLSearchParams(text)
}
