// Re-drives changes that failed: reads their place from the dead letters, the records from the
// stream, and gives them to the function again. What succeeds leaves the queue. Needs the AWS CLI.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

type Letter = { readonly Body: string; readonly ReceiptHandle: string }
type Place = {
  readonly shardId: string
  readonly startSequenceNumber: string
  readonly endSequenceNumber: string
  readonly streamArn: string
}
type StreamRecord = { readonly dynamodb: { readonly SequenceNumber: string } }

const { values } = parseArgs({
  options: { queue: { type: 'string' }, function: { type: 'string' } },
})
const { queue, function: name } = values
if (queue === undefined || name === undefined) {
  console.error('Say which: --queue URL --function NAME (both stand in the alarm)')
  process.exit(2)
}
let [done, failed] = [0, 0]
for (let letters = receive(queue); letters.length > 0; letters = receive(queue)) {
  for (const letter of letters) {
    if (again(letter, name)) {
      aws('sqs', 'delete-message', '--queue-url', queue, '--receipt-handle', letter.ReceiptHandle)
      done += 1
    } else failed += 1
  }
}
console.log(`${done} re-driven, ${failed} left in the queue`)
process.exitCode = failed === 0 ? 0 : 1

/** Hidden for five minutes: what fails again is not met twice in one run. */
function receive(url: string): readonly Letter[] {
  const got = aws(
    'sqs',
    'receive-message',
    '--queue-url',
    url,
    ...'--max-number-of-messages 10 --visibility-timeout 300'.split(' '),
  )
  return (got as { Messages?: readonly Letter[] }).Messages ?? []
}

function again(letter: Letter, functionName: string): boolean {
  const { DDBStreamBatchInfo: place } = JSON.parse(letter.Body) as { DDBStreamBatchInfo: Place }
  const records = recordsAt(place)
  if (records.length === 0) {
    console.error(`The stream no longer holds ${place.startSequenceNumber}: 24 hours have passed.`)
    return false
  }
  const out = join(mkdtempSync(join(tmpdir(), 'redrive-')), 'answer.json')
  const [payload, answer] = [`${out}.in`, out]
  writeFileSync(payload, JSON.stringify({ Records: records }))
  const sent = aws(
    ...['lambda', 'invoke', '--cli-read-timeout', '0', '--function-name', functionName],
    ...['--cli-binary-format', 'raw-in-base64-out', '--payload', `file://${payload}`, answer],
  ) as { FunctionError?: string }
  const { batchItemFailures = [] } = JSON.parse(readFileSync(answer, 'utf8')) as {
    batchItemFailures?: readonly unknown[]
  }
  return sent.FunctionError === undefined && batchItemFailures.length === 0
}

/** The records from the first to the last that the letter names, as the function would get them. */
function recordsAt(place: Place): readonly StreamRecord[] {
  const asked = ['--stream-arn', place.streamArn, '--shard-id', place.shardId]
  const { ShardIterator } = awsOrNone(
    ...['dynamodbstreams', 'get-shard-iterator', ...asked],
    ...['--shard-iterator-type', 'AT_SEQUENCE_NUMBER'],
    ...['--sequence-number', place.startSequenceNumber],
  ) as { ShardIterator?: string }
  if (ShardIterator === undefined) return []
  const { Records = [] } = awsOrNone(
    ...['dynamodbstreams', 'get-records', '--shard-iterator', ShardIterator, '--limit', '1000'],
  ) as { Records?: readonly StreamRecord[] }
  const end = BigInt(place.endSequenceNumber)
  return Records.filter(({ dynamodb }) => BigInt(dynamodb.SequenceNumber) <= end)
}

function aws(...words: readonly string[]): unknown {
  const text = execFileSync('aws', [...words, '--output', 'json'], { encoding: 'utf8' })
  return text.trim() === '' ? {} : (JSON.parse(text) as unknown)
}

/** Trimmed records are an error of the CLI: for us they are records that are not there. */
function awsOrNone(...words: readonly string[]): unknown {
  try {
    return aws(...words)
  } catch {
    return {}
  }
}
