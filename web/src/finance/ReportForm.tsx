// The chosen bank reports what was lent: amounts and rates as typed, slips asked about.
import { useState } from 'preact/hooks'
import { amountFenOf, rateBpTyped } from '#shared/finance/typed.ts'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { typedText } from '../words/finance-typed.ts'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import type { NeedView } from './need.ts'
import { type Stepping } from './useStep.ts'

type Errors = Partial<Record<'lent-amount' | 'rate' | 'months' | 'on', string>>
const FIELDS = ['lent-amount', 'rate', 'months', 'on'] as const

export function ReportForm({
  lang,
  need,
  stepping,
}: {
  lang: Lang
  need: NeedView
  stepping: Stepping
}) {
  const w = t(financeWords, lang)
  const [typed, setTyped] = useState({
    'lent-amount': '',
    rate: '',
    months: String(need.fields.termMonths ?? ''),
    on: '',
  })
  const [errors, setErrors] = useState<Errors>({})
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const amount = amountFenOf(typed['lent-amount'])
    const rate = rateBpTyped(typed.rate)
    const termMonths = Number(typed.months)
    const found: Errors = {}
    if ('flaw' in amount) found['lent-amount'] = typedText(amount.flaw, lang)
    if ('flaw' in rate) found.rate = typedText(rate.flaw, lang)
    if (!Number.isInteger(termMonths) || termMonths < 1)
      found.months = typedText({ code: 'term.impossible' }, lang)
    if (typed.on === '') found.on = typedText({ code: 'required' }, lang)
    setErrors(found)
    const first = FIELDS.find((name) => found[name] !== undefined)
    if (first) document.getElementById(first)?.focus()
    else if ('value' in amount && 'value' in rate)
      void stepping.step({
        step: 'report',
        amountFen: amount.value,
        rateBp: rate.value,
        termMonths,
        on: typed.on,
      })
  }
  const line = (name: (typeof FIELDS)[number], label: string) => ({
    lang,
    name,
    label,
    value: typed[name],
    error: errors[name],
    required: true,
    onType: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  return (
    <section class="panel noprint" aria-labelledby="report">
      <h2 id="report">{w.reportTitle}</h2>
      <form onSubmit={send} noValidate>
        <Line {...line('lent-amount', w.lentAmount)} hint={w.amountHint} />
        <Line {...line('rate', w.rateLabel)} hint={w.rateHint} />
        <Line {...line('months', w.term)} numeric unit={w.months} />
        <Line {...line('on', w.on)} type="date" />
        <p class="actions">
          <button class="btn" aria-disabled={stepping.busy}>
            {w.report}
          </button>
        </p>
      </form>
    </section>
  )
}
