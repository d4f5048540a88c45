// What a cell of a written table is: text that stays text, a number that stays a number, a day that sorts as one.
import { type On } from '../time.ts'

/** `undefined` is an empty cell. Decimals say how a number is shown, not what it is. */
export type Cell =
  | { readonly text: string }
  | { readonly number: number; readonly decimals?: 0 | 2 }
  | { readonly on: On }
  | undefined

export type Column<T> = {
  readonly head: string
  /** In characters, for the reader's eye. */
  readonly width: number
  readonly cell: (item: T) => Cell
}
