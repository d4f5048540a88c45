// The stage's one key, its bucket of access logs and the topic that alarms reach.
import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { type Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { deadLetters, explainUse } from './dead-letters.ts'
import { type Place } from './place.ts'

export type KeysProps = { readonly arm: boolean; readonly alarmEmail: string }

/** Longer than the 180 days that the law asks of network logs (网络安全法 21). */
export const ACCESS_LOG_DAYS = 400

export function place(scope: Construct, { arm, alarmEmail }: KeysProps): Place {
  const key = stageKey(scope)
  const operators = new Topic(scope, 'Operators', { masterKey: key, enforceSSL: true })
  const deadLetterQueue = deadLetters(operators)
  explainUse(deadLetterQueue)
  operators.addSubscription(new EmailSubscription(alarmEmail, { deadLetterQueue }))
  return { key, operators, arm, logs: logBucket(scope) as IBucket }
}

function stageKey(scope: Construct): Key {
  const key = new Key(scope, 'Key', {
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
    description: 'Data, logs, queues and secrets of the stage',
  })
  const { region, partition, account } = Stack.of(scope)
  const anyLogGroup = Stack.of(scope).formatArn({
    service: 'logs',
    resource: 'log-group',
    resourceName: '*',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  })
  key.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('logs.amazonaws.com')],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncrypt*',
        'kms:GenerateDataKey*',
        'kms:DescribeKey',
      ],
      resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': anyLogGroup } },
    }),
  )
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: {
        ArnLike: { 'aws:SourceArn': `arn:${partition}:cloudwatch:${region}:${account}:alarm:*` },
      },
    }),
  )
  return key
}

function logBucket(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'AccessLogs', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    // CloudFront delivers its logs by ACL.
    objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    lifecycleRules: [
      {
        expiration: Duration.days(ACCESS_LOG_DAYS),
        noncurrentVersionExpiration: Duration.days(30),
      },
    ],
    removalPolicy: RemovalPolicy.RETAIN,
  })
  acknowledge(bucket, 'Log delivery writes only to buckets with keys of S3 itself.', [
    'NIST.800.53.R5-S3DefaultEncryptionKMS',
  ])
  acknowledge(
    bucket,
    'Logs of one region stay in it; losing a region loses no record of the work.',
    ['NIST.800.53.R5-S3BucketReplicationEnabled'],
  )
  return bucket
}
