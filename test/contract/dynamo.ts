// Clients and tables of the DynamoDB that a contract suite talks to.
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { documentsOf } from '#functions/aws/table.ts'
import { tableDefinition } from '#functions/aws/table-definition.ts'

/** Everything a client needs to talk to a server that checks no signature. */
export const pretend = (endpoint: string) => ({
  endpoint,
  region: 'cn-north-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
})

export const clientOf = (endpoint: string): DynamoDBDocumentClient =>
  documentsOf(new DynamoDBClient(pretend(endpoint)))
export const motoClient = (): DynamoDBDocumentClient => clientOf(process.env['MOTO_ENDPOINT'] ?? '')
export const realClient = (): DynamoDBDocumentClient => documentsOf(new DynamoDBClient({}))

export async function makeTable(client: DynamoDBDocumentClient, name: string): Promise<void> {
  await client.send(new CreateTableCommand(tableDefinition(name)))
  await waitUntilTableExists({ client, maxWaitTime: 120, minDelay: 1 }, { TableName: name })
}

export async function dropTable(client: DynamoDBDocumentClient, name: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName: name }))
  client.destroy()
}
