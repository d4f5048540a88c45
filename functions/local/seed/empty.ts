// Who is there on an almost empty start: an authority, an enterprise that nobody has verified, a firm.
import { AUTHORITIES } from './authority.ts'
import { type SeedOrg } from './person.ts'

export const FEW: readonly SeedOrg[] = [
  ...AUTHORITIES.filter((one) => one.key === 'official-450000'),
  {
    key: 'empty-enterprise',
    name: '示例待核验企业',
    role: 'enterprise',
    region: '451082',
    industry: 'C3216',
    standing: 'unverified',
  },
  {
    key: 'empty-firm',
    name: '示例环保服务有限公司',
    role: 'firm',
    region: '450103',
    industry: 'N7723',
    standing: 'submitted',
  },
]
