// One reader of the table's stream: what it is woken by, how often it tries, and what becomes of what fails.
import { type ITable } from 'aws-cdk-lib/aws-dynamodb'
import { FilterCriteria, type Function, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { type Construct } from 'constructs'
import { alarm, MINUTES_5 } from './alarms.ts'
import { deadLetters, explainUse } from './dead-letters.ts'
import { type Place } from './place.ts'

type Pattern = { readonly S: readonly (string | { readonly prefix: string })[] }
export type ReaderProps = {
  readonly function: Function
  readonly table: ITable
  /** Patterns over the key of a changed row. */
  readonly keys: { readonly pk: Pattern; readonly sk?: Pattern }
  readonly batchSize: number
  /** Retries are endless unless told: after these a change goes to the queue, and the rest on. */
  readonly retries: number
  /** Batches of one shard at a time; rows of one partition stay in order. */
  readonly atOnce: number
  /** What the alarm says of changes that failed. */
  readonly failed: string
}

export function readStream(scope: Construct, place: Place, props: ReaderProps): void {
  const letters = deadLetters(scope)
  explainUse(letters)
  props.function.addEventSource(
    new DynamoEventSource(props.table, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: props.batchSize,
      filters: [FilterCriteria.filter({ dynamodb: { Keys: props.keys } })],
      retryAttempts: props.retries,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      parallelizationFactor: props.atOnce,
      onFailure: new SqsDlq(letters),
    }),
  )
  alarm(scope, 'Failed', place, {
    metric: letters.metricApproximateNumberOfMessagesVisible({ period: MINUTES_5 }),
    text: [
      `${props.failed} Mend the cause, then re-drive:`,
      `npx node infra/redrive.ts --queue ${letters.queueUrl}`,
      `--function ${props.function.functionName}`,
    ].join(' '),
  })
}
