// Writes units of rows in batches: a unit whose first row is there already is left alone.
import { type Key, type Table, type Write } from '../../ports.ts'
import { keyOf } from '../../table.ts'

/** Rows that belong together; the first says whether they were planted before. */
export type Unit = readonly [Write, ...Write[]]

const BATCH = 100

export async function plant(table: Table, units: readonly Unit[]): Promise<void> {
  const known = await present(
    table,
    units.map((unit) => keyOf(unit[0])),
  )
  const fresh = units.filter((unit) => !known.has(nameOf(keyOf(unit[0]))))
  const batches: Write[][] = [[]]
  for (const unit of fresh) {
    const last = batches.at(-1) ?? []
    if (last.length + unit.length > BATCH) batches.push([...unit])
    else last.push(...unit)
  }
  // Batches of one turn share one commit of the file.
  await Promise.all(batches.filter((batch) => batch.length > 0).map((batch) => table.write(batch)))
}

const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`

async function present(table: Table, keys: readonly Key[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (let i = 0; i < keys.length; i += BATCH) {
    for (const row of await table.getMany(keys.slice(i, i + BATCH))) found.add(nameOf(row))
  }
  return found
}
