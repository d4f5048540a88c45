// The words of a case: its stages, steps, acts, reasons, who is next, and why something was refused.
import type { CaseAct } from '../audit/audit.ts'
import type { ClockKind } from '../clock/clock.ts'
import type { HoldAction } from './hold.ts'
import type { EndReason, PairStage } from './progress.ts'
import type { Refusal } from './refusal.ts'
import type { StepName } from './step.ts'
import type { Table } from '../words.ts'

export const STAGE_WORDS: Table<PairStage> = {
  agreed: { zh: '对接', en: 'In contact' },
  visit: { zh: '踏勘取样', en: 'Visit and sample' },
  quote: { zh: '报价', en: 'Quote' },
  contract: { zh: '签约', en: 'Contract' },
  delivery: { zh: '实施', en: 'Delivery' },
  acceptance: { zh: '验收', en: 'Acceptance' },
  done: { zh: '已销号', en: 'Written off' },
  ended: { zh: '已终止', en: 'Ended' },
}

export const STEP_WORDS: Table<StepName> = {
  visit: { zh: '记录踏勘', en: 'Record a visit' },
  sample: { zh: '记录取样', en: 'Record a sample' },
  test: { zh: '上传检测报告', en: 'Add a test report' },
  quote: { zh: '报价', en: 'Quote' },
  'accept-quote': { zh: '接受报价', en: 'Accept the quote' },
  'decline-quote': { zh: '不接受报价', en: 'Decline the quote' },
  sign: { zh: '登记合同', en: 'Write down the contract' },
  'confirm-contract': { zh: '确认合同', en: 'Confirm the contract' },
  deliver: { zh: '登记当月处理量', en: 'Record a month’s tonnes' },
  finish: { zh: '实施完成，申请验收', en: 'Finish' },
  'check-effect': { zh: '验收效果', en: 'Check the effect' },
  'write-off': { zh: '销号', en: 'Write off' },
  reopen: { zh: '重新打开', en: 'Reopen' },
  end: { zh: '终止对接', en: 'End it' },
}

export const CASE_ACT_WORDS: Table<CaseAct> = {
  'case.visited': { zh: '记录了踏勘', en: 'recorded a visit' },
  'case.sampled': { zh: '记录了取样', en: 'recorded a sample' },
  'case.tested': { zh: '上传了检测报告', en: 'added a test report' },
  'case.quoted': { zh: '报价', en: 'quoted' },
  'case.quote-accepted': { zh: '接受了报价', en: 'accepted the quote' },
  'case.quote-declined': { zh: '未接受报价', en: 'declined the quote' },
  'case.contract-written': { zh: '登记了合同', en: 'wrote down the contract' },
  'case.contracted': { zh: '确认了合同', en: 'confirmed the contract' },
  'case.delivered': { zh: '登记了当月处理量', en: 'recorded a month’s tonnes' },
  'case.finished': { zh: '实施完成，申请验收', en: 'finished the work' },
  'case.effect-checked': { zh: '验收了效果', en: 'checked the effect' },
  'case.written-off': { zh: '销号', en: 'wrote it off as solved' },
  'case.reopened': { zh: '重新打开', en: 'opened it again' },
  'case.ended': { zh: '终止了对接', en: 'ended the attempt' },
  'case.message': { zh: '留言', en: 'wrote a message' },
  'case.result-asked': { zh: '（到期）请填报进展和结果', en: '(clock) asked for results' },
  'case.passed-up': { zh: '上报上一级', en: 'passed it up' },
  'case.handed-down': { zh: '下派', en: 'handed it down' },
  'case.taken-over': { zh: '提级办理', en: 'took it over' },
  'case.help-asked': { zh: '请外市协助', en: 'asked another city' },
  'case.help-replied': { zh: '答复协助请求', en: 'replied to the request' },
  'case.supervised': { zh: '督办', en: 'supervised it, with a day' },
  'case.followed-up': { zh: '跟进', en: 'followed it up' },
  'clock.reminded': { zh: '（到期前）提醒', en: '(clock) reminded' },
  'clock.escalated': { zh: '（逾期）提交上一级', en: '(clock) escalated' },
  'case.read': { zh: '查看了双方往来', en: 'read the messages' },
}

export const END_WORDS: Table<EndReason> = {
  capacity: { zh: '能力已满或不够', en: 'no capacity' },
  composition: { zh: '成分不合要求', en: 'composition does not fit' },
  distance: { zh: '运距太远', en: 'too far' },
  price: { zh: '价格谈不拢', en: 'price' },
  licence: { zh: '资质不符', en: 'licence' },
  timing: { zh: '时间不合适', en: 'timing' },
  trust: { zh: '信息不足，不放心', en: 'not enough known' },
  'visit-failed': { zh: '现场条件不合适', en: 'the site does not fit' },
  'test-failed': { zh: '检测不合格', en: 'the test failed' },
  funding: { zh: '资金不落实', en: 'no funding' },
  'not-delivered': { zh: '未按合同实施', en: 'not delivered' },
  'effect-not-met': { zh: '效果未达到', en: 'effect not reached' },
  withdrawn: { zh: '一方撤回同意', en: 'a side took back its yes' },
  other: { zh: '其他', en: 'other' },
}

