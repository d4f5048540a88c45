// One alarm: what is wrong and what to do, in its text, to the operators of the stage.
import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { type Construct } from 'constructs'
import { type Place } from './place.ts'

export type AlarmProps = {
  readonly metric: IMetric | Metric
  /** Says what happened, and the command that puts it right. */
  readonly text: string
  /** Goes off above this (0 unless told). */
  readonly above?: number
  readonly periods?: number
}

export function alarm(scope: Construct, id: string, place: Place, props: AlarmProps): Alarm {
  const made = new Alarm(scope, id, {
    metric: props.metric,
    alarmDescription: props.text,
    threshold: props.above ?? 0,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: props.periods ?? 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  })
  made.addAlarmAction(new SnsAction(place.operators))
  return made
}

/** Goes off when a thing that should happen by itself has not happened at all. */
export function silence(scope: Construct, id: string, place: Place, props: AlarmProps): Alarm {
  const made = new Alarm(scope, id, {
    metric: props.metric,
    alarmDescription: props.text,
    threshold: 1,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: props.periods ?? 1,
    treatMissingData: TreatMissingData.BREACHING,
  })
  made.addAlarmAction(new SnsAction(place.operators))
  return made
}

export const MINUTES_5 = Duration.minutes(5)
