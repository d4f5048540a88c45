// Refusals of financing, funding and surveys that are not the race's own, in a sentence that tells what to do next.
import type { Lang } from '../site.ts'

export const FINANCE_PROBLEMS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'finance.not-a-bank': { zh: '这里是银行的页面。', en: 'This page is for banks.' },
  'finance.not-official': {
    zh: '这些数字供生态环境部门查看。',
    en: 'These figures are for officials.',
  },
  'finance.not-a-borrower': {
    zh: '融资需求由企业或环保企业填写。',
    en: 'Enterprises and environmental firms write down needs.',
  },
  'finance.sent': {
    zh: '已经发给银行，不能再改；可以结束后重新填写。',
    en: 'It has been sent to banks. End it and write a new one.',
  },
  'survey.not-your-region': {
    zh: '调查范围超出您的辖区。',
    en: 'The survey reaches beyond your jurisdiction.',
  },
  'survey.closed': { zh: '调查已经结束。', en: 'The survey has ended.' },
  'survey.not-draft': { zh: '调查已经开始。', en: 'The survey was opened already.' },
  'survey.not-asked': { zh: '这项调查不面向您的单位。', en: 'Your organisation is not asked.' },
  'survey.not-official': { zh: '调查由生态环境部门发起。', en: 'Officials run surveys.' },
  'survey.reminded': {
    zh: '一天内刚提醒过，请明天再提醒。',
    en: 'They were reminded within the last day. Try again tomorrow.',
  },
  'survey.fields': {
    zh: '有几处填得不对，请改后再提交。',
    en: 'Some answers are not right. Please correct them.',
  },
  'funding.not-now': {
    zh: '它已经是这个状态了，请刷新。',
    en: 'It is so already: reload the page.',
  },
  'funding.not-official': {
    zh: '资金申报由生态环境部门发布。',
    en: 'Officials post funding calls.',
  },
  'funding.not-your-region': {
    zh: '适用地区超出您的辖区，请改小范围。',
    en: 'It reaches beyond your jurisdiction: choose a smaller place.',
  },
  'shelf.not-on': { zh: '项目已经不在项目架上。', en: 'It is not on the shelf any more.' },
  'shelf.not-public': {
    zh: '需求公开之后才能放上项目架。',
    en: 'Only a published demand can stand on the shelf.',
  },
}
