// A problem code said in a sentence that tells what to do next.
import { type Lang } from '../site.ts'
import type { Table, Words } from '#shared/words.ts'

/** By code; a code that is not here is said by its kind (`fallback`). */
const SAID: Table<string> = {
  offline: {
    zh: '网络不通。请检查网络后再试。',
    en: 'You are offline. Check the connection and try again.',
  },
  timeout: { zh: '等得太久了。请再试一次。', en: 'That took too long. Please try again.' },
  missing: {
    zh: '没有这项内容，或者您无权查看。',
    en: 'There is no such thing, or it is not yours to see.',
  },
  'session.missing': { zh: '请先登录。', en: 'Please sign in first.' },
  'session.expired': {
    zh: '登录已过期，请重新登录。',
    en: 'Your sign-in has expired. Please sign in again.',
  },
  'search.down': {
    zh: '搜索暂时不可用，浏览不受影响。',
    en: 'Search is down for now. Browsing still works.',
  },
  'write.conflict': {
    zh: '别人刚改过这一项。您填的内容还在，请核对后再保存。',
    en: 'Somebody has just changed this. What you typed is still here: compare, then save again.',
  },
  'body.invalid': {
    zh: '有几处填得不对，请改后再提交。',
    en: 'Some entries are not right. Please correct them.',
  },
  'rate.limited': {
    zh: '操作太快了，请过一会儿再试。',
    en: 'Too many requests. Please wait a moment.',
  },
  'idempotency.reused': {
    zh: '这次提交已经处理过了，请刷新页面查看结果。',
    en: 'This was already submitted. Reload to see the result.',
  },
}

const BY_STATUS: Readonly<Record<number, Words>> = {
  400: {
    zh: '有几处填得不对，请改后再提交。',
    en: 'Some entries are not right. Please correct them.',
  },
  401: { zh: '请先登录。', en: 'Please sign in first.' },
  403: { zh: '您的身份不能做这一步。', en: 'Your role may not do this.' },
  404: {
    zh: '没有这项内容，或者您无权查看。',
    en: 'There is no such thing, or it is not yours to see.',
  },
  409: {
    zh: '情况已经变了，请刷新后再试。',
    en: 'Things have changed meanwhile. Reload and try again.',
  },
  412: {
    zh: '别人刚改过这一项。您填的内容还在，请核对后再保存。',
    en: 'Somebody has just changed this. What you typed is still here: compare, then save again.',
  },
  413: { zh: '内容太大了。', en: 'That is too large.' },
  429: { zh: '操作太快了，请过一会儿再试。', en: 'Too many requests. Please wait a moment.' },
  503: {
    zh: '服务暂时不可用，请稍后再试。',
    en: 'The service is not available for now. Please try again soon.',
  },
}
const FALLBACK: Words = {
  zh: '出了差错，请再试一次。',
  en: 'Something went wrong. Please try again.',
}

export function problemText(problem: { code: string; status?: number }, lang: Lang): string {
  return (SAID[problem.code] ?? BY_STATUS[problem.status ?? 0] ?? FALLBACK)[lang]
}
