// What a clause or a part answers, as a sentence with its values; for products and policies alike.
import { COLLATERAL_WORDS, PERMIT_WORDS, SUBJECT_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import type { Lang } from '../site.ts'
import { sayClause, type Said, type Sayings } from './say-clause.ts'
import type { Table, Words } from '#shared/words.ts'

const SENTENCES: Table<string> = {
  'region.inside': { zh: '所在地在适用范围内', en: 'the place is covered' },
  'region.outside': { zh: '所在地不在适用范围内', en: 'the place is not covered' },
  'region.not-stated': { zh: '未注明适用地区', en: 'no region stated' },
  'subject.named': { zh: '主体类型相符', en: 'this kind of borrower is named' },
  'subject.other': { zh: '只面向：{wanted}', en: 'only for: {wanted}' },
  'subject.not-stated': { zh: '未注明适用主体', en: 'no kind of borrower stated' },
  'subject.not-said': {
    zh: '您还没有填主体类型',
    en: 'you have not said what kind of borrower you are',
  },
  'list.on': { zh: '在名单内：{list}', en: 'on the list: {list}' },
  'list.not-on': { zh: '不在名单内：{list}', en: 'not on the list: {list}' },
  'list.not-said': { zh: '须在名单内：{list}', en: 'must be on the list: {list}' },
  'industry.named': { zh: '行业相符', en: 'the industry is named' },
  'industry.other': { zh: '只面向行业：{wanted}', en: 'only for industries {wanted}' },
  'industry.not-said': { zh: '单位资料里没有行业', en: 'no industry in your profile' },
  'industry.too-coarse': { zh: '行业代码不够细', en: 'the industry code is too coarse' },
  'use.named': { zh: '用途相符', en: 'the use is named' },
  'use.not-named': { zh: '只用于：{wanted}', en: 'only for: {wanted}' },
  'use.not-stated': { zh: '未注明用途', en: 'no use stated' },
  'amount.within': { zh: '金额在额度内（最高 {mostFen}）', en: 'within the limit of {mostFen}' },
  'amount.above': { zh: '超过最高额度 {mostFen}', en: 'above the limit of {mostFen}' },
  'amount.below': { zh: '低于最低额度 {leastFen}', en: 'below the least of {leastFen}' },
  'amount.not-said': { zh: '您还没有填金额', en: 'you have not said how much' },
  'amount.not-stated': { zh: '未注明额度', en: 'no limit stated' },
  'term.within': { zh: '期限合适（最长 {most} 个月）', en: 'within {most} months' },
  'term.above': { zh: '超过最长期限 {most} 个月', en: 'longer than {most} months' },
  'term.below': { zh: '短于最短期限 {least} 个月', en: 'shorter than {least} months' },
  'term.not-stated': { zh: '未注明期限', en: 'no term stated' },
  'permit.held': { zh: '许可齐全：{permit}', en: 'permits are there: {permit}' },
  'permit.missing': { zh: '缺少：{permit}', en: 'missing: {permit}' },
  'permit.not-said': { zh: '须核对：{permit}', en: 'to be checked: {permit}' },
  'clean.long-enough': { zh: '{months} 个月内无环境违法', en: 'no violation for {months} months' },
  'clean.violation': {
    zh: '{on}有环境违法，须满 {months} 个月',
    en: 'a violation on {on}: {months} months are asked',
  },
  'clean.not-said': {
    zh: '须核对近 {months} 个月有无环境违法',
    en: 'violations of the last {months} months have to be checked',
  },
  'collateral.named': { zh: '担保相符：{kind}', en: 'collateral fits: {kind}' },
  'collateral.credit': { zh: '信用方式，不要求抵押', en: 'on credit: none asked' },
  'collateral.other': { zh: '只接受：{wanted}', en: 'only: {wanted}' },
  'collateral.not-stated': { zh: '未注明担保方式', en: 'no collateral stated' },
  'collateral.not-said': { zh: '您还没有填担保', en: 'you have not said what collateral you have' },
  'valid.until': { zh: '有效期至 {on}', en: 'valid to {on}' },
  'valid.over': { zh: '已于 {on} 到期', en: 'ended on {on}' },
  'valid.not-yet': { zh: '{on} 起才生效', en: 'valid from {on}' },
  'valid.not-stated': { zh: '未注明有效期', en: 'no validity stated' },
  'exclusion.read': { zh: '请核对不予支持的情形：{text}', en: 'check the exclusions: {text}' },
  'rate.known': { zh: '利率约 {rateBp}', en: 'rate about {rateBp}' },
  'rate.unknown': { zh: '利率未注明', en: 'no rate stated' },
  'known.of': { zh: '{of} 项条件中 {open} 项待核实', en: '{open} of {of} conditions are open' },
  'near.km': { zh: '银行距您约 {km} 公里', en: 'the bank is about {km} km away' },
  'near.unknown': { zh: '距离未知', en: 'distance unknown' },
}

export const clauseCodes = Object.keys(SENTENCES)

const NAMES: Readonly<Record<string, Table<string>>> = {
  wanted: { ...USE_WORDS, ...SUBJECT_WORDS, ...COLLATERAL_WORDS },
  kind: COLLATERAL_WORDS,
  permit: PERMIT_WORDS,
}

const inLang = (words: Table<string>, lang: Lang): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, said]) => [key, said[lang]]))

/** One language's sentences and names: small enough to stand in a page that carries no catalogue. */
export const sayingsOf = (lang: Lang): Sayings => ({
  sentences: inLang(SENTENCES, lang),
  names: Object.fromEntries(
    Object.entries(NAMES).map(([key, words]) => [key, inLang(words, lang)]),
  ),
  answers: inLang(ANSWER_WORDS, lang),
})

export const clauseText = (said: Said, lang: Lang): string => sayClause(said, sayingsOf(lang), lang)

export const ANSWER_WORDS: Readonly<Record<'pass' | 'fail' | 'unknown', Words>> = {
  pass: { zh: '符合', en: 'met' },
  fail: { zh: '不符合', en: 'not met' },
  unknown: { zh: '待核实', en: 'to be checked' },
}
