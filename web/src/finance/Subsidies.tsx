// Which policies pay towards what was lent, what they save, and which of their conditions are open.
import { planOf } from '#shared/finance/interest.ts'
import { judgePolicies, type Judged } from '#shared/finance/policy.ts'
import { POLICIES } from '#shared/finance/policies.ts'
import { yuan } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { clauseText } from '../words/finance-clause.ts'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import type { NeedView } from './need.ts'

/** Judged on the day of the loan: a subsidy is that of its beginning. */
export function judgedFor({ fields, city, result, supported }: NeedView): Judged[] {
  const { amountFen, termMonths, use } = fields
  if (!result || amountFen === undefined || termMonths === undefined || !use) return []
  const { amountFen: lentFen, rateBp, termMonths: months, on } = result
  const plan = planOf({ amountFen: lentFen, rateBp, months, repayment: 'annuity' })
  return judgePolicies(
    POLICIES,
    { ...fields, amountFen: lentFen, termMonths: months, use, region: city, supported },
    plan,
    on,
  )
}

export function Subsidies({ lang, need }: { lang: Lang; need: NeedView }) {
  const w = t(financeWords, lang)
  const judged = judgedFor(need).filter(({ verdict }) => verdict !== 'stopped')
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
              <p class="muted">
                {answers
                  .filter(({ answer }) => answer === 'unknown')
                  .map((one) => clauseText(one, lang))
                  .join('；')}
              </p>
              <p class="muted">{policy.source}</p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  )
}
