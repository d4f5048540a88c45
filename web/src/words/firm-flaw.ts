// What is wrong with a field of an offer or of the firm's papers; the common findings are said by flawText.
import { type Lang } from '../site.ts'
import { flawText } from './flaw.ts'

const SAID: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  number: { zh: '请填数字，例如 1200 或 60万', en: 'Give a number, like 1200' },
  'codes.none': {
    zh: '请至少选一种能接收的废物或污染物',
    en: 'Choose at least one waste or pollutant that you take',
  },
  'modes.none': { zh: '请至少选一种服务方式', en: 'Choose at least one way' },
  'price.crossed': { zh: '最低价高于最高价', en: 'The lowest price is above the highest' },
  'bound.crossed': { zh: '下限大于上限', en: 'The lower bound is above the upper one' },
  'credit-code.check': {
    zh: '18 位代码对不上校验位，请对照营业执照逐位核对',
    en: 'The check character does not fit: compare with the business licence',
  },
  'name.short': { zh: '名称至少 2 个字', en: 'The name needs at least 2 characters' },
  'industry.form': { zh: '请从列表里选', en: 'Choose from the list' },
  'licence.dates': { zh: '到期日早于起始日', en: 'It ends before it begins' },
  'hw.form': {
    zh: '写作 HW18 或 772-003-18，多个用空格隔开',
    en: 'Write HW18 or 772-003-18, with spaces between',
  },
  day: { zh: '请选日期', en: 'Choose a date' },
}

export const firmFlaw = (
  flaw: { code: string; values?: Readonly<Record<string, string | number>> | undefined },
  lang: Lang,
): string => SAID[flaw.code]?.[lang] ?? flawText(flaw, lang)
