// The questions of a step's form, each as a native control.
import { DeclineReason } from '#shared/case/party.ts'
import { EndReason } from '#shared/case/progress.ts'
import { END_WORDS } from '#shared/case/words.ts'
import { FilesField } from '../cases/FilesField.tsx'
import { day } from '../client/format.ts'
import { declineText } from '../words/value.ts'
import { stepForm } from '../words/pair-step.ts'
import {
  Amount,
  Asked,
  dayAsk,
  One,
  Pick,
  type Ask,
  type StepFieldsProps,
  textAsk,
} from './controls.tsx'
import type { Question } from './form.ts'
import { monthText, monthsOf, today } from './month.ts'

export function StepFields({ questions, ...props }: StepFieldsProps) {
  return (
    <>
      {questions.map((question) => {
        const Control = CONTROLS[question]
        return <Control key={question} {...props} question={question} />
      })}
    </>
  )
}

const CONTROLS: Readonly<Record<Question, Ask>> = {
  on: dayAsk('on', 'onHint'),
  validTo: dayAsk('validTo'),
  note: textAsk('note', 'noteHint', 2000),
  result: textAsk('result', 'resultHint', 2000),
  opinion: textAsk('opinion', 'opinionHint', 500),
  reopenReason: textAsk('reopenReason', 'reasonHint', 500),
  sample: (props) => {
    const w = stepForm(props.lang)
    const open = props.pair.progress.samples.filter((sample) => !sample.test)
    return (
      <Pick
        {...props}
        label={w.sample}
        options={open.map(({ no, on }) => [String(no), w.sampleN(no, day(on, props.lang))])}
      />
    )
  },
  basis: (props) => {
    const w = stepForm(props.lang)
    const options = ['per-tonne', 'lump-sum'] as const
    return <One {...props} legend={w.basis} options={options.map((code) => [code, w[code]])} />
  },
  amount: Amount,
  no: (props) => (
    <Asked
      {...props}
      label={stepForm(props.lang).no}
      input={(control, value) => (
        <input
          {...control}
          maxLength={60}
          autocomplete="off"
          value={value}
          onInput={(event) => props.onType({ no: event.currentTarget.value })}
        />
      )}
    />
  ),
  month: (props) => {
    const w = stepForm(props.lang)
    const months = monthsOf(props.pair.progress.contract?.on, today())
    return (
      <Pick
        {...props}
        label={w.month}
        hint={w.monthHint}
        options={months.map((month) => [month, monthText(month, props.lang)])}
      />
    )
  },
  tonnes: (props) => (
    <Asked
      {...props}
      label={stepForm(props.lang).tonnes}
      unit={stepForm(props.lang).tonnesUnit}
      input={(control, value) => (
        <input
          {...control}
          class="short"
          inputMode="decimal"
          autocomplete="off"
          value={value}
          onInput={(event) => props.onType({ tonnes: event.currentTarget.value })}
        />
      )}
    />
  ),
  met: (props) => {
    const w = stepForm(props.lang)
    const options = [
      ['yes', w.metYes],
      ['no', w.metNo],
    ] as const
    return <One {...props} legend={w.met} options={options} />
  },
  closeDemand: ({ lang, typed, onType }) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={typed.closeDemand === 'yes'}
        onChange={(event) => onType({ closeDemand: event.currentTarget.checked ? 'yes' : 'no' })}
      />
      <span>{stepForm(lang).closeDemand}</span>
    </label>
  ),
  endReason: (props) => {
    const reasons = EndReason.options.filter((reason) => reason !== 'withdrawn')
    return (
      <Pick
        {...props}
        label={stepForm(props.lang).endReason}
        options={reasons.map((reason) => [reason, END_WORDS[reason][props.lang]])}
      />
    )
  },
  declineReason: (props) => (
    <Pick
      {...props}
      label={stepForm(props.lang).declineReason}
      none={stepForm(props.lang).any}
      options={DeclineReason.options.map((reason) => [reason, declineText(reason, props.lang)])}
    />
  ),
  files: ({ lang, question, typed, errors, uploads, onType }) => (
    <FilesField
      lang={lang}
      name={`step-${question}`}
      error={errors.files}
      files={typed.files ?? []}
      uploads={uploads}
      onFiles={(files) => onType({ files })}
    />
  ),
}
