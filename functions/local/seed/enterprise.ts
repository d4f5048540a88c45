// The demo enterprises as organisations.
import { linesOf } from '#shared/vocabulary/data/table.ts'
import { ENTERPRISES as LIST } from './enterprise-list.ts'
import { type SeedOrg, type Standing } from './person.ts'

/** Not everybody has been looked at; an official's to-do is not empty. */
const STANDINGS: Readonly<Record<string, Standing>> = {
  'zhongshan-foods': 'submitted',
  'xingye-pig': 'submitted',
  'pingxiang-rosewood': 'unverified',
  'zhaoping-gold': 'returned',
}

export const ENTERPRISES: readonly SeedOrg[] = linesOf(LIST).map(
  ([key = '', name = '', region = '', industry = '']) => ({
    key,
    name,
    role: 'enterprise',
    region,
    industry,
    standing: STANDINGS[key] ?? 'verified',
  }),
)
