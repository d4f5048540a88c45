// What came of a survey: response by city, answers by question, each as bars within a table, and who was told.
import { useEffect } from 'preact/hooks'
import type { Question } from '#shared/survey/survey.ts'
import type { CityRate, QuestionSum } from '#shared/survey/tally.ts'
import { number, when, yuan } from '../client/format.ts'
import { toast } from '../client/toast.ts'
import { cannotSave } from '../sheet/save.ts'
import { type Lang } from '../site.ts'
import { type Load, useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { caseWords } from '../words/desk-case.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import { exportSurvey, SMALLEST_SHOWN } from './export.ts'
import { Texts } from './Texts.tsx'
import { optionText } from './Questions.tsx'
import type { SummaryView, SurveyView } from './survey.ts'

type Props = { lang: Lang; places: Places; survey: SurveyView }

export function Results(props: Props) {
  const { lang, survey } = props
  const load = useLoad<SummaryView>(`/api/surveys/${survey.id}/summary`)
  useGoingOn(survey, load)
  return (
    <LoadState lang={lang} load={load}>
      {(summary) => <Shown {...props} summary={summary} />}
    </LoadState>
  )
}

const AGAIN_MS = 2000

/** While notices go out the figures move: they are asked for again. */
function useGoingOn({ status }: SurveyView, load: Load<SummaryView>): void {
  const rounds = load.state === 'ready' ? load.value.rounds : undefined
  const isGoing =
    rounds !== undefined &&
    status === 'open' &&
    (rounds.length === 0 || rounds.some(({ endedAt }) => endedAt === undefined))
  useEffect(() => {
    if (!isGoing) return
    const timer = setTimeout(load.reload, AGAIN_MS)
    return () => clearTimeout(timer)
  }, [isGoing, rounds, load.reload])
}

function Shown({ lang, places, survey, summary }: Props & { summary: SummaryView }) {
  const w = t(surveyWords, lang)
  const editions = summary.editions.map(({ edition, n }) => w.editionN(edition, n))
  const save = async () => {
    if (cannotSave()) {
      toast(t(caseWords, lang).inBrowser)
      return
    }
    await exportSurvey({ lang, places, survey, summary })
    toast(w.exported)
  }
  return (
    <>
      <h2>{w.rates}</h2>
      <p role="status">
        <strong>{w.rateAll(summary.sent, summary.invited, summary.pct)}</strong>
      </p>
      {survey.edition > 1 && editions.length > 0 && (
        <p class="note warn">{w.editions(editions.join(lang === 'zh' ? '，' : ', '))}</p>
      )}
      <Rates {...{ lang, places }} cities={summary.cities} />
      <h2>{w.results}</h2>
      <p class="muted">{w.resultsNote(SMALLEST_SHOWN)}</p>
      <p class="actions noprint">
        <button type="button" class="btn plain" onClick={() => void save()}>
          {w.excel}
        </button>
      </p>
      {survey.questions.map((question, i) => {
        const sum = summary.questions[i]
        return sum && <OneResult key={question.key} {...{ lang, survey, question, sum }} />
      })}
      <Rounds lang={lang} summary={summary} />
    </>
  )
}

/** The bar says what the figure beside it says. */
const Bar = ({ pct }: { pct: number }) => (
  <span class="bar" aria-hidden="true" style={{ width: `${Math.min(100, pct)}%` }} />
)

function Rates({ lang, places, cities }: Omit<Props, 'survey'> & { cities: readonly CityRate[] }) {
  const w = t(surveyWords, lang)
  return (
    <div class="scroll bars" tabIndex={0} role="region" aria-label={w.rates}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.city}</th>
            <th scope="col" class="num">
              {w.invited}
            </th>
            <th scope="col" class="num">
              {w.sent}
            </th>
            <th scope="col">{w.rate}</th>
          </tr>
        </thead>
        <tbody>
          {cities.map(({ city, invited, sent, pct }) => (
            <tr key={city}>
              <th scope="row">{places[city] ?? city}</th>
              <td class="num">{number(invited, lang)}</td>
              <td class="num">{number(sent, lang)}</td>
              <td class="barcell">
                {pct}%
                <Bar pct={pct} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type OneProps = { lang: Lang; question: Question; sum: QuestionSum }

function OneResult({ lang, survey, question, sum }: OneProps & { survey: SurveyView }) {
  const w = t(surveyWords, lang)
  return (
    <section>
      <h3 lang={langIn(question.label, lang)}>{question.label}</h3>
      {'options' in question ? (
        <Options {...{ lang, question, sum }} />
      ) : (
        <p>{sum.n === undefined ? w.hidden : figures({ lang, question, sum }).join(' · ')}</p>
      )}
      {question.type === 'text' && sum.n !== undefined && sum.n > 0 && (
        <Texts lang={lang} path={`/api/surveys/${survey.id}/texts?key=${question.key}`} />
      )}
    </section>
  )
}

/** How many answered, and for figures what they come to. */
function figures({ lang, question, sum: { n = 0, sum } }: OneProps): string[] {
  const w = t(surveyWords, lang)
  const answered = w.answers(number(n, lang))
  if (sum === undefined) return [answered]
  if (question.type === 'months')
    return [answered, w.average(`${number(sum / n, lang, 1)} ${w.months}`)]
  if (question.type === 'text') return [answered]
  return [answered, w.sum(yuan(sum, lang)), w.average(yuan(sum / n, lang))]
}

function Options({ lang, question, sum }: OneProps) {
  const w = t(surveyWords, lang)
  if (!('options' in question)) return null
  const counts = new Map(sum.options.map(({ key, n }) => [key, n]))
  const most = Math.max(1, ...sum.options.map(({ n = 0 }) => n))
  return (
    <div class="scroll bars" tabIndex={0} role="region" aria-label={question.label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.option}</th>
            <th scope="col">{w.count}</th>
          </tr>
        </thead>
        <tbody>
          {question.options.map((option) => {
            const n = counts.get(option.key)
            const text = optionText(question, option, lang)
            return (
              <tr key={option.key}>
                <th scope="row" lang={langIn(text, lang)}>
                  {text}
                </th>
                <td class="barcell">
                  {n === undefined ? <span class="muted">{w.hidden}</span> : number(n, lang)}
                  <Bar pct={(100 * (n ?? 0)) / most} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Rounds({ lang, summary }: { lang: Lang; summary: SummaryView }) {
  const w = t(surveyWords, lang)
  return (
    <>
      <h2>{w.rounds}</h2>
      {summary.rounds.length === 0 ? (
        <p>{w.roundsNone}</p>
      ) : (
        <ul>
          {summary.rounds.map(({ does, startedAt, endedAt, told }) => (
            <li key={does + startedAt}>
              {w[`round_${does}`]}
              {lang === 'zh' ? '：' : ': '}
              {w.roundTold(when(startedAt, lang), told)}
              {endedAt === undefined && w.roundGoing}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
