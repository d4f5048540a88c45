// The tables' columns as the page needs them, told at build time: the vocabulary behind them stays on the server.
import { columnsOf, type ImportKind } from '#shared/import/table.ts'

export type PageColumn = { name: string; zh: string; en: string; example: string; needed: boolean }
export type Tables = Readonly<Record<ImportKind, readonly PageColumn[]>>

const of = (kind: ImportKind): PageColumn[] =>
  Object.entries(columnsOf(kind)).map(([name, { zh, en, example, needed }]) => ({
    name,
    zh,
    en,
    example,
    needed: needed === true,
  }))

/** For an island's props. */
export const tables = (): Tables => ({ org: of('org'), demand: of('demand') })
