// What is recorded of the broker's seat, of findings and of organisations, with its words.
import * as z from 'zod/mini'

export const BrokerAct = z.enum([
  'listing.posted-for',
  'listing.corrected-for',
  'listing.signed-over',
  'listing.disowned',
  'claim.issued',
  'org.founded',
  'org.joined',
  'org.renamed',
  'org.merged',
  'org.suspended',
  'org.reinstated',
  'org.licence-ended',
  'party.proposed',
  'finding.opened',
  'finding.changed',
  'finding.rectified',
  'finding.rejected',
  'finding.checked',
  'finding.written-off',
  'finding.reopened',
  'finding.moved',
  'finding.demand-raised',
])
export type BrokerAct = z.infer<typeof BrokerAct>

export const BROKER_ACT_WORDS: Readonly<
  Record<BrokerAct, { readonly zh: string; readonly en: string }>
> = {
  'listing.posted-for': { zh: '由官员代企业填报', en: 'Filled in by an official' },
  'listing.corrected-for': { zh: '官员更正了代填内容', en: 'Corrected by the official' },
  'listing.signed-over': { zh: '企业凭代码确认属实', en: 'Confirmed by the organisation’s code' },
  'listing.disowned': { zh: '企业表示不属实，已关闭', en: 'Disowned by the organisation, closed' },
  'claim.issued': { zh: '发出确认代码', en: 'A code was handed out' },
  'org.founded': { zh: '登记单位', en: 'Organisation registered' },
  'org.joined': { zh: '成员凭代码加入', en: 'A person joined by a code' },
  'org.renamed': { zh: '变更名称或统一社会信用代码', en: 'Name or credit code changed' },
  'org.merged': { zh: '单位合并', en: 'Organisations merged' },
  'org.suspended': { zh: '暂停使用平台', en: 'Suspended from the platform' },
  'org.reinstated': { zh: '恢复使用平台', en: 'Let back in' },
  'org.licence-ended': { zh: '（到期）许可证失效，暂停匹配', en: '(clock) licence expired' },
  'party.proposed': { zh: '官员撮合双方对接', en: 'An official proposed the pair' },
  'finding.opened': { zh: '列入问题清单', en: 'Put on the list' },
  'finding.changed': { zh: '修改问题', en: 'Changed' },
  'finding.rectified': { zh: '提交整改情况', en: 'Rectification reported' },
  'finding.rejected': { zh: '核查未通过', en: 'Check failed' },
  'finding.checked': { zh: '核查通过', en: 'Check passed' },
  'finding.written-off': { zh: '销号', en: 'Written off' },
  'finding.reopened': { zh: '重新打开', en: 'Opened again' },
  'finding.moved': { zh: '变更督办层级', en: 'Moved to another level' },
  'finding.demand-raised': { zh: '转为治理需求', en: 'A demand was raised' },
}
