// Refusals that members meet while they work, in a sentence that tells what to do next.
import type { Lang } from '../site.ts'
import { problemText } from './problem.ts'
import type { Table } from '#shared/words.ts'

/** Codes that only signed-in work can meet; the others are said by `problemText`. */
export const MEMBER_PROBLEMS: Table<string> = {
  'version.stale': {
    zh: '别人刚改过这一项。您填的内容还在，请核对后再保存。',
    en: 'Somebody has just changed this. What you typed is still here: compare, then save again.',
  },
  'version.missing': {
    zh: '页面太旧了，请刷新后再试。',
    en: 'This page is too old. Reload and try again.',
  },
  'version.form': {
    zh: '页面太旧了，请刷新后再试。',
    en: 'This page is too old. Reload and try again.',
  },
  'request.form': {
    zh: '页面出了差错，请刷新后再试。',
    en: 'The page made a mistake. Reload and try again.',
  },
  'request.fields': {
    zh: '有几处填得不对，请改后再提交。',
    en: 'Some entries are not right. Please correct them.',
  },
  'request.too-large': {
    zh: '内容太多了，请删减一些再保存。',
    en: 'That is too much text. Please shorten it.',
  },
  'request.too-many': {
    zh: '操作太快了，请过一会儿再试。',
    en: 'Too many requests. Please wait a moment.',
  },
  'request.cross-site': {
    zh: '请从本站页面操作，刷新后再试。',
    en: 'Please work from this site; reload and try again.',
  },
  'listing.fields': {
    zh: '有几处填得不对，请改后再保存。',
    en: 'Some entries are not right. Please correct them.',
  },
  'listing.incomplete': {
    zh: '还有没填的，填完才能提交。',
    en: 'Something is still missing; fill it in, then submit.',
  },
  'listing.not-draft': {
    zh: '现在的状态不能改。如在核对中，可以先撤回再改。',
    en: 'It cannot be changed in its present state. While it is being checked, withdraw it first.',
  },
  'listing.not-submitted': {
    zh: '现在的状态不能做这一步，请刷新看最新情况。',
    en: 'Not possible in its present state. Reload to see where it stands.',
  },
  'listing.not-published': {
    zh: '还没有公开，或者已经结束，不能做这一步。',
    en: 'It is not open, or has ended already.',
  },
  'listing.not-amended': { zh: '没有待复核的修改。', en: 'There is no change to look at.' },
  'listing.not-yours': { zh: '这不是贵单位的需求。', en: 'This demand belongs to somebody else.' },
  'listing.not-your-step': { zh: '这一步不由您来做。', en: 'This step is not yours.' },
  'listing.not-your-kind': { zh: '您的身份不能发布需求。', en: 'Your role posts no demands.' },
  'party.already': { zh: '已经这样答复过了。', en: 'You have already answered so.' },
  'party.refused': {
    zh: '对方已婉拒，不能再邀请。',
    en: 'The other side has declined and cannot be invited again.',
  },
  'case.not-open': {
    zh: '需求或对方的登记现在没有公开，暂时不能对接。',
    en: 'One of the two is not open at present.',
  },
  'case.same-org': { zh: '这是贵单位自己的登记。', en: 'This is your own listing.' },
  'case.not-a-party': { zh: '您不是这一对接的任何一方。', en: 'You are not a party to this.' },
  'match.not-yours': {
    zh: '只有供需双方和需求所在地的生态环境部门可以评价这条匹配。',
    en: 'Only the two sides and the authority of the demand may judge this match.',
  },
  'match.not-your-ban': {
    zh: '“不再匹配”只能由供需双方自己说，请选别的理由。',
    en: 'Only one of the two sides may say "never again". Choose another reason.',
  },
  'match.not-ranked': {
    zh: '这两项现在不在匹配结果里，没有可评价的内容。请刷新后再看。',
    en: 'These two are not matched at present, so there is nothing to judge. Reload and look again.',
  },
  'org.own': { zh: '不能核验自己的单位。', en: 'Nobody verifies their own organisation.' },
  'org.not-submitted': {
    zh: '现在的状态不能核验。',
    en: 'It cannot be verified in its present state.',
  },
  'file.not-uploaded': {
    zh: '文件没有传完，请重试。',
    en: 'The file did not arrive completely. Please try again.',
  },
  'file.content': {
    zh: '文件内容和类型对不上，可能已损坏。请换一个文件。',
    en: 'The content does not fit the type; the file may be damaged. Choose another.',
  },
  'idempotency.missing': {
    zh: '页面出了差错，请刷新后再试。',
    en: 'The page made a mistake. Reload and try again.',
  },
  'login.unknown': {
    zh: '这个账号还没有登记单位，请联系所在县生态环境部门。',
    en: 'No organisation is registered for this account. Ask your county authority.',
  },
  'file.aborted': { zh: '上传停了。', en: 'The upload was stopped.' },
}

export const memberProblem = (problem: { code: string; status?: number }, lang: Lang): string =>
  MEMBER_PROBLEMS[problem.code]?.[lang] ?? problemText(problem, lang)
