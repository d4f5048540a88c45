// The ledger as a file, made in the browser page by page: nothing large is held by anybody.
import type { Line } from '#shared/ledger/line.ts'
import type { Column } from '#shared/sheet/cell.ts'
import { BOM, csvLine } from '#shared/sheet/csv-write.ts'
import { call, type Fault } from '../client/api.ts'
import { xlsx, XLSX } from '../sheet/pack.ts'
import { type Ask, pathOf } from './ask.ts'

/** What the API gives at once at most. */
const PAGE = 500

export type Way = 'xlsx' | 'csv'
export type Exporting = {
  ask: Ask
  title: string
  columns: readonly Column<Line>[]
  /** Lines read so far. */
  tell: (lines: number) => void
  signal: AbortSignal
}

/** A page could not be read: the file would lack lines, so there is none. */
export class ExportFault extends Error {
  override readonly name = 'ExportFault'
  readonly problem: Fault
  constructor(problem: Fault) {
    super(`The ledger cannot be read: ${problem.code}.`)
    this.problem = problem
  }
}

type Page = { items: readonly Line[]; next?: string }

async function* pagesOf({ ask, tell, signal }: Exporting): AsyncGenerator<readonly Line[]> {
  let lines = 0
  let next: string | undefined
  do {
    const after = next === undefined ? '' : `&after=${encodeURIComponent(next)}`
    const answer = await call<Page>('GET', pathOf(ask, PAGE) + after, { signal })
    if (!answer.ok) throw new ExportFault(answer.problem)
    lines += answer.value.items.length
    tell(lines)
    yield answer.value.items
    next = answer.value.next
  } while (next !== undefined)
}

export async function fileOf(way: Way, exporting: Exporting): Promise<Blob> {
  const { title, columns } = exporting
  if (way === 'xlsx')
    return new Blob(await xlsx(title, columns, pagesOf(exporting)), { type: XLSX })
  const parts = [BOM, csvLine(columns.map(({ head }) => ({ text: head })))]
  for await (const page of pagesOf(exporting))
    parts.push(page.map((line) => csvLine(columns.map(({ cell }) => cell(line)))).join(''))
  return new Blob(parts, { type: 'text/csv;charset=utf-8' })
}
