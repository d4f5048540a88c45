// Public subsidy policies of Guangxi with their validity and source: parameters expire, so each shows its day.
import { type Policy } from './policy.ts'

const WAN = 1_000_000
const GUANGXI = ['450000']
const SUBJECTS = ['company', 'small', 'sole', 'project'] as const
const CHECKED = '2026-11-23'

/** Newest first. What a source does not say is left out, and answers 待核实. */
export const POLICIES: readonly Policy[] = [
  {
    id: 'gx-2025-finance',
    title: '金融惠企财政贴息（2025—2027）',
    issuer: '自治区党委金融办、财政厅等',
    terms: {
      regions: GUANGXI,
      subjects: SUBJECTS,
      uses: ['equipment', 'facility', 'use', 'working'],
      amountMinFen: 10 * WAN,
      validFrom: '2025-01-01',
      validTo: '2027-12-31',
    },
    // 0.5 to 2 points by product: the least is reckoned with.
    effect: { kind: 'points', bp: 50 },
    source: '梧州日报 2025-07-29；0.5～2 个百分点，按最低计',
    checkedOn: CHECKED,
  },
  {
    id: 'gx-2024-water',
    title: '桂惠贷-水利贷（节水贷）',
    issuer: '辖内金融机构',
    terms: {
      regions: GUANGXI,
      listName: '节水贷项目名单',
      uses: ['equipment', 'facility'],
      validFrom: '2024-01-01',
    },
    effect: { kind: 'points', bp: 100 },
    capYearFen: 100 * WAN,
    capTotalFen: 200 * WAN,
    months: 12,
    source: 'qcew.com.cn/zixun/69360.html',
    checkedOn: CHECKED,
  },
  {
    id: 'gx-2023-ecology',
    title: '桂惠贷-生态贷',
    issuer: '自治区生态环境厅、地方金融监管局',
    terms: {
      regions: GUANGXI,
      listName: '生态贷项目名单',
      uses: ['facility', 'use'],
      validFrom: '2023-09-01',
      validTo: '2023-12-31',
    },
    effect: { kind: 'points', bp: 300 },
    capYearFen: 500 * WAN,
    source: '柳州日报 2023-11-18（首期）',
    checkedOn: CHECKED,
  },
  {
    id: 'gx-2023-sole',
    title: '桂惠贷-个体工商户贷',
    issuer: '辖内金融机构',
    terms: {
      regions: GUANGXI,
      subjects: ['sole'],
      uses: ['working'],
      validFrom: '2023-01-01',
      validTo: '2023-12-31',
    },
    effect: { kind: 'points', bp: 250 },
    capYearFen: 25 * WAN,
    capTotalFen: 75 * WAN,
    months: 12,
    source: '柳州市政务公开 2023',
    checkedOn: CHECKED,
  },
]
