// A loan product of a bank (贷款产品): what it is for, how much, how long, at what rate, on which conditions.
import * as z from 'zod/mini'
import { seen } from '../visibility.ts'
import { On } from '../time.ts'
import { baseFields, baseLabels, Codes, Fen, kind } from '../listing/kind.ts'

const Months = z.int().check(z.gt(0), z.lte(480, { error: 'term.impossible' }))

export const loan = kind({
  name: 'loan',
  side: 'none',
  fields: {
    ...baseFields,
    region: seen('public', baseFields.region),
    codes: seen('public', z.optional(Codes)),
    uses: seen(
      'public',
      z
        .array(z.enum(['equipment', 'facility', 'use', 'working']))
        .check(z.minLength(1, { error: 'uses.none' })),
    ),
    amountMaxFen: seen('public', z.optional(Fen)),
    termMonthsMax: seen('public', z.optional(Months)),
    rate: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(120)))),
    collateral: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(200)))),
    validTo: seen('public', z.optional(On)),
    source: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(300)))),
  },
  labels: {
    ...baseLabels,
    codes: { zh: '适用领域', en: 'Fields' },
    uses: { zh: '用途', en: 'Uses' },
    amountMaxFen: { zh: '最高额度（元）', en: 'Up to (yuan)' },
    termMonthsMax: { zh: '最长期限（月）', en: 'Up to (months)' },
    rate: { zh: '利率', en: 'Rate' },
    collateral: { zh: '担保方式', en: 'Collateral' },
    validTo: { zh: '有效期至', en: 'Valid to' },
    source: { zh: '来源与核对日期', en: 'Source and last check' },
  },
  example: {
    title: '示例·治污设备更新贷',
    text: '用于治理设施新建、改造。',
    region: '450000',
    contact: { name: '示例客户经理', phone: '0771-0000000' },
    uses: ['equipment', 'facility'],
    amountMaxFen: 2_000_000_000,
    termMonthsMax: 60,
    rate: 'LPR 减 20 个基点起',
  },
  card: (f) => ({ title: f.title, codes: f.codes?.slice(0, 4) ?? [] }),
  features: (f) => ({ codes: f.codes ?? [], text: `${f.title} ${f.text ?? ''}`, modes: [] }),
})