/** What is to be done next, by `what` of a `Next` between two agreed sides. */
export const NEXT_WORDS: Table<string> = {
  contact: { zh: '互相联系，约定踏勘', en: 'get in touch, arrange a visit' },
  test: { zh: '上传检测报告', en: 'add the test report' },
  quote: { zh: '报价', en: 'quote' },
  'answer-proposal': { zh: '答复生态环境部门的撮合', en: 'answer the authority’s proposal' },
  'answer-quote': { zh: '答复报价', en: 'answer the quote' },
  sign: { zh: '签订并登记合同', en: 'sign and write down the contract' },
  'confirm-contract': { zh: '确认合同', en: 'confirm the contract' },
  deliver: { zh: '按月登记处理量', en: 'record each month’s tonnes' },
  'check-effect': { zh: '验收效果', en: 'check the effect' },
  'write-off': { zh: '审核并销号', en: 'check and write off' },
  close: { zh: '确认是否关闭需求', en: 'say whether the demand is closed' },
  nothing: { zh: '已完结', en: 'nothing more' },
}

export const REFUSAL_WORDS: Table<Refusal> = {
  'case.contracted': {
    zh: '已经签约，不能直接撤回；请选择原因终止。',
    en: 'A contract stands. End it with a reason instead.',
  },
  'case.full': { zh: '记录已满。', en: 'The list is full.' },
  'case.not-agreed': { zh: '需要双方都同意对接。', en: 'Both sides have to agree first.' },
  'case.not-holder': {
    zh: '只有当前牵头的一级可以办理。',
    en: 'Only the level that holds the case may do this.',
  },
  'case.not-now': { zh: '当前阶段不能这样做。', en: 'Not at this stage.' },
  'case.not-your-step': { zh: '这一步不由贵方办理。', en: 'This is not your step.' },
  'contract.none': { zh: '还没有登记合同。', en: 'No contract has been written down.' },
  'contract.own': { zh: '合同由另一方确认。', en: 'The other side confirms the contract.' },
  'delivery.none': { zh: '还没有登记处理量。', en: 'Nothing has been delivered yet.' },
  'effect.not-met': { zh: '效果尚未验收合格。', en: 'The effect has not been checked.' },
  'hold.asked': { zh: '该市尚未答复，不能重复请求。', en: 'This city has not replied yet.' },
  'hold.not-another-city': { zh: '请选择另一个市。', en: 'Choose another city.' },
  'hold.not-below': {
    zh: '只能下派到需求所在的市或县。',
    en: 'It can be handed down to the city or county of the demand only.',
  },
  'hold.not-your-level': { zh: '这件事由另一级办理。', en: 'Another level decides this.' },
  'hold.past': { zh: '日期已过。', en: 'The day has passed.' },
  'hold.top': { zh: '已经是自治区一级。', en: 'There is no level above.' },
  'quote.answered': { zh: '这份报价已经答复。', en: 'This quote has its answer.' },
  'quote.expired': { zh: '这份报价已过有效期。', en: 'This quote is no longer valid.' },
  'quote.none-accepted': { zh: '还没有接受任何报价。', en: 'No quote has been accepted.' },
  'quote.unknown': { zh: '没有这份报价。', en: 'There is no such quote.' },
  'sample.unknown': { zh: '没有这个样品。', en: 'There is no such sample.' },
}

export const HOLD_WORDS: Table<HoldAction> = {
  'pass-up': { zh: '上报上一级', en: 'Pass up' },
  'hand-down': { zh: '下派', en: 'Hand down' },
  'take-over': { zh: '提级办理', en: 'Take over' },
  ask: { zh: '请外市协助', en: 'Ask another city' },
  reply: { zh: '答复', en: 'Reply' },
  supervise: { zh: '督办', en: 'Supervise' },
  'follow-up': { zh: '登记跟进', en: 'Record a follow-up' },
}

/** What a clock waits for. */
export const CLOCK_WORDS: Table<ClockKind> = {
  check: { zh: '核对', en: 'check' },
  recheck: { zh: '复核修改', en: 'look at changes' },
  verify: { zh: '核验单位', en: 'verify the organisation' },
  confirm: { zh: '确认仍然有效', en: 'confirm' },
  expire: { zh: '过期', en: 'expire' },
  'loan-take': { zh: '银行接单', en: 'a bank takes the need' },
  'loan-finish': { zh: '选定的银行办结', en: 'the chosen bank finishes' },
  'answer-invitation': { zh: '环保企业答复邀请', en: 'the firm answers the invitation' },
  'answer-interest': { zh: '需求方答复意向', en: 'the enterprise answers the interest' },
  'follow-up': { zh: '跟进对接', en: 'follow up' },
  supervision: { zh: '督办事项', en: 'settle what is supervised' },
  results: { zh: '填报结果', en: 'report results' },
  rectify: { zh: '企业整改问题', en: 'the enterprise rectifies' },
  licence: { zh: '许可证到期', en: 'the licence ends' },
  'support-check': { zh: '审核重点保障企业申请', en: 'look at an application for the list' },
  'support-end': { zh: '重点保障企业资格到期', en: 'a place on the list ends' },
  survey: { zh: '融资需求调查', en: 'the survey ends' },
  'check-finding': { zh: '核查整改、销号', en: 'check a rectification' },
}
