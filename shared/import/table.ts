// The tables that can be imported: their columns, what a cell of each means, and the record a line becomes.
import * as z from 'zod/mini'
import { type Reader } from './cell.ts'
import { asChoice, asDay, asFen, asList, asNumber, asRegion, asStreams, asText } from './cell.ts'

export const ImportKind = z.enum(['org', 'demand'])
export type ImportKind = z.infer<typeof ImportKind>

export type ImportColumn = {
  readonly zh: string
  readonly en: string
  /** What stands in the template. */
  readonly example: string
  readonly needed?: true
  readonly read: Reader
  /** Where the value goes in the record. */
  readonly to: string
}

const MODES = {
  综合利用: 'use', 利用: 'use', use: 'use', 处理: 'treat', treat: 'treat', 处置: 'dispose',
  dispose: 'dispose', 收集贮存: 'collect', 收集: 'collect', collect: 'collect',
  治理改造: 'retrofit', 改造: 'retrofit', retrofit: 'retrofit', 运行维护: 'operate',
  运维: 'operate', operate: 'operate', 监测: 'monitor', monitor: 'monitor', 咨询: 'advise',
  advise: 'advise',
} as const // prettier-ignore
const HAZARDS = {
  一般固体废物: 'general', 一般: 'general', general: 'general', 危险废物: 'hazardous',
  危险: 'hazardous', 危废: 'hazardous', hazardous: 'hazardous', 待鉴别: 'unidentified',
  unidentified: 'unidentified',
} as const // prettier-ignore
const UNITS = {
  '吨/年': 't/a', 吨: 't/a', 't/a': 't/a', '立方米/日': 'm3/d', '立方米/天': 'm3/d', 'm3/d': 'm3/d',
  'm³/d': 'm3/d', '立方米/时': 'm3/h', '立方米/小时': 'm3/h', 'm3/h': 'm3/h', 'm³/h': 'm3/h',
  件: 'piece', 个: 'piece', piece: 'piece',
} as const // prettier-ignore
const ROLES = {
  企业: 'enterprise', 产废企业: 'enterprise', enterprise: 'enterprise', 环保企业: 'firm', firm: 'firm',
} as const // prettier-ignore

/** In the order of the template. The keys are what flaws and requests name a column by. */
export const TABLES = {
  org: {
    name: { zh: '单位名称', en: 'Name', example: '示例：平果示例氧化铝厂', needed: true, read: asText, to: 'name' },
    creditCode: { zh: '统一社会信用代码', en: 'Credit code', example: '914510000000000002', needed: true, read: asText, to: 'creditCode' },
    role: { zh: '类型', en: 'Type', example: '企业', needed: true, read: asChoice(ROLES), to: 'role' },
    region: { zh: '所在地', en: 'Place', example: '百色市平果市', needed: true, read: asRegion, to: 'region' },
    industry: { zh: '行业代码', en: 'Industry', example: 'C3216', read: asText, to: 'industry' },
    address: { zh: '地址', en: 'Address', example: '工业园区 8 号', read: asText, to: 'address' },
    phone: { zh: '电话', en: 'Phone', example: '0776-0000000', read: asText, to: 'phone' },
  },
  demand: {
    creditCode: { zh: '统一社会信用代码', en: 'Credit code', example: '示例：914510000000000002', needed: true, read: asText, to: 'creditCode' },
    title: { zh: '需求标题', en: 'Title', example: '赤泥综合利用 120 万吨/年', needed: true, read: asText, to: 'title' },
    codes: { zh: '废物或污染物', en: 'Waste or pollutant', example: '赤泥', needed: true, read: asStreams, to: 'codes' },
    amount: { zh: '数量', en: 'Amount', example: '1200000', needed: true, read: asNumber, to: 'quantity.value' },
    unit: { zh: '数量单位', en: 'Unit', example: '吨/年', needed: true, read: asChoice(UNITS), to: 'quantity.unit' },
    wish: { zh: '希望的方式', en: 'Wanted', example: '综合利用、处置', needed: true, read: asList(asChoice(MODES)), to: 'wish' },
    hazard: { zh: '废物属性', en: 'Hazard', example: '一般固体废物', needed: true, read: asChoice(HAZARDS), to: 'hazard' },
    region: { zh: '所在地', en: 'Place', example: '百色市平果市', needed: true, read: asRegion, to: 'region' },
    contactName: { zh: '联系人', en: 'Contact', example: '张三', needed: true, read: asText, to: 'contact.name' },
    contactPhone: { zh: '联系电话', en: 'Phone', example: '0776-0000000', needed: true, read: asText, to: 'contact.phone' },
    deadlineOn: { zh: '希望完成日期', en: 'Wanted by', example: '2027-06-30', needed: true, read: asDay, to: 'deadlineOn' },
    text: { zh: '情况说明（公开）', en: 'Description (public)', example: '', read: asText, to: 'text' },
    stock: { zh: '现有堆存（吨）', en: 'In stock (t)', example: '', read: asNumber, to: 'stockT' },
    moisture: { zh: '含水率（%）', en: 'Moisture (%)', example: '32', read: asNumber, to: 'moisturePct' },
    pH: { zh: 'pH', en: 'pH', example: '11.4', read: asNumber, to: 'pH' },
    hwCodes: { zh: '危险废物代码', en: 'Hazardous waste codes', example: '', read: asList(asText), to: 'hwCodes' },
    pay: { zh: '愿付价格（元/吨）', en: 'Would pay (yuan/t)', example: '15', read: asFen, to: 'payFenPerT' },
    address: { zh: '详细地址', en: 'Address', example: '', read: asText, to: 'address' },
  },
} as const satisfies Record<ImportKind, Record<string, ImportColumn>> // prettier-ignore

export const columnsOf = (kind: ImportKind): Readonly<Record<string, ImportColumn>> => TABLES[kind]

/** What an example in the template begins with: such a line is not read. */
export const EXAMPLE = '示例：'
