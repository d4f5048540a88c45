// HTTP to functions: a regional REST API, for only that can have a firewall in every partition.
import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AccessLogField,
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RestApi,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigateway'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import { type IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { alarm } from './alarms.ts'
import { Firewall, type FirewallProps } from './firewall.ts'
import { type Place } from './place.ts'

export type ApiProps = {
  readonly api: IFunction
  /** Serves all other paths, where no edge does. */
  readonly site?: IFunction
  /** The site's own domain, where no edge has it. */
  readonly domain?: { readonly name: string; readonly certificateArn: string }
  readonly firewall: Omit<FirewallProps, 'stageArn'>
}

export class Api extends Construct {
  readonly rest: RestApi

  constructor(scope: Construct, id: string, place: Place, props: ApiProps) {
    super(scope, id)
    this.rest = new RestApi(this, 'Rest', {
      endpointTypes: [EndpointType.REGIONAL],
      // Bytes pass as bytes, in both directions.
      binaryMediaTypes: ['*/*'],
      disableExecuteApiEndpoint: props.domain !== undefined,
      cloudWatchRole: true,
      cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
      deployOptions: stage(this, place),
      ...(props.domain === undefined ? {} : { domainName: own(this, props.domain) }),
    })
    this.#route(props)
    new Firewall(this, 'Firewall', place, {
      stageArn: this.rest.deploymentStage.stageArn,
      ...props.firewall,
    })
    this.#explain()
    alarm(this, 'Errors', place, {
      metric: this.rest.metricServerError(),
      text: 'The API answers 5xx. Search its access log for status 500-599, then the function by requestId.',
      above: 5,
    })
  }

  #route({ api, site }: ApiProps): void {
    const toApi = new LambdaIntegration(api, { allowTestInvoke: false })
    this.rest.root.addResource('api').addProxy({ defaultIntegration: toApi })
    if (site === undefined) return
    const toSite = new LambdaIntegration(site, { allowTestInvoke: false })
    this.rest.root.addMethod('GET', toSite)
    this.rest.root.addResource('{proxy+}').addMethod('GET', toSite)
  }

  #explain(): void {
    acknowledge(
      this.rest,
      'The app parses each part of a request with its own schema, at its door.',
      ['AwsSolutions-APIG2'],
    )
    acknowledge(
      this.rest,
      'Reading needs no sign-in; all else asks for the session cookie in the app.',
      ['AwsSolutions-APIG4', 'AwsSolutions-COG4'],
    )
    acknowledge(
      this.rest,
      'Answers depend on who asks: a shared cache would hand them to others.',
      ['NIST.800.53.R5-APIGWCacheEnabledAndEncrypted'],
    )
    acknowledge(
      this.rest,
      'Behind it is a function called by IAM: no server asks for a certificate.',
      ['NIST.800.53.R5-APIGWSSLEnabled'],
    )
    acknowledge(this.rest, "API Gateway's own managed policy, for writing its logs and no more.", [
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
    ])
  }
}

const own = (scope: Construct, { name, certificateArn }: NonNullable<ApiProps['domain']>) => ({
  domainName: name,
  certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
  endpointType: EndpointType.REGIONAL,
  securityPolicy: SecurityPolicy.TLS_1_2,
})

/** Bodies, queries and cookies are in no log: paths, statuses and times are. */
function stage(scope: Construct, place: Place) {
  const log = new LogGroup(scope, 'AccessLog', {
    retention: RetentionDays.ONE_YEAR,
    encryptionKey: place.key,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const format = {
    requestId: AccessLogField.contextRequestId(),
    at: AccessLogField.contextRequestTimeEpoch(),
    address: AccessLogField.contextIdentitySourceIp(),
    method: AccessLogField.contextHttpMethod(),
    path: AccessLogField.contextPath(),
    status: AccessLogField.contextStatus(),
    bytes: AccessLogField.contextResponseLength(),
    ms: AccessLogField.contextResponseLatency(),
    firewall: AccessLogField.contextWafResponseCode(),
  }
  return {
    stageName: 'live',
    tracingEnabled: true,
    metricsEnabled: true,
    loggingLevel: MethodLoggingLevel.ERROR,
    dataTraceEnabled: false,
    throttlingRateLimit: 500,
    throttlingBurstLimit: 1000,
    accessLogDestination: new LogGroupLogDestination(log),
    accessLogFormat: AccessLogFormat.custom(JSON.stringify(format)),
  }
}
