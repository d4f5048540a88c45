// What is wrong, missing or doubtful in a demand, in the words of the field that it is about.
import { number } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { flawText } from './flaw.ts'

type Values = Readonly<Record<string, string | number>>
type Flawed = { path: string; code: string; values?: Values | undefined }
type Said = Readonly<Record<Lang, string | ((v: Values) => string)>>

/** `required` by field: "请填写这一项" five times over tells nobody what to do. */
const MISSING: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  title: { zh: '请写一句话标题', en: 'Give it a title' },
  codes: { zh: '请至少选一种废物或污染物', en: 'Choose at least one waste or pollutant' },
  quantity: { zh: '请填产生量', en: 'Say how much arises' },
  'quantity.value': { zh: '请填产生量', en: 'Say how much arises' },
  hazard: {
    zh: '请选废物属性，不确定选“待鉴别”',
    en: 'Choose the hazard; if unsure, “not identified yet”',
  },
  wish: { zh: '请选希望怎么办', en: 'Choose what should be done' },
  deadlineOn: { zh: '请填希望什么时候办成', en: 'Say by when' },
  region: { zh: '请选污染物在哪个县产生', en: 'Choose the county where it arises' },
  contact: { zh: '请填联系人', en: 'Give a contact' },
  'contact.name': { zh: '请填联系人姓名', en: 'Give the contact’s name' },
  'contact.phone': { zh: '请填联系电话', en: 'Give a phone number' },
}

const SAID: Readonly<Record<string, Said>> = {
  number: {
    zh: (v) => `${v.label ?? '这里'}要填数字，例如 120 或 1.5`,
    en: (v) => `${v.label ?? 'This'} must be a number, like 120 or 1.5`,
  },
  'part.nameless': { zh: '请写成分名称，或去掉这一项', en: 'Name the component, or remove it' },
  'part.unanswered': { zh: '请填含量，或勾“未检测”', en: 'Give the share, or tick “not tested”' },
  'file.unknown': {
    zh: '有附件没有传好，请重传或去掉',
    en: 'An attachment is not complete; send it again or remove it',
  },
  'file.content': {
    zh: '有附件的内容和类型对不上，请换一个',
    en: 'An attachment does not fit its type; choose another',
  },
  'reason.short': { zh: '原因至少写 4 个字', en: 'The reason needs at least 4 characters' },
}

/** Where a number was expected, the summary names what it is about. */
const LABELS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'quantity.value': { zh: '产生量', en: 'The amount' },
  stockT: { zh: '现有堆存', en: 'The stock' },
  moisturePct: { zh: '含水率', en: 'The moisture' },
  pH: { zh: 'pH', en: 'The pH' },
  composition: { zh: '成分含量', en: 'The share' },
  distanceKm: { zh: '可接受运距', en: 'The haul' },
  payFenPerT: { zh: '愿付价格', en: 'The price' },
  budgetFen: { zh: '预算', en: 'The budget' },
}
const labelOf = (path: string, lang: Lang): string | undefined =>
  (LABELS[path] ?? LABELS[path.split('.')[0] ?? ''])?.[lang]

/** Questions, never errors: what a person should look at once more. */
const DOUBTS: Readonly<Record<string, Said>> = {
  'amount.very-large': {
    zh: (v) =>
      `每年 ${number(Number(v.value ?? 0) / 10_000, 'zh')} 万吨，比最大的同类企业还多。单位选对了吗（吨还是万吨）？`,
    en: (v) =>
      `${number(Number(v.value ?? 0), 'en')} t a year is more than the largest plants make. Is the unit right?`,
  },
  'ph.unusual': {
    zh: (v) => `pH ${v.value ?? ''} 很少见。填对了吗？`,
    en: (v) => `pH ${v.value ?? ''} is rare. Is it right?`,
  },
  'hazard.contradicts': {
    zh: '选的废物通常是危险废物，属性却填了“一般”。鉴别过了吗？没有就选“待鉴别”。',
    en: 'This waste is usually hazardous, yet you chose “general”. Was it identified? If not, choose “not identified yet”.',
  },
  'hazard.code-missing': {
    zh: '危险废物没有填代码。有代码才能查对方的许可证，您手头有吗？',
    en: 'No hazardous waste code. With one we can check the firms’ licences. Do you have it?',
  },
  'dates.crossed': {
    zh: '最早开始的日期在希望办成的日期之后。日期填对了吗？',
    en: 'The earliest start is after the wanted date. Are the dates right?',
  },
}

const say = (said: Said, lang: Lang, values: Values = {}): string => {
  const one = said[lang]
  return typeof one === 'string' ? one : one(values)
}

export function demandFlaw(flaw: Flawed, lang: Lang): string {
  const missing =
    flaw.code === 'required' || (flaw.code === 'too-small' && flaw.path.startsWith('contact.'))
  const named = missing ? MISSING[flaw.path]?.[lang] : undefined
  if (named !== undefined) return named
  const said = SAID[flaw.code]
  const label = labelOf(flaw.path, lang)
  return said
    ? say(said, lang, { ...flaw.values, ...(label === undefined ? {} : { label }) })
    : flawText(flaw, lang)
}

/** A doubt whose code we do not know is not shown: it would only frighten. */
export const doubtText = (doubt: Flawed, lang: Lang): string | undefined => {
  const said = DOUBTS[doubt.code]
  return said && say(said, lang, doubt.values)
}
export const DOUBT_CODES: readonly string[] = Object.keys(DOUBTS)
