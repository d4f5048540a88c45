// Where a demand stands, in one line and as five steps: who acts next, what, by when.
import { NEXT_WORDS } from '#shared/case/words.ts'
import type { Next } from '#shared/case/case.ts'
import { day } from '../client/format.ts'
import type { Lang } from '../site.ts'
import type { ProgressStep } from '../ui/Progress.tsx'
import { myWords } from '../words/my.ts'
import { t } from '../words/words.ts'
import type { MyListing } from './my.ts'

export function whoText(who: Next['who'], lang: Lang): string {
  const w = t(myWords, lang)
  return { owner: w.you, official: w.county, firm: w.firm, platform: w.platform }[who]
}

export function whatText(what: string, lang: Lang): string {
  const said = (myWords[lang] as Readonly<Record<string, unknown>>)[`next.${what}`]
  return typeof said === 'string' ? said : (NEXT_WORDS[what]?.[lang] ?? what)
}

/** 县生态环境部门核对，核对后公开 · 最迟 2026年3月3日 */
export function nextLine(next: Next, lang: Lang): string {
  const { by } = next
  return [whatText(next.what, lang), by && t(myWords, lang).due(day(by, lang))]
    .filter(Boolean)
    .join(' · ')
}

/** Until when an open demand stands without being confirmed again. */
export const holdsUntil = ({ confirmBy }: MyListing): string | undefined => confirmBy

const agreedAtOf = ({ parties = [] }: MyListing): string | undefined =>
  parties.map((party) => party.agreedAt).find((at) => at !== undefined)

/** How many of the five steps are behind it. */
function reachedBy(view: MyListing): number {
  if (agreedAtOf(view) !== undefined) return 5
  if (view.status === 'submitted') return 1
  const open =
    ['published', 'expired', 'closed'].includes(view.status) && view.publishedAt !== undefined
  if (!open) return 0
  return view.ranking ? 4 : 3
}

/** 提交 → 县核对 → 发布 → 匹配 → 对接. */
export function progressOf(view: MyListing, lang: Lang): ProgressStep[] {
  const w = t(myWords, lang)
  const { status, next, ranking } = view
  const reached = reachedBy(view)
  const step = (at: number, label: string, who: string, done: string | undefined): ProgressStep => {
    if (at < reached)
      return { label, who, state: 'done', ...(done === undefined ? {} : { at: done }) }
    if (at > reached || status === 'closed') return { label, who, state: 'next' }
    return {
      label,
      who,
      state: 'now',
      ...(next?.by === undefined ? {} : { due: next.by }),
    }
  }
  return [
    step(0, w.stepSubmit, w.you, view.submittedAt),
    step(1, w.stepCheck, w.county, view.publishedAt),
    step(2, w.stepPublish, w.county, view.publishedAt),
    step(3, w.stepMatch, w.platform, ranking?.at),
    step(4, w.stepAgree, next && reached === 4 ? whoText(next.who, lang) : w.you, agreedAtOf(view)),
  ]
}
