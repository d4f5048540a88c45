// The cloud's adapters for a door: each door wires what it has business with, and nothing else.
import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { atOf } from '#shared/time.ts'
import { type Files, type Identity, type Mail, type Ports, type Search } from '#functions/ports.ts'
import { type Env } from './env.ts'
import { lazily } from './lazy.ts'
import { noMail } from './mail-none.ts'
import { noSearch } from './search-none.ts'
import { secretOf } from './secret.ts'
import { documentsOf, dynamoTable } from './table.ts'

/** What a door may leave out; without `secret` it signs nothing. */
export type Wired = Partial<Pick<Ports, 'search' | 'files' | 'mail' | 'identity'>> & {
  readonly secret?: () => Promise<string>
}

export function cloudPorts(env: Env, { secret, ...wired }: Wired): Ports {
  return {
    table: dynamoTable(documentsOf(new DynamoDBClient({})), env.TABLE),
    search: lazily<Search>(unwired('search')),
    files: lazily<Files>(unwired('files')),
    mail: lazily<Mail>(unwired('mail')),
    identity: lazily<Identity>(unwired('identity')),
    ...wired,
    clock: { now: () => atOf(Date.now()) },
    ids: { bytes: (count) => randomBytes(count) },
    settings: {
      origin: env.ORIGIN,
      secret: secret ?? (() => Promise.reject(new Error('This door has no secret to sign with.'))),
    },
  }
}

/** A call to a port that the door does not have is a mistake of ours, said aloud. */
const unwired = (name: string) => (): Promise<never> =>
  Promise.reject(new Error(`This door has no ${name}.`))

export function cloudSearch(env: Env): Search {
  if (env.ALGOLIA_APP === '') return noSearch()
  return lazily<Search>(async () => {
    const { algoliaSearch } = await import('./search.ts')
    const apiKey = await secretOf(env.ALGOLIA_SECRET_ARN)
    return algoliaSearch({ appId: env.ALGOLIA_APP, apiKey })
  })
}

export function cloudMail(env: Env): Mail {
  if (env.MAIL_FROM === '') return noMail()
  return lazily<Mail>(async () => {
    const { sesMail } = await import('./mail.ts')
    return sesMail(env.MAIL_FROM, env.MAIL_CONFIGURATION)
  })
}

export const cloudFiles = (env: Env): Files =>
  lazily<Files>(async () => (await import('./files.ts')).s3Files(env.FILES_BUCKET))

export const cloudIdentity = (env: Env): Identity =>
  lazily<Identity>(async () => {
    const { oidcIdentity } = await import('./identity.ts')
    const clientSecret = await secretOf(env.OIDC_SECRET_ARN)
    return oidcIdentity({ issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret })
  })
