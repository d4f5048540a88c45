// Comma-separated values: written so that no program takes a text for a formula.
import { type Cell } from './cell.ts'

/** A spreadsheet runs what begins so, quoted or not: an apostrophe in front makes it text again. */
const RUNS = /^[=+\-@\t\r]/
const APOSTROPHED = /^'[=+\-@\t\r]/

/** Without a byte order mark Excel takes UTF-8 for something else. */
export const BOM = '\uFEFF'

function textOf(cell: Cell): string {
  if (cell === undefined) return ''
  if ('number' in cell) return String(cell.number)
  if ('on' in cell) return cell.on
  return RUNS.test(cell.text) ? `'${cell.text}` : cell.text
}

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => quoted(textOf(cell))).join(',')}\r\n`

/** A text that we put an apostrophe before is as it was. */
export const unguarded = (text: string): string => (APOSTROPHED.test(text) ? text.slice(1) : text)
