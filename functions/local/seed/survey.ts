// The demo's survey of financing needs: two cities asked some days ago, most of their enterprises have answered.
import { digest, SurveyId } from '#shared/id.ts'
import { cityOf, covers } from '#shared/region/region.ts'
import { placeOf, type Question, Response, type Survey } from '#shared/survey/survey.ts'
import { COLLATERAL_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import { deskOf } from './authority.ts'
import { type Calendar } from './day.ts'
import { ENTERPRISES } from './enterprise.ts'
import { type Luck, luckOf } from './luck.ts'
import { orgIdOf } from './person.ts'

export type LivedSurvey = { readonly survey: Survey; readonly responses: readonly Response[] }

const REGIONS = ['451000', '450200']
const OPENED_AGO = 6
const OPEN_DAYS = 15
const ANSWERED = 70

const SHORT = { key: 'q1', is: ['yes'] }
const options = (...labels: string[]) => labels.map((label, i) => ({ key: `o${i + 1}`, label }))
const named = (words: Readonly<Record<string, { zh: string }>>) =>
  Object.entries(words).map(([key, { zh }]) => ({ key, label: zh }))
const yesNo = [
  { key: 'yes', label: '缺' },
  { key: 'no', label: '不缺' },
]
const QUESTIONS: readonly Question[] = [
  { type: 'one', key: 'q1', label: '未来一年治污是否缺资金？', required: true, options: yesNo },
  { type: 'amount', key: 'q2', label: '想申请的融资金额', when: SHORT, feeds: 'amount' },
  {
    type: 'one',
    key: 'q3',
    label: '主要用途',
    when: SHORT,
    feeds: 'use',
    options: named(USE_WORDS),
  },
  { type: 'months', key: 'q4', label: '希望的期限', when: SHORT, feeds: 'term' },
  {
    type: 'several',
    key: 'q5',
    label: '能提供的担保（可多选）',
    when: SHORT,
    feeds: 'collateral',
    options: named(COLLATERAL_WORDS),
  },
  {
    type: 'several',
    key: 'q6',
    label: '融资遇到的困难（可多选）',
    options: options('抵押物不足', '手续复杂、时间长', '利率偏高', '不了解产品和政策', '没有困难'),
  },
]

const YUAN_10K = 1_000_000
const USES = ['equipment', 'facility', 'use', 'working'] as const
const HELD = ['equipment', 'property', 'credit'] as const

function givenBy(luck: Luck): Response['given'] {
  const isShort = luck.chance(65)
  const hard = isShort ? luck.pick(['o1', 'o2', 'o3', 'o4'] as const) : 'o5'
  if (!isShort) return { q1: 'no', q6: [hard] }
  return {
    q1: 'yes',
    q2: luck.between(5, 200) * 10 * YUAN_10K,
    q3: luck.pick(USES),
    q4: luck.between(1, 5) * 12,
    q5: [luck.pick(HELD)],
    q6: [hard],
  }
}

export function surveyOf(calendar: Calendar): LivedSurvey {
  const region = placeOf(REGIONS)
  const id = SurveyId.parse(`svy_${digest('survey/financing')}`)
  const openedAt = calendar.ago(OPENED_AGO, luckOf('survey/opened'))
  const survey: Survey = {
    id,
    orgId: orgIdOf(deskOf(region).key),
    title: '治污融资需求情况调查（示例）',
    region,
    regions: REGIONS,
    roles: ['enterprise'],
    until: calendar.on(OPEN_DAYS),
    questions: [...QUESTIONS],
    status: 'open',
    edition: 1,
    openedAt,
    createdAt: openedAt,
    updatedAt: openedAt,
  }
  const responses = ENTERPRISES.filter((org) => REGIONS.some((code) => covers(code, org.region)))
    .map((org) => ({ org, luck: luckOf(`survey/${org.key}`) }))
    .filter(({ luck }) => luck.chance(ANSWERED))
    .map(({ org, luck }) => {
      const at = calendar.ago(luck.between(1, OPENED_AGO - 1), luck)
      return Response.parse({
        surveyId: id,
        orgId: orgIdOf(org.key),
        city: cityOf(org.region),
        edition: 1,
        given: givenBy(luck),
        sentAt: at,
        updatedAt: at,
      })
    })
  return { survey, responses }
}
