// Secrets that are ours to make: one random text each, read by the functions that need it, by ARN.
import { RemovalPolicy } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { type Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { type Place } from './place.ts'

export type SecretProps = { readonly description: string; readonly whyNotRotated: string }

export function secret(scope: Construct, id: string, place: Place, props: SecretProps): Secret {
  const made = new Secret(scope, id, {
    description: props.description,
    encryptionKey: place.key,
    removalPolicy: RemovalPolicy.RETAIN,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  })
  acknowledge(made, props.whyNotRotated, [
    'AwsSolutions-SMG4',
    'NIST.800.53.R5-SecretsManagerRotationEnabled',
  ])
  return made
}
