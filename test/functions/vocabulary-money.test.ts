// Policies and prime rates as imported tables: each fault by row and column, the edition in force used and shown.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { POLICIES } from '#shared/finance/policies.ts'
import { lprOf, policyOf } from '#shared/finance/policy-table.ts'
import { LPR } from '#shared/finance/rate.ts'
import { importCatalogue } from '#functions/local/vocabulary.ts'
import { check } from '#functions/vocabulary/import.ts'
import { save } from '#functions/vocabulary/store.ts'
import { arrive, ask, must, START, world } from '../world.ts'
import { banks, draft } from './finance/stage.ts'

const NOW = Date.parse(START)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const exported = async (kind: string) => (await importCatalogue(['export', kind], NOW)).text
/** One policy as the table that comes with the product writes it, with other cells. */
async function table(...changes: Record<string, string>[]): Promise<Uint8Array> {
  const [head = '', , row = ''] = (await exported('policies')).split('\r\n')
  const names = head.split(',')
  const rows = changes.map((change) =>
    row.split(',').map((cell, i) => change[names[i] ?? ''] ?? cell),
  )
  return bytes([head, ...rows].join('\r\n'))
}

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'money-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test('what comes with the product is itself such a table: exported, checked and read it is the same', async () => {
  const policies = check('policies', bytes(await exported('policies')))
  expect(policies.bad).toEqual([])
  expect(policies.good.map(({ body }) => policyOf(body))).toEqual(
    POLICIES.map((one) => ({ ...one, terms: { ...one.terms } })),
  )
  const lpr = check('lpr', bytes(await exported('lpr')))
  expect([lpr.bad, lpr.good.map(({ body }) => lprOf(body))]).toEqual([[], LPR])
})

test('a bad cell is named by row and column, and so are two rows of one name that hold on the same day', async () => {
  const faults = async (...changes: Record<string, string>[]) =>
    check('policies', await table(...changes)).bad.map(
      ({ row, column, reason }) => `${row} ${column} ${reason}`,
    )
  const year = { valid_from: '2024-01-01', valid_to: '2024-12-31' }
  expect(await faults({ effect: 'points 385' }, { id: 'other', uses: 'yachts', ...year })).toEqual([
    '2 effect not-an-effect',
    '3 uses not-in-list',
  ])
  expect(await faults({ valid_from: '2026-05-01', valid_to: '2026-04-30', source: '' })).toEqual([
    '2 valid_to ends-before-it-begins',
    '2 source empty',
  ])
  expect(await faults(year, { id: 'next', valid_from: '2024-12-31', valid_to: '' })).toEqual([
    '3 valid_from overlaps-another-row',
  ])
  expect(await faults(year, { id: 'next', valid_from: '2025-01-01', valid_to: '' })).toEqual([])
  expect(
    check('lpr', bytes('from,y1,y5,source,checked_on\n2026-13-01,385,3.5,x,2026-01-01')).bad,
  ).toMatchObject([
    { row: 2, column: 'from', reason: 'not-a-day' },
    { row: 2, column: 'y1', reason: 'not-a-percentage' },
  ])
})

test('an operator imports an edition with one command', async () => {
  const file = join(dir, 'lpr.csv')
  writeFileSync(file, await exported('lpr'))
  const args = ['import', 'lpr', file, '--edition', '2026-11', '--data', dir]
  const { exitCode, text } = await importCatalogue(args, NOW)
  expect([exitCode, text]).toEqual([0, expect.stringContaining('lpr: edition 2026-11 in force')])
})

test('the edition in force is shown with source and last check, and products are judged by it', async () => {
  const w = world()
  try {
    const before = (await ask(w, undefined, 'GET', '/finance/policies')).body
    expect([before.editions, before.lpr.length]).toEqual([{}, LPR.length])
    const rows = bytes('from,y1,y5,source,checked_on\n2026-11-20,2.50,3.00,示例公告,2026-11-22')
    const { good } = check('lpr', rows)
    await save(w.table, { kind: 'lpr', edition: '2026-11', at: START, whole: true }, good)
    w.pass(1 / 24)
    const { body } = await ask(w, undefined, 'GET', '/finance/policies')
    expect([body.editions.lpr.edition, body.lpr]).toEqual([
      '2026-11',
      [{ from: '2026-11-20', '1y': 250, '5y': 300, source: '示例公告', checkedOn: '2026-11-22' }],
    ])
    expect(body.policies).toHaveLength(POLICIES.length)
    const owner = await arrive(w, { role: 'enterprise', region: '451082' })
    await banks(w, await arrive(w, { role: 'official', region: '450000' }), 1)
    const id = await draft(w, owner)
    const need = (await must(200, ask(w, owner, 'GET', `/finance/needs/${id}`))).body
    expect(need.fits[0].rateBp).toBe(230)
  } finally {
    w.close()
  }
})
