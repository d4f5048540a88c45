// Which adapters the contract suites run on: what this machine offers, and a line for each it lacks.
import { type At } from '#shared/time.ts'
import { type Table } from '#functions/ports.ts'
import { dynamoTable } from '#functions/aws/table.ts'
import { openTable } from '#functions/local/table.ts'
import { dropTable, makeTable, motoClient, realClient } from './dynamo.ts'
import { startDynalite } from './dynalite-transactions.ts'
import { readThenWrite } from './broken-counter.ts'

export type OpenTable = { readonly table: Table; readonly close: () => Promise<void> }
export type TableAdapter = {
  readonly name: string
  /** How long an index may lag behind its table. */
  readonly lagMs: number
  readonly open: (now: () => At) => Promise<OpenTable>
}

export const env = process.env
export const moto = env['MOTO_ENDPOINT']
export const real = env['CONTRACT_AWS'] === '1'

/** An adapter that is not run says so, and why: nothing is skipped silently. */
export function without(what: string, why: string): void {
  console.log(`contract: not run on ${what}: ${why}`)
}
export const NO_MOTO = 'MOTO_ENDPOINT is not set (.ci/contract sets it)'
export const NO_AWS = 'CONTRACT_AWS=1 with credentials is not set'

/** BREAK_COUNTER=1 shows that the suite can fail: every counter then reads first and writes after. */
const counted = (table: Table): Table =>
  env['BREAK_COUNTER'] === '1' ? readThenWrite(table) : table

const sqlite: TableAdapter = {
  name: 'SQLite',
  lagMs: 0,
  async open(now) {
    const table = openTable(':memory:', { now })
    return { table: counted(table), close: async () => table.close() }
  },
}

const dynalite: TableAdapter = {
  name: 'DynamoDB over dynalite',
  lagMs: 0,
  async open(now) {
    const server = await startDynalite()
    await makeTable(server.client, 'contract')
    return { table: counted(dynamoTable(server.client, 'contract', now)), close: server.close }
  },
}

const remote = (name: string, lagMs: number, client: typeof motoClient): TableAdapter => ({
  name,
  lagMs,
  async open(now) {
    const documents = client()
    const table = `contract-${crypto.randomUUID()}`
    await makeTable(documents, table)
    return {
      table: counted(dynamoTable(documents, table, now)),
      close: () => dropTable(documents, table),
    }
  },
})

export function tableAdapters(): readonly TableAdapter[] {
  const adapters = [sqlite, dynalite]
  if (moto === undefined) without('DynamoDB over moto', NO_MOTO)
  else adapters.push(remote('DynamoDB over moto', 0, () => motoClient()))
  if (real) adapters.push(remote('DynamoDB itself', 10_000, () => realClient()))
  else without('DynamoDB itself', NO_AWS)
  return adapters
}
