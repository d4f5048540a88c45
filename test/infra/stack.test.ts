// What the templates of both partitions promise, whatever their shape.
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { describe, expect, test } from 'vitest'
import { Env, SiteEnv } from '#functions/aws/env.ts'
import { tableDefinition } from '#functions/aws/table-definition.ts'
import { PARTITIONS, type Partition, jianwu } from '../../infra/app.ts'
import { DOORS } from '../../infra/bundle.ts'
import { judge } from '../../infra/rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'stack-'))
for (const door of DOORS) {
  mkdirSync(join(folder, 'functions', door), { recursive: true })
  writeFileSync(join(folder, 'functions', door, 'index.mjs'), 'export const handler = () => {}')
}
mkdirSync(join(folder, 'pages'))
writeFileSync(join(folder, 'pages/index.html'), '<script>1</script>')

const build = (partition: Partition): App =>
  jianwu(
    partition,
    { bundles: join(folder, 'functions'), pages: join(folder, 'pages') },
    join(folder, partition),
  )
function stackOf(app: App): Stack {
  const found = app.node.findChild('Jianwu')
  if (!Stack.isStack(found)) throw new Error('No stack of this name.')
  return found
}

// Templates are JSON of a hundred shapes: each test says what it reads.
type Properties = Record<string, any>
type Resource = { Type: string; Properties: Properties; DeletionPolicy?: string }
const apps = Object.fromEntries(PARTITIONS.map((name) => [name, build(name)])) as Record<
  Partition,
  App
>
const templates = Object.fromEntries(
  PARTITIONS.map((name) => [name, Template.fromStack(stackOf(apps[name])).toJSON()]),
) as Record<Partition, { Resources: Record<string, Resource> }>

const of = (partition: Partition, type: string): [string, Resource][] =>
  Object.entries(templates[partition].Resources).filter(([, { Type }]) => Type === type)
const the = (partition: Partition, type: string): Resource => {
  const [found, ...more] = of(partition, type)
  expect([type, more.length, found !== undefined]).toEqual([type, 0, true])
  return found![1]
}
const list = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const refs = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"(?:Ref|Fn::GetAtt)":(?:"([^"]+)"|\["([^"]+)")/g)].map(
    ([, a, b]) => a ?? b ?? '',
  )
type Statement = {
  Effect: string
  Action: string | string[]
  Resource: unknown
  Condition?: unknown
}
const statements = (partition: Partition): [string, Statement][] =>
  of(partition, 'AWS::IAM::Policy').flatMap(([id, { Properties: p }]) =>
    (p.PolicyDocument.Statement as Statement[]).map((s): [string, Statement] => [id, s]),
  )
const doorsOf = (partition: Partition) =>
  of(partition, 'AWS::Lambda::Function').filter(
    ([, { Properties: p }]) => p.Handler === 'index.handler' && p.Runtime.startsWith('nodejs'),
  )

const readerOf = (partition: Partition, batchSize: number): Resource =>
  of(partition, 'AWS::Lambda::EventSourceMapping').find(
    ([, { Properties }]) => Properties.BatchSize === batchSize,
  )![1]

