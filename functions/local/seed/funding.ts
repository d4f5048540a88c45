// The demo's calls for public money and the projects on the shelf.
import { Call, type CallFields } from '#shared/funding/call.ts'
import { type Capital, Shelved } from '#shared/funding/shelf.ts'
import { CallId, digest } from '#shared/id.ts'
import { SUPPORTED_LIST } from '#shared/supported/list.ts'
import { deskOf } from './authority.ts'
import { type Calendar } from './day.ts'
import { type Lived } from './life.ts'
import { luckOf } from './luck.ts'
import { memberOf, orgIdOf } from './person.ts'

const YUAN_10K = 1_000_000

type Plan = {
  readonly key: string
  /** Days until it closes; made so many days ago. */
  readonly closes: number
  readonly ago: number
  readonly fields: Omit<CallFields, 'opensOn' | 'closesOn' | 'contact' | 'checkedOn' | 'source'>
}
const PLANS: readonly Plan[] = [
  {
    key: 'bulk-solid',
    closes: 35,
    ago: 5,
    fields: {
      title: '大宗工业固体废物综合利用项目补助（示例）',
      issuer: '示例自治区生态环境厅',
      text: '支持赤泥、锰渣等综合利用首条生产线，按设备投资给予补助。',
      region: '450000',
      uses: ['use', 'equipment'],
      subjects: ['company', 'project'],
      industries: ['C32', 'C30', 'N77'],
      cleanMonths: 12,
      amountMaxFen: 800 * YUAN_10K,
      documents: '备案证明、设备合同、原料检测报告',
    },
  },
  {
    key: 'water-upgrade',
    closes: 12,
    ago: 9,
    fields: {
      title: '百色市涉水企业提标改造奖补（示例）',
      issuer: '示例百色市生态环境局',
      region: '451000',
      uses: ['facility', 'equipment'],
      permits: ['discharge'],
      amountMaxFen: 200 * YUAN_10K,
      documents: '排污许可证、改造方案',
    },
  },
  {
    key: 'supported-loan',
    closes: 60,
    ago: 3,
    fields: {
      title: '重点保障企业贷款贴息申报（示例）',
      issuer: '示例自治区生态环境厅',
      region: '450000',
      listName: SUPPORTED_LIST,
      subjects: ['company', 'small'],
      amountMaxFen: 100 * YUAN_10K,
    },
  },
]

export const callsOf = (calendar: Calendar): Call[] =>
  PLANS.map(({ key, closes, ago, fields }) => {
    const desk = deskOf(fields.region)
    const { name, phone = '' } = memberOf(desk)
    const at = calendar.ago(ago, luckOf(`call/${key}`))
    return Call.parse({
      id: CallId.parse(`cal_${digest(`call/${key}`)}`),
      orgId: orgIdOf(desk.key),
      fields: {
        ...fields,
        opensOn: calendar.on(-ago),
        closesOn: calendar.on(closes),
        contact: { name, phone },
        source: '示例文号〔2026〕示例申报通知',
        checkedOn: calendar.on(-ago),
      },
      status: 'open',
      createdAt: at,
      updatedAt: at,
    })
  })

/** What a project of this size looks for. */
const WANTED: readonly (readonly [number, readonly Capital[], string])[] = [
  [3000, ['equity', 'joint'], '首条生产线已完成中试，寻找产业合作方。'],
  [1200, ['lease', 'debt'], '设备选型完成，希望以融资租赁方式投入。'],
  [6000, ['bot'], '欢迎专业运营单位投资建设并运营。'],
]

/** The first published demands of as many owners. */
export function shelfOf(listings: readonly Lived[], calendar: Calendar): Shelved[] {
  const open = listings
    .map(({ listing }) => listing)
    .filter(({ kind, status }) => kind === 'demand' && status === 'published')
  const owners = new Map(open.map((listing) => [listing.orgId, listing]))
  return [...owners.values()].slice(0, WANTED.length).map((listing, i) => {
    const [wanted, forms, pitch] = WANTED[i]!
    return Shelved.parse({
      demandId: listing.id,
      orgId: listing.orgId,
      fields: {
        wantedFen: wanted * YUAN_10K,
        forms,
        pitch,
        contact: listing.fields.contact,
      },
      status: 'on',
      at: calendar.ago(i + 1, luckOf(`shelf/${listing.id}`)),
    })
  })
}
