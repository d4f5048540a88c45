// What a demo offer says of itself: the way's own sentence, its figures, its terms.
import { type Bound, type Quantity } from '#shared/listing/kind.ts'
import { type Calendar } from './day.ts'
import { type Luck } from './luck.ts'
import { shortName } from './place.ts'
import { leavesOf, type Site } from './way.ts'

export type Told = {
  readonly site: Site
  readonly luck: Luck
  readonly calendar: Calendar
  readonly capacity: Quantity | undefined
  readonly free: number | undefined
  readonly intake: readonly Bound[]
}
type Sentences = readonly [string, ...string[]]

const OPENINGS: Sentences = [
  '{p}基地{y}年投运：',
  '我公司在{p}设有生产基地，',
  '{p}项目已稳定运行{n}年，',
  '工艺简介：',
  '依托{p}现有厂区，',
  '{y}年通过竣工环保验收，',
]
const SERVICE_OPENINGS: Sentences = [
  '{m}人团队常驻{p}，',
  '{y}年起服务{p}及周边，',
  '服务内容：',
  '在{p}有备件库和值守人员，',
  '累计服务企业{m}家，',
  '{p}分部{y}年成立，',
]
const ROOM: Sentences = [
  '设计能力 {c}，目前剩余约 {f}',
  '现有生产线{n}条，合计 {c}，可新增接收 {f}',
  '{c} 的规模中扣除已签长协，还能接 {f}',
  '今年还有 {f} 的空余，设计规模 {c}',
]
const LOGISTICS: Sentences = [
  '可派密闭车上门装运，运费按里程另计',
  '委托方自送和我方自提均可，过磅以我方地磅为准',
  '铁路和水运均可到厂，散装优先',
  '夜间可卸车，旺季请提前三天排队',
  '厂内有{k}平方米棚库，雨季不停收',
]
const TERMS: Sentences = [
  '首次合作请先寄五公斤样品，三个工作日内答复',
  '可先签三个月试用协议，满意后转长协',
  '每批附检测单，成分变化请提前一周告知',
  '按月结算，含量和水分以双方抽检平均值为准',
  '欢迎到厂考察，可提供用户名单',
  '对长协客户锁价一年',
]
const HAZARD_TERMS: Sentences = [
  '凭电子转移联单接收，入厂逐车快检',
  '签约前核对废物代码和许可余量，不符的批次不接收',
  '专用车辆和押运人员由我方委托有资质单位承担',
  '接收后三十日内提供利用处置证明',
  '可协助办理跨市转移手续，包装不合格的退回整改',
]
const WORKS_TERMS: Sentences = [
  '设计、设备、安装、调试一体，质保 {q} 个月',
  '可先做{w}周现场小试，数据双方共有',
  '效果写入合同，未达标不收尾款',
  '可按处理量付费，也可由我方投资分期回收',
  '运维人员驻点，故障四小时内到场',
  '提供近一年同类项目运行数据供查看',
  '停产改造期控制在{w}周内',
]
const ADVICE_TERMS: Sentences = [
  '报价按工作量清单，评审不过免费修改',
  '同一项目只服务一方，利益冲突先说明',
  '可先免费到厂一次，出一页诊断意见',
  '成果电子稿和原始记录一并移交',
  '合同签订后{w}周交初稿',
]

const UNITS = { 't/a': '吨/年', 'm3/d': '立方米/日', 'm3/h': '立方米/时', piece: '台' } as const
const WAN = 10_000

export const inWords = ({ value, unit }: Quantity): string =>
  value >= WAN && value % 1000 === 0 ? `${value / WAN} 万${UNITS[unit]}` : `${value} ${UNITS[unit]}`

export function offerText(told: Told): string {
  const { site, luck, capacity, free } = told
  const isMass = capacity?.unit === 't/a'
  const opening = luck.pick(isMass ? OPENINGS : SERVICE_OPENINGS)
  const room = isMass && free !== undefined ? [luck.pick(ROOM)] : []
  const sentences = [`${opening}${site.way.text}`, ...room, ...intakeWords(told), ...terms(told)]
  return `${sentences.map((sentence) => filled(sentence, told)).join('。')}。`
}

function terms({ site, luck, capacity }: Told): string[] {
  if (leavesOf(site.way).length > 0) return two(luck, HAZARD_TERMS)
  if (capacity?.unit === 't/a') return [luck.pick(LOGISTICS), luck.pick(TERMS)]
  return two(luck, site.way.modes.includes('retrofit') ? WORKS_TERMS : ADVICE_TERMS)
}

/** Two different sentences. */
function two(luck: Luck, from: Sentences): string[] {
  const first = luck.between(0, from.length - 1)
  const second = (first + luck.between(1, from.length - 1)) % from.length
  return [from[first] ?? '', from[second] ?? '']
}

const called = (name: string): string => (name === 'moisture' ? '含水率' : name)

function intakeWords({ intake, luck }: Told): string[] {
  if (intake.length === 0) return []
  const bounds = intake.map(({ name, unit, min, max }) => {
    const figure = `${max ?? min ?? 0}${unit === 'pH' ? '' : unit === '%' ? '%' : ` ${unit}`}`
    return `${called(name)}${max === undefined ? '不低于' : '不高于'} ${figure}`
  })
  return [`${luck.pick(['接收条件', '进厂要求', '适用范围'])}：${bounds.join('、')}`]
}

function filled(sentence: string, { site, luck, calendar, capacity, free }: Told): string {
  const values: Readonly<Record<string, () => string>> = {
    p: () => shortName(site.place),
    y: () => String(calendar.year - luck.between(2, 9)),
    n: () => String(luck.between(2, 6)),
    m: () => String(luck.between(12, 90)),
    k: () => String(luck.between(6, 60) * 100),
    q: () => luck.pick(['12', '18', '24']),
    w: () => String(luck.between(2, 8)),
    c: () => (capacity ? inWords(capacity) : ''),
    f: () => inWords({ value: free ?? 0, unit: 't/a' }),
  }
  return sentence.replace(/\{(\w)\}/g, (_whole, key: string) => values[key]?.() ?? '')
}
