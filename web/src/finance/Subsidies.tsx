// Which policies pay towards what was lent, what they save, and which of their conditions are open.
import { planOf } from '#shared/finance/interest.ts'
import { judgePolicies, type Judged, type Policy } from '#shared/finance/policy.ts'
import { money, yuan } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { calculatorWords } from '../words/calculator.ts'
import { clauseText } from '../words/finance-clause.ts'
import { financeWords } from '../words/finance.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { MONEY_PATH, type MoneyTables } from './money.ts'
import { type NeedView, pct } from './need.ts'

/** Judged on the day of the loan: a subsidy is that of its beginning. */
function judgedFor(
  policies: readonly Policy[],
  { fields, city, result, supported }: NeedView,
): Judged[] {
  const { amountFen, termMonths, use } = fields
  if (!result || amountFen === undefined || termMonths === undefined || !use) return []
  const { amountFen: lentFen, rateBp, termMonths: months, on } = result
  const plan = planOf({ amountFen: lentFen, rateBp, months, repayment: 'annuity' })
  return judgePolicies(
    policies,
    { ...fields, amountFen: lentFen, termMonths: months, use, region: city, supported },
    plan,
    on,
  )
}

export function Subsidies({ lang, need }: { lang: Lang; need: NeedView }) {
  const w = t(financeWords, lang)
  const load = useLoad<MoneyTables>(MONEY_PATH, { keep: true })
  if (load.state === 'loading') return <p role="status">{t(stateWords, lang).loading}</p>
  if (load.state === 'failed') return null
  const judged = judgedFor(load.value.policies, need).filter(({ verdict }) => verdict !== 'stopped')
  return (
    <section aria-labelledby="subsidy">
      <h2 id="subsidy">{w.subsidy}</h2>
      {!judged.some(({ verdict }) => verdict === 'fit') && <p>{w.subsidyNone}</p>}
      <ul class="cards">
        {judged.map(({ policy, verdict, saving, answers }) => (
          <li key={policy.id}>
            <article class="item">
              <h3>{policy.title}</h3>
              <p class="row">
                <Tag tone={verdict === 'fit' ? 'brand' : 'warn'}>
                  {verdict === 'fit' ? w.fit : w.check}
                </Tag>
                <span>{w.saves(yuan(saving.totalFen, lang))}</span>
              </p>
              <Arithmetic {...{ lang, policy, saving }} />
              <p class="muted">
                {answers
                  .filter(({ answer }) => answer === 'unknown')
                  .map((one) => clauseText(one, lang))
                  .join('；')}
              </p>
              <p class="muted">
                {t(calculatorWords, lang).source(policy.source, policy.checkedOn)}
              </p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ArithmeticProps = { lang: Lang } & Pick<Judged, 'policy' | 'saving'>

/** Year by year, to the fen: what the rate would pay and what the caps leave of it. */
function Arithmetic({ lang, policy: { effect, title }, saving }: ArithmeticProps) {
  const w = t(calculatorWords, lang)
  if (saving.years.length === 0) return null
  return (
    <>
      {effect?.kind === 'points' && <p>{w.points(pct(effect.bp))}</p>}
      <div class="scroll" tabIndex={0} role="region" aria-label={`${w.arithmetic} ${title}`}>
        <table>
          <caption class="sr">{w.arithmetic}</caption>
          <thead>
            <tr>
              {[w.years, w.base, w.paid].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {saving.years.map(({ year, baseFen, paidFen }) => (
              <tr key={year}>
                <td>{w.year(String(year))}</td>
                <td>{money(baseFen, lang)}</td>
                <td>{money(paidFen, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {saving.cappedBy && <p>{w[`capped_${saving.cappedBy}`]}</p>}
    </>
  )
}
