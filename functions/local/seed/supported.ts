// The demo's list of key supported enterprises: one published, the others on their way up, each with its evidence.
import { digest, FileId } from '#shared/id.ts'
import { type Org } from '#shared/org/org.ts'
import { StoredFile } from '#shared/file/file.ts'
import { advance, apply, levelFor } from '#shared/supported/life.ts'
import {
  type Category,
  PROMISES,
  type Supported,
  type SupportedStep,
} from '#shared/supported/supported.ts'
import { deskOf } from './authority.ts'
import { type Calendar } from './day.ts'
import { luckOf } from './luck.ts'
import { type LivedOrg } from './org-life.ts'
import { memberOf } from './person.ts'

export type LivedApplication = { readonly supported: Supported; readonly file: StoredFile }

type Plan = {
  readonly key: string
  readonly category: Category
  readonly text: string
  readonly steps: readonly SupportedStep['step'][]
}
const PLANS: readonly Plan[] = [
  {
    key: 'pingguo-alumina',
    category: 'treatment',
    text: '承担赤泥堆场治理和综合利用的重大任务，停产将影响全市赤泥去向。',
    steps: ['pass', 'pass', 'publish'],
  },
  {
    key: 'jingxi-alumina',
    category: 'treatment',
    text: '正在建设赤泥选铁生产线，年利用赤泥二十万吨。',
    steps: ['pass'],
  },
  {
    key: 'daxin-manganese',
    category: 'treatment',
    text: '承担历史遗留锰渣库渗滤液治理，需连续运行。',
    steps: [],
  },
]

const LISTED_DAYS = 365
const saying = (step: SupportedStep['step'], calendar: Calendar): SupportedStep =>
  step === 'publish'
    ? { step, reason: '承担重大治理任务，三级审核通过（示例）', to: calendar.on(LISTED_DAYS) }
    : { step: 'pass', opinion: '现场看过，情况属实，同意上报。' }

/** A page of paper that any viewer opens. */
export const EVIDENCE = new TextEncoder().encode(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'),
)

const facts = (org: Org, id: string) => ({
  id: FileId.parse(id),
  name: `${org.name}情况说明.pdf`,
  type: 'application/pdf' as const,
  size: EVIDENCE.length,
})

export const applicationsOf = (orgs: readonly LivedOrg[], calendar: Calendar): LivedApplication[] =>
  PLANS.flatMap(({ key, category, text, steps }): LivedApplication[] => {
    const lived = orgs.find(({ seed }) => seed.key === key)
    if (!lived) return []
    const { org, seed } = lived
    const at = (n: number) => calendar.ago(2 * (steps.length - n) + 2, luckOf(`listed/${key}/${n}`))
    const evidence = facts(org, `fil_${digest(`evidence/${key}`)}`)
    const owner = memberOf(seed)
    const said = { category, text, evidence: [evidence], promises: [...PROMISES] }
    const first = apply(org, said, { before: undefined, actor: owner, now: at(0) })
    const supported = steps.reduce((one, step, n) => {
      const official = memberOf(deskOf(levelFor(one)))
      return advance(one, saying(step, calendar), official, at(n + 1))
    }, first)
    const file = {
      ...evidence,
      orgId: org.id,
      memberId: owner.id,
      createdAt: at(0),
      checkedAt: at(0),
    }
    return [{ supported, file: StoredFile.parse(file) }]
  })
