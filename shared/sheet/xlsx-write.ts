// The parts of a spreadsheet file (ECMA-376): numbers are numbers, days are days, and text can never be a formula.
import { type Cell, type Column } from './cell.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a cell may hold. */
const TEXT_MAX = 32_767
/** Sheet names may not have these, nor more than 31 characters. */
const NAME_BAD = /[[\]:*?/\\]/g

/** XML 1.0 takes no control characters but tab and line ends. */

const DROPPED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

export const escaped = (text: string): string =>
  text.replace(DROPPED, '').replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one)

/** `_x0041_` in a text would be read as a letter: its underscore is written as one itself. */
const literal = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** A, B, … Z, AA. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

const DAY_MS = 86_400_000
/** Days since 1899-12-30, which is how spreadsheets count them. */
export const serialOf = (on: string): number =>
  Math.round((Date.parse(`${on}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS)

/** Positions in the styles below. */
const STYLE = { plain: 0, head: 1, day: 2, whole: 3, decimals: 4 } as const

function cellXml(cell: Cell, ref: string, style: number): string {
  if (cell === undefined) return ''
  if ('number' in cell) {
    if (!Number.isFinite(cell.number)) return ''
    const look = cell.decimals === 2 ? STYLE.decimals : cell.decimals === 0 ? STYLE.whole : style
    return `<c r="${ref}" s="${look}"><v>${cell.number}</v></c>`
  }
  if ('on' in cell) return `<c r="${ref}" s="${STYLE.day}"><v>${serialOf(cell.on)}</v></c>`
  const text = escaped(literal(cell.text.slice(0, TEXT_MAX)))
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** `row` counts from 1. */
const rowXml = (cells: readonly Cell[], row: number, style: number): string =>
  `<row r="${row}">${cells.map((cell, i) => cellXml(cell, `${letterOf(i)}${row}`, style)).join('')}</row>`

/** The sheet up to its first line; the heads stay in sight. */
export function sheetHead<T>(columns: readonly Column<T>[]): string {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const heads = columns.map(({ head }): Cell => ({ text: head }))
  return [
    HEAD,
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${widths.join('')}</cols><sheetData>${rowXml(heads, 1, STYLE.head)}`,
  ].join('')
}

/** One line; `index` counts from 0. */
export const sheetLine = <T>(columns: readonly Column<T>[], item: T, index: number): string =>
  rowXml(
    columns.map(({ cell }) => cell(item)),
    index + 2,
    STYLE.plain,
  )

export const sheetTail = (columns: number, lines: number): string =>
  `</sheetData><autoFilter ref="A1:${letterOf(columns - 1)}${lines + 1}"/></worksheet>`

export const SHEET = 'xl/worksheets/sheet1.xml'

const XF = (format: number, font: number): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`

/** All other parts of the file. */
export function otherParts(title: string): Readonly<Record<string, string>> {
  const name = escaped(title.replace(NAME_BAD, ' ').slice(0, 31))
  const type = (part: string, is: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${is}+xml"/>`
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('xl/workbook.xml', 'sheet.main')}${type(SHEET, 'worksheet')}${type('xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${XF(0, 0)}${XF(0, 1)}${XF(164, 0)}${XF(3, 0)}${XF(4, 0)}</cellXfs></styleSheet>`,
  }
}
