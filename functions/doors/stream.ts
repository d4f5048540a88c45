// Door of the table's stream: each change once, in order; the first that fails is asked for again.
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { followInTurn } from '#functions/aws/change.ts'
import { parseEnv } from '#functions/aws/env.ts'
import { cloudFiles, cloudMail, cloudPorts, cloudSearch } from '#functions/aws/ports.ts'
import { react } from '#functions/react.ts'

const env = parseEnv(process.env)
const ports = cloudPorts(env, {
  search: cloudSearch(env),
  mail: cloudMail(env),
  // The matcher's index lies among the files.
  files: cloudFiles(env),
})

export const handler = (input: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  followInTurn(input, (change) => react(change, ports))
