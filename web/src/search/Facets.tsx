// Narrowing down: native selects with how many each choice would leave.
import { nameOf, type Names } from '../client/names.ts'
import { type Lang } from '../site.ts'
import { type Places } from '../words/place.ts'
import { searchWords } from '../words/search.ts'
import { t } from '../words/words.ts'
import { type Ask, type Facet, FACETS, type Found } from './search.ts'

export type FacetsProps = {
  lang: Lang
  places: Places
  names: Names
  ask: Ask
  found: Found
  onChoose: (ask: Ask) => void
}

export function Facets({ lang, places, names, ask, found, onChoose }: FacetsProps) {
  const w = t(searchWords, lang)
  const kinds: Readonly<Record<string, string>> = {
    demand: w.kind_demand,
    offer: w.kind_offer,
    loan: w.kind_loan,
    expert: w.kind_expert,
  }
  const said = (facet: Facet, value: string): string =>
    facet === 'kind' ? (kinds[value] ?? value) : facet === 'city' ? (places[value] ?? value) : nameOf(value, names)
  const choose = (facet: Facet, value: string) => {
    const { [facet]: _old, ...rest } = ask
    onChoose(value === '' ? rest as Ask : { ...rest, [facet]: value } as Ask)
  }
  return (
    <form class="filters" aria-label={w.narrow} onSubmit={(event) => event.preventDefault()}>
      {FACETS.map((facet) => {
        const counts = Object.entries(found.facets?.[facet] ?? {}).sort(([, a], [, b]) => b - a)
        const chosen = ask[facet] ?? ''
        const known = chosen === '' || counts.some(([value]) => value === chosen)
        return (
          <p class="field" key={facet}>
            <label class="label" for={`by-${facet}`}>
              {w[facet]}
            </label>
            <select id={`by-${facet}`} value={chosen} onChange={(event) => choose(facet, event.currentTarget.value)}>
              <option value="">{w.any}</option>
              {!known && <option value={chosen}>{said(facet, chosen)}</option>}
              {counts.map(([value, n]) => (
                <option key={value} value={value}>
                  {w.opt(said(facet, value), n)}
                </option>
              ))}
            </select>
          </p>
        )
      })}
    </form>
  )
}
