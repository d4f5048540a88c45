// Products judged for a need: verdict, points, and every clause that is open or not met, in words.
import type { Fit } from '#shared/finance/fit.ts'
import { href, type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { ANSWER_WORDS, clauseText } from '../words/finance-clause.ts'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import { pct } from './need.ts'

const TONES = { fit: 'brand', check: 'warn', stopped: 'danger' } as const

const ANSWERS = [
  ['stops', 'fail', 'danger'],
  ['questions', 'unknown', 'warn'],
  ['met', 'pass', 'brand'],
] as const

/** Every condition with its answer: what rules it out first, then what is open, then what is met. */
function Clauses({ lang, fit }: { lang: Lang; fit: Fit }) {
  return (
    <ul class="plain-list">
      {ANSWERS.flatMap(([list, answer, tone]) =>
        (fit[list] ?? []).map((one) => (
          <li key={one.code}>
            <Tag tone={tone}>{ANSWER_WORDS[answer][lang]}</Tag> {clauseText(one, lang)}
          </li>
        )),
      )}
    </ul>
  )
}

export function FitBody({ lang, fit }: { lang: Lang; fit: Fit }) {
  const w = t(financeWords, lang)
  const { stops, questions, met = [] } = fit
  return (
    <>
      <p class="row">
        <Tag tone={TONES[fit.verdict]}>{w[fit.verdict]}</Tag>
        <span>{w.score(String(fit.score))}</span>
        {fit.rateBp !== undefined && <span>{w.rate(pct(fit.rateBp))}</span>}
      </p>
      <details class="fold">
        <summary>
          {w.clauses(met.length, questions.length, stops.length)}
          <span class="sr"> {fit.title}</span>
        </summary>
        <Clauses lang={lang} fit={fit} />
        <p>
          <a href={href(lang, `/loans/${fit.productId}`)}>{w.wholeProduct}</a>
        </p>
      </details>
    </>
  )
}

export function Fits({ lang, fits }: { lang: Lang; fits: readonly Fit[] }) {
  const w = t(financeWords, lang)
  const able = fits.some(({ verdict }) => verdict !== 'stopped')
  return (
    <section aria-labelledby="fits">
      <h2 id="fits">{w.fits}</h2>
      {!able && <p class="note warn">{w.fitsNone}</p>}
      <ul class="cards">
        {fits.map((fit) => (
          <li key={fit.productId}>
            <article class="item">
              <h3>{fit.title}</h3>
              <p class="meta">{fit.bankName}</p>
              <FitBody lang={lang} fit={fit} />
            </article>
          </li>
        ))}
      </ul>
    </section>
  )
}
