// What happened and who is next, in words: acts of the record, stages and steps of a case.
import { BROKER_ACT_WORDS } from '#shared/audit/broker-act.ts'
import { CASE_ACT_WORDS, END_WORDS, NEXT_WORDS, STAGE_WORDS } from '#shared/case/words.ts'
import { FINANCE_ACT_WORDS } from '#shared/finance/words.ts'
import { SUPPORTED_ACT_WORDS } from '#shared/supported/words.ts'
import { SURVEY_ACT_WORDS } from '#shared/survey/words.ts'
import { FUNDING_ACT_WORDS } from '#shared/funding/words.ts'
import { type Lang } from '../site.ts'
import type { Said } from './said.ts'

/** The keys are `Act` of shared/audit/audit.ts. */
const ACTS: Said = {
  'listing.created': { zh: '新建草稿', en: 'Draft started' },
  'listing.saved': { zh: '保存', en: 'Saved' },
  'listing.submitted': { zh: '提交核对', en: 'Submitted' },
  'listing.returned': { zh: '退回', en: 'Returned' },
  'listing.published': { zh: '发布', en: 'Published' },
  'listing.amended': { zh: '发布后修改', en: 'Changed after publishing' },
  'listing.changes-accepted': { zh: '修改通过复核', en: 'Changes accepted' },
  'listing.confirmed': { zh: '确认仍有效', en: 'Confirmed as still true' },
  'listing.withdrawn': { zh: '撤回为草稿', en: 'Taken back to a draft' },
  'listing.closed': { zh: '关闭', en: 'Closed' },
  'listing.expired': { zh: '到期', en: 'Expired' },
  'listing.confirm-asked': { zh: '提醒确认是否仍有效', en: 'Asked whether still true' },
  'listing.read': { zh: '查看了不公开的内容', en: 'Read what is not public' },
  'party.interested': { zh: '环保企业表示感兴趣', en: 'A firm is interested' },
  'party.invited': { zh: '邀请环保企业对接', en: 'A firm was invited' },
  'party.agreed': { zh: '双方同意对接', en: 'Both sides agreed' },
  'party.declined': { zh: '环保企业婉拒', en: 'The firm declined' },
  'party.dismissed': { zh: '需求方暂不考虑', en: 'The enterprise said no' },
  'party.withdrawn': { zh: '一方撤回同意', en: 'One side withdrew' },
  'match.judged': { zh: '评价了一条匹配结果', en: 'Judged a match' },
  'org.amended': { zh: '修改单位资料', en: 'Organisation data changed' },
  'org.verified': { zh: '核验通过', en: 'Verified' },
  'org.returned': { zh: '退回单位资料', en: 'Organisation data returned' },
  'org.read': { zh: '查看了不公开的单位资料', en: 'Read organisation data that is not public' },
  'file.read': { zh: '打开附件', en: 'Opened an attachment' },
  'ledger.read': { zh: '查看了台账', en: 'Read the ledger' },
  'ledger.exported': { zh: '导出了台账', en: 'Exported the ledger' },
  'import.started': { zh: '开始批量导入', en: 'Began an import' },
  'org.imported': { zh: '由生态环境部门导入', en: 'Imported by the authority' },
  'listing.imported': { zh: '由生态环境部门导入', en: 'Imported by the authority' },
}
const CASE_ACTS: Said = {
  ...CASE_ACT_WORDS,
  ...BROKER_ACT_WORDS,
  ...FINANCE_ACT_WORDS,
  ...SURVEY_ACT_WORDS,
  ...SUPPORTED_ACT_WORDS,
  ...FUNDING_ACT_WORDS,
}
const ENDS: Said = END_WORDS
/** Why an attempt ended or a quote was declined. */
export const endText = (reason: string, lang: Lang): string => ENDS[reason]?.[lang] ?? reason
export const actText = (act: string, lang: Lang): string =>
  (ACTS[act] ?? CASE_ACTS[act])?.[lang] ?? act

/** The keys are `Stage` of shared/case/case.ts. */
const STAGES: Said = {
  ...STAGE_WORDS,
  published: { zh: '已发布，等待对接', en: 'published, waiting' },
  contacting: { zh: '接洽中', en: 'in contact' },
  agreed: { zh: '双方同意', en: 'agreed' },
  closed: { zh: '已结束', en: 'closed' },
}
export const stageText = (stage: string, lang: Lang): string => STAGES[stage]?.[lang] ?? stage

/** The keys are `Next` of shared/case/case.ts: who and what in one sentence. */
const NEXT: Said = {
  'owner.submit': { zh: '发布单位填完后提交', en: 'The owner completes and submits it' },
  'official.check': { zh: '县级生态环境部门核对', en: 'The county authority checks it' },
  'owner.correct': { zh: '发布单位改正后再提交', en: 'The owner corrects and submits it again' },
  'owner.confirm': { zh: '发布单位确认是否仍有效', en: 'The owner says whether it still holds' },
  'platform.nothing': { zh: '已经结束，没有下一步', en: 'It has ended; nothing to do' },
  'owner.answer-interest': {
    zh: '发布单位答复感兴趣的环保企业',
    en: 'The owner answers the interested firm',
  },
  'owner.contact': {
    zh: '双方已同意，发布单位联系环保企业',
    en: 'Both agreed; the owner contacts the firm',
  },
  'firm.answer-invitation': { zh: '受邀的环保企业答复', en: 'The invited firm answers' },
  'owner.invite': {
    zh: '发布单位看匹配结果，邀请环保企业',
    en: 'The owner looks at the matches and invites',
  },
}
export const nextText = (next: { who: string; what: string }, lang: Lang): string =>
  (NEXT[`${next.who}.${next.what}`] ?? NEXT_WORDS[next.what])?.[lang] ??
  `${next.who} · ${next.what}`
