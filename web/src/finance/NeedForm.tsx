// A new financing need as one short form; amounts may be typed in words, nothing typed is lost.
import { useState } from 'preact/hooks'
import { COLLATERAL_WORDS, SUBJECT_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import { call } from '../client/api.ts'
import { draftOf, dropDraft, keepDraft } from '../client/draft.ts'
import { Gate } from '../my/Gate.tsx'
import { Line } from '../my/form/controls.tsx'
import { href, type Lang } from '../site.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Field } from '../ui/Field.tsx'
import { FormEnd } from '../ui/FormEnd.tsx'
import { typedText } from '../words/finance-typed.ts'
import { needWords } from '../words/finance-need.ts'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import { Conditions, Ticks } from './NeedConditions.tsx'
import { EMPTY, NEED_DRAFT, needOf, type Typed } from './need-typed.ts'
import { Origin } from './NeedOrigin.tsx'
import type { NeedLine } from './need.ts'
import { financeProblem } from './problem.ts'

type Errors = Partial<Record<string, string>>

export const NeedForm = ({ lang }: { lang: Lang }) => (
  <Gate lang={lang}>{() => <Form lang={lang} />}</Gate>
)

/** A demand's page links here with its id. */
const begun = (): Typed => {
  const kept = draftOf<Typed>(NEED_DRAFT)
  const demandId = new URLSearchParams(location.search).get('demand') ?? kept?.demandId ?? ''
  return { ...EMPTY, ...kept, demandId }
}

function Form({ lang }: { lang: Lang }) {
  const w = t(financeWords, lang)
  const n = t(needWords, lang)
  const [typed, setTyped] = useState(begun)
  const [errors, setErrors] = useState<Errors>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const type = (patch: Partial<Typed>) => {
    const next = { ...typed, ...patch }
    setTyped(next)
    keepDraft(NEED_DRAFT, next)
  }
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy) return
    const read = needOf(typed)
    setProblem(undefined)
    setErrors(
      'flaws' in read
        ? Object.fromEntries(read.flaws.map((f) => [f.name, typedText(f, lang)]))
        : {},
    )
    if ('flaws' in read) return
    setBusy(true)
    const answer = await call<NeedLine>('POST', '/api/finance/needs', { body: read.body })
    setBusy(false)
    if (answer.ok) {
      dropDraft(NEED_DRAFT)
      location.assign(href(lang, `/my/finance/${answer.value.id}`))
    } else setProblem(financeProblem(answer.problem, lang))
  }
  const line = (name: 'amount' | 'term' | 'wantedOn' | 'contact' | 'phone', label: string) => ({
    lang,
    name,
    label,
    value: typed[name],
    error: errors[name],
    onType: (value: string) => type({ [name]: value }),
  })
  const shown = Object.entries(errors).flatMap(([name, text]) => (text ? [{ name, text }] : []))
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary
        lang={lang}
        errors={shown}
        {...(problem === undefined ? {} : { title: problem, always: true })}
      />
      <Line {...line('amount', w.amount)} required hint={w.amountHint} numeric={false} />
      <Line {...line('term', w.term)} required hint={n.termHint} />
      <Options
        lang={lang}
        name="use"
        label={w.use}
        words={USE_WORDS}
        typed={typed}
        error={errors.use}
        required
        type={type}
      />
      <Ticks
        {...{ lang, typed, type }}
        name="collateral"
        legend={w.collateral}
        words={COLLATERAL_WORDS}
      />
      <Options
        lang={lang}
        name="subject"
        label={w.subject}
        words={SUBJECT_WORDS}
        typed={typed}
        type={type}
      />
      <Conditions {...{ lang, typed, errors, type }} />
      <Origin {...{ lang, typed, type }} />
      <Line {...line('wantedOn', w.wantedOn)} type="date" />
      <Field lang={lang} name="note" label={w.note}>
        {(p) => (
          <textarea
            {...p}
            rows={4}
            maxLength={1000}
            value={typed.note}
            onInput={(event) => type({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <Line {...line('contact', w.contactName)} required maxLength={40} autocomplete="name" />
      <Line {...line('phone', w.phone)} required type="tel" autocomplete="tel" />
      <FormEnd send={w.save} busy={busy} />
    </form>
  )
}

type OptionsProps = {
  lang: Lang
  name: 'use' | 'subject'
  label: string
  words: Readonly<Record<string, Readonly<Record<Lang, string>>>>
  typed: Typed
  error?: string | undefined
  required?: boolean
  type: (patch: Partial<Typed>) => void
}

const Options = ({
  lang,
  name,
  label,
  words,
  typed,
  error,
  required = false,
  type,
}: OptionsProps) => (
  <Field lang={lang} name={name} label={label} error={error} required={required}>
    {(p) => (
      <select
        {...p}
        value={typed[name]}
        onChange={(event) => type({ [name]: event.currentTarget.value })}
      >
        <option value="">{t(financeWords, lang).choice}</option>
        {Object.entries(words).map(([value, said]) => (
          <option key={value} value={value}>
            {said[lang]}
          </option>
        ))}
      </select>
    )}
  </Field>
)
