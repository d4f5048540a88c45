// A demand: what an enterprise needs to have taken, treated or built (需求).
import * as z from 'zod/mini'
import { seen } from '../visibility.ts'
import { On } from '../time.ts'
import {
  baseFields,
  baseLabels,
  Codes,
  Composition,
  Fen,
  FenPerT,
  Hazard,
  kind,
  Measure,
  Mode,
  Percent,
  Ph,
  Quantity,
} from '../listing/kind.ts'

/** A hazardous-waste code: 3 digits industry, 3 sequence, 2 category. */
export const HwCode = z.string().check(z.regex(/^\d{3}-\d{3}-\d{2}$/, { error: 'hw.form' }))

export const demand = kind({
  name: 'demand',
  side: 'need',
  fields: {
    ...baseFields,
    codes: seen('public', Codes.check(z.minLength(1, { error: 'codes.none' }))),
    quantity: seen('public', Quantity),
    stockT: seen(
      'public',
      z.optional(z.number().check(z.gte(0), z.lte(2_000_000_000, { error: 'amount.impossible' }))),
    ),
    wish: seen(
      'public',
      z.array(Mode).check(z.minLength(1, { error: 'wish.none' }), z.maxLength(8)),
    ),
    moisturePct: seen('public', z.optional(z.nullable(Percent))),
    pH: seen('public', z.optional(z.nullable(Ph))),
    composition: seen('member', z.optional(Composition)),
    measures: seen('member', z.optional(z.array(Measure).check(z.maxLength(30)))),
    hazard: seen('public', Hazard),
    hwCodes: seen('public', z.optional(z.array(HwCode).check(z.maxLength(10)))),
    distanceKm: seen(
      'member',
      z.optional(z.int().check(z.gt(0), z.lte(5000, { error: 'distance.impossible' }))),
    ),
    payFenPerT: seen('matched', z.optional(FenPerT)),
    budgetFen: seen('matched', z.optional(Fen)),
    startOn: seen('public', z.optional(On)),
    deadlineOn: seen('public', On),
    address: seen('matched', z.optional(z.string().check(z.trim(), z.maxLength(120)))),
    internalNote: seen('official', z.optional(z.string().check(z.trim(), z.maxLength(2000)))),
  },
  labels: {
    ...baseLabels,
    codes: { zh: '废物或污染物', en: 'Waste or pollutant' },
    quantity: { zh: '产生量', en: 'Amount' },
    stockT: { zh: '现有堆存（吨）', en: 'In stock (t)' },
    wish: { zh: '希望的方式', en: 'Wanted' },
    moisturePct: { zh: '含水率（%）', en: 'Moisture (%)' },
    pH: { zh: 'pH', en: 'pH' },
    composition: { zh: '成分', en: 'Composition' },
    measures: { zh: '监测值', en: 'Measured values' },
    hazard: { zh: '废物属性', en: 'Hazard' },
    hwCodes: { zh: '危险废物代码', en: 'Hazardous waste codes' },
    distanceKm: { zh: '可接受运距（公里）', en: 'Haul it would pay for (km)' },
    payFenPerT: { zh: '愿付价格（元/吨）', en: 'Would pay (yuan/t)' },
    budgetFen: { zh: '预算（元）', en: 'Budget (yuan)' },
    startOn: { zh: '最早开始', en: 'Earliest start' },
    deadlineOn: { zh: '希望完成日期', en: 'Wanted by' },
    address: { zh: '详细地址', en: 'Address' },
    internalNote: { zh: '给生态环境部门的说明', en: 'Note to the authority' },
  },
  example: {
    title: '赤泥综合利用 120 万吨/年',
    text: '拜耳法赤泥，压滤后外运，另有历史堆存。',
    region: '451082',
    contact: { name: '示例联系人', phone: '0776-0000000', email: 'demo@example.org' },
    codes: ['waste.red-mud'],
    quantity: { value: 1_200_000, unit: 't/a' },
    stockT: 8_000_000,
    wish: ['use'],
    moisturePct: 32,
    pH: 11.4,
    composition: [
      { name: 'Fe2O3', value: 34, unit: '%' },
      { name: 'Al2O3', value: 18, unit: '%' },
      { name: 'Na2O', value: null, unit: '%' },
    ],
    hazard: 'general',
    distanceKm: 150,
    payFenPerT: 1500,
    deadlineOn: '2027-06-30',
  },
  card: (f) => ({ title: f.title, codes: f.codes.slice(0, 4), quantity: f.quantity }),
  features: (f) => ({
    codes: f.codes,
    text: `${f.title} ${f.text ?? ''}`,
    modes: f.wish,
    hazard: f.hazard,
    amountTPerYear: f.quantity.unit === 't/a' ? f.quantity.value : undefined,
    radiusKm: f.distanceKm,
    hwCodes: f.hwCodes,
    measured: [
      ...(f.composition ?? []),
      ...(f.measures ?? []),
      ...(f.moisturePct === undefined
        ? []
        : [{ name: 'moisture', value: f.moisturePct, unit: '%' as const }]),
      ...(f.pH === undefined ? [] : [{ name: 'pH', value: f.pH, unit: 'pH' as const }]),
    ],
  }),
})
