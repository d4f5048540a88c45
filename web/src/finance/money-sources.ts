// Where policies and prime rates come from, until when they hold, and when somebody last looked.
import { lprOn } from '#shared/finance/rate.ts'
import { day } from '../client/format.ts'
import { el } from '../client/draw.ts'
import { type Lang } from '../site.ts'
import { calculatorWords } from '../words/calculator.ts'
import { t } from '../words/words.ts'
import { gridOf } from './calculator-result.ts'
import type { MoneyTables } from './money.ts'

export function sourcesOf(
  { policies, lpr, editions }: MoneyTables,
  today: string,
  lang: Lang,
): HTMLElement[] {
  const w = t(calculatorWords, lang)
  const rate = lprOn(today, lpr)
  const rows = policies.map(({ title, terms, source, checkedOn }) => [
    title,
    `${terms.validFrom ?? '—'} – ${terms.validTo ?? '—'}`,
    source,
    day(checkedOn, lang),
  ])
  const prime = rate && [
    w.prime(String(rate['1y'] / 100), String(rate['5y'] / 100)),
    `${rate.from} –`,
    rate.source,
    day(rate.checkedOn, lang),
  ]
  const edition = [editions.policies, editions.lpr].flatMap((one) => one?.edition ?? [])
  return [
    el('h2', {}, w.sources),
    gridOf(w.sources, [w.what, w.valid, w.from, w.looked], prime ? [prime, ...rows] : rows),
    el('p', { class: 'muted' }, edition.join(' · ')),
  ]
}
