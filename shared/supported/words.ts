// Words of the list of key supported enterprises, Chinese first: acts, notices, states, categories, promises, steps.
import { type SupportedAct } from './act.ts'
import {
  type Category,
  type PROMISES,
  type SupportedState,
  type SupportedStep,
} from './supported.ts'
import type { Table, Words } from '../words.ts'

export const SUPPORTED_ACT_WORDS: Table<SupportedAct> = {
  'supported.applied': { zh: '申请列入名单', en: 'applied for the list' },
  'supported.passed': { zh: '审核通过，报上一级', en: 'passed it on' },
  'supported.refused': { zh: '不予列入', en: 'refused it' },
  'supported.published': { zh: '列入名单并公布', en: 'put it on the list' },
  'supported.withdrawn': { zh: '撤回', en: 'withdrew' },
  'supported.struck': { zh: '移出名单', en: 'struck it off the list' },
  'supported.ended': { zh: '到期移出名单', en: 'its time on the list ended' },
  'supported.read': { zh: '查看申请', en: 'read the application' },
}

export const SUPPORTED_SENTENCES = {
  'supported.applied': {
    zh: '“{title}”申请列入重点保障企业名单，请审核。',
    en: '“{title}” applies for the list of key supported enterprises. Please look at it.',
  },
  'supported.passed': {
    zh: '“{title}”的重点保障企业申请已报来，请审核。',
    en: 'The application of “{title}” was passed on. Please look at it.',
  },
  'supported.refused': {
    zh: '贵单位的重点保障企业申请未通过：{reason}',
    en: 'Your application for the list was refused: {reason}',
  },
  'supported.published': {
    zh: '贵单位已列入重点保障企业名单，有效期至 {until}。',
    en: 'You are on the list of key supported enterprises until {until}.',
  },
  'supported.struck': {
    zh: '贵单位已移出重点保障企业名单：{reason}',
    en: 'You were struck off the list: {reason}',
  },
  'supported.ended': {
    zh: '贵单位的重点保障企业资格已到期，可以重新申请。',
    en: 'Your time on the list has ended. You may apply again.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const SUPPORTED_STATE_WORDS: Table<SupportedState> = {
  county: { zh: '县级审核中', en: 'with the county' },
  city: { zh: '市级审核中', en: 'with the city' },
  region: { zh: '自治区审核中', en: 'with the region' },
  listed: { zh: '在名单上', en: 'on the list' },
  refused: { zh: '未列入', en: 'refused' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  struck: { zh: '已移出', en: 'struck off' },
  ended: { zh: '已到期', en: 'ended' },
}

export const CATEGORY_WORDS: Table<Category> = {
  'hazardous-waste': { zh: '危险废物（医疗废物）处置', en: 'hazardous or medical waste' },
  sewage: { zh: '集中式污水、垃圾处理', en: 'central sewage or refuse treatment' },
  irradiation: { zh: '辐照灭菌', en: 'irradiation and sterilising' },
  supplies: { zh: '治污物资和设备生产', en: 'pollution-control supplies' },
  emergency: { zh: '环境应急贡献突出', en: 'outstanding in emergencies' },
  treatment: { zh: '承担重大治理任务', en: 'a major treatment task' },
}

export const PROMISE_WORDS: Table<(typeof PROMISES)[number]> = {
  true: { zh: '所填内容和材料属实', en: 'what is said and shown is true' },
  use: {
    zh: '得到的资金和政策只用于申报的用途',
    en: 'money and benefits serve this purpose alone',
  },
  allocation: { zh: '应急时服从统一调配', en: 'we follow the common allocation in an emergency' },
  publish: {
    zh: '同意公布单位名称、类别和列入理由',
    en: 'our name, category and the reason may be published',
  },
}

export const SUPPORTED_STEP_WORDS: Table<SupportedStep['step']> = {
  pass: { zh: '通过，报上一级', en: 'Pass on' },
  publish: { zh: '列入名单并公布', en: 'Put on the list' },
  refuse: { zh: '不予列入', en: 'Refuse' },
  strike: { zh: '移出名单', en: 'Strike off' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
}
