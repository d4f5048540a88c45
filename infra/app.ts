// The stages: what each partition has, as values. What only a deployer knows, the template asks for.
import { App } from 'aws-cdk-lib'
import { Stage, type StageProps } from './stack.ts'

export const PARTITIONS = ['aws', 'aws-cn'] as const
export type Partition = (typeof PARTITIONS)[number]

type Values = Omit<StageProps, 'bundles' | 'pages' | 'env'> & { readonly region: string }

const STAGES = {
  // Singapore: the nearest region to Guangxi and ASEAN that has all of these services.
  aws: {
    region: 'ap-southeast-1',
    arm: true,
    siteBy: 'edge',
    signOn: 'cognito',
    mail: true,
    algolia: true,
    concurrency: { api: 100, stream: 20, planner: 5, site: 0 },
    perAddress: 1500,
  },
  // No Cognito, no SES, no private origin for CloudFront, and the data stays in the country.
  'aws-cn': {
    region: 'cn-northwest-1',
    arm: false,
    siteBy: 'api',
    signOn: 'oidc',
    mail: false,
    algolia: false,
    concurrency: { api: 100, stream: 20, planner: 5, site: 100 },
    perAddress: 6000,
  },
} as const satisfies Record<Partition, Values>

export type Built = { readonly bundles: string; readonly pages: string }

export function jianwu(partition: Partition, built: Built, outdir = `cdk.out/${partition}`): App {
  const { region, ...values } = STAGES[partition]
  const app = new App({ outdir, analyticsReporting: false, context: FLAGS })
  new Stage(app, 'Jianwu', { ...values, ...built, env: { region } })
  return app
}

/** Ways of the CDK that are off unless asked for, so that old stacks do not change. */
const FLAGS = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-s3:createDefaultLoggingPolicy': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/aws-apigateway:disableCloudWatchRole': true,
}
