// `npm run match -- report [--data DIR]`: how often people agreed with the matcher, one line per row, TSV.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { precision, type Row } from '#shared/match/precision.ts'
import { everything } from '../match/verdict-store.ts'
import { openTable } from './table.ts'

const COLUMNS = ['matcher', 'by', 'key', 'judged', 'against', 'precision'] as const

const lineOf = (row: Row): string =>
  COLUMNS.map((column) =>
    column === 'precision' ? row.precision.toFixed(3) : row[column] || '-',
  ).join('\t')

export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly text: string }

/** 0 said, 1 no data there, 2 not understood. */
export async function report(args: readonly string[]): Promise<Outcome> {
  let data: string
  try {
    const options = { data: { type: 'string', default: '.data' } } as const
    data = parseArgs({ args: [...args], options }).values.data
  } catch (error) {
    const said = error instanceof Error ? error.message : 'What?'
    return { exitCode: 2, text: `${said}\nnpm run match -- report [--data DIR]` }
  }
  const path = join(data, 'table.sqlite')
  if (!existsSync(path)) return { exitCode: 1, text: `No data in ${data}` }
  const table = openTable(path)
  const verdicts = await everything(table)
  table.close()
  const lines = precision(verdicts).map(lineOf)
  return { exitCode: 0, text: [COLUMNS.join('\t'), ...lines].join('\n') }
}
