// Ledger lines and demands by the thousand, written as the reactions would write them.
import { demand } from '#shared/demand/demand.ts'
import { type Line } from '#shared/ledger/line.ts'
import { type Listing } from '#shared/listing/listing.ts'
import { allRegions } from '#shared/region/region.ts'
import { atOf, msOf } from '#shared/time.ts'
import * as ledger from '#functions/ledger/store.ts'
import { type Table, type Write } from '#functions/ports.ts'
import { START } from '../world.ts'

const COUNTIES = allRegions().filter(({ level }) => level === 'county')
const padded = (n: number): string => String(n).padStart(6, '0')
export const countyOf = (n: number): string => COUNTIES[n % COUNTIES.length]!.code

export const lineOf = (n: number): Line => ({
  id: `lst_bench${padded(n)}` as Line['id'],
  number: `GX4510-26-${padded(n)}A`,
  stage: 'delivery',
  holder: countyOf(n),
  region: countyOf(n),
  orgId: `org_bench${padded(n % 2000)}` as Line['orgId'],
  org: `百色示例铝业第${n % 2000}公司`,
  title: `赤泥综合利用第 ${n} 批 ${1000 + n} 吨/年`,
  codes: ['waste.red-mud'],
  amount: { value: 1000.5 + n, unit: 't/a' },
  status: 'published',
  who: 'firm',
  what: 'deliver',
  dueAt: atOf(msOf(START) + (n % 60) * 86_400_000),
  submittedAt: START,
  publishedAt: START,
  agreedAt: START,
  on: `2026-${String((n % 11) + 1).padStart(2, '0')}-15`,
  contracts: [{ month: '2026-10', fen: 12_345_600 }],
  deliveries: [{ month: '2026-10', tonnes: 120.5, fen: 0 }],
})

export const demandOf = (n: number, submittedAt: string): Listing => ({
  id: `lst_bench${padded(n)}` as Listing['id'],
  kind: 'demand',
  orgId: `org_bench${padded(n % 2000)}` as Listing['orgId'],
  orgName: '百色示例铝业公司',
  region: countyOf(n),
  status: 'submitted',
  fields: { ...demand.example, title: `赤泥综合利用第 ${n} 批` },
  savedBy: 'mbr_bench0001' as Listing['savedBy'],
  createdAt: submittedAt,
  updatedAt: submittedAt,
  submittedAt,
})

export async function writeAll(table: Table, writes: readonly Write[]): Promise<void> {
  for (let i = 0; i < writes.length; i += 100) await table.write(writes.slice(i, i + 100))
}

export const fill = (table: Table, from: number, to: number): Promise<void> =>
  writeAll(
    table,
    Array.from({ length: to - from }, (_, i) => ({
      put: ledger.rowOf(lineOf(from + i)),
      if: 'any' as const,
    })),
  )
