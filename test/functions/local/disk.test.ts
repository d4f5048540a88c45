// What "acknowledged" means on one machine: the disk has it; and nobody waits for the disk but the writer.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Disk, diskOf } from '#functions/local/disk.ts'
import { type LocalTable, openTable } from '#functions/local/table.ts'

/** A disk that answers when the test says so, and counts how often it was asked. */
function heldDisk() {
  const asked: { done: () => void; failed: (error: Error) => void }[] = []
  const disk: Disk = diskOf(
    'held',
    () => new Promise<void>((done, failed) => void asked.push({ done, failed })),
  )
  return { disk, asked }
}

const row = (sk: string) => ({
  put: { pk: 'X#1', sk, entity: 'listing', body: {} },
  if: 'absent' as const,
})
/** Everything that can happen without the disk has happened. */
const turn = () => new Promise((done) => setImmediate(() => setImmediate(done)))

let folder: string
let table: LocalTable
let held: ReturnType<typeof heldDisk>
let acknowledged: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'))
  held = heldDisk()
  acknowledged = []
  table = openTable(join(folder, 'table.sqlite'), { disk: held.disk })
})
afterEach(() => {
  table.close()
  rmSync(folder, { recursive: true, force: true })
})
const write = (sk: string) =>
  table.write([row(sk)]).then(
    () => void acknowledged.push(sk),
    () => void acknowledged.push(`${sk} failed`),
  )

describe('a write on one machine', () => {
  test('is acknowledged when the disk has it, not before', async () => {
    const written = write('A')
    await turn()
    expect([held.asked.length, acknowledged]).toEqual([1, []])
    held.asked[0]?.done()
    await written
    expect(acknowledged).toEqual(['A'])
  })

  test('holds up no reader while the disk works', async () => {
    void write('A')
    await turn()
    expect((await table.get({ pk: 'X#1', sk: 'A' }))?.sk).toBe('A')
    expect(acknowledged).toEqual([])
  })

  test('that comes while the disk works waits for the next time, together with its neighbours', async () => {
    void write('A')
    await turn()
    const later = [write('B'), write('C')]
    await turn()
    later.push(write('D'))
    await turn()
    held.asked[0]?.done()
    await turn()
    expect([held.asked.length, acknowledged]).toEqual([2, ['A']])
    held.asked[1]?.done()
    await Promise.all(later)
    expect([held.asked.length, acknowledged]).toEqual([2, ['A', 'B', 'C', 'D']])
  })

  test('that the disk refuses is said to have failed, and the next one is tried again', async () => {
    const first = write('A')
    await turn()
    held.asked[0]?.failed(new Error('input/output'))
    await first
    const second = write('B')
    await turn()
    held.asked[1]?.done()
    await second
    expect(acknowledged).toEqual(['A failed', 'B'])
  })

  test('that is refused by its own condition does not wait for the disk', async () => {
    const first = write('A')
    await turn()
    held.asked[0]?.done()
    await first
    await write('A')
    expect([held.asked.length, acknowledged]).toEqual([1, ['A', 'A failed']])
  })
})

test('a real disk is waited for', async () => {
  const real = openTable(join(folder, 'real.sqlite'))
  await Promise.all(['A', 'B', 'C'].map((sk) => real.write([row(sk)])))
  expect((await real.query('X#1', {}, { limit: 9 })).items).toHaveLength(3)
  real.close()
})
