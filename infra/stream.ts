// What follows from a change: the table's stream, its function, and what becomes of a change that fails.
import { type ITable } from 'aws-cdk-lib/aws-dynamodb'
import { type Function } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { MINUTES_5, alarm } from './alarms.ts'
import { lambda, type LambdaProps } from './lambda.ts'
import { type Place } from './place.ts'
import { readStream } from './reader.ts'

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
    readStream(this, place, {
      function: this.function,
      table,
      keys: { pk: { S: FOLLOWED } },
      batchSize: 25,
      retries: 5,
      atOnce: 2,
      failed: 'Changes failed and wait; the stream holds them 24 hours.',
    })
    alarm(this, 'Late', place, {
      metric: this.function.metric('IteratorAge', { statistic: 'max', period: MINUTES_5 }),
      text: `Changes are followed up more than 5 minutes late by ${this.function.functionName}.`,
      above: 300_000,
    })
  }
}
