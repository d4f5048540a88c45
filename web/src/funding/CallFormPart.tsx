// The form of a funding call on the desk: days, conditions, whom to ask, source and last check.
import { useMemo, useState } from 'preact/hooks'
import { PERMIT_WORDS, SUBJECT_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import type { Flaw } from '#shared/problem.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { financeProblem } from '../finance/problem.ts'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Choices, Field } from '../ui/Field.tsx'
import { fundingPageWords } from '../words/funding-page.ts'
import { loanFlaw } from '../words/loan-flaw.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { type CallForm, type CHOSEN, controlOf, fieldsOf, formOf, type TEXTS } from './call-form.ts'
import type { CallView } from './view.ts'

type Props = {
  lang: Lang
  places: Places
  call: CallView | undefined
  onDone: () => void
  onCancel: () => void
}
const DAYS: readonly string[] = ['opensOn', 'closesOn', 'checkedOn']
const NEEDED: readonly string[] = ['title', 'issuer', 'source', ...DAYS]
const TICKS = { uses: USE_WORDS, subjects: SUBJECT_WORDS, permits: PERMIT_WORDS } as const

export function CallFormPart({ lang, places, call: known, onDone, onCancel }: Props) {
  const w = t(fundingPageWords, lang)
  const [form, setForm] = useState<CallForm>(() => formOf(known?.fields ?? {}))
  const [flaws, setFlaws] = useState<readonly Flaw[]>([])
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const errors = useMemo(
    () =>
      flaws.map((flaw) => {
        const name = controlOf(flaw.path)
        return { name, text: `${w[`f_${name}` as 'f_title']} · ${loanFlaw(flaw, lang)}` }
      }),
    [flaws],
  )
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.text
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy) return
    const read = fieldsOf(form)
    setProblem(undefined)
    setFlaws('flaws' in read ? read.flaws : [])
    if ('flaws' in read) return
    setBusy(true)
    const path = `/api/funding/calls${known ? `/${known.id}` : ''}`
    const sent = known ? { body: read, ifMatch: known.version } : { body: read }
    const answer = await call(known ? 'PUT' : 'POST', path, sent)
    setBusy(false)
    if (answer.ok) {
      toast(known ? w.saved : w.posted)
      onDone()
    } else {
      setFlaws(answer.problem.flaws)
      if (answer.problem.flaws.length === 0) setProblem(financeProblem(answer.problem, lang))
    }
  }
  const part = {
    lang,
    form,
    errorOf,
    change: (patch: Partial<CallForm>) => setForm({ ...form, ...patch }),
  }
  return (
    <form class="panel" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary
        lang={lang}
        errors={errors}
        {...(problem === undefined ? {} : { title: problem, always: true })}
      />
      <What {...part} places={places} />
      <Conditions {...part} />
      <Source {...part} />
      <p class="actions">
        <button class="btn" aria-disabled={busy}>
          {known ? w.save : w.post}
        </button>
        <button type="button" class="btn plain" onClick={onCancel}>
          {w.cancel}
        </button>
      </p>
    </form>
  )
}

type Part = {
  lang: Lang
  form: CallForm
  errorOf: (name: string) => string | undefined
  change: (patch: Partial<CallForm>) => void
}

const TextLine = ({
  lang,
  form,
  errorOf,
  change,
  name,
}: Part & { name: (typeof TEXTS)[number] }) => (
  <Line
    lang={lang}
    name={name}
    label={t(fundingPageWords, lang)[`f_${name}`]}
    value={form.texts[name]}
    error={errorOf(name)}
    required={NEEDED.includes(name)}
    type={DAYS.includes(name) ? 'date' : 'text'}
    onType={(text) => change({ texts: { ...form.texts, [name]: text } })}
  />
)

function What(part: Part & { places: Places }) {
  const { lang, form, errorOf, change, places } = part
  return (
    <>
      <TextLine {...part} name="title" />
      <TextLine {...part} name="issuer" />
      <TextLine {...part} name="text" />
      <Field
        lang={lang}
        name="region"
        label={t(fundingPageWords, lang).f_region}
        error={errorOf('region')}
        required
      >
        {(p) => (
          <select
            {...p}
            value={form.texts.region}
            onChange={({ currentTarget: { value } }) =>
              change({ texts: { ...form.texts, region: value } })
            }
          >
            <option value="">—</option>
            {Object.entries(places).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="pair">
        <TextLine {...part} name="opensOn" />
        <TextLine {...part} name="closesOn" />
      </div>
    </>
  )
}

function Conditions(part: Part) {
  const { lang, form, errorOf, change } = part
  const w = t(fundingPageWords, lang)
  return (
    <>
      {(Object.keys(TICKS) as (typeof CHOSEN)[number][]).map((name) => (
        <Choices
          key={name}
          lang={lang}
          name={name}
          legend={w[`f_${name}`]}
          type="checkbox"
          error={errorOf(name)}
          chosen={form.chosen[name]}
          options={Object.entries(TICKS[name]).map(([value, said]) => ({
            value,
            label: said[lang],
          }))}
          onChange={({ currentTarget: { value, checked } }) => {
            const was = form.chosen[name]
            const next = checked ? [...was, value] : was.filter((one) => one !== value)
            change({ chosen: { ...form.chosen, [name]: next } })
          }}
        />
      ))}
      <div class="pair">
        {(['amountMinFen', 'amountMaxFen', 'cleanMonths'] as const).map((name) => (
          <Line
            key={name}
            lang={lang}
            name={name}
            label={w[`f_${name}`]}
            hint={name === 'cleanMonths' ? undefined : w.amountHint}
            value={form.typed[name]}
            error={errorOf(name)}
            onType={(text) => change({ typed: { ...form.typed, [name]: text } })}
          />
        ))}
        <Line
          lang={lang}
          name="industries"
          label={w.f_industries}
          hint={w.industryHint}
          value={form.industries}
          error={errorOf('industries')}
          onType={(industries) => change({ industries })}
        />
      </div>
      <TextLine {...part} name="listName" />
      <TextLine {...part} name="exclusions" />
      <TextLine {...part} name="documents" />
    </>
  )
}

function Source(part: Part) {
  const { lang, form, errorOf, change } = part
  const w = t(fundingPageWords, lang)
  return (
    <>
      <div class="pair">
        {(['contact', 'phone'] as const).map((name) => (
          <Line
            key={name}
            lang={lang}
            name={name}
            label={w[`f_${name}`]}
            type={name === 'phone' ? 'tel' : 'text'}
            value={form[name]}
            error={errorOf(name)}
            required
            onType={(text) => change({ [name]: text })}
          />
        ))}
      </div>
      <TextLine {...part} name="source" />
      <TextLine {...part} name="checkedOn" />
    </>
  )
}
