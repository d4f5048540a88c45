// What every capability of a stage stands on: its key, its operators, its kind of processor.
import { type Topic } from 'aws-cdk-lib/aws-sns'
import { type Key } from 'aws-cdk-lib/aws-kms'
import { type IBucket } from 'aws-cdk-lib/aws-s3'

export type Place = {
  /** Encrypts data, logs, queues and secrets at rest. */
  readonly key: Key
  /** Receives the access logs of the other buckets. */
  readonly logs: IBucket
  /** Who is told when an alarm goes off. */
  readonly operators: Topic
  /** arm64 costs a fifth less where it is offered. */
  readonly arm: boolean
}
