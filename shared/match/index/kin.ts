// Which codes of the index are kin to an asked code, nearest first; what kinship.ts says, kept.
import { near } from './near.ts'
import { type Dictionary } from './dictionary.ts'
import { type Side } from './entry.ts'

export type Level = { readonly share: number; readonly codes: readonly number[] }

/** `known` codes of the dictionary have been compared; the rest is compared when asked again. */
type Row = { known: number; readonly byShare: Map<number, number[]> }

export class Kin {
  private readonly rows = new Map<string, Row>()
  private readonly codes: Dictionary
  private readonly side: Side

  constructor(codes: Dictionary, side: Side) {
    this.codes = codes
    this.side = side
  }

  /** Each code of the index once, at the best share that it has with any asked code. */
  *levels(asked: readonly string[]): Generator<Level> {
    const rows = asked.map((code) => this.row(code))
    const shares = [...new Set(rows.flatMap((row) => [...row.byShare.keys()]))].sort(
      (a, b) => b - a,
    )
    const seen = new Set<number>()
    for (const share of shares) {
      const codes: number[] = []
      for (const row of rows) {
        for (const code of row.byShare.get(share) ?? []) {
          if (seen.has(code)) continue
          seen.add(code)
          codes.push(code)
        }
      }
      yield { share, codes }
    }
  }

  private row(asked: string): Row {
    let row = this.rows.get(asked)
    if (!row) {
      row = { known: 0, byShare: new Map() }
      this.rows.set(asked, row)
    }
    for (; row.known < this.codes.words.length; row.known++) {
      const share = this.share(asked, this.codes.words[row.known]!)
      if (share === 0) continue
      const same = row.byShare.get(share)
      if (same) same.push(row.known)
      else row.byShare.set(share, [row.known])
    }
    return row
  }

  private share(asked: string, held: string): number {
    const kin = this.side === 'offer' ? near([asked], [held]) : near([held], [asked])
    return kin?.share ?? 0
  }
}
