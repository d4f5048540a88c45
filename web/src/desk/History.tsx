// Who did what when, newest first.
import { useEffect } from 'preact/hooks'
import { type Audit } from '#shared/audit/audit.ts'
import { day, when } from '../client/format.ts'
import { usePages } from '../cases/pages.ts'
import { type Lang } from '../site.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { caseWords } from '../words/desk-case.ts'
import { closingText, declineText, roleText } from '../words/value.ts'
import { actText, endText } from '../words/desk-history.ts'
import { t } from '../words/words.ts'

/** `round` changes when something was done: the record is read again. */
export type HistoryProps = { lang: Lang; path: string; round: string }

export function History({ lang, path, round }: HistoryProps) {
  const { load, busy, more } = usePages<Audit>(path, lang)
  const { reload } = load
  useEffect(reload, [round])
  const w = t(caseWords, lang)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{w.history}</h2>
      <LoadState lang={lang} load={load}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <p class="muted">{w.historyNone}</p>}
            <ol class="line" aria-label={w.history}>
              {items.map((audit) => (
                <Entry key={audit.id} lang={lang} audit={audit} />
              ))}
            </ol>
            <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
          </>
        )}
      </LoadState>
    </section>
  )
}

function Entry({ lang, audit }: { lang: Lang; audit: Audit }) {
  const w = t(caseWords, lang)
  const { act, at, by, values } = audit
  const who = by ? `${by.name} (${roleText(by.role, lang)})` : w.clock
  const reason = typeof values.reason === 'string' ? values.reason : ''
  // Reads are kept once a day and carry the day alone.
  const time = act.endsWith('.read') ? day(at, lang) : when(at, lang)
  return (
    <li class={act.endsWith('.read') ? 'next' : 'done'}>
      <strong>{actText(act, lang)}</strong>
      <span>
        {who} · {time}
      </span>
      {reason && <span>{w.reasonIs(reasonText(act, reason, lang))}</span>}
    </li>
  )
}

/** An official's reason is their own words; the others come from closed lists. */
function reasonText(act: string, reason: string, lang: Lang): string {
  if (act === 'listing.closed') return closingText(reason, lang)
  if (act === 'case.ended' || act === 'case.quote-declined') return endText(reason, lang)
  return act.startsWith('party.') ? declineText(reason, lang) : reason
}
