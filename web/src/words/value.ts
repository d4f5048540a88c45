// What values are called: statuses, kinds, roles, reasons to decline and to close.
import { type Said, say } from './said.ts'

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

export const statusText = say(STATUSES)
export const kindText = say(KINDS)
export const roleText = say(ROLES)
export const verificationText = say(VERIFICATIONS)
export const declineText = say(DECLINES)
export const closingText = say(CLOSINGS)

/** Of a listing's own state, for its owner. */
export const statusTone = (status: string): 'brand' | 'danger' | 'warn' =>
  status === 'published' ? 'brand' : status === 'returned' ? 'danger' : 'warn'
