// A secret by its ARN, read once at cold start: it is in no variable that a console shows.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

export async function secretOf(
  arn: string,
  client = new SecretsManagerClient({}),
): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn }))
  if (SecretString === undefined || SecretString === '') throw new Error(`Empty secret: ${arn}`)
  return SecretString
}
