// A loan product of a bank (贷款产品): what it is for, how much, how long, at what rate, on which conditions.
import * as z from 'zod/mini'
import { seen } from '../visibility.ts'
import { On } from '../time.ts'
import { baseFields, baseLabels, Codes, Fen, kind } from '../listing/kind.ts'
import { Collateral, LoanUse, Months, Permit, RateRule, Subject } from './terms.ts'

const Words = z.string().check(z.trim(), z.maxLength(300))
const some = <S extends z.ZodMiniType>(schema: S) =>
  z.optional(z.array(schema).check(z.minLength(1), z.maxLength(20)))

export const loan = kind({
  name: 'loan',
  side: 'none',
  fields: {
    ...baseFields,
    region: seen('public', baseFields.region),
    /** Where it is not the organisation itself: a head office, several banks together. */
    issuer: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(60)))),
    codes: seen('public', z.optional(Codes)),
    uses: seen('public', z.array(LoanUse).check(z.minLength(1, { error: 'uses.none' }))),
    amountMinFen: seen('public', z.optional(Fen)),
    amountMaxFen: seen('public', z.optional(Fen)),
    termMonthsMin: seen('public', z.optional(Months)),
    termMonthsMax: seen('public', z.optional(Months)),
    rate: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(120)))),
    rateRule: seen('public', z.optional(RateRule)),
    collateral: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(200)))),
    collateralKinds: seen('public', some(Collateral)),
    subjects: seen('public', some(Subject)),
    industries: seen(
      'public',
      some(z.string().check(z.regex(/^[A-T](\d{2,4})?$/, { error: 'industry.form' }))),
    ),
    permits: seen('public', some(Permit)),
    listName: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(60)))),
    cleanMonths: seen('public', z.optional(z.int().check(z.gt(0), z.lte(120)))),
    exclusions: seen('public', z.optional(Words)),
    documents: seen('public', z.optional(Words)),
    manager: seen('member', z.optional(z.string().check(z.trim(), z.maxLength(60)))),
    validFrom: seen('public', z.optional(On)),
    validTo: seen('public', z.optional(On)),
    source: seen('public', z.optional(Words)),
    checkedOn: seen('public', z.optional(On)),
  },
  labels: {
    ...baseLabels,
    region: { zh: '适用地区', en: 'Where it is offered' },
    issuer: { zh: '发行机构', en: 'Issuer' },
    codes: { zh: '适用领域', en: 'Fields' },
    uses: { zh: '用途', en: 'Uses' },
    amountMinFen: { zh: '最低额度（元）', en: 'From (yuan)' },
    amountMaxFen: { zh: '最高额度（元）', en: 'Up to (yuan)' },
    termMonthsMin: { zh: '最短期限（月）', en: 'From (months)' },
    termMonthsMax: { zh: '最长期限（月）', en: 'Up to (months)' },
    rate: { zh: '利率说明', en: 'About the rate' },
    rateRule: { zh: '利率规则', en: 'Rate rule' },
    collateral: { zh: '担保方式', en: 'Collateral' },
    collateralKinds: { zh: '可用担保', en: 'Accepted collateral' },
    subjects: { zh: '适用主体', en: 'Who may borrow' },
    industries: { zh: '适用行业', en: 'Industries' },
    permits: { zh: '须持许可', en: 'Permits needed' },
    listName: { zh: '名单', en: 'List' },
    cleanMonths: { zh: '须无环境违法（月）', en: 'Months without a violation' },
    exclusions: { zh: '不予支持', en: 'Not for' },
    documents: { zh: '所需材料', en: 'Documents' },
    manager: { zh: '客户经理', en: 'Account manager' },
    validFrom: { zh: '生效日期', en: 'Valid from' },
    validTo: { zh: '有效期至', en: 'Valid to' },
    source: { zh: '来源', en: 'Source' },
    checkedOn: { zh: '最近核对', en: 'Last checked' },
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
    rateRule: { basis: 'lpr', tenor: '1y', spreadBp: -20, bound: 'from' },
  },
  card: (f) => ({ title: f.title, codes: f.codes?.slice(0, 4) ?? [] }),
  features: (f) => ({ codes: f.codes ?? [], text: `${f.title} ${f.text ?? ''}`, modes: [] }),
})
