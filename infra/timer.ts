// The clock's hand: every five minutes the deadlines that are due are fired, by one function at a time.
import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { type Function } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { alarm, silence } from './alarms.ts'
import { deadLetters } from './dead-letters.ts'
import { lambda, type LambdaProps } from './lambda.ts'
import { type Place } from './place.ts'

export type TimerProps = Pick<LambdaProps, 'bundles' | 'environment'>

export class Timer extends Construct {
  readonly function: Function

  constructor(scope: Construct, id: string, place: Place, props: TimerProps) {
    super(scope, id)
    const failed = deadLetters(this)
    this.function = lambda(this, place, {
      door: 'timer',
      timeoutS: 240,
      memoryMb: 512,
      // Two ticks at once would only do the same work twice.
      concurrency: 1,
      deadLetterQueue: failed,
      ...props,
    })
    new Rule(this, 'Every', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [
        new LambdaFunction(this.function, {
          deadLetterQueue: failed,
          retryAttempts: 2,
          // An old tick is worth nothing: the next one finds all that is due.
          maxEventAge: Duration.minutes(10),
        }),
      ],
    })
    this.#watch(place, failed.queueUrl, failed.metricApproximateNumberOfMessagesVisible())
  }

  #watch(place: Place, queueUrl: string, waiting: ReturnType<Function['metricErrors']>): void {
    const run = `aws lambda invoke --function-name ${this.function.functionName} /dev/stdout`
    alarm(this, 'Failed', place, {
      metric: waiting,
      text: [
        'Ticks failed; the next one finds all that is due. Mend the cause, then re-drive at once:',
        `${run} && aws sqs purge-queue --queue-url ${queueUrl}`,
      ].join(' '),
    })
    silence(this, 'Silent', place, {
      metric: this.function.metricInvocations({ period: Duration.minutes(15), statistic: 'sum' }),
      text: `No tick for 15 minutes: deadlines do not fire. Is the rule on? To tick by hand: ${run}`,
    })
  }
}
