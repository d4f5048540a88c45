// Narrowing down: native selects with how many each choice would leave.
import { el } from '../client/draw.ts'
import { type Lang, type ShelfKind } from '../site.ts'
import { searchWords } from '../words/search.ts'
import { t } from '../words/words.ts'
import { type Ask, type Facet, FACETS, type Found } from './search.ts'

export type FacetSetting = {
  lang: Lang
  ask: Ask
  found: Found
  said: (facet: 'city' | 'code', value: string) => string
  choose: (ask: Ask) => void
}

export function kindNames(lang: Lang): Readonly<Record<ShelfKind, string>> {
  const w = t(searchWords, lang)
  return { demand: w.kind_demand, offer: w.kind_offer, loan: w.kind_loan, expert: w.kind_expert }
}

export function facets({ lang, ask, found, said, choose }: FacetSetting): HTMLElement {
  const w = t(searchWords, lang)
  const kinds: Readonly<Record<string, string>> = kindNames(lang)
  const name = (facet: Facet, value: string) =>
    facet === 'kind' ? (kinds[value] ?? value) : said(facet, value)
  const field = (facet: Facet): HTMLElement => {
    const chosen = ask[facet] ?? ''
    const counts = Object.entries(found.facets?.[facet] ?? {}).sort(([, a], [, b]) => b - a)
    const options = counts.map(([value, n]) => option(value, w.opt(name(facet, value), n), chosen))
    // A choice that leaves nothing must still be seen, to be taken back.
    if (chosen !== '' && !counts.some(([value]) => value === chosen))
      options.push(option(chosen, name(facet, chosen), chosen))
    const change = (event: Event) => {
      const { [facet]: was, ...others } = ask
      const value = (event.currentTarget as HTMLSelectElement).value
      if (value !== was) choose(value === '' ? others : { ...others, [facet]: value })
    }
    return el(
      'p',
      { class: 'field' },
      el('label', { class: 'label', for: `by-${facet}` }, w[facet]),
      el('select', { id: `by-${facet}`, onchange: change }, option('', w.any, chosen), options),
    )
  }
  return el('div', { class: 'filters', role: 'group', 'aria-label': w.narrow }, FACETS.map(field))
}

const option = (value: string, text: string, chosen: string): HTMLElement =>
  el('option', { value, selected: value === chosen }, text)
