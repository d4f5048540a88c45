// A queue for what nobody could deal with, kept as long as a queue can.
import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { type Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'

/** It holds places in a stream and ticks, never a row: the service's own key is enough. */
export function deadLetters(scope: Construct): Queue {
  const queue = new Queue(scope, 'DeadLetters', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
  acknowledge(queue, 'It is itself the place of what failed.', ['Serverless-SQSRedrivePolicy'])
  return queue
}

/** The rule knows queues of functions and rules only; where one is used otherwise, this says it. */
export function explainUse(queue: Queue): void {
  acknowledge(
    queue,
    'It is a dead-letter queue, of a kind of source that the rule does not look at.',
    ['AwsSolutions-SQS3'],
  )
}
