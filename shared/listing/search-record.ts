// The public record of a listing for the search port: made of the public projection and of nothing else.
import { cityWords } from '../region/name.ts'
import { cityOf } from '../region/region.ts'
import { project } from '../visibility.ts'
import { expand, wordsOf } from '../vocabulary/vocabulary.ts'
import { kindOf } from './kinds.ts'
import { isOpen, type Listing } from './listing.ts'
import { cardOf } from './view.ts'

/** What search may hold of a listing; undefined unless it is published. */
export function searchRecordOf(listing: Listing) {
  if (!isOpen(listing) || !listing.publishedAt) return undefined
  const open = project(kindOf(listing.kind).fields, listing.fields, 'public')
  const own = [...strings(open.codes), ...strings(open.processes)]
  const card = cardOf(listing)
  return {
    id: listing.id,
    kind: listing.kind,
    title: text(open.title),
    text: [text(open.text), text(open.product)].filter((part) => part !== '').join('\n'),
    codes: expand(own),
    // People ask for a waste in a place, or for a firm by its name: both stand on the card.
    words: [...wordsOf(own), text(card.name), ...cityWords(listing.region)],
    city: cityOf(listing.region),
    publishedAt: listing.publishedAt,
    card: { id: listing.id, ...card },
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
