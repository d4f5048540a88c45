// A way on: before a search, when nothing is found, and when search is down.
import { el } from '../client/draw.ts'
import { emptyState } from '../client/states.ts'
import { href, SHELVES, type Lang } from '../site.ts'
import { searchWords } from '../words/search.ts'
import { t } from '../words/words.ts'

const link = (lang: Lang, path: string, text: string, looks?: string): HTMLElement =>
  el('a', { href: href(lang, path), class: looks }, text)

export function noneFound(lang: Lang, asked: string, clear?: () => void): HTMLElement {
  const w = t(searchWords, lang)
  return emptyState(
    w.none(asked),
    el('p', {}, w.noneWays),
    el(
      'ul',
      {},
      el('li', {}, w.way1),
      clear &&
        el('li', {}, el('button', { type: 'button', class: 'btn link', onclick: clear }, w.way2)),
      el('li', {}, link(lang, SHELVES.demand, w.way3)),
      el('li', {}, link(lang, SHELVES.offer, w.way4)),
    ),
  )
}

export function shelves(lang: Lang, lead: string): HTMLElement {
  const w = t(searchWords, lang)
  const all = [
    [SHELVES.demand, w.kind_demand],
    [SHELVES.offer, w.kind_offer],
    [SHELVES.loan, w.kind_loan],
    [SHELVES.expert, w.kind_expert],
  ] as const
  const links = all.map(([path, text]) => link(lang, path, text, 'btn plain'))
  return el('div', {}, el('p', {}, lead), el('p', { class: 'row' }, links))
}
