// Which profiles changed, in one unbroken row of numbers: what a snapshot does not know yet.
//
// Context: the index must see every profile change before the ranking that follows from it, in any
// process. The profile rows cannot be asked for "changed since": their partition is ordered by id, and a
// secondary index is read only eventually, so that two reactions could each miss the other's change.
// Decision: each reaction to a profile first adds a row here, under the next number and only if that is
// free, then reads on. Of two reactions at once the later number sees the earlier change; a reader that
// knows number n asks for what follows n, strongly, and pays one read unit while nothing is new.
// Price: one small write per profile change, and of two writers in the same instant one tries again.
import { type Floors } from '#shared/match/index/standing.ts'
import { type NewRow, Refused, type Row, type Table, type Write } from '../ports.ts'

const PK = 'Y#match-index'
const DIGITS = 12
const PAGE = 500
const ATTEMPTS = 20

/** A profile is not what it was; or a ranking, as matcher `by` made it, asks something else of newcomers. */
type Entry =
  | { readonly kind: 'offer' | 'demand'; readonly id: string }
  | ({ readonly kind: 'floors'; readonly id: string; readonly by: string } & Floors)
export type Logged = Entry & { readonly seq: number }

const keyOf = (seq: number) => ({ pk: PK, sk: String(seq).padStart(DIGITS, '0') })
const rowOf = (seq: number, entry: Entry): NewRow => ({
  ...keyOf(seq),
  entity: 'index-log',
  body: entry,
})
const loggedOf = (row: Row): Logged => ({
  seq: Number(row.sk),
  ...(row.body as Entry),
})

/** The number of the last change; 0 before the first. */
export async function last(table: Table): Promise<number> {
  const page = await table.query(PK, {}, { limit: 1, backward: true })
  return Number(page.items[0]?.sk ?? 0)
}

/** Adds an entry, with what is to be written with it; where another process takes the number, with the next one. */
export async function add(table: Table, entry: Entry, also: readonly Write[] = []): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const seq = (await last(table)) + 1
    try {
      await table.write([{ put: rowOf(seq, entry), if: 'absent' }, ...also])
      return
    } catch (error) {
      const isTaken = error instanceof Refused && error.failed.every((at) => at === 0)
      if (!isTaken || attempt === ATTEMPTS) throw error
    }
  }
}

/** All changes after a number, or undefined where rows are missing: they stand in a newer snapshot. */
export async function since(table: Table, seq: number): Promise<Logged[] | undefined> {
  const found = await all(table, seq)
  return found.every((logged, i) => logged.seq === seq + 1 + i) ? found : undefined
}

/** All that is left after a number, whether something is missing or not. */
export async function all(table: Table, seq: number): Promise<Logged[]> {
  const found: Logged[] = []
  let after: string | undefined
  do {
    const page = await table.query(PK, { from: keyOf(seq + 1).sk }, { limit: PAGE, after })
    found.push(...page.items.map(loggedOf))
    after = page.next
  } while (after !== undefined)
  return found
}

/** Forgets what a snapshot holds, but for its last number: by that a late reader sees that it missed some. */
export async function forgetBefore(table: Table, seq: number): Promise<number> {
  let forgotten = 0
  for (;;) {
    const page = await table.query(PK, { to: keyOf(seq - 1).sk }, { limit: 100 })
    if (seq < 2 || page.items.length === 0) return forgotten
    await table.write(page.items.map(({ pk, sk }) => ({ remove: { pk, sk }, if: 'any' as const })))
    forgotten += page.items.length
  }
}
