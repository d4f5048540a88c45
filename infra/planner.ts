// The planner of timetables: woken by a job's row, with a whole core and as long as a function may take.
import { type Function } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { lambda } from './lambda.ts'
import { type Place } from './place.ts'
import { readStream } from './reader.ts'
import { type StreamProps } from './stream.ts'

export class Planner extends Construct {
  readonly function: Function

  constructor(scope: Construct, id: string, place: Place, props: StreamProps) {
    super(scope, id)
    const { table, ...rest } = props
    // 1,769 MB is where a function gets one core of its own; the search itself needs a tenth of it.
    const size = { timeoutS: 900, memoryMb: 1769 }
    this.function = lambda(this, place, { door: 'planner', ...size, ...rest })
    readStream(this, place, {
      function: this.function,
      table,
      keys: { pk: { S: [{ prefix: 'E#' }] }, sk: { S: ['J'] } },
      // One plan at a time: the next event's plan goes to another function.
      batchSize: 1,
      // The third run writes down that it failed (functions/event/plan/run.ts).
      retries: 2,
      atOnce: 5,
      failed: 'A timetable was not planned; its event shows the best plan that was kept.',
    })
  }
}
