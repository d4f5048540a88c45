// The one way to make a function: Node 24, traced, its logs encrypted and kept, its role its own.
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  Code,
  Function,
  LoggingFormat,
  Runtime,
  Tracing,
  type FunctionProps,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { alarm } from './alarms.ts'
import { type Door } from './bundle.ts'
import { type Place } from './place.ts'

export type LambdaProps = {
  readonly door: Door
  /** Where the bundles are. */
  readonly bundles: string
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutS: number
  readonly memoryMb: number
  /** At most this many at a time: a flood stops here, not at the account's limit. */
  readonly concurrency: number
  readonly deadLetterQueue?: FunctionProps['deadLetterQueue']
}

export function lambda(scope: Construct, place: Place, props: LambdaProps): Function {
  const home = new Construct(scope, 'Door')
  const logGroup = new LogGroup(home, 'Logs', {
    retention: RetentionDays.ONE_YEAR,
    encryptionKey: place.key,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const role = new Role(home, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
  logGroup.grantWrite(role)
  const made = new Function(home, 'Function', {
    runtime: Runtime.NODEJS_24_X,
    architecture: place.arm ? Architecture.ARM_64 : Architecture.X86_64,
    handler: 'index.handler',
    code: Code.fromAsset(`${props.bundles}/${props.door}`, { exclude: ['*.map'] }),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    tracing: Tracing.ACTIVE,
    timeout: Duration.seconds(props.timeoutS),
    memorySize: props.memoryMb,
    reservedConcurrentExecutions: props.concurrency,
    environmentEncryption: place.key,
    ...(props.deadLetterQueue === undefined ? {} : { deadLetterQueue: props.deadLetterQueue }),
    environment: { ...props.environment },
  })
  watch(home, place, { made, door: props.door })
  explain(made, role, props)
  return made
}

function watch(
  scope: Construct,
  place: Place,
  { made, door }: { made: Function; door: Door },
): void {
  alarm(scope, 'Failing', place, {
    metric: made.metricErrors(),
    text: `The ${door} function fails. See its log group, newest stream: ${made.functionName}`,
    above: 3,
  })
  alarm(scope, 'Throttled', place, {
    metric: made.metricThrottles(),
    text: `The ${door} function is called more often than its reserved concurrency allows.`,
    above: 10,
  })
}

function explain(made: Function, role: Role, props: LambdaProps): void {
  acknowledge(
    made,
    'It calls AWS by TLS and IAM only; a network of its own would add cost and no wall.',
    ['NIST.800.53.R5-LambdaInsideVPC'],
  )
  acknowledge(role, 'A role has one policy, made from its grants, that lives and dies with it.', [
    'NIST.800.53.R5-IAMNoInlinePolicy',
  ])
  acknowledge(
    role,
    'Neither trace segments nor the list of streams have an ARN to be narrowed to.',
    ['AwsSolutions-IAM5[Resource::*]'],
  )
  if (props.deadLetterQueue !== undefined) return
  acknowledge(
    made,
    'Never called asynchronously: its caller gets the failure, or its event source does.',
    ['NIST.800.53.R5-LambdaDLQ', 'Serverless-LambdaDLQ'],
  )
}
