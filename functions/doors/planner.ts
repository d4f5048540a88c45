// Door of the planner: reads the table's stream beside the other reader, for what takes minutes and a whole core.
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { followInTurn } from '#functions/aws/change.ts'
import { parseEnv } from '#functions/aws/env.ts'
import { cloudPorts } from '#functions/aws/ports.ts'
import { followJob } from '#functions/event/plan/run.ts'

const ports = cloudPorts(parseEnv(process.env), {})
/** To settle, check and save the best plan so far. */
const SPARE_MS = 60_000

export const handler = (
  input: DynamoDBStreamEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<DynamoDBBatchResponse> => {
  const isOver = (): boolean => context.getRemainingTimeInMillis() < SPARE_MS
  return followInTurn(input, (change) => followJob(change, ports, { isOver }))
}
