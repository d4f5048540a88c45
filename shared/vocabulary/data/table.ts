// Reads the data tables of this folder: one concept a line, cells between bars, lists between semicolons.

/** Tables are text so that an expert can review a row as a row, and so that they stay small in a bundle. */
export const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))

export const listOf = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])
