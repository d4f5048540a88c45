// How well each code of the index is served by a process: what process-fit.ts says, kept.
import { fitOf } from '../process-fit.ts'
import { type Dictionary } from './dictionary.ts'

/** Points of the part `process` in tenths by number of the code; grown when the dictionary has. */
export class Fits {
  private readonly rows = new Map<string, Uint8Array>()
  private readonly codes: Dictionary
  private readonly points: (share: number) => number

  constructor(codes: Dictionary, points: (share: number) => number) {
    this.codes = codes
    this.points = points
  }

  row(process: string): Uint8Array {
    const known = this.rows.get(process) ?? new Uint8Array(0)
    const { words } = this.codes
    if (known.length === words.length) return known
    const row = new Uint8Array(words.length)
    row.set(known)
    for (let n = known.length; n < words.length; n++)
      row[n] = this.points(fitOf([words[n]!], [process])?.share ?? 0)
    this.rows.set(process, row)
    return row
  }
}
