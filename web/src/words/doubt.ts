// What looks odd about a listing, said to whoever checks it.
import { number } from '../client/format.ts'
import { type Lang } from '../site.ts'

type Values = Readonly<Record<string, string | number>>

/** The keys are the codes of shared/listing/doubt.ts. */
const DOUBTS: Readonly<Record<string, Readonly<Record<Lang, (v: Values) => string>>>> = {
  'amount.very-large': {
    zh: (v) => `数量 ${number(Number(v.value), 'zh', 0)} 吨/年，比常见的大得多，请核对单位`,
    en: (v) => `${number(Number(v.value), 'en', 0)} t/year is far more than usual: check the unit`,
  },
  'ph.unusual': {
    zh: (v) => `pH ${v.value ?? ''} 很少见，请核对检测报告`,
    en: (v) => `pH ${v.value ?? ''} is unusual: check the lab report`,
  },
  'hazard.contradicts': {
    zh: () => '填的是一般固体废物，但这种废物通常按危险废物管理，请核对鉴别结论',
    en: () =>
      'Said to be general waste, but this stream is usually hazardous: check the identification',
  },
  'hazard.code-missing': {
    zh: () => '填的是危险废物，但没有废物代码',
    en: () => 'Said to be hazardous, but there is no waste code',
  },
  'amount.crossed': {
    zh: () => '最低额度高于最高额度',
    en: () => 'The least amount is above the largest',
  },
  'term.crossed': {
    zh: () => '最短期限长于最长期限',
    en: () => 'The shortest term is above the longest',
  },
  'valid.crossed': {
    zh: () => '有效期的截止日早于生效日',
    en: () => 'The validity ends before it begins',
  },
  'dates.crossed': {
    zh: () => '最早开始日期晚于希望完成日期',
    en: () => 'The earliest start is after the wanted end',
  },
}
export const doubtText = (doubt: { code: string; values?: Values }, lang: Lang): string =>
  DOUBTS[doubt.code]?.[lang](doubt.values ?? {}) ?? doubt.code
