// The questionnaire that a new survey begins with, and a fresh question of each type.
import type { Feeds } from '#shared/survey/feeds.ts'
import type { Question, SurveyContent } from '#shared/survey/survey.ts'
import { COLLATERAL_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'

/** Questionnaires are written in Chinese: so are those who answer. */
const said = (words: Readonly<Record<string, { zh: string }>>) =>
  Object.entries(words).map(([key, { zh }]) => ({ key, label: zh }))
const numbered = (labels: readonly string[]) =>
  labels.map((label, i) => ({ key: `o${i + 1}`, label }))

const BANDS = ['100 万元以下', '100 万至 500 万元', '500 万至 1000 万元', '1000 万至 5000 万元', '5000 万元以上'] // prettier-ignore
const HARD = ['抵押物不足', '手续复杂、时间长', '利率偏高', '缺少财务报表', '不了解产品和政策', '没有困难'] // prettier-ignore
const SHORT = { key: 'q1', is: ['yes'] }

/** 是否缺资金、缺口、金额、用途、期限、担保、困难. */
const usual = (): Question[] => [
  {
    type: 'one',
    key: 'q1',
    label: '未来一年治污是否缺资金？',
    required: true,
    options: [
      { key: 'yes', label: '缺' },
      { key: 'no', label: '不缺' },
    ],
  },
  {
    type: 'band',
    key: 'q2',
    label: '资金缺口大约多少？',
    required: true,
    when: SHORT,
    options: numbered(BANDS),
  },
  { type: 'amount', key: 'q3', label: '想申请的融资金额', when: SHORT, feeds: 'amount' },
  { ...fed('use', 'q4'), label: '主要用途', when: SHORT },
  { ...fed('term', 'q5'), label: '希望的期限', when: SHORT },
  { ...fed('collateral', 'q6'), label: '能提供的担保（可多选）', when: SHORT },
  { type: 'several', key: 'q7', label: '融资遇到的困难（可多选）', options: numbered(HARD) },
]

function fed(feeds: Feeds, key: string): Question {
  const label = t(surveyWords, 'zh')[`feeds_${feeds}`]
  switch (feeds) {
    case 'amount':
      return { type: 'amount', key, label, feeds }
    case 'term':
      return { type: 'months', key, label, feeds }
    case 'use':
      return { type: 'one', key, label, feeds, options: said(USE_WORDS) }
    case 'collateral':
      return { type: 'several', key, label, feeds, options: said(COLLATERAL_WORDS) }
  }
}

const DAY_MS = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000
const WEEKS_3 = 21 * DAY_MS

export const fresh = (regions: string[]): SurveyContent => ({
  title: '融资需求情况调查',
  regions,
  roles: ['enterprise', 'firm'],
  until: new Date(Date.now() + WEEKS_3 + SHANGHAI_MS).toISOString().slice(0, 10),
  questions: usual(),
})

export const TYPES = ['one', 'several', 'band', 'amount', 'months', 'text'] as const
export type QuestionType = (typeof TYPES)[number]

/** A key that no question has had: answers of earlier editions lean on the old ones. */
function keyAfter(questions: readonly Question[]): string {
  const used = questions.map(({ key }) => Number(key.slice(1))).filter(Number.isFinite)
  return `q${Math.max(0, ...used) + 1}`
}

export function newQuestion(type: QuestionType, before: readonly Question[]): Question {
  const key = keyAfter(before)
  if (type === 'amount' || type === 'months' || type === 'text') return { type, key, label: '' }
  return { type, key, label: '', options: numbered(type === 'band' ? BANDS : ['是', '否']) }
}

/** One option a line; a line that stood before keeps its key, so that counts go on. */
export function optionsOf(
  text: string,
  before: readonly { key: string; label: string }[],
): { key: string; label: string }[] {
  const labels = text.split('\n').map((line) => line.trim())
  const used = before.map(({ key }) => Number(key.slice(1))).filter(Number.isFinite)
  let last = Math.max(0, ...used)
  return labels
    .filter((label) => label !== '')
    .map((label) => before.find((one) => one.label === label) ?? { key: `o${++last}`, label })
}
