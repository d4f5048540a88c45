// Words of financing's acts, clocks and refusals, Chinese first: for histories and answers.
import { type FinanceAct } from './act.ts'
import { type Collateral, type LoanUse, type Permit, type Subject } from '../loan/terms.ts'
import { type BidAnswer, type Outcome, type RefuseReason } from './bid.ts'
import { type NeedCloseReason, type NeedStatus } from './need.ts'
import { type FinanceRefusal } from './refusal.ts'
import type { Table } from '../words.ts'

export const FINANCE_ACT_WORDS: Table<FinanceAct> = {
  'finance.created': { zh: '填写融资需求', en: 'wrote down a financing need' },
  'finance.saved': { zh: '修改融资需求', en: 'changed the financing need' },
  'finance.opened': { zh: '发给银行', en: 'sent it to banks' },
  'finance.asked': { zh: '已通知一家银行', en: 'a bank was asked' },
  'finance.taken': { zh: '银行接单', en: 'a bank took it' },
  'finance.refused': { zh: '银行婉拒', en: 'a bank refused' },
  'finance.chosen': { zh: '企业选定银行', en: 'the enterprise chose a bank' },
  'finance.extended': { zh: '银行申请延期', en: 'the bank asked for more time' },
  'finance.lent': { zh: '银行已放款', en: 'the bank has lent' },
  'finance.released': { zh: '逾期未办结，重新选择', en: 'overdue: the enterprise chooses again' },
  'finance.closed': { zh: '关闭融资需求', en: 'closed the need' },
  'finance.consented': { zh: '调整项目画像授权', en: 'changed the consent of the project sheet' },
  'finance.read': { zh: '查看融资需求', en: 'read the need' },
}

export const NEED_STATUS_WORDS: Table<NeedStatus> = {
  draft: { zh: '草稿', en: 'draft' },
  open: { zh: '等银行接单', en: 'open to banks' },
  chosen: { zh: '银行办理中', en: 'with the chosen bank' },
  lent: { zh: '已放款', en: 'lent' },
  closed: { zh: '已关闭', en: 'closed' },
}

export const NEED_CLOSE_WORDS: Table<NeedCloseReason> = {
  'lent-elsewhere': { zh: '已在别处获得贷款', en: 'financed elsewhere' },
  'no-longer-needed': { zh: '不再需要', en: 'no longer needed' },
  terms: { zh: '条件谈不拢', en: 'terms did not suit' },
  mistake: { zh: '填错了', en: 'a mistake' },
}

export const BID_ANSWER_WORDS: Table<BidAnswer> = {
  asked: { zh: '已通知，未答复', en: 'asked, no answer yet' },
  taken: { zh: '已接单', en: 'took it' },
  refused: { zh: '已婉拒', en: 'refused' },
}

export const OUTCOME_WORDS: Table<Outcome> = {
  chosen: { zh: '被选定', en: 'chosen' },
  'passed-over': { zh: '企业选择了另一家银行', en: 'another bank was chosen' },
  lent: { zh: '已放款', en: 'lent' },
  over: { zh: '企业已关闭', en: 'closed by the enterprise' },
}

export const REFUSE_WORDS: Table<RefuseReason> = {
  amount: { zh: '金额超出能力', en: 'amount' },
  term: { zh: '期限不合适', en: 'term' },
  rate: { zh: '利率谈不拢', en: 'rate' },
  collateral: { zh: '担保不足', en: 'collateral' },
  credit: { zh: '信用条件不符', en: 'credit' },
  industry: { zh: '行业不支持', en: 'industry' },
  documents: { zh: '材料不齐', en: 'documents missing' },
  capacity: { zh: '近期无额度', en: 'no capacity now' },
  overdue: { zh: '逾期未办结', en: 'overdue' },
  other: { zh: '其他', en: 'other' },
}

export const FINANCE_REFUSAL_WORDS: Table<FinanceRefusal> = {
  'finance.full': {
    zh: '已有三家银行接单，名额已满。若有银行退出，您会重新看到它。',
    en: 'Three banks have it already. Should one leave, you can take it.',
  },
  'finance.not-now': { zh: '现在不能这样做，请刷新查看最新状态。', en: 'Not at this stage.' },
  'finance.not-your-step': { zh: '这一步不由您操作。', en: 'Not a step of yours.' },
  'finance.not-taken': { zh: '这家银行还没有接单。', en: 'This bank has not taken it.' },
  'finance.refused': { zh: '贵行已婉拒这项需求。', en: 'Your bank has refused it.' },
  'finance.not-chosen': { zh: '企业选择了另一家银行。', en: 'Another bank was chosen.' },
  'finance.extended': { zh: '只能延期一次。', en: 'It can be extended once.' },
  'finance.not-due': { zh: '银行办理期限未到。', en: 'The bank still has time.' },
  'finance.product-closed': {
    zh: '该产品已下架，不能接单。',
    en: 'The product is no longer offered.',
  },
  'finance.no-bank': {
    zh: '目前没有条件相符的银行产品，可调整金额、期限或担保后再试。',
    en: 'No product fits yet: change amount, term or collateral.',
  },
}

export const USE_WORDS: Table<LoanUse> = {
  equipment: { zh: '设备更新', en: 'equipment' },
  facility: { zh: '治理设施', en: 'treatment works' },
  use: { zh: '综合利用', en: 'use of waste' },
  working: { zh: '流动资金', en: 'working capital' },
}

export const COLLATERAL_WORDS: Table<Collateral> = {
  'discharge-right': { zh: '排污权', en: 'discharge rights' },
  'fee-right': { zh: '收费权', en: 'right to fees' },
  'income-right': { zh: '收益权', en: 'right to income' },
  order: { zh: '订单或应收账款', en: 'orders or receivables' },
  equipment: { zh: '设备', en: 'equipment' },
  property: { zh: '房地产', en: 'property' },
  guarantee: { zh: '担保或保证', en: 'a guarantee' },
  credit: { zh: '信用', en: 'none (on credit)' },
}

export const SUBJECT_WORDS: Table<Subject> = {
  company: { zh: '企业法人', en: 'company' },
  small: { zh: '小微企业', en: 'small company' },
  sole: { zh: '个体工商户', en: 'sole trader' },
  project: { zh: '项目公司', en: 'project company' },
}

export const PERMIT_WORDS: Table<Permit> = {
  discharge: { zh: '排污许可证', en: 'discharge permit' },
  'hw-licence': { zh: '危险废物经营许可证', en: 'hazardous waste licence' },
}
