// A secret by its ARN, read when it is first needed: it is in no variable that a console shows.
import { type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** Reads it once; a failure is not remembered. The client is loaded with the first secret. */
export function secretKept(arn: string): () => Promise<string> {
  let kept: Promise<string> | undefined
  return () =>
    (kept ??= secretOf(arn).catch((error: unknown) => {
      kept = undefined
      throw error
    }))
}

export async function secretOf(arn: string, given?: SecretsManagerClient): Promise<string> {
  const { GetSecretValueCommand, SecretsManagerClient } =
    await import('@aws-sdk/client-secrets-manager')
  const client = given ?? new SecretsManagerClient({})
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn }))
  if (SecretString === undefined || SecretString === '') throw new Error(`Empty secret: ${arn}`)
  return SecretString
}
