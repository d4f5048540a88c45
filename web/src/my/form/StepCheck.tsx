// Step 6: everything once more with a way to change it, what is missing, what looks odd, then submit.
import { placeName } from '#shared/region/region.ts'
import type { Flaw } from '#shared/problem.ts'
import type { Lang } from '../../site.ts'
import { nameOf, useNames } from '../../client/names.ts'
import { demandFlaw, doubtText } from '../../words/demand-form-flaw.ts'
import { formAndStep } from '../../words/demand-form-step.ts'
import { langIn } from '../../words/foreign.ts'
import type { Answers } from './answers.ts'
import { rowsOf, type SaidRow } from './said.ts'
import { controlOf, isMissing, STEPS, type StepId } from './steps.ts'
import { useConcepts } from './vocabulary.ts'

export type StepCheckProps = {
  lang: Lang
  answers: Answers
  flaws: readonly Flaw[]
  doubts: readonly Flaw[]
}

export function StepCheck({ lang, answers, flaws, doubts }: StepCheckProps) {
  const w = formAndStep(lang)
  const names = useNames(lang)
  const concepts = useConcepts()
  const naming = {
    lang,
    nameOf: (code: string) => (concepts ? concepts.labelOf(code, lang) : nameOf(code, names)),
    placeOf: (region: string) => (region === '' ? '' : placeName(region)),
  }
  const rows = rowsOf(answers, naming)
  const odd = doubts.flatMap((doubt) => {
    const text = doubtText(doubt, lang)
    return text === undefined ? [] : [{ control: controlOf(doubt.path), text }]
  })
  return (
    <>
      <p>{w.checkLead}</p>
      {odd.length > 0 && (
        <div class="note warn">
          <h3>{w.doubtTitle}</h3>
          <ul>
            {odd.map(({ control, text }) => (
              <li key={control}>
                {text} <a href={`#${control}`}>{w.change}</a>
              </li>
            ))}
          </ul>
          <p class="small">{w.doubtNote}</p>
        </div>
      )}
      {STEPS.slice(0, -1).map((step) => (
        <Section
          key={step}
          {...{ lang, step, flaws }}
          rows={rows.filter((row) => row.step === step)}
        />
      ))}
      <div class="note">
        <p>{w.confidential}</p>
        <p>{w.promise}</p>
      </div>
    </>
  )
}

function Section({
  lang,
  step,
  rows,
  flaws,
}: {
  lang: Lang
  step: StepId
  rows: readonly SaidRow[]
  flaws: readonly Flaw[]
}) {
  const w = formAndStep(lang)
  return (
    <section class="panel checked">
      <h3>{w[step]}</h3>
      <dl class="facts">
        {rows.map(({ control, label, said }) => {
          const flaw = flaws.find(
            (one) => controlOf(one.path) === control || one.path.startsWith(`${control}.`),
          )
          return (
            <div key={control}>
              <dt>{label}</dt>
              <dd>
                {flaw && !isMissing(flaw) ? (
                  <span class="error">{demandFlaw(flaw, lang)}</span>
                ) : said === '' ? (
                  <span class={flaw ? 'error' : 'muted'}>{w.blank}</span>
                ) : (
                  <span class="prose" lang={langIn(said, lang)}>
                    {said}
                  </span>
                )}
              </dd>
              <dd class="act">
                <a href={`#${control}`} aria-label={w.changeOf(label)}>
                  {w.change}
                </a>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
