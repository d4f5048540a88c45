// What is wrong with one field, said beside it and in the summary alike.
import { type Lang } from '../site.ts'

type Values = Readonly<Record<string, string | number>>
type Said = Readonly<Record<Lang, string | ((v: Values) => string)>>

/** By flaw code (`shared/flaw.ts` and the schemas); forms pull this in, public pages do not. */
const SAID: Readonly<Record<string, Said>> = {
  required: { zh: '请填写这一项', en: 'Please fill this in' },
  type: { zh: '这一项的写法不对', en: 'This is not the right sort of value' },
  'too-small': { zh: (v) => `不能少于 ${v.least ?? ''}`, en: (v) => `At least ${v.least ?? ''}` },
  'too-big': { zh: (v) => `不能超过 ${v.most ?? ''}`, en: (v) => `At most ${v.most ?? ''}` },
  format: { zh: '这一项的格式不对', en: 'The format is not right' },
  choice: { zh: '请从选项中选择', en: 'Choose one of the options' },
  'choice.none': { zh: '请至少选一个', en: 'Choose at least one' },
  'unknown-key': { zh: '系统不认识这一项', en: 'This entry is not known' },
  'text.short': { zh: '太短了', en: 'Too short' },
  'text.long': { zh: '太长了', en: 'Too long' },
  'title.short': { zh: '标题至少 4 个字', en: 'The title needs at least 4 characters' },
  'amount.not-positive': { zh: '数量要大于 0', en: 'The amount must be above 0' },
  'amount.impossible': {
    zh: '数量大得不合常理，请核对单位（吨还是万吨）',
    en: 'This amount cannot be: check the unit (t or 10,000 t)',
  },
  'money.impossible': {
    zh: '金额大得不合常理，请核对单位（元还是万元）',
    en: 'This sum cannot be: check the unit',
  },
  'price.impossible': { zh: '单价大得不合常理，请核对', en: 'This price cannot be: please check' },
  'percent.range': { zh: '百分比要在 0 到 100 之间', en: 'A percentage is between 0 and 100' },
  'ph.range': { zh: 'pH 要在 0 到 14 之间', en: 'pH is between 0 and 14' },
  'composition.over-100': {
    zh: '各成分合计超过了 100%',
    en: 'The composition adds up to more than 100%',
  },
  'bound.crossed': { zh: '下限大于上限', en: 'The lower bound is above the upper one' },
  'distance.impossible': {
    zh: '运距太远，请核对（公里）',
    en: 'This haul cannot be: check the kilometres',
  },
  'term.impossible': { zh: '期限太长，请核对（月）', en: 'This term cannot be: check the months' },
  'codes.none': { zh: '请至少选一种废物或污染物', en: 'Choose at least one waste or pollutant' },
  'wish.none': { zh: '请至少选一种方式', en: 'Choose at least one way' },
  'uses.none': { zh: '请至少选一种用途', en: 'Choose at least one use' },
  'hw.form': {
    zh: '危险废物代码写作 772-003-18 这样',
    en: 'A hazardous waste code reads like 772-003-18',
  },
  'code.form': { zh: '代码写法不对', en: 'The code is not well formed' },
  'phone.form': { zh: '电话号码写法不对', en: 'The phone number is not well formed' },
  'email.form': { zh: '邮箱写法不对', en: 'The e-mail address is not well formed' },
  'region.unknown': { zh: '请选择所在地', en: 'Please choose a place' },
  day: { zh: '请填写日期，如 2027-06-30', en: 'Please give a date, like 2027-06-30' },
}
const FALLBACK: Said = { zh: '这一项填得不对', en: 'This entry is not right' }

export function flawText(flaw: { code: string; values?: Values | undefined }, lang: Lang): string {
  const said = (SAID[flaw.code] ?? FALLBACK)[lang]
  return typeof said === 'string' ? said : said(flaw.values ?? {})
}
