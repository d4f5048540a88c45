// The table as the contract suite creates it; `infra` writes the same for the cloud.
import { type CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { INDEX_NAMES } from './table-item.ts'

const keys = (pk: string, sk: string): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: pk, KeyType: 'HASH' },
  { AttributeName: sk, KeyType: 'RANGE' },
]

/** What a list may show without a second read: never the body. */
export const PROJECTED = ['entity', 'version', 'card', 'expiresAt']

export const tableDefinition = (tableName: string): CreateTableCommandInput => ({
  TableName: tableName,
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: keys('pk', 'sk'),
  AttributeDefinitions: ['pk', 'sk', ...INDEX_NAMES.flatMap((n) => [`${n}Pk`, `${n}Sk`])].map(
    (name) => ({ AttributeName: name, AttributeType: 'S' }),
  ),
  GlobalSecondaryIndexes: INDEX_NAMES.map((name) => ({
    IndexName: name,
    KeySchema: keys(`${name}Pk`, `${name}Sk`),
    Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: PROJECTED },
  })),
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
})
