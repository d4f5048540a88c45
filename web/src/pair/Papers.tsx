// The files of a pair: what each came with, from whom, when.
import type { Paper } from '#shared/case/message.ts'
import type { StepName } from '#shared/case/step.ts'
import { STEP_WORDS } from '#shared/case/words.ts'
import { usePages } from '../cases/pages.ts'
import { day } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { doerText, pairWords } from '../words/pair.ts'
import { t } from '../words/words.ts'
import { FileLinks } from './FileLinks.tsx'
import { type PairProps, pathOf } from './pair.ts'

const withText = (step: string, lang: Lang): string =>
  step === 'message'
    ? t(pairWords, lang).withMessage
    : step in STEP_WORDS
      ? STEP_WORDS[step as StepName][lang]
      : step

export function Papers({ lang, pair, around }: PairProps) {
  const w = t(pairWords, lang)
  const { load, busy, more } = usePages<Paper>(`${pathOf(around, pair.orgId)}/papers`, lang)
  return (
    <section>
      <h4>{w.papers}</h4>
      <LoadState lang={lang} load={load}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <p class="muted">{w.papersNone}</p>}
            <ul class="plain-list">
              {items.map((paper) => (
                <li key={paper.id}>
                  <FileLinks
                    lang={lang}
                    demandId={around.demandId}
                    firmId={pair.orgId}
                    files={[paper]}
                  />
                  <span class="meta">
                    {w.paperOf(
                      withText(paper.with, lang),
                      doerText(paper.by.side, around.doer, lang),
                      day(paper.at, lang),
                    )}
                  </span>
                </li>
              ))}
            </ul>
            <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
          </>
        )}
      </LoadState>
    </section>
  )
}
