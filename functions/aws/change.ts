// Records of the table's stream as changes: which row, never what is in it; followed one after the other.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { log, whereOf } from '../log.ts'
import { type Change } from '../ports.ts'
import { entityOf } from './entity.ts'

export function changeOf(record: DynamoDBRecord): Change {
  const { pk, sk } = record.dynamodb?.Keys ?? {}
  if (pk?.S === undefined || sk?.S === undefined || record.eventID === undefined) {
    throw new Error('This stream record is not of our table.')
  }
  const key = { pk: pk.S, sk: sk.S }
  return { id: record.eventID, ...key, entity: entityOf(key), gone: record.eventName === 'REMOVE' }
}

/** Stops at the first failure: the stream delivers it and all after it again. */
export async function followInTurn(
  { Records }: DynamoDBStreamEvent,
  follow: (change: Change) => Promise<void>,
): Promise<DynamoDBBatchResponse> {
  for (const record of Records) {
    const itemIdentifier = record.dynamodb?.SequenceNumber ?? ''
    try {
      await follow(changeOf(record))
    } catch (error) {
      log('error', 'change.failed', { change: itemIdentifier, ...whereOf(error) })
      return { batchItemFailures: [{ itemIdentifier }] }
    }
  }
  return { batchItemFailures: [] }
}
