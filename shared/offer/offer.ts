// An offer: what an environmental firm can take or do (供给 / 服务能力).
import * as z from 'zod/mini'
import { seen } from '../visibility.ts'
import { On } from '../time.ts'
import {
  baseFields,
  baseLabels,
  Bound,
  Codes,
  FenPerT,
  kind,
  Mode,
  Quantity,
} from '../listing/kind.ts'

/** A finished job: what was taken, how much, with what result. */
export const ProofCase = z.strictObject({
  title: z.string().check(z.trim(), z.minLength(4), z.maxLength(80)),
  year: z.int().check(z.gte(1990), z.lte(2100)),
  amountT: z.optional(z.number().check(z.gte(0))),
  result: z.optional(z.string().check(z.trim(), z.maxLength(300))),
})

export const offer = kind({
  name: 'offer',
  side: 'offer',
  fields: {
    ...baseFields,
    region: seen('public', baseFields.region),
    codes: seen('public', Codes.check(z.minLength(1, { error: 'codes.none' }))),
    processes: seen('public', z.optional(Codes)),
    modes: seen(
      'public',
      z.array(Mode).check(z.minLength(1, { error: 'modes.none' }), z.maxLength(8)),
    ),
    capacity: seen('public', z.optional(Quantity)),
    freeTPerYear: seen(
      'member',
      z.optional(z.number().check(z.gte(0), z.lte(500_000_000, { error: 'amount.impossible' }))),
    ),
    minLotT: seen('member', z.optional(z.number().check(z.gte(0)))),
    intake: seen('member', z.optional(z.array(Bound).check(z.maxLength(30)))),
    radiusKm: seen(
      'public',
      z.optional(z.int().check(z.gt(0), z.lte(5000, { error: 'distance.impossible' }))),
    ),
    priceFenPerT: seen(
      'member',
      z.optional(
        z
          .strictObject({ from: FenPerT, to: FenPerT })
          .check(z.refine((p) => p.from <= p.to, { error: 'price.crossed' })),
      ),
    ),
    product: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(200)))),
    cases: seen('public', z.optional(z.array(ProofCase).check(z.maxLength(20)))),
    validTo: seen('public', z.optional(On)),
  },
  labels: {
    ...baseLabels,
    codes: { zh: '可接收的废物或污染物', en: 'Takes' },
    processes: { zh: '工艺', en: 'Processes' },
    modes: { zh: '服务方式', en: 'Does' },
    capacity: { zh: '能力', en: 'Capacity' },
    freeTPerYear: { zh: '剩余能力（吨/年）', en: 'Free capacity (t/a)' },
    minLotT: { zh: '最小接收量（吨）', en: 'Smallest lot (t)' },
    intake: { zh: '接收条件', en: 'Intake window' },
    radiusKm: { zh: '服务半径（公里）', en: 'Radius (km)' },
    priceFenPerT: { zh: '价格区间（元/吨）', en: 'Price (yuan/t)' },
    product: { zh: '产品去向', en: 'Product' },
    cases: { zh: '已完成案例', en: 'Proof cases' },
    validTo: { zh: '有效期至', en: 'Valid to' },
  },
  example: {
    title: '赤泥选铁与路基材料 60 万吨/年',
    text: '磁选回收铁精矿，尾泥改性制路基材料。',
    region: '451002',
    contact: { name: '示例联系人', phone: '0776-0000000' },
    codes: ['waste.red-mud'],
    processes: ['proc.roadbed'],
    modes: ['use'],
    capacity: { value: 600_000, unit: 't/a' },
    freeTPerYear: 400_000,
    intake: [
      { name: 'moisture', unit: '%', max: 35 },
      { name: 'Fe2O3', unit: '%', min: 25 },
    ],
    radiusKm: 200,
    priceFenPerT: { from: 1000, to: 2500 },
    product: '铁精矿、路基材料',
    cases: [{ title: '某氧化铝厂赤泥路基试验段', year: 2024, amountT: 30_000, result: '通过验收' }],
  },
  card: (f) => ({
    title: f.title,
    codes: f.codes.slice(0, 4),
    ...(f.capacity ? { quantity: f.capacity } : {}),
  }),
  features: (f) => ({
    codes: [...f.codes, ...(f.processes ?? [])],
    text: `${f.title} ${f.text ?? ''} ${f.product ?? ''}`,
    modes: f.modes,
    proofs: f.cases?.length ?? 0,
    amountTPerYear: f.freeTPerYear ?? (f.capacity?.unit === 't/a' ? f.capacity.value : undefined),
    radiusKm: f.radiusKm,
    intake: f.intake,
    processes: f.processes,
    priceFenPerT: f.priceFenPerT,
  }),
})
