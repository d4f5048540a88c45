// The one table: kept for good, recoverable to any second, its history closed to change.
import { RemovalPolicy } from 'aws-cdk-lib'
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup'
import {
  AttributeType,
  BillingMode,
  Operation,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import { Effect, type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { alarm } from './alarms.ts'
import { type Place } from './place.ts'

/** The names of ports.ts: a row's index keys are `<name>Pk` and `<name>Sk`. */
export const INDEXES = ['owner', 'feed', 'desk'] as const
/** Audit rows (`H#<subject>`) are only ever added. */
export const AUDIT_PARTITIONS = 'H#*'

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
const WRITE = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
]
/** The operations of the adapter, for the alarm. */
const OPERATIONS = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.DELETE_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
]
/** What DynamoDB needs of the key in a caller's name. */
const KEY = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:GenerateDataKey',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
]

export class MainTable extends Construct {
  readonly table: Table
  readonly #place: Place

  constructor(scope: Construct, id: string, place: Place) {
    super(scope, id)
    this.#place = place
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      // A change says which row, never what is in it: whoever reacts reads the table.
      stream: StreamViewType.KEYS_ONLY,
      timeToLiveAttribute: 'ttl',
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: 35,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: place.key,
    })
    for (const name of INDEXES) {
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: { name: `${name}Pk`, type: AttributeType.STRING },
        sortKey: { name: `${name}Sk`, type: AttributeType.STRING },
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: ['entity', 'version', 'card', 'expiresAt'],
      })
    }
    this.#backUp()
    this.#watch()
  }

  /** Reading and writing rows; not scanning, not PartiQL, not batches of blind writes. */
  grantRows(grantee: IGrantable): void {
    const arn = this.table.tableArn
    const rows = new PolicyStatement({ actions: [...READ, ...WRITE], resources: [arn] })
    const lists = new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: INDEXES.map((name) => `${arn}/index/${name}`),
    })
    for (const statement of [rows, lists]) grantee.grantPrincipal.addToPrincipalPolicy(statement)
    this.#place.key.grant(grantee, ...KEY)
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'AuditIsForGood',
        effect: Effect.DENY,
        actions: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
        resources: [this.table.tableArn],
        conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [AUDIT_PARTITIONS] } },
      }),
    )
  }

  /** Recovery to a second goes back 35 days: these go back a year, in a vault of their own. */
  #backUp(): void {
    const vault = new BackupVault(this, 'Vault', {
      encryptionKey: this.#place.key,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const plan = new BackupPlan(this, 'Backups', {
      backupVault: vault,
      backupPlanRules: [BackupPlanRule.daily(), BackupPlanRule.monthly1Year()],
    })
    const chosen = plan.addSelection('Table', {
      resources: [BackupResource.fromDynamoDbTable(this.table)],
    })
    acknowledge(chosen, "AWS Backup's own managed policy: it follows what the service needs.", [
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
    ])
  }

  #watch(): void {
    alarm(this, 'Throttled', this.#place, {
      metric: this.table.metricThrottledRequestsForOperations({ operations: OPERATIONS }),
      text: 'The table refuses requests for load: look for one hot partition key.',
      above: 10,
    })
  }
}
