// Six invented banks and their loan products, with the sort of conditions that real ones print.
import { linesOf, listOf } from '#shared/vocabulary/data/table.ts'
import { codesOf } from './cells.ts'
import { type Calendar } from './day.ts'
import { type Plan } from './life.ts'
import { luckOf } from './luck.ts'
import { memberOf, type SeedOrg } from './person.ts'

/** key|name|county */
const BANK_LIST = `
bank-green|示例绿色银行广西分行|450103
bank-guihe|示例桂禾银行柳州分行|450204
bank-xijiang|示例西江商业银行梧州分行|450403
bank-youjiang|示例右江农商银行|451002
bank-beibu|示例北部湾开发银行钦州分行|450702
bank-liyun|示例漓韵村镇银行|450305
`

/** key|bank|title|place|uses|most, 10,000 yuan|most months|rate|collateral|codes|text */
const LOAN_LIST = `
loan-equip|bank-green|示例·治污设备更新贷|450000|equipment;facility|2000|60|LPR 减 20 个基点起，按项目减污量浮动|设备抵押加订单质押|svc.air;svc.water|用于脱硫脱硝、污水处理等设备更新，凭合同和环评备案受理。放款前核对排污许可证，额度不超过合同金额的八成，投产前可只还息。
loan-bulk|bank-green|示例·大宗固废利用中长期贷|450000|use;facility|30000|120|LPR 加 10 个基点起，参照减污效果每年重定价|项目资产抵押、应收账款质押|svc.bulk-solid-use|面向赤泥、锰渣、磷石膏等利用项目，要求原料长协和产品销售意向齐全，宽限期最长两年，可与其他银行组团。
loan-order|bank-guihe|示例·环保订单流动资金贷|450200|working|500|12|LPR 加 30 个基点，按实际用款天数计息|信用，实际控制人保证|svc.solid;svc.operate|给持有运营或施工合同的环保企业周转，三年内无重大处罚，凭回款账户监管放款，一般五个工作日内答复。
loan-auto|bank-guihe|示例·涂装废气改造贷|450200|equipment|1000|48|LPR 减 10 个基点起|设备抵押|svc.vocs|支持汽车、家具、印刷企业更换废气治理设备，可凭竣工监测报告申请降息一次，还款按季节错开。
loan-ceramic|bank-xijiang|示例·窑炉烟气治理贷|450400|facility;equipment|1500|60|LPR 持平，绿色项目另减 15 个基点|厂房抵押加担保公司保证|svc.flue-gas;svc.energy|服务陶瓷、石材等行业集中改造，可由园区统一申请，分户用款，验收合格后解除部分担保。
loan-red|bank-youjiang|示例·赤泥利用首台套贷|451000|use;equipment|3000|84|LPR 减 15 个基点，政府贴息另计|设备抵押、政府性融资担保|svc.bulk-solid-use|面向百色市铝产业固废利用，支持选铁、路基、建材方向的首条生产线，须附原料检测和产品去向。
loan-farm|bank-youjiang|示例·粪污滤泥还田贷|451000|equipment;working|300|36|LPR 加 20 个基点|信用或保证|svc.farm;svc.organic|给有机肥、堆肥、沼气主体购置设备和周转，额度按订单和耕地面积测算，榨季前后均可办理。
loan-port|bank-beibu|示例·园区污水与危废设施贷|450700|facility|20000|144|LPR 减 5 个基点起|收费权质押、项目资产抵押|svc.operate-park;svc.hw-use|用于集中污水厂、危废利用处置设施建设，审查时核对许可证进度和预计收费水平，建设期利息可资本化。
loan-small|bank-liyun|示例·小微企业环保快贷|450300|equipment;working|100|24|年利率不高于 LPR 加 60 个基点|信用|svc.consult;svc.monitor|纳税和社保正常即可申请，用于检测、台账和小型治理设施，线上提交、最快次日放款，可提前还款免费。
`

/** key|least, 10,000 yuan|least months|prime rate, spread in basis points, bound|collateral|who|permits|months without a violation|documents */
const TERM_LIST = `
loan-equip|10|6|1y -20 from|equipment;order|company;small|discharge|12|营业执照、排污许可证、环评批复、设备合同
loan-bulk|500|12|5y 10 from|property;order|company;project||24|可行性研究报告、原料长协、产品销售意向
loan-order|20|1|1y 30|credit;guarantee|company;small||36|运营或施工合同、近三年纳税证明
loan-auto|50|12|1y -10 from|equipment|company;small|discharge|12|排污许可证、竣工监测报告
loan-ceramic|50|12|1y 0|property;guarantee|company;small|discharge||园区统一申请函、分户用款清单
loan-red|100|12|5y -15|equipment;guarantee|company;project|||原料检测报告、产品去向协议
loan-farm|5|6|1y 20|credit;guarantee|company;small;sole|||订单、耕地面积证明
loan-port|1000|24|5y -5 from|fee-right;property|company;project|hw-licence|12|许可证办理进度、收费水平测算
loan-small|1|3|1y 60 at-most|credit|small;sole|||近一年纳税和社保记录
`

export const BANKS: readonly SeedOrg[] = linesOf(BANK_LIST).map(
  ([key = '', name = '', region = '']) => ({
    key,
    name,
    role: 'bank',
    region,
    industry: 'J6621',
    standing: 'verified',
  }),
)

const WAN_FEN = 1_000_000

/** What a need is held against; an empty cell was never stated. */
function termsOf(wanted: string): Record<string, unknown> {
  const row = linesOf(TERM_LIST).find(([key]) => key === wanted)
  if (!row) throw new Error(`No terms of ${wanted}.`)
  const [, least, months, rule = '', collateral, subjects, permits, clean, documents] = row
  const [tenor, spread, bound] = rule.split(' ')
  return {
    amountMinFen: Number(least) * WAN_FEN,
    termMonthsMin: Number(months),
    rateRule: { basis: 'lpr', tenor, spreadBp: Number(spread), ...(bound ? { bound } : {}) },
    collateralKinds: listOf(collateral),
    subjects: listOf(subjects),
    ...(permits ? { permits: listOf(permits) } : {}),
    ...(clean ? { cleanMonths: Number(clean) } : {}),
    documents,
  }
}

export const loanPlans = (calendar: Calendar): Plan[] =>
  linesOf(LOAN_LIST).map((row) => {
    const [key = '', bank = '', title = '', region = '', uses, most, months] = row
    const [rate = '', collateral = '', codes = '', text = ''] = row.slice(7)
    const org = BANKS.find((one) => one.key === bank)
    if (!org) throw new Error(`No bank ${bank}.`)
    const { name, phone, email } = memberOf(org)
    const luck = luckOf(key)
    return {
      key: `loan/${key}`,
      kind: 'loan',
      org,
      state: 'published',
      age: luck.between(5, 55),
      fields: {
        title,
        text,
        region,
        contact: { name, phone, email },
        codes: codesOf(codes, 'waste'),
        uses: listOf(uses),
        amountMaxFen: Number(most) * WAN_FEN,
        termMonthsMax: Number(months),
        rate,
        collateral,
        ...termsOf(key),
        manager: name,
        validFrom: calendar.on(-60),
        validTo: calendar.on(luck.between(150, 500)),
        source: '演示产品，条件为虚构',
        checkedOn: calendar.on(-3),
      },
    }
  })
