// One listing in a public list: title, codes, amount, place, who, when.
import { nameOf, type Names } from '../client/code-names.ts'
import { el } from '../client/draw.ts'
import { day, quantity } from '../client/format.ts'
import { href, SHELVES, type Lang, type ShelfKind } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { publicWords } from '../words/public.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { type ListingCard } from './listing.ts'

export type RowSetting = {
  lang: Lang
  kind: ShelfKind
  places: Places
  names: Names
  /** In mixed lists each row says what kind it is of. */
  kinds?: Readonly<Record<ShelfKind, string>>
}

/** The same markup as `ui/Card.tsx`, which the signed-in pages use. */
export function listingRow(card: ListingCard, setting: RowSetting): HTMLElement {
  const { lang, places } = setting
  const kind = card.kind ?? setting.kind
  const who = card.name ?? card.orgName ?? card.maskedName
  const city = places[card.city]
  // A masked name opens with its city: said once is enough.
  const where = city !== undefined && who?.startsWith(city) ? undefined : city
  const to = href(lang, `${SHELVES[kind]}${card.id}`)
  const since = card.publishedAt && t(publicWords, lang).published(day(card.publishedAt, lang))
  return el(
    'li',
    {},
    el(
      'article',
      { class: 'item' },
      el('h2', {}, el('a', { href: to, lang: langIn(card.title, lang) }, card.title)),
      tagsOf(card, setting),
      card.quantity && el('p', { class: 'figure' }, quantity(card.quantity, lang)),
      el(
        'p',
        { class: 'meta' },
        [where, who, since].map((text) => text && el('span', { lang: langIn(text, lang) }, text)),
      ),
    ),
  )
}

/** What kind, of what, and whether an official filled it in. */
function tagsOf(card: ListingCard, { lang, kind, kinds, names }: RowSetting): HTMLElement | false {
  const tags = [...new Set(card.codes.map((code) => nameOf(code, names)))]
  const tag = (look: string, text: string) => el('li', {}, el('span', { class: look }, text))
  const all = [
    ...(card.filledIn ? [tag('tag warn', t(publicWords, lang).filled)] : []),
    ...(kinds ? [tag('tag plain', kinds[card.kind ?? kind])] : []),
    ...tags.map((text) => tag('tag', text)),
  ]
  return all.length > 0 && el('ul', { class: 'tags' }, all)
}
