// The sentences of notices, for the site and for mail: short, who acts next, nothing confidential.
import { EVENT_SENTENCES } from '../event/words.ts'
import { SUPPORTED_SENTENCES } from '../supported/words.ts'
import { SURVEY_SENTENCES } from '../survey/words.ts'
import { type Notice } from './notice.ts'
import type { Table } from '../words.ts'

export type Locale = 'zh' | 'en'

/** One sentence per code; `{title}` and `{reason}` are filled from the notice's values. */
const SENTENCES: Table<string> = {
  ...EVENT_SENTENCES,
  'listing.submitted': {
    zh: '“{title}”已提交，请核对。',
    en: '“{title}” was submitted. Please check it.',
  },
  'listing.amended': {
    zh: '“{title}”已修改，请复核。',
    en: '“{title}” was changed. Please look at it again.',
  },
  'listing.returned': { zh: '“{title}”被退回：{reason}', en: '“{title}” was returned: {reason}' },
  'listing.published': {
    zh: '“{title}”已发布，正在匹配。',
    en: '“{title}” is published and being matched.',
  },
  'listing.changes-accepted': {
    zh: '“{title}”的修改已通过复核。',
    en: 'The changes of “{title}” were accepted.',
  },
  'listing.closed': { zh: '“{title}”已关闭。', en: '“{title}” was closed.' },
  'listing.expired': {
    zh: '“{title}”长期未确认，已过期。确认后可恢复。',
    en: '“{title}” expired. Confirm it to bring it back.',
  },
  'listing.confirm-asked': {
    zh: '请确认“{title}”是否仍然有效，30 天内未确认将过期。',
    en: 'Is “{title}” still true? It expires in 30 days unless you confirm.',
  },
  'party.interested': {
    zh: '有环保企业对“{title}”感兴趣，请答复。',
    en: 'A firm is interested in “{title}”. Please answer.',
  },
  'party.invited': {
    zh: '需求方邀请贵单位对接“{title}”，请答复。',
    en: 'You are invited to “{title}”. Please answer.',
  },
  'party.agreed': {
    zh: '“{title}”双方同意对接，联系方式已互相开放。',
    en: 'Both sides agreed on “{title}”; contacts are open.',
  },
  'party.declined': { zh: '一家环保企业婉拒了“{title}”。', en: 'A firm declined “{title}”.' },
  'party.dismissed': {
    zh: '需求方暂不考虑与贵单位对接“{title}”。',
    en: 'The enterprise does not want to go on with “{title}”.',
  },
  'party.withdrawn': {
    zh: '“{title}”的一方撤回同意，联系方式已关闭。',
    en: 'One side withdrew from “{title}”; contacts are closed.',
  },
  'case.visited': { zh: '“{title}”已记录现场踏勘。', en: 'A visit for “{title}” is on record.' },
  'case.sampled': { zh: '“{title}”已取样，等待检测。', en: 'A sample for “{title}” was taken.' },
  'case.tested': { zh: '“{title}”已有检测报告。', en: 'A test report for “{title}” is there.' },
  'case.quoted': {
    zh: '“{title}”收到一份报价，请答复。',
    en: 'There is a quote for “{title}”. Please answer.',
  },
  'case.quote-accepted': {
    zh: '“{title}”的报价已被接受，请签约。',
    en: 'Your quote for “{title}” was accepted. Please sign.',
  },
  'case.quote-declined': {
    zh: '“{title}”的报价未被接受。',
    en: 'Your quote for “{title}” was declined.',
  },
  'case.contract-written': {
    zh: '“{title}”的合同已登记，请另一方确认。',
    en: 'A contract for “{title}” was written down. The other side confirms it.',
  },
  'case.contracted': { zh: '“{title}”已签约。', en: '“{title}” is under contract.' },
  'case.delivered': {
    zh: '“{title}”已登记当月处理量。',
    en: 'A month’s delivery for “{title}” is on record.',
  },
  'case.finished': {
    zh: '“{title}”已完成实施，请验收。',
    en: 'The work for “{title}” is finished. Please check the effect.',
  },
  'case.effect-checked': { zh: '“{title}”已验收。', en: 'The effect of “{title}” was checked.' },
  'case.written-off': { zh: '“{title}”已销号。', en: '“{title}” is written off as solved.' },
  'case.reopened': { zh: '“{title}”已重新打开。', en: '“{title}” is open again.' },
  'case.ended': { zh: '“{title}”的一次对接已终止。', en: 'One attempt at “{title}” has ended.' },
  'case.message': { zh: '“{title}”有新留言。', en: 'There is a new message about “{title}”.' },
  'case.result-asked': {
    zh: '请填报“{title}”的进展和结果。',
    en: 'Please report how far “{title}” has come.',
  },
  'case.passed-up': { zh: '“{title}”已上报上一级办理。', en: '“{title}” was passed up.' },
  'case.handed-down': { zh: '“{title}”已下派办理。', en: '“{title}” was handed down.' },
  'case.taken-over': { zh: '“{title}”已由上级提级办理。', en: '“{title}” was taken over.' },
  'case.help-asked': {
    zh: '兄弟市就“{title}”请求协助，请答复。',
    en: 'Another city asks for help with “{title}”. Please reply.',
  },
  'case.help-replied': {
    zh: '“{title}”的协助请求已有答复。',
    en: 'There is a reply to the request about “{title}”.',
  },
  'case.supervised': {
    zh: '“{title}”已被督办，请按期办结。',
    en: '“{title}” is supervised. Please settle it in time.',
  },
  'clock.reminded': {
    zh: '“{title}”即将到期，请尽快处理。',
    en: '“{title}” is due soon. Please act.',
  },
  'clock.escalated': {
    zh: '“{title}”已逾期，已提交上一级。',
    en: '“{title}” is overdue and was brought to the next level.',
  },
  'finance.asked': {
    zh: '有一项融资需求（{title}）与贵行产品相符，前三家接单的银行可以洽谈。',
    en: 'A financing need ({title}) fits your product. The first three banks may talk.',
  },
  'finance.taken': {
    zh: '有银行接单了您的融资需求（{title}），可以联系并选定。',
    en: 'A bank has taken your financing need ({title}). Talk to it, then choose.',
  },
  'finance.refused': {
    zh: '一家银行婉拒了您的融资需求（{title}）。',
    en: 'A bank refused your financing need ({title}).',
  },
  'finance.chosen': {
    zh: '融资需求（{title}）的企业已作出选择；被选定的银行请在 7 日内办结。',
    en: 'The enterprise has chosen a bank for {title}; that bank finishes within 7 days.',
  },
  'finance.extended': {
    zh: '银行就融资需求（{title}）申请延期一次。',
    en: 'The bank asked for more time for {title}, once.',
  },
  'finance.lent': {
    zh: '“{title}”的贷款已发放，请核对结果。',
    en: 'The loan for {title} was paid out. Please check the result.',
  },
  'finance.released': {
    zh: '融资需求（{title}）逾期未办结，企业将重新选择。',
    en: '{title} was not finished in time: the enterprise chooses again.',
  },
  'finance.closed': {
    zh: '融资需求（{title}）已由企业关闭。',
    en: 'The enterprise closed {title}.',
  },
  ...SURVEY_SENTENCES,
  ...SUPPORTED_SENTENCES,
  'org.amended': { zh: '有单位信息待核验。', en: 'An organisation waits for verification.' },
  'org.verified': { zh: '贵单位信息已核验通过。', en: 'Your organisation is verified.' },
  'org.returned': {
    zh: '贵单位信息被退回：{reason}',
    en: 'Your organisation’s data was returned: {reason}',
  },
  'listing.posted-for': {
    zh: '生态环境部门代填了“{title}”，请确认是否属实。',
    en: 'The authority filled in “{title}” for you. Please say whether it is right.',
  },
  'listing.corrected-for': {
    zh: '生态环境部门更正了代填的“{title}”，请确认。',
    en: 'The authority corrected “{title}”. Please confirm it.',
  },
  'listing.signed-over': {
    zh: '企业已确认代填的“{title}”属实。',
    en: 'The organisation confirmed “{title}”.',
  },
  'listing.disowned': {
    zh: '企业表示代填的“{title}”不属实，已关闭。',
    en: 'The organisation disowned “{title}”; it is closed.',
  },
  'claim.issued': {
    zh: '生态环境部门为贵单位发出了一个确认代码。',
    en: 'The authority handed out a code for your organisation.',
  },
  'org.founded': { zh: '有新登记的单位待核验。', en: 'A new organisation waits for verification.' },
  'org.joined': { zh: '有新成员凭代码加入贵单位。', en: 'A person joined your organisation.' },
  'org.licence-ended': {
    zh: '许可证“{title}”已到期，涉及的匹配已暂停。更新后请在单位资料里登记。',
    en: 'Licence “{title}” has ended; matching by it is suspended until a new one is entered.',
  },
  'org.renamed': {
    zh: '贵单位的名称或信用代码已变更。',
    en: 'Your name or credit code was changed.',
  },
  'org.suspended': {
    zh: '贵单位已被暂停使用平台：{reason}。仍可登录查看，不能办理。',
    en: 'Your organisation was suspended: {reason}. You can still sign in and read.',
  },
  'org.reinstated': {
    zh: '贵单位已恢复使用平台，原来公开的信息已重新公开。',
    en: 'Your organisation was let back in; what it had published is public again.',
  },
  'org.merged': { zh: '贵单位已办理合并。', en: 'Your organisation was merged.' },
  'party.proposed': {
    zh: '生态环境部门就“{title}”撮合双方对接，请答复。',
    en: 'The authority proposes to bring you together on “{title}”. Please answer.',
  },
  'finding.opened': {
    zh: '贵单位有一个问题列入问题清单，请按期整改。',
    en: 'A finding was put on the list. Please rectify it in time.',
  },
  'finding.changed': { zh: '问题清单有修改，请查看。', en: 'A finding was changed.' },
  'finding.rectified': {
    zh: '有企业提交了整改情况，请核查。',
    en: 'A rectification was reported. Please check it.',
  },
  'finding.rejected': {
    zh: '整改核查未通过：{reason}',
    en: 'The check of a rectification failed: {reason}',
  },
  'finding.checked': { zh: '整改核查通过，待销号。', en: 'The check passed.' },
  'finding.written-off': { zh: '一个问题已销号。', en: 'A finding is written off.' },
  'finding.reopened': {
    zh: '一个问题被重新打开：{reason}',
    en: 'A finding was opened again: {reason}',
  },
  'finding.moved': { zh: '一个问题变更了督办层级。', en: 'A finding moved to another level.' },
  'finding.demand-raised': {
    zh: '已由问题清单生成治理需求草稿，请补充后提交。',
    en: 'A draft demand was started from a finding. Please finish it.',
  },
  'match.found': {
    zh: '有新需求与贵单位匹配：“{title}”',
    en: 'A new demand matches you: “{title}”',
  },
}

/** The sentence of a notice in a language; an unknown code still says that something happened. */
export function sentenceOf(notice: Pick<Notice, 'code' | 'values'>, locale: Locale): string {
  const words = SENTENCES[notice.code] ?? { zh: '有新的进展。', en: 'Something happened.' }
  return words[locale].replace(/\{(\w+)\}/g, (_, key: string) => String(notice.values[key] ?? ''))
}

export const noticeCodes = (): string[] => Object.keys(SENTENCES)
