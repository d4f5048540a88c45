// A line of a table of figures: a place or a month, and its figures.
import type { MonthFigures } from '#shared/ledger/figures.ts'

export type Named = { name: string; figures: MonthFigures }
export const COUNTS = ['posted', 'published', 'matched', 'signed', 'writtenOff'] as const
