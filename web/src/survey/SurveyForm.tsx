// A campaign as its official makes it: name, places, who is asked, last day, questions, and how they will look.
import { useState } from 'preact/hooks'
import { covers } from '#shared/region/code.ts'
import type { Question, SurveyContent } from '#shared/survey/survey.ts'
import { useSend } from '../broker/send.ts'
import { Trouble } from '../broker/Trouble.tsx'
import { withCounties } from '../cases/place.ts'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { Choices, Field } from '../ui/Field.tsx'
import { FormEnd } from '../ui/FormEnd.tsx'
import { guestRoleText } from '../words/event.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import { Preview } from './Preview.tsx'
import { QuestionFields } from './QuestionFields.tsx'
import { newQuestion, type QuestionType, TYPES } from './template.ts'

type Props = {
  lang: Lang
  places: Places
  /** The official's jurisdiction. */
  region: string
  first: SurveyContent
  /** Of a survey that is changed. */
  before?: { id: string; version: number }
  onDone: (id: string) => void
  onCancel: () => void
}
const ROLES = ['enterprise', 'firm', 'bank'] as const

/** A province asks cities, a city its counties, a county itself. */
function placesIn(region: string, cities: Places): string[] {
  const all = Object.keys(withCounties(cities)).filter((code) => covers(region, code))
  const below = all.filter((code) => code !== region)
  const near = region.endsWith('0000') ? below.filter((code) => code.endsWith('00')) : below
  return near.length === 0 ? [region] : near
}

export function SurveyForm({ lang, places, region, first, before, onDone, onCancel }: Props) {
  const w = t(surveyWords, lang)
  const [form, setForm] = useState(first)
  const { busy, trouble, send, errorOf } = useSend(lang, {
    title: w.name,
    regions: w.regions,
    roles: w.roles,
    until: w.closes,
    ...Object.fromEntries(form.questions.map((_, i) => [`questions.${i}`, w.question(i + 1)])),
  })
  const set = (patch: Partial<SurveyContent>) => setForm((was) => ({ ...was, ...patch }))
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const path = before ? `/api/surveys/${before.id}` : '/api/surveys'
    const options = { body: form, ...(before ? { ifMatch: before.version } : {}) }
    void send<{ id: string }>(before ? 'PUT' : 'POST', path, options, ({ id }) => onDone(id))
  }
  const named = withCounties(places)
  return (
    <form noValidate onSubmit={submit}>
      <Trouble lang={lang} trouble={trouble} />
      <Line
        lang={lang}
        name="title"
        label={w.name}
        required
        maxLength={60}
        error={errorOf('title')}
        value={form.title}
        onType={(title) => set({ title })}
      />
      <div class="columns">
        <Choices
          lang={lang}
          name="regions"
          legend={w.regions}
          hint={w.regionsHint}
          type="checkbox"
          required
          error={errorOf('regions')}
          chosen={form.regions}
          options={placesIn(region, places).map((value) => {
            const label = named[value] ?? value
            return { value, label: <span lang={langIn(label, lang)}>{label}</span> }
          })}
          onChange={({ currentTarget: { value, checked } }) =>
            set({ regions: toggled(form.regions, value, checked) })
          }
        />
      </div>
      <Choices
        lang={lang}
        name="roles"
        legend={w.roles}
        type="checkbox"
        required
        error={errorOf('roles')}
        chosen={form.roles}
        options={ROLES.map((value) => ({ value, label: guestRoleText(value, lang) }))}
        onChange={({ currentTarget: { value, checked } }) =>
          set({ roles: toggled<string>(form.roles, value, checked) as SurveyContent['roles'] })
        }
      />
      <Line
        lang={lang}
        name="until"
        label={w.closes}
        type="date"
        required
        error={errorOf('until')}
        value={form.until}
        onType={(until) => set({ until })}
      />
      <h2>{w.questions}</h2>
      <Questions
        {...{ lang, errorOf }}
        questions={form.questions}
        onChange={(questions) => set({ questions })}
      />
      <Preview lang={lang} questions={form.questions} />
      <FormEnd send={w.save} busy={busy} cancel={w.cancel} onCancel={onCancel} />
    </form>
  )
}

const toggled = <T extends string>(all: readonly T[], one: T, isIn: boolean): T[] =>
  isIn ? [...all, one] : all.filter((other) => other !== one)

type QuestionsProps = {
  lang: Lang
  questions: readonly Question[]
  errorOf: (name: string) => string | undefined
  onChange: (questions: Question[]) => void
}

function Questions({ lang, questions, errorOf, onChange }: QuestionsProps) {
  const w = t(surveyWords, lang)
  const [type, setType] = useState<QuestionType>('one')
  const replaced = (i: number, next: Question[]) => [
    ...questions.slice(0, i),
    ...next,
    ...questions.slice(i + 1),
  ]
  const up = (i: number) => {
    const [one, two] = [questions[i - 1], questions[i]]
    if (one && two) onChange([...questions.slice(0, i - 1), two, one, ...questions.slice(i + 1)])
  }
  return (
    <>
      {questions.map((question, i) => (
        <QuestionFields
          key={question.key}
          {...{ lang, question }}
          no={i + 1}
          before={questions.slice(0, i)}
          error={errorOf(`questions.${i}`)}
          onChange={(next) => onChange(replaced(i, [next]))}
          onUp={() => up(i)}
          onRemove={() => onChange(replaced(i, []))}
        />
      ))}
      <div class="row end">
        <Field lang={lang} name="add-type" label={w.addType}>
          {(p) => (
            <select
              {...p}
              value={type}
              onChange={(event) => setType(event.currentTarget.value as QuestionType)}
            >
              {TYPES.map((one) => (
                <option key={one} value={one}>
                  {w[`type_${one}`]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button
          type="button"
          class="btn plain"
          onClick={() => onChange([...questions, newQuestion(type, questions)])}
        >
          {w.add}
        </button>
      </div>
    </>
  )
}
