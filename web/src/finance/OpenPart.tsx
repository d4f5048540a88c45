// Sending a need: to all banks whose products could fit, or to those that the owner ticks; consent before that.
import { useState } from 'preact/hooks'
import { eligible } from '#shared/finance/eligible.ts'
import type { Fit } from '#shared/finance/fit.ts'
import { type Lang } from '../site.ts'
import { Choices } from '../ui/Field.tsx'
import { needWords } from '../words/finance-need.ts'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import type { NeedView } from './need.ts'
import type { Stepping } from './useStep.ts'

type Props = { lang: Lang; need: NeedView; stepping: Stepping }
type Scope = 'all' | 'some'

export function Open({ lang, need, stepping }: Props) {
  const w = t(financeWords, lang)
  const n = t(needWords, lang)
  const [agreed, setAgreed] = useState(false)
  const [scope, setScope] = useState<Scope>('all')
  const [banks, setBanks] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const able = eligible(need.fits)
  if (able.length === 0 && need.fits.length > 0) return null
  const isEmpty = scope === 'some' && banks.length === 0
  const send = () => {
    setTried(true)
    if (!agreed || isEmpty) return
    const to = scope === 'some' ? { to: banks } : {}
    void stepping.step({ step: 'open', consent: true, ...to })
  }
  return (
    <section class="panel" aria-labelledby="open">
      <h2 id="open">{w.openTitle}</h2>
      {able.length > 1 && (
        <Choices
          lang={lang}
          name="scope"
          legend={n.scope}
          type="radio"
          chosen={[scope]}
          options={[
            { value: 'all', label: n.scopeAll(able.length) },
            { value: 'some', label: n.scopeSome },
          ]}
          onChange={({ currentTarget: { value } }) => setScope(value as Scope)}
        />
      )}
      {scope === 'some' && (
        <Banks {...{ lang, able, banks }} error={tried && isEmpty} onChange={setBanks} />
      )}
      <label class="choice">
        <input
          type="checkbox"
          name="consent"
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        <span>{w.consent}</span>
      </label>
      {tried && !agreed && (
        <p class="error" role="alert">
          {w.consentNeeded}
        </p>
      )}
      <p class="actions">
        <button type="button" class="btn" onClick={send}>
          {scope === 'some' ? n.openSome : w.open}
        </button>
      </p>
    </section>
  )
}

type BanksProps = {
  lang: Lang
  able: readonly Fit[]
  banks: readonly string[]
  error: boolean
  onChange: (banks: readonly string[]) => void
}

function Banks({ lang, able, banks, error, onChange }: BanksProps) {
  const w = t(financeWords, lang)
  const n = t(needWords, lang)
  return (
    <Choices
      lang={lang}
      name="banks"
      legend={n.banks}
      type="checkbox"
      error={error ? n.banksNone : undefined}
      chosen={banks}
      options={able.map(({ bankId, bankName, title, verdict, questions }) => ({
        value: bankId,
        label: `${bankName} · ${title}（${verdict === 'fit' ? w.fit : n.open_(questions.length)}）`,
      }))}
      onChange={({ currentTarget: { value, checked } }) =>
        onChange(checked ? [...banks, value] : banks.filter((one) => one !== value))
      }
    />
  )
}
