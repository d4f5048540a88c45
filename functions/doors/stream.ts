// Door of the table's stream: each change once, in order; the first that fails is asked for again.
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { changeOf } from '#functions/aws/table.ts'
import { parseEnv } from '#functions/aws/env.ts'
import { cloudFiles, cloudMail, cloudPorts, cloudSearch } from '#functions/aws/ports.ts'
import { log, whereOf } from '#functions/log.ts'
import { react } from '#functions/react.ts'

const env = parseEnv(process.env)
const ports = cloudPorts(env, {
  search: cloudSearch(env),
  mail: cloudMail(env),
  // The matcher's index lies among the files.
  files: cloudFiles(env),
})

/** Stops at the first failure: the stream delivers it and all after it again. */
export async function handler(input: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const record of input.Records) {
    const itemIdentifier = record.dynamodb?.SequenceNumber ?? ''
    try {
      await react(changeOf(record), ports)
    } catch (error) {
      log('error', 'change.failed', { change: itemIdentifier, ...whereOf(error) })
      return { batchItemFailures: [{ itemIdentifier }] }
    }
  }
  return { batchItemFailures: [] }
}