describe.each(PARTITIONS)('%s', (partition) => {
  test('the table outlives the stack and can go back to any second', () => {
    const table = the(partition, 'AWS::DynamoDB::Table')
    expect(table.DeletionPolicy).toBe('Retain')
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    })
  })

  test("the table's keys and indexes are those that the adapter's suite runs on", () => {
    const { Properties: made } = the(partition, 'AWS::DynamoDB::Table')
    const wanted = tableDefinition('any')
    expect(made.KeySchema).toEqual(wanted.KeySchema)
    expect(made.GlobalSecondaryIndexes).toEqual(wanted.GlobalSecondaryIndexes)
    const byName = (a: Properties, b: Properties) => (a.AttributeName < b.AttributeName ? -1 : 1)
    expect(made.AttributeDefinitions.toSorted(byName)).toEqual(
      wanted.AttributeDefinitions!.toSorted(byName),
    )
  })

  test('every reader of a stream gives up in the end, keeps what failed, and spares the rest', () => {
    const sources = of(partition, 'AWS::Lambda::EventSourceMapping')
    expect(sources).toHaveLength(2)
    for (const [, { Properties: source }] of sources) {
      expect(source).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: source.BatchSize === 1 ? 2 : 5,
      })
      expect(source.DestinationConfig.OnFailure.Destination).toBeDefined()
    }
  })

  test('the stream wakes the function for the rows that something follows from, and for no other', () => {
    const { Properties: source } = readerOf(partition, 25)
    const [{ Pattern }] = source.FilterCriteria.Filters
    const prefixes = JSON.parse(Pattern).dynamodb.Keys.pk.S.map((p: { prefix: string }) => p.prefix)
    const entities = ['L#', 'M#', 'O#', 'H#', 'U#', 'X#', 'I#', 'K#', 'B#', 'S#', 'C#', 'E#', 'V#']
    expect(entities.filter((prefix) => prefixes.includes(prefix))).toEqual([
      'L#',
      'M#',
      'O#',
      'H#',
      'U#',
      'E#',
    ])
    expect(prefixes).toHaveLength(6)
  })

  test('the planner is woken by jobs alone, one at a time, with a core of its own and 15 minutes', () => {
    const { Properties: source } = readerOf(partition, 1)
    const [{ Pattern }] = source.FilterCriteria.Filters
    expect(JSON.parse(Pattern).dynamodb.Keys).toEqual({
      pk: { S: [{ prefix: 'E#' }] },
      sk: { S: ['J'] },
    })
    const door = doorsOf(partition).find(([id]) => refs(source.FunctionName).includes(id))!
    expect(door[1].Properties).toMatchObject({ MemorySize: 1769, Timeout: 900 })
  })

  test('every place of what failed has an alarm that names the command to re-drive it', () => {
    const places = [
      ...of(partition, 'AWS::Lambda::EventSourceMapping').flatMap(([, r]) =>
        refs(r.Properties.DestinationConfig),
      ),
      ...of(partition, 'AWS::Events::Rule').flatMap(([, r]) =>
        list(r.Properties.Targets).flatMap((target: Properties) => refs(target.DeadLetterConfig)),
      ),
      ...of(partition, 'AWS::Lambda::Function').flatMap(([, r]) =>
        refs(r.Properties.DeadLetterConfig ?? {}),
      ),
    ]
    expect(new Set(places).size).toBe(3)
    const alarms = of(partition, 'AWS::CloudWatch::Alarm').map(([, r]) => r.Properties)
    for (const queue of places) {
      const watching = alarms.filter(
        (a) => a.Namespace === 'AWS/SQS' && refs(a.Dimensions).includes(queue),
      )
      expect(watching).toHaveLength(1)
      const text = JSON.stringify(watching[0]!.AlarmDescription)
      expect(text).toMatch(/re-drive.*(infra\/redrive\.ts --queue|aws lambda invoke)/)
      expect(watching[0]!.AlarmActions).not.toEqual([])
    }
  })

  test('an alarm says so when no tick comes', () => {
    const silent = of(partition, 'AWS::CloudWatch::Alarm').filter(
      ([, { Properties: p }]) => p.TreatMissingData === 'breaching',
    )
    expect(silent.map(([, { Properties: p }]) => p.MetricName)).toEqual(['Invocations'])
  })

  test("the stream's function reaches the matcher's index among the files, and no attachment", () => {
    const policies = of(partition, 'AWS::IAM::Policy').filter(([id]) => id.startsWith('Stream'))
    const statements = policies.flatMap(([, { Properties }]) =>
      list(Properties.PolicyDocument.Statement),
    )
    const files = statements.filter(({ Action }: Properties) =>
      list(Action).includes('s3:GetObject'),
    )
    expect(files).toHaveLength(1)
    expect(JSON.stringify(files[0]!.Resource)).toMatch(/\/match-index"/)
    expect(list(files[0]!.Action)).toEqual(['s3:GetObject', 's3:PutObject'])
  })

  test('no permission is for everything, but to write trace segments and to list streams', () => {
    const wide = statements(partition).filter(
      ([, { Effect, Resource }]) => Effect === 'Allow' && list(Resource as string).includes('*'),
    )
    expect(new Set(wide.flatMap(([, { Action }]) => list(Action)))).toEqual(
      new Set(['dynamodb:ListStreams', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments']),
    )
  })

  test('no function of ours has a permission with a star in its action', () => {
    const starred = statements(partition).filter(
      ([id, { Action }]) =>
        !/CDKBucketDeployment/.test(id) && list(Action).some((a) => a.includes('*')),
    )
    expect(starred).toEqual([])
  })

  test('whoever writes rows may not change or remove an audit row, and nobody may scan', () => {
    const all = statements(partition)
    const writers = all.filter(
      ([, s]) => s.Effect === 'Allow' && list(s.Action).includes('dynamodb:PutItem'),
    )
    expect(writers).toHaveLength(4)
    for (const [id, writer] of writers) {
      const denials = all
        .filter(([other, s]) => other === id && s.Effect === 'Deny')
        .map(([, s]) => s)
      expect(denials).toEqual([
        {
          Sid: 'AuditIsForGood',
          Effect: 'Deny',
          Action: ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:UpdateItem'],
          Resource: writer.Resource,
          Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['H#*'] } },
        },
      ])
    }
    const actions = all.flatMap(([, s]) => list(s.Action))
    expect(
      actions.filter(
        (a) => /dynamodb:(Scan|PartiQL|BatchWrite)/.test(a) && a !== 'dynamodb:BatchWriteItem',
      ),
    ).toEqual([])
  })

  test('only the API reads the key of the sessions', () => {
    const [session] = of(partition, 'AWS::SecretsManager::Secret').find(([, r]) =>
      /cookies/.test(r.Properties.Description),
    )!
    const readers = statements(partition).filter(
      ([, s]) =>
        list(s.Action).includes('secretsmanager:GetSecretValue') &&
        refs(s.Resource).includes(session),
    )
    expect(readers.map(([id]) => id.replace(/Door.*/, ''))).toEqual(['Http'])
  })

  test('every bucket is private, encrypted, and refuses plain http', () => {
    const policies = JSON.stringify(of(partition, 'AWS::S3::BucketPolicy'))
    const buckets = of(partition, 'AWS::S3::Bucket')
    expect(buckets.length).toBeGreaterThanOrEqual(3)
    for (const [id, { Properties: bucket }] of buckets) {
      expect(bucket.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
      expect(bucket.BucketEncryption).toBeDefined()
      expect(policies).toContain(`"Ref":"${id}"`)
    }
    expect(policies.match(/"aws:SecureTransport":"false"/g)).toHaveLength(buckets.length)
  })

  test('every log is kept at least 180 days, encrypted by our key', () => {
    const groups = of(partition, 'AWS::Logs::LogGroup')
    expect(groups.length).toBeGreaterThanOrEqual(6)
    for (const [, { Properties: group, DeletionPolicy }] of groups) {
      expect(group.RetentionInDays).toBeGreaterThanOrEqual(180)
      expect(group.KmsKeyId).toBeDefined()
      expect(DeletionPolicy).toBe('Retain')
    }
    const logs = of(partition, 'AWS::S3::Bucket').find(([id]) => id.startsWith('AccessLogs'))!
    for (const rule of logs[1].Properties.LifecycleConfiguration.Rules) {
      expect(rule.ExpirationInDays).toBeGreaterThanOrEqual(180)
    }
    // A function without a group of its own would make one that is kept for ever, unencrypted.
    for (const [, { Properties: made }] of of(partition, 'AWS::Lambda::Function')) {
      expect(made.LoggingConfig?.LogGroup).toBeDefined()
    }
  })

  test('every door has exactly the environment that it parses, and our own runtime', () => {
    const shapes = doorsOf(partition).map(([, { Properties: door }]) => {
      expect(door).toMatchObject({ Runtime: 'nodejs24.x', TracingConfig: { Mode: 'Active' } })
      expect(door.Architectures).toEqual([partition === 'aws' ? 'arm64' : 'x86_64'])
      expect(door.ReservedConcurrentExecutions).toBeGreaterThan(0)
      const own = door.Environment.Variables as Record<string, unknown>
      return Object.keys(own).toSorted().join()
    })
    const full = Object.keys(Env.def.shape).toSorted().join()
    const site = Object.keys(SiteEnv.def.shape).toSorted().join()
    expect(shapes.toSorted()).toEqual(
      [full, full, full, full, ...(partition === 'aws-cn' ? [site] : [])].toSorted(),
    )
  })

  test('no variable of a function holds a secret', () => {
    const environment = JSON.stringify(doorsOf(partition).map(([, r]) => r.Properties.Environment))
    expect(environment).not.toContain('resolve:secretsmanager')
    expect(environment).not.toContain('ClientSecret"]')
  })

  test('the API stands behind a regional firewall that counts by the address of who asks', () => {
    const acl = the(partition, 'AWS::WAFv2::WebACL').Properties
    expect(acl.Scope).toBe('REGIONAL')
    expect(refs(the(partition, 'AWS::WAFv2::WebACLAssociation').Properties.ResourceArn)).toContain(
      of(partition, 'AWS::ApiGateway::Stage')[0]![0],
    )
    const rate = acl.Rules.find((rule: Properties) => rule.Name === 'PerAddress').Statement
      .RateBasedStatement
    const { AggregateKeyType, ForwardedIPConfig } = rate
    expect({ AggregateKeyType, header: ForwardedIPConfig?.HeaderName }).toEqual(
      partition === 'aws'
        ? { AggregateKeyType: 'FORWARDED_IP', header: 'x-viewer-address' }
        : { AggregateKeyType: 'IP', header: undefined },
    )
  })

  test('access logs and the firewall write no body, no query and no cookie', () => {
    const stage = the(partition, 'AWS::ApiGateway::Stage').Properties
    expect(stage.AccessLogSetting.Format).not.toMatch(/body|query|header|cookie|authorizer/i)
    expect(stage.MethodSettings[0].DataTraceEnabled).toBe(false)
    const logging = the(partition, 'AWS::WAFv2::LoggingConfiguration').Properties
    expect(JSON.stringify(logging.RedactedFields)).toMatch(/cookie.*authorization.*QueryString/)
  })

  test('the rule packs find nothing that is not explained, and explain nothing that is not found', () => {
    const verdicts = judge(apps[partition])
    expect(verdicts.map(({ pack }) => pack)).toEqual([
      'AwsSolutions',
      'NIST.800.53.R5',
      'Serverless',
    ])
    expect(verdicts.flatMap(({ open, stale }) => [...open, ...stale])).toEqual([])
  })
})

