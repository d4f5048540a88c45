// A table whose counters are wrong on purpose: it shows that the suite would notice.
import { Refused, type Table, type Write } from '#functions/ports.ts'

/** Reads the number, decides, and writes: whoever comes in between is lost. */
export function readThenWrite(table: Table): Table {
  const spoiled = async (write: Write, position: number): Promise<Write> => {
    if (!('count' in write)) return write
    const row = await table.get(write.count)
    const sum = Number(row?.body['count'] ?? 0) + write.by
    if (sum < 0 || sum > write.atMost) throw new Refused([position])
    return { put: { ...write.count, entity: 'count', body: { count: sum } }, if: 'any' }
  }
  return {
    ...table,
    write: async (writes) => table.write(await Promise.all(writes.map(spoiled))),
  }
}
