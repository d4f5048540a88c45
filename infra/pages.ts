// The built pages in a private bucket, put there by the same deploy as the functions.
import { type CfnElement, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { type Function } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { HASHED, cacheOf } from '#shared/site/headers.ts'
import { acknowledge, explainObjects } from './acknowledge.ts'
import { type Place } from './place.ts'

export class Pages extends Construct {
  readonly bucket: Bucket

  constructor(scope: Construct, id: string, place: Place, folder: string) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: place.logs,
      serverAccessLogsPrefix: 'site/',
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    })
    acknowledge(
      this.bucket,
      'It holds what everybody may read: there is nothing for a key to hide.',
      ['NIST.800.53.R5-S3DefaultEncryptionKMS'],
    )
    acknowledge(this.bucket, 'Every file in it is made anew from the repository in one command.', [
      'NIST.800.53.R5-S3BucketReplicationEnabled',
    ])
    this.#deploy(place, folder)
  }

  /** For the function that serves them where no edge does; it sees each file, not the list. */
  grantFiles(grantee: Function): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['s3:GetObject'],
        resources: [this.bucket.arnForObjects('*')],
      }),
    )
    explainObjects(
      grantee,
      this.bucket,
      'All files of the site are public: any of them may be asked for.',
    )
  }

  /** Hashed files first and old ones kept: a page that is open finds its scripts to the end. */
  #deploy(place: Place, folder: string): void {
    const logGroup = new LogGroup(this, 'DeployLogs', {
      retention: RetentionDays.ONE_YEAR,
      encryptionKey: place.key,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const shared = {
      // The CDK's interfaces know nothing of exact optional properties.
      destinationBucket: this.bucket as IBucket,
      prune: false,
      memoryLimit: 512,
      logGroup,
    }
    const hashed = `${HASHED.slice(1)}/*`
    const assets = new BucketDeployment(this, 'Assets', {
      ...shared,
      sources: [Source.asset(folder)],
      exclude: ['*'],
      include: [hashed],
      cacheControl: [CacheControl.fromString(cacheOf(`${HASHED}/x`))],
    })
    const pages = new BucketDeployment(this, 'Pages', {
      ...shared,
      sources: [Source.asset(folder)],
      exclude: [hashed],
      cacheControl: [CacheControl.fromString(cacheOf('/index.html'))],
    })
    pages.node.addDependency(assets)
    explainDeploy(this, this.bucket)
  }
}

/** The CDK's own uploader: one function of the stack, outside our factory and out of our hands. */
function explainDeploy(scope: Construct, bucket: Bucket): void {
  const stack = Stack.of(scope)
  const uploader = stack.node.children.find((child) =>
    child.node.id.startsWith('Custom::CDKBucketDeployment'),
  )
  if (uploader === undefined) throw new Error('The CDK names its uploader otherwise now.')
  const target = stack.getLogicalId(bucket.node.defaultChild as CfnElement)
  const assets = `cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}`
  acknowledge(
    uploader,
    'It runs at a deploy only, with the code and runtime that the CDK gives it.',
    [
      'AwsSolutions-L1',
      'NIST.800.53.R5-LambdaConcurrency',
      'NIST.800.53.R5-LambdaDLQ',
      'NIST.800.53.R5-LambdaInsideVPC',
      'NIST.800.53.R5-IAMNoInlinePolicy',
      'Serverless-LambdaDLQ',
      'Serverless-LambdaTracing',
      'Serverless-LambdaLatestVersion',
      ...['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*'].map(
        (action) => `AwsSolutions-IAM5[Action::${action}]`,
      ),
      `AwsSolutions-IAM5[Resource::<${target}.Arn>/*]`,
      `AwsSolutions-IAM5[Resource::arn:${stack.partition}:s3:::${assets}/*]`,
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ],
  )
}
