// Attachments: a private, encrypted, versioned bucket that browsers reach by signed links only.
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods } from 'aws-cdk-lib/aws-s3'
import { type Function } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { acknowledge, explainObjects } from './acknowledge.ts'
import { type Place } from './place.ts'

export class Files extends Construct {
  readonly bucket: Bucket
  readonly #place: Place

  constructor(scope: Construct, id: string, place: Place, origin: string) {
    super(scope, id)
    this.#place = place
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.KMS,
      encryptionKey: place.key,
      bucketKeyEnabled: true,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: place.logs,
      serverAccessLogsPrefix: 'files/',
      removalPolicy: RemovalPolicy.RETAIN,
      cors: [
        { allowedOrigins: [origin], allowedMethods: [HttpMethods.POST], allowedHeaders: ['*'] },
      ],
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(90),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    })
    acknowledge(
      this.bucket,
      'Versions guard against mistakes; the data has to stay in its region.',
      ['NIST.800.53.R5-S3BucketReplicationEnabled'],
    )
  }

  /** Where the browser posts to and reads from: the site's policy has to allow it. */
  get origin(): string {
    return `https://${this.bucket.bucketRegionalDomainName}`
  }

  /** Objects, never the bucket: nobody lists what there is. */
  grantObjects(grantee: Function): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        resources: [this.bucket.arnForObjects('*')],
      }),
    )
    explainObjects(
      grantee,
      this.bucket,
      'Attachments have ids for keys: there is no narrower set to name.',
    )
    this.#place.key.grant(grantee, 'kms:Decrypt', 'kms:GenerateDataKey')
  }

  /** The snapshot of the matcher's index (functions/match/index-snapshot.ts), and no attachment. */
  grantIndex(grantee: Function): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject'],
        resources: [this.bucket.arnForObjects('match-index')],
      }),
    )
    this.#place.key.grant(grantee, 'kms:Decrypt', 'kms:GenerateDataKey')
  }
}
