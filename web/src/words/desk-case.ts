// Words that the desk and the firm share about a case: stages, contact, files, history, reasons.
import { words } from './words.ts'
import { type Lang } from '../site.ts'

export const caseWords = /* @__PURE__ */ words({
  zh: {
    title: '对接事项',
    lead: '按编号找到对接事项。',
    looking: '正在按编号查找……',
    missing: (number: string) => `没有编号为 ${number} 的事项`,
    missingNote: '请核对编号，例如 GX4510-26-7F3K9QM。不是您参与或管辖的事项，这里也不显示。',
    number: '事项编号',
    numberHint: '电话里也能读：没有字母 I、L、O、U',
    seek: '查找',
    files: '附件',
    inBrowser: '微信里不能下载。请点右上角“…”，选“在浏览器打开”。',
    contact: '联系人',
    org: '单位',
    person: '姓名',
    phone: '电话',
    email: '邮箱',
    address: '地址',
    history: '办理记录',
    historyNone: '还没有记录。',
    clock: '系统',
    reasonIs: (text: string) => `理由：${text}`,
    describe: '情况说明',
    facts: '内容',
    from: '发布单位',
    city: '所在地',
    print: '打印',
    back: '返回',
  },
  en: {
    title: 'Case',
    lead: 'Find a case by its number.',
    looking: 'Looking for this number…',
    missing: (number: string) => `There is no case ${number}`,
    missingNote:
      'Check the number, like GX4510-26-7F3K9QM. Cases that are not yours to see are not shown either.',
    number: 'Case number',
    numberHint: 'Safe to read out: no letters I, L, O or U',
    seek: 'Find',
    files: 'Attachments',
    inBrowser: 'WeChat cannot download. Use “…” at the top right, then “Open in browser”.',
    contact: 'Contact',
    org: 'Organisation',
    person: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    address: 'Address',
    history: 'History',
    historyNone: 'Nothing on record yet.',
    clock: 'the system',
    reasonIs: (text: string) => `Reason: ${text}`,
    describe: 'Description',
    facts: 'Facts',
    from: 'Posted by',
    city: 'Place',
    print: 'Print',
    back: 'Back',
  },
})

type Said = Readonly<Record<string, Readonly<Record<Lang, string>>>>

const STATUSES: Said = {
  draft: { zh: '草稿', en: 'draft' },
  submitted: { zh: '待核对', en: 'to be checked' },
  returned: { zh: '已退回', en: 'returned' },
  published: { zh: '已发布', en: 'published' },
  expired: { zh: '已到期', en: 'expired' },
  closed: { zh: '已结束', en: 'closed' },
}
const KINDS: Said = {
  demand: { zh: '需求', en: 'demand' },
  offer: { zh: '供给', en: 'offer' },
  loan: { zh: '贷款', en: 'loan' },
  expert: { zh: '专家', en: 'expert' },
  org: { zh: '单位', en: 'organisation' },
}
const ROLES: Said = {
  enterprise: { zh: '企业', en: 'enterprise' },
  firm: { zh: '环保企业', en: 'firm' },
  bank: { zh: '银行', en: 'bank' },
  official: { zh: '生态环境部门', en: 'authority' },
  expert: { zh: '专家', en: 'expert' },
}
const VERIFICATIONS: Said = {
  unverified: { zh: '未提交核验', en: 'not submitted' },
  submitted: { zh: '待核验', en: 'to be verified' },
  verified: { zh: '已核验', en: 'verified' },
  returned: { zh: '已退回', en: 'returned' },
}
/** Why a side says no; the keys are `DeclineReason` of shared/case/party.ts. */
const DECLINES: Said = {
  capacity: { zh: '能力已满或不够', en: 'no capacity' },
  composition: { zh: '成分不合要求', en: 'composition does not fit' },
  distance: { zh: '运距太远', en: 'too far' },
  price: { zh: '价格谈不拢', en: 'price' },
  licence: { zh: '资质不符', en: 'licence' },
  timing: { zh: '时间不合适', en: 'timing' },
  trust: { zh: '信息不足，暂不放心', en: 'not enough known' },
  other: { zh: '其他', en: 'other' },
}
const CLOSINGS: Said = {
  'solved-here': { zh: '已在平台上解决', en: 'solved here' },
  'solved-elsewhere': { zh: '已在别处解决', en: 'solved elsewhere' },
  'no-longer-needed': { zh: '不再需要', en: 'no longer needed' },
  mistake: { zh: '发布有误', en: 'posted by mistake' },
}

const say =
  (said: Said) =>
  (value: string, lang: Lang): string =>
    said[value]?.[lang] ?? value
export const statusText = say(STATUSES)
export const kindText = say(KINDS)
export const roleText = say(ROLES)
export const verificationText = say(VERIFICATIONS)
export const declineText = say(DECLINES)
export const closingText = say(CLOSINGS)