test('a finding without a reason is open: a bare bucket is found by two packs', () => {
  const app = build('aws')
  new Bucket(stackOf(app), 'Bare')
  const open = judge(app).map((verdict) =>
    verdict.open.filter((line) => line.includes('Jianwu/Bare')),
  )
  expect(open.map((lines) => lines.length > 0)).toEqual([true, true, false])
})

test('aws-cn has nothing that its regions lack', () => {
  const types = Object.values(templates['aws-cn'].Resources).map(({ Type }) => Type)
  expect(types.filter((type) => /Cognito|CloudFront|SES|ApiGatewayV2/.test(type))).toEqual([])
  const text = JSON.stringify(templates['aws-cn'])
  expect(text).not.toMatch(/arn:aws:|algolia\.net|us-east-1(?!")[a-z]/)
  for (const [, { Properties: door }] of doorsOf('aws-cn')) {
    const { ALGOLIA_APP, MAIL_FROM, ADDRESS_HEADER } = door.Environment.Variables
    if ('TABLE' in door.Environment.Variables) {
      expect({ ALGOLIA_APP, MAIL_FROM, ADDRESS_HEADER }).toEqual({
        ALGOLIA_APP: '',
        MAIL_FROM: '',
        ADDRESS_HEADER: '',
      })
    }
  }
})

test('aws-cn serves the site by the API on its own domain, and by no other name', () => {
  expect(the('aws-cn', 'AWS::ApiGateway::RestApi').Properties.DisableExecuteApiEndpoint).toBe(true)
  expect(the('aws-cn', 'AWS::ApiGateway::DomainName').Properties.SecurityPolicy).toBe('TLS_1_2')
})

test('in aws a request that did not come by the edge is refused first of all', () => {
  const [first] = the('aws', 'AWS::WAFv2::WebACL').Properties.Rules.toSorted(
    (a: Properties, b: Properties) => a.Priority - b.Priority,
  )
  expect(first).toMatchObject({ Name: 'ByTheEdge', Action: { Block: {} } })
  const { SearchString } = first.Statement.NotStatement.Statement.ByteMatchStatement
  const origins = the('aws', 'AWS::CloudFront::Distribution').Properties.DistributionConfig.Origins
  const shown = origins.flatMap((origin: Properties) => origin.OriginCustomHeaders ?? [])
  expect(shown).toEqual([{ HeaderName: 'x-origin-proof', HeaderValue: SearchString }])
})

test('in aws the edge alone reads the private site, with the policy of its own scripts', () => {
  const [control] = of('aws', 'AWS::CloudFront::OriginAccessControl')
  expect(control![1].Properties.OriginAccessControlConfig.SigningBehavior).toBe('always')
  const headers = the('aws', 'AWS::CloudFront::ResponseHeadersPolicy').Properties
    .ResponseHeadersPolicyConfig.SecurityHeadersConfig
  const policy = JSON.stringify(headers.ContentSecurityPolicy.ContentSecurityPolicy)
  expect(policy).toContain(
    "script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
  )
  expect(policy).toContain("frame-ancestors 'none'")
})

test('a sign-in needs its code, its secret and a long password; the pool outlives the stack', () => {
  const client = the('aws', 'AWS::Cognito::UserPoolClient').Properties
  expect(client).toMatchObject({ AllowedOAuthFlows: ['code'], GenerateSecret: true })
  const pool = the('aws', 'AWS::Cognito::UserPool')
  expect(pool.DeletionPolicy).toBe('Retain')
  expect(pool.Properties).toMatchObject({
    DeletionProtection: 'ACTIVE',
    UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    Policies: { PasswordPolicy: { MinimumLength: 12 } },
  })
})
