// What the calculator shows: payments, interest, the subsidy with its arithmetic, conditions, the plan.
import type { Instalment } from '#shared/finance/interest.ts'
import type { Judged, Saving } from '#shared/finance/policy.ts'
import { el, type Child } from '../client/draw.ts'
import { money } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { calculatorWords } from '../words/calculator.ts'
import { sayClause, type Sayings } from '../words/say-clause.ts'
import { t } from '../words/words.ts'

export type ResultProps = { lang: Lang; sayings: Sayings }
export type Reckoned = {
  plan: readonly Instalment[]
  interestFen: number
  judged: Judged | undefined
  ending: { months: number; saving: Saving } | undefined
}

const fact = (label: string, value: string): HTMLElement =>
  el('div', {}, el('dt', {}, label), el('dd', {}, value))

export const gridOf = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement =>
  el(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    el(
      'table',
      {},
      el('caption', { class: 'sr' }, caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          heads.map((head) => el('th', { scope: 'col' }, head)),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map((row) =>
          el(
            'tr',
            {},
            row.map((cell) => el('td', {}, cell)),
          ),
        ),
      ),
    ),
  )

export function calculatorResult(
  { plan, interestFen, judged, ending }: Reckoned,
  props: ResultProps,
): Child {
  const { lang } = props
  const w = t(calculatorWords, lang)
  const saved = judged?.saving.totalFen ?? 0
  const lost = ending ? saved - ending.saving.totalFen : 0
  return [
    el('h2', { id: 'result-title', tabindex: '-1' }, w.result),
    el(
      'dl',
      { class: 'facts' },
      fact(w.first, money(plan[0]?.paidFen ?? 0, lang)),
      fact(w.last, money(plan.at(-1)?.paidFen ?? 0, lang)),
      fact(w.interest, money(interestFen, lang)),
      judged && fact(w.subsidy, money(saved, lang)),
      judged && fact(w.net, money(interestFen - saved, lang)),
      ending &&
        fact(
          w.ended(String(ending.months)),
          `${money(ending.saving.totalFen, lang)}（${w.lost(money(lost, lang))}）`,
        ),
    ),
    judged && policyPart(judged, props),
    el('details', { class: 'fold' }, el('summary', {}, w.plan), planTable(plan, lang)),
    el('p', { class: 'muted' }, w.rounding),
    el(
      'p',
      { class: 'actions noprint' },
      el('button', { type: 'button', class: 'btn plain', onclick: () => print() }, w.print),
    ),
  ]
}

function policyPart(
  { policy, verdict, answers, saving }: Judged,
  { lang, sayings }: ResultProps,
): Child {
  const w = t(calculatorWords, lang)
  return [
    verdict !== 'fit' &&
      el('p', { class: 'note warn' }, verdict === 'stopped' ? w.stopped : w.check),
    saving.years.length > 0 && el('h3', {}, w.arithmetic),
    saving.years.length > 0 &&
      gridOf(
        w.arithmetic,
        [w.years, w.base, w.paid],
        saving.years.map(({ year, baseFen, paidFen }) => [
          w.year(String(year)),
          money(baseFen, lang),
          money(paidFen, lang),
        ]),
      ),
    saving.cappedBy && el('p', {}, w[`capped_${saving.cappedBy}`]),
    el('h3', {}, w.conditions),
    gridOf(
      w.conditions,
      [w.answer, w.condition],
      answers.map((one) => [sayings.answers[one.answer] ?? '', sayClause(one, sayings, lang)]),
    ),
    el('p', { class: 'muted' }, w.source(policy.source, policy.checkedOn)),
  ]
}

function planTable(plan: readonly Instalment[], lang: Lang): HTMLElement {
  const w = t(calculatorWords, lang)
  return gridOf(
    w.plan,
    [w.month, w.pay, w.ofInterest, w.left],
    plan.map(({ paidFen, interestFen, leftFen }, i) => [
      String(i + 1),
      money(paidFen, lang),
      money(interestFen, lang),
      money(leftFen, lang),
    ]),
  )
}
