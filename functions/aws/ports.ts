// The cloud's adapters, wired once per process from the environment and the secrets it names.
import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { atOf } from '#shared/time.ts'
import { type Ports, type Settings } from '#functions/ports.ts'
import { type Env } from './env.ts'
import { s3Files } from './files.ts'
import { oidcIdentity } from './identity.ts'
import { noMail } from './mail-none.ts'
import { sesMail } from './mail.ts'
import { noSearch } from './search-none.ts'
import { algoliaSearch } from './search.ts'
import { documentsOf, dynamoTable } from './table.ts'

export type DoorNeeds = {
  /** Only the API signs cookies and signs people in: only it may read those secrets. */
  readonly signs: boolean
}

export async function cloudPorts(env: Env, { signs }: DoorNeeds): Promise<Ports> {
  const secrets = new SecretsManagerClient({})
  const [session, oidc, algolia] = await Promise.all([
    signs ? secretOf(secrets, env.SESSION_SECRET_ARN) : undefined,
    signs ? secretOf(secrets, env.OIDC_SECRET_ARN) : undefined,
    env.ALGOLIA_SECRET_ARN === '' ? undefined : secretOf(secrets, env.ALGOLIA_SECRET_ARN),
  ])
  return {
    table: dynamoTable(documentsOf(new DynamoDBClient({})), env.TABLE),
    search:
      algolia === undefined
        ? noSearch()
        : algoliaSearch({ appId: env.ALGOLIA_APP, apiKey: algolia }),
    files: s3Files(env.FILES_BUCKET),
    mail: env.MAIL_FROM === '' ? noMail() : sesMail(env.MAIL_FROM, env.MAIL_CONFIGURATION),
    identity: oidcIdentity({
      issuer: env.OIDC_ISSUER,
      clientId: env.OIDC_CLIENT_ID,
      clientSecret: oidc ?? '',
    }),
    clock: { now: () => atOf(Date.now()) },
    ids: { bytes: (count) => randomBytes(count) },
    settings: settingsOf(env.ORIGIN, session),
  }
}

async function secretOf(client: SecretsManagerClient, arn: string): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn }))
  if (SecretString === undefined || SecretString === '') throw new Error(`Empty secret: ${arn}`)
  return SecretString
}

/** A door without the secret fails loudly instead of signing with an empty key. */
function settingsOf(origin: string, secret: string | undefined): Settings {
  return {
    origin,
    get secret(): string {
      if (secret === undefined) throw new Error('This door has no secret to sign with.')
      return secret
    },
  }
}
