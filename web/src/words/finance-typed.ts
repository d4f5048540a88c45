// Slips of typed money, rates and terms, with what was probably meant.
import type { Lang } from '../site.ts'
import type { Table } from '#shared/words.ts'

const TYPED: Table<string> = {
  'money.form': {
    zh: '看不懂这个金额，请写成 800万 或 8000000',
    en: 'Not an amount: write 800万 or 8000000',
  },
  'money.unit': {
    zh: '{yuan} 元太少了，是不是 {yuan} 万元？',
    en: 'Only {yuan} yuan: did you mean {yuan}万?',
  },
  'money.impossible': {
    zh: '超过 100 亿元，请核对',
    en: 'More than 10 billion yuan: please check',
  },
  'amount.not-positive': { zh: '金额要大于 0', en: 'The amount must be above 0' },
  'rate.form': { zh: '看不懂这个利率，请写成 3.85%', en: 'Not a rate: write 3.85%' },
  'rate.high': {
    zh: '{typed} 太高了，是不是 {likely}%？',
    en: '{typed} is too high: did you mean {likely}%?',
  },
  'rate.low': {
    zh: '{typed} 太低了，是不是 {likely}%？',
    en: '{typed} is too low: did you mean {likely}%?',
  },
  'term.impossible': { zh: '期限请填 1 到 480 个月', en: 'The term is 1 to 480 months' },
  'term.form': {
    zh: '看不懂这个期限，请写成 36 或 3年',
    en: 'Not a term: write 36 for months, or 3年',
  },
  'spread.form': {
    zh: '看不懂这个加减点，请写成 减20 或 加60（基点）',
    en: 'Not a spread: write -20 or +60 (basis points)',
  },
  'spread.unit': {
    zh: '{typed} 个基点太小了，是不是 {likely} 个基点？',
    en: '{typed} basis points: did you mean {likely}?',
  },
  'spread.large': {
    zh: '{typed} 太大了：100 个基点是 1 个百分点，请核对',
    en: '{typed} is too much: 100 basis points are one per cent',
  },
  required: { zh: '请填写', en: 'Please fill in' },
}

/** `required` is said better by the form. */
export const isTyped = (code: string): boolean => code !== 'required' && code in TYPED

export const typedText = (
  flaw: { code: string; values?: Readonly<Record<string, string | number>> | undefined },
  lang: Lang,
): string =>
  (TYPED[flaw.code] ?? TYPED.required)![lang].replace(/\{(\w+)\}/g, (_, key: string) =>
    String(flaw.values?.[key] ?? ''),
  )
