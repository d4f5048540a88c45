// Where a demand stands, in one line and as five steps: who acts next, what, by when.
import { type Next } from '#shared/case/case.ts'
import { day } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { type ProgressStep } from '../ui/Progress.tsx'
import { myWords } from '../words/my.ts'
import { t } from '../words/words.ts'
import { type MyListing } from './my.ts'

export function whoText(who: Next['who'], lang: Lang): string {
  const w = t(myWords, lang)
  return { owner: w.you, official: w.county, firm: w.firm, platform: w.platform }[who]
}

export function whatText(what: string, lang: Lang): string {
  const w = t(myWords, lang)
  return (w as Readonly<Record<string, unknown>>)[`next.${what}`]?.toString() ?? what
}

/** 县生态环境部门核对，核对后公开 · 最迟 2026年3月3日 */
export const nextLine = (next: Next, lang: Lang): string =>
  [whatText(next.what, lang), next.by && t(myWords, lang).due(day(next.by, lang))].filter(Boolean).join(' · ')

/** 提交 → 县核对 → 发布 → 匹配 → 对接. */
export function progressOf(view: MyListing, lang: Lang): ProgressStep[] {
  const w = t(myWords, lang)
  const { status, next, ranking, parties = [] } = view
  const agreedAt = parties.map((party) => party.agreedAt).find((at) => at !== undefined)
  const published = status === 'published' || status === 'expired' || (status === 'closed' && view.publishedAt !== undefined)
  const reached = agreedAt ? 5 : published ? (ranking ? 4 : 3) : status === 'submitted' ? 1 : 0
  const due = next?.by === undefined ? {} : { due: next.by }
  const step = (at: number, label: string, who: string, done: string | undefined): ProgressStep => ({
    label,
    who,
    state: at < reached ? 'done' : at === reached && status !== 'closed' ? 'now' : 'next',
    ...(at < reached && done !== undefined ? { at: done } : {}),
    ...(at === reached && status !== 'closed' ? due : {}),
  })
  return [
    step(0, w.stepSubmit, w.you, view.submittedAt),
    step(1, w.stepCheck, w.county, view.publishedAt),
    step(2, w.stepPublish, w.county, view.publishedAt),
    step(3, w.stepMatch, w.platform, ranking?.at),
    step(4, w.stepAgree, reached === 4 && next ? whoText(next.who, lang) : w.you, agreedAt),
  ]
}
