// What is wrong with a field of a loan product: slips of typing, limits that cross, days that are over.
import { type Lang } from '../site.ts'
import { isTyped, typedText } from './finance-typed.ts'
import { flawText } from './flaw.ts'
import type { Table } from '#shared/words.ts'

type Flaw = { code: string; values?: Readonly<Record<string, string | number>> | undefined }

const SAID: Table<string> = {
  'amount.crossed': { zh: '最高额度低于最低额度', en: 'It is below the least amount' },
  'term.crossed': { zh: '最长期限短于最短期限', en: 'It is below the shortest term' },
  'valid.crossed': { zh: '截止日早于生效日期', en: 'It ends before it begins' },
  'valid.over': {
    zh: '{on} 已经过期，企业看不到它。请改日期，或者不填',
    en: 'It ended on {on} and would be offered to nobody: change the day or leave it out',
  },
  'day.future': { zh: '核对日期不能晚于今天', en: 'It cannot lie in the future' },
  'industry.form': {
    zh: '行业代码写作 C32 或 N7723',
    en: 'An industry reads like C32 or N7723',
  },
  'region.unknown': { zh: '请选择适用地区', en: 'Choose where it is offered' },
}

export const loanFlaw = (flaw: Flaw, lang: Lang): string =>
  SAID[flaw.code]?.[lang].replace('{on}', String(flaw.values?.on ?? '')) ??
  (isTyped(flaw.code) ? typedText(flaw, lang) : flawText(flaw, lang))
