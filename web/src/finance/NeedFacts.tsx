// What is asked for, as facts: as much of it as the reader was given.
import { COLLATERAL_WORDS, PERMIT_WORDS, SUBJECT_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import { day, yuan } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { needWords } from '../words/finance-need.ts'
import { financeWords } from '../words/finance.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import type { NeedView } from './need.ts'

export function NeedFacts({ lang, need, places }: { lang: Lang; need: NeedView; places: Places }) {
  const w = t(financeWords, lang)
  const n = t(needWords, lang)
  const { fields: f } = need
  const facts: [string, string | undefined][] = [
    [w.number, need.number],
    [w.who, need.orgName ?? need.maskedName],
    [w.city, places[need.city]],
    [w.amount, f.amountFen === undefined ? undefined : yuan(f.amountFen, lang)],
    [w.term, f.termMonths === undefined ? undefined : `${f.termMonths} ${w.months}`],
    [w.use, f.use && USE_WORDS[f.use][lang]],
    [w.collateralFact, f.collateral?.map((one) => COLLATERAL_WORDS[one][lang]).join('、')],
    [w.subject, f.subject && SUBJECT_WORDS[f.subject][lang]],
    [n.permitsFact, f.permits?.map((one) => PERMIT_WORDS[one][lang]).join('、')],
    [
      n.violation,
      f.violationOn === null ? n.violationNone : f.violationOn && day(f.violationOn, lang),
    ],
    [w.wantedOn, f.wantedOn && day(f.wantedOn, lang)],
    [w.note, f.note],
  ]
  return (
    <dl class="facts">
      {facts.map(([label, value]) =>
        value === undefined || value === '' ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
