// Words of surveys, Chinese first: what happened, for histories and notices, and the states.
import { type SurveyAct } from './act.ts'
import { type SurveyStatus } from './survey.ts'
import type { Table, Words } from '../words.ts'

export const SURVEY_ACT_WORDS: Table<SurveyAct> = {
  'survey.created': { zh: '新建调查', en: 'made the survey' },
  'survey.saved': { zh: '修改调查', en: 'changed the survey' },
  'survey.opened': { zh: '开始调查', en: 'opened the survey' },
  'survey.closed': { zh: '结束调查', en: 'closed the survey' },
  'survey.invited': { zh: '已通知一批单位', en: 'some organisations were invited' },
  'survey.remind-asked': { zh: '提醒未填报单位', en: 'reminds who has not answered' },
  'survey.reminded': { zh: '已提醒一批单位', en: 'some organisations were reminded' },
  'survey.read': { zh: '查看文字答复', en: 'read answers in own words' },
  'survey.ended': { zh: '调查到期结束', en: 'the survey has ended' },
}

/** Notices: who acts, by when. */
export const SURVEY_SENTENCES = {
  'survey.invited': {
    zh: '请填报“{title}”，{until} 截止，可以随时保存、换设备接着填。',
    en: 'Please answer “{title}” by {until}. You can save and go on elsewhere.',
  },
  'survey.reminded': {
    zh: '“{title}”{until} 截止，贵单位还没有提交。',
    en: '“{title}” ends on {until}; your answer has not been sent yet.',
  },
  'survey.ended': {
    zh: '“{title}”已结束，请查看汇总。',
    en: '“{title}” has ended. The results are there.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const SURVEY_STATUS_WORDS: Table<SurveyStatus> = {
  draft: { zh: '未开始', en: 'draft' },
  open: { zh: '填报中', en: 'open' },
  closed: { zh: '已结束', en: 'ended' },
}
