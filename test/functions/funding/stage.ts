// A call and a place on the shelf as the tests post them.
export const callFields = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: '示例·大宗固废利用专项资金',
  issuer: '自治区示例厅',
  region: '451000',
  opensOn: '2026-11-01',
  closesOn: '2026-12-31',
  uses: ['facility', 'use'],
  subjects: ['company'],
  permits: ['discharge'],
  amountMaxFen: 500_000_000,
  contact: { name: '示例窗口', phone: '0776-0000000' },
  source: '示例文号〔2026〕1号',
  checkedOn: '2026-11-20',
  ...change,
})

export const shelfFields = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  wantedFen: 3_000_000_000,
  forms: ['equity', 'lease'],
  pitch: '赤泥选铁产线，已签原料长协',
  contact: { name: '金丝雀联系人', phone: '0776-7777777' },
  note: '金丝雀内部底价',
  ...change,
})
