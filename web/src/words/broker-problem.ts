// What went wrong with codes, registering, proposals and findings, in words.
import { type Flaw } from '#shared/problem.ts'
import { type Lang } from '../site.ts'
import { flawText } from './flaw.ts'
import { memberProblem } from './my-problem.ts'
import type { Said } from './said.ts'

const PROBLEMS: Said = {
  'supported.already': {
    zh: '贵单位已有一份在办理或在名单上的申请。',
    en: 'There is an application already, or you are on the list.',
  },
  'supported.not-now': {
    zh: '现在不能这样做，请刷新查看最新状态。',
    en: 'Not at this stage. Reload to see where it stands.',
  },
  'supported.not-your-step': { zh: '这一步不由您操作。', en: 'Not a step of yours.' },
  'supported.not-yours': {
    zh: '由企业或环保企业申请。',
    en: 'Enterprises and environmental firms apply.',
  },
  'claim.authority': {
    zh: '生态环境部门的账号不用代码加入。',
    en: 'An authority is not joined by a code.',
  },
  'org.not-your-level': {
    zh: '更名和合并由市级或自治区级办理。',
    en: 'Renaming and merging are for the city or the region.',
  },
  'org.same': { zh: '前后没有变化。', en: 'Nothing would change.' },
  'org.other-role': {
    zh: '只有同类单位才能合并。',
    en: 'Only organisations of the same kind can be merged.',
  },
  'org.suspended': {
    zh: '贵单位已被暂停使用平台：可以查看，不能办理。',
    en: 'Your organisation is suspended: you can read and not act.',
  },
  'org.suspended-already': { zh: '这个单位已经暂停。', en: 'It is suspended already.' },
  'org.not-suspended': { zh: '这个单位没有被暂停。', en: 'It is not suspended.' },
  'org.authority': { zh: '生态环境部门不能暂停。', en: 'An authority is not suspended.' },
  'org.merged': {
    zh: '这个单位已并入另一单位。',
    en: 'This organisation has become part of another.',
  },
  'import.other-kind': {
    zh: '这次导入的是另一种表，请重新选择文件。',
    en: 'This import is of another table. Choose the file again.',
  },
  'claim.wrong': {
    zh: '代码不对。请核对后再试；输错 5 次代码作废。',
    en: 'This code is not right. Check it; after five wrong tries it is dead.',
  },
  'claim.locked': {
    zh: '这个代码输错太多次，已作废。请向给您代码的人要一个新的。',
    en: 'Too many wrong tries: the code is dead. Ask for a new one.',
  },
  'claim.expired': {
    zh: '代码已过期，请要一个新的。',
    en: 'The code has run out. Ask for a new one.',
  },
  'claim.replaced': {
    zh: '已发过更新的代码，请用新的。',
    en: 'There is a newer code. Use that one.',
  },
  'claim.answered': { zh: '已经答复过了。', en: 'This has been answered.' },
  'claim.nothing': {
    zh: '这个代码没有要确认的内容。',
    en: 'Nothing is to be confirmed by this code.',
  },
  'claim.used': { zh: '这个代码已经有人用过。', en: 'Somebody has used this code.' },
  'proxy.settled': {
    zh: '企业已经答复，或这一项已关闭。',
    en: 'The organisation has answered, or it is closed.',
  },
  'org.known': {
    zh: '这个统一社会信用代码已登记。请向所在县生态环境部门要加入代码。',
    en: 'This credit code is registered. Ask the county for a code to join.',
  },
  'newcomer.missing': { zh: '登录已过时，请重新登录。', en: 'Please sign in again.' },
  'case.stopped': {
    zh: '这一对不符合法规或接收条件，不能撮合。',
    en: 'A rule stops this pair: it cannot be proposed.',
  },
  'case.not-proposer': {
    zh: '只有需求所在辖区的官员可以撮合。',
    en: 'Only officials of the demand’s place propose.',
  },
  'party.proposed': { zh: '已经撮合过了。', en: 'This pair has been proposed.' },
  'party.refused': { zh: '有一方不愿意，不能再撮合。', en: 'One side does not want to.' },
  'party.already': { zh: '双方已经同意对接。', en: 'Both agree already.' },
  'finding.not-your-step': { zh: '这一步不由您办理。', en: 'This is not your step.' },
  'finding.not-now': { zh: '现在的状态不能这样做。', en: 'Not in its present state.' },
  'finding.has-demand': { zh: '已经转过需求。', en: 'A demand has been raised from it.' },
  'finding.not-this-level': {
    zh: '只能在所在县到您这一级之间变更。',
    en: 'It moves between the county and your own level.',
  },
}
const FLAWS: Said = {
  'question.when': {
    zh: '它依据的那一题已改动或不在前面，请重新选择何时问',
    en: 'the question it leans on has changed or comes later',
  },
  'question.too-many': { zh: '题目和选项太多了，请减少一些', en: 'too many questions or options' },
  'question.twice': { zh: '和另一题重复', en: 'the same as another question' },
  'question.feeds': { zh: '选项和融资需求对不上', en: 'the options are not those of a need' },
  'region.twice': { zh: '已包含在另一个范围里', en: 'lies within another place' },
  'promise.all': { zh: '请逐条承诺', en: 'every promise is needed' },
  'evidence.none': { zh: '请至少上传一份材料', en: 'at least one file is needed' },
  'validity.long': { zh: '有效期最长两年', en: 'two years at most' },
  'claim.wrong': { zh: '代码不对', en: 'not right' },
  'credit-code.check': {
    zh: '统一社会信用代码不对，请核对每一位',
    en: 'the credit code is not right',
  },
  'name.short': { zh: '至少 2 个字', en: 'at least 2 characters' },
  'reason.short': { zh: '至少 4 个字', en: 'at least 4 characters' },
  'region.not-yours': { zh: '不在您的辖区', en: 'not of your jurisdiction' },
  'industry.form': { zh: '行业代码写作 C3216 这样', en: 'an industry code reads like C3216' },
  'day.past': { zh: '日期已过', en: 'the day has passed' },
}

export const brokerProblem = (problem: { code: string; status?: number }, lang: Lang): string =>
  PROBLEMS[problem.code]?.[lang] ?? memberProblem(problem, lang)

export const brokerFlaw = (flaw: Flaw, lang: Lang): string =>
  FLAWS[flaw.code]?.[lang] ?? flawText(flaw, lang)
