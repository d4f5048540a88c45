// Who did what when, fetched when somebody opens it.
import { useState } from 'preact/hooks'
import type { Audit } from '#shared/audit/audit.ts'
import { BROKER_ACT_WORDS } from '#shared/audit/broker-act.ts'
import { CASE_ACT_WORDS, END_WORDS } from '#shared/case/words.ts'
import { FINANCE_ACT_WORDS } from '#shared/finance/words.ts'
import { FUNDING_ACT_WORDS } from '#shared/funding/words.ts'
import { call } from '../../client/api.ts'
import { when } from '../../client/format.ts'
import { toast } from '../../client/toast.ts'
import type { Lang } from '../../site.ts'
import { useLoad } from '../../ui/load.ts'
import { LoadState } from '../../ui/LoadState.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { langIn } from '../../words/foreign.ts'
import { matchListWords } from '../../words/match-list.ts'
import { memberProblem } from '../../words/my-problem.ts'
import { actWords } from '../../words/my-act.ts'
import { myWords } from '../../words/my.ts'
import { t } from '../../words/words.ts'
import type { History } from '../my.ts'

export function HistoryList({ lang, id, version }: { lang: Lang; id: string; version: number }) {
  const w = t(myWords, lang)
  const [open, setOpen] = useState(false)
  return (
    <details class="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.history}</summary>
      {open && <Records key={version} lang={lang} id={id} />}
    </details>
  )
}

function Records({ lang, id }: { lang: Lang; id: string }) {
  const path = `/api/listings/${id}/history`
  const load = useLoad<History>(path)
  const [busy, setBusy] = useState(false)
  const more = async (page: History) => {
    setBusy(true)
    const answer = await call<History>(
      'GET',
      `${path}?after=${encodeURIComponent(page.next ?? '')}`,
    )
    setBusy(false)
    if (answer.ok) load.set({ ...answer.value, items: [...page.items, ...answer.value.items] })
    else toast(memberProblem(answer.problem, lang))
  }
  return (
    <LoadState lang={lang} load={load}>
      {(page) => (
        <>
          <ol class="line">
            {page.items.map((audit) => (
              <li key={audit.id} class="done">
                <strong>{actText(audit, lang)}</strong>
                <span>
                  {when(audit.at, lang)} · {whoText(audit, lang)}
                </span>
                {reasonOf(audit, lang) && (
                  <span lang={langIn(reasonOf(audit, lang) ?? '', lang)}>
                    {reasonOf(audit, lang)}
                  </span>
                )}
              </li>
            ))}
          </ol>
          <Pager
            lang={lang}
            more={page.next !== undefined}
            busy={busy}
            onMore={() => void more(page)}
          />
        </>
      )}
    </LoadState>
  )
}

const actText = ({ act }: Audit, lang: Lang): string =>
  (actWords[lang] as Readonly<Record<string, string>>)[act] ??
  (
    {
      ...CASE_ACT_WORDS,
      ...BROKER_ACT_WORDS,
      ...FINANCE_ACT_WORDS,
      ...FUNDING_ACT_WORDS,
    } as Readonly<Record<string, { zh: string; en: string } | undefined>>
  )[act]?.[lang] ??
  act

function whoText({ by }: Audit, lang: Lang): string {
  const w = t(myWords, lang)
  if (!by) return w.clock
  const of = { enterprise: w.you, official: w.county, firm: w.firm, bank: w.bank, expert: '' }[
    by.role
  ]
  return by.role === 'enterprise' ? by.name : [of, by.name].filter(Boolean).join(' ')
}

/** A reason is a text of an official, or a code of a closed list. */
function reasonOf({ act, values }: Audit, lang: Lang): string | undefined {
  const { reason } = values
  if (typeof reason !== 'string') return undefined
  const ended = (END_WORDS as Readonly<Record<string, { zh: string; en: string }>>)[reason]
  if (act.startsWith('case.') && ended) return ended[lang]
  const known = { ...t(matchListWords, lang), ...t(myWords, lang) } as Readonly<
    Record<string, unknown>
  >
  const said = known[reason]
  return typeof said === 'string' ? said : reason
}
