// One listing in a list: title, codes, amount, place, who, when.
import { day, quantity } from '../client/format.ts'
import { nameOf, type Names } from '../client/names.ts'
import { href, SHELVES, type Lang, type ShelfKind } from '../site.ts'
import { Card } from '../ui/Card.tsx'
import { langIn } from '../words/foreign.ts'
import { listingWords } from '../words/listing.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { type ListingItem } from './listing.ts'

export type ListingRowProps = {
  lang: Lang
  kind: ShelfKind
  item: ListingItem
  places: Places
  names: Names
  level?: 2 | 3
}

export function ListingRow({ lang, kind, item, places, names, level = 2 }: ListingRowProps) {
  const { card, id } = item
  const who = card.name ?? card.orgName ?? card.maskedName
  // A masked name opens with its city: said once is enough.
  const where = who?.startsWith(places[card.city] ?? '-') ? undefined : places[card.city]
  return (
    <Card
      href={href(lang, `${SHELVES[item.kind ?? card.kind ?? kind]}${id}`)}
      title={card.title}
      titleLang={langIn(card.title, lang)}
      level={level}
      tags={[...new Set(card.codes.map((code) => nameOf(code, names)))]}
      figure={card.quantity && quantity(card.quantity, lang)}
      meta={[where, who, card.publishedAt && t(listingWords, lang).published(day(card.publishedAt, lang))]}
    />
  )
}
