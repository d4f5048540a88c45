// What follows from a change: the table's stream, its function, and what becomes of a change that fails.
import { FilterCriteria, type Function, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { type ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { MINUTES_5, alarm } from './alarms.ts'
import { deadLetters, explainUse } from './dead-letters.ts'
import { lambda, type LambdaProps } from './lambda.ts'
import { type Place } from './place.ts'

export type StreamProps = Pick<LambdaProps, 'bundles' | 'environment' | 'concurrency'> & {
  readonly table: ITable
}

/** Rows that something follows from (functions/react.ts); sessions, keys and clocks wake nobody. */
const FOLLOWED = ['L#', 'M#', 'O#', 'H#', 'U#', 'E#'].map((prefix) => ({ prefix }))

export class Stream extends Construct {
  readonly function: Function

  constructor(scope: Construct, id: string, place: Place, props: StreamProps) {
    super(scope, id)
    const { table, ...rest } = props
    this.function = lambda(this, place, { door: 'stream', timeoutS: 60, memoryMb: 1024, ...rest })
    const failed = deadLetters(this)
    explainUse(failed)
    this.function.addEventSource(
      new DynamoEventSource(table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 25,
        filters: [FilterCriteria.filter({ dynamodb: { Keys: { pk: { S: FOLLOWED } } } })],
        // Retries are endless unless told: after these a change goes to the queue, and the rest on.
        retryAttempts: 5,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        parallelizationFactor: 2,
        onFailure: new SqsDlq(failed),
      }),
    )
    alarm(this, 'Failed', place, {
      metric: failed.metricApproximateNumberOfMessagesVisible({ period: MINUTES_5 }),
      text: [
        'Changes failed and wait; the stream holds them 24 hours. Mend the cause, then re-drive:',
        `npx node infra/redrive.ts --queue ${failed.queueUrl}`,
        `--function ${this.function.functionName}`,
      ].join(' '),
    })
    alarm(this, 'Late', place, {
      metric: this.function.metric('IteratorAge', { statistic: 'max', period: MINUTES_5 }),
      text: `Changes are followed up more than 5 minutes late by ${this.function.functionName}.`,
      above: 300_000,
    })
  }
}
