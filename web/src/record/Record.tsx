// What a firm has done here, counted; nothing is typed and nobody gives stars.
import type { Shown } from '#shared/org/reputation.ts'
import { Fact } from '../cases/Facts.tsx'
import { tonnes } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { recordWords } from '../words/record.ts'
import { t } from '../words/words.ts'

export function Record({ lang, orgId }: { lang: Lang; orgId: string }) {
  const load = useLoad<Shown>(`/api/orgs/${orgId}/reputation`)
  const w = t(recordWords, lang)
  return (
    <section aria-labelledby="record">
      <h2 id="record">{w.record}</h2>
      <LoadState lang={lang} load={load}>
        {(shown) => {
          const lines = linesOf(shown, lang)
          return lines.length === 0 ? (
            <p class="muted">{w.recordNone}</p>
          ) : (
            <dl class="facts">
              {lines.map(([label, said]) => (
                <Fact key={label} lang={lang} label={label}>
                  {said}
                </Fact>
              ))}
            </dl>
          )
        }}
      </LoadState>
    </section>
  )
}

function linesOf(
  { works, answers, medianDays, tonnes: taken, findings }: Shown,
  lang: Lang,
): (readonly [string, string])[] {
  const w = t(recordWords, lang)
  return [
    ...(works > 0 ? [[w.works, w.worksN(works)] as const] : []),
    ...(taken === undefined ? [] : [[w.tonnes, tonnes(taken, lang)] as const]),
    ...(medianDays === undefined ? [] : [[w.days, w.daysN(medianDays, answers)] as const]),
    ...(findings ? [[w.findings, w.findingsN(findings)] as const] : []),
  ]
}
