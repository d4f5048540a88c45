// Products judged for a need: verdict, points, and every clause that is open or not met, in words.
import type { Fit } from '#shared/finance/fit.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { clauseText } from '../words/finance-clause.ts'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import { pct } from './need.ts'

const TONES = { fit: 'brand', check: 'warn', stopped: 'danger' } as const

export function FitBody({ lang, fit }: { lang: Lang; fit: Fit }) {
  const w = t(financeWords, lang)
  const open = fit.stops.length > 0 ? fit.stops : fit.questions
  return (
    <>
      <p class="row">
        <Tag tone={TONES[fit.verdict]}>{w[fit.verdict]}</Tag>
        <span>{w.score(String(fit.score))}</span>
        {fit.rateBp !== undefined && <span>{w.rate(pct(fit.rateBp))}</span>}
      </p>
      {open.length > 0 && (
        <ul class="plain-list muted">
          {open.map((one) => (
            <li key={one.code}>{clauseText(one, lang)}</li>
          ))}
        </ul>
      )}
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
