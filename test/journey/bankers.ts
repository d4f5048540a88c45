// The region's official and four invented banks, for the journeys of financing.
import { type Somebody } from './people.ts'

export const REGION: Somebody = {
  subject: 'zong',
  name: '宗厅',
  role: 'official',
  place: '450000',
  org: '自治区生态环境厅示例处',
  orgId: 'org_desk9',
}
export const BANKS: readonly Somebody[] = ['甲', '乙', '丙', '丁'].map((name, i) => ({
  subject: `bank${i}`,
  name: `${name}经理`,
  role: 'bank' as const,
  place: '450103',
  org: `示例${name}银行`,
  orgId: `org_bank${i}`,
}))
