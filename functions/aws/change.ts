// A record of the table's stream as a change: which row, never what is in it.
import type { DynamoDBRecord } from 'aws-lambda'
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
