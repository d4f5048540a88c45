// An expert's entry (专家): field, unit and place; how to reach one stays with the authority.
import * as z from 'zod/mini'
import { seen } from '../visibility.ts'
import { baseFields, baseLabels, Codes, kind } from '../listing/kind.ts'

export const expert = kind({
  name: 'expert',
  side: 'none',
  fields: {
    ...baseFields,
    codes: seen('public', Codes.check(z.minLength(1, { error: 'codes.none' }))),
    fullName: seen('member', z.string().check(z.trim(), z.minLength(2), z.maxLength(40))),
    unit: seen('member', z.optional(z.string().check(z.trim(), z.maxLength(60)))),
    rank: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(30)))),
    yearsInField: seen('public', z.optional(z.int().check(z.gte(0), z.lte(70)))),
    emergency: seen('public', z.optional(z.boolean())),
  },
  labels: {
    ...baseLabels,
    codes: { zh: '领域', en: 'Fields' },
    fullName: { zh: '姓名', en: 'Name' },
    unit: { zh: '单位', en: 'Unit' },
    rank: { zh: '职称', en: 'Title' },
    yearsInField: { zh: '从业年限', en: 'Years in the field' },
    emergency: { zh: '可应急出动', en: 'On call for emergencies' },
  },
  example: {
    title: '大宗工业固废利用专家',
    region: '450100',
    contact: { name: '示例专家', phone: '0771-0000000' },
    codes: ['svc.bulk-solid-use'],
    fullName: '示例专家',
    rank: '正高级工程师',
    yearsInField: 18,
  },
  card: (f) => ({ title: f.title, codes: f.codes.slice(0, 4) }),
  features: (f) => ({ codes: f.codes, text: `${f.title} ${f.text ?? ''}`, modes: ['advise'] }),
})
