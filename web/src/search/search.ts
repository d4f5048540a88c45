// What is asked of `/api/search`, kept in the page's address so that it can be shared and gone back to.
import { type ListingCard } from '../listing/listing.ts'

export const FACETS = ['kind', 'city', 'code'] as const
export type Facet = (typeof FACETS)[number]
export type Ask = { q: string } & Partial<Record<Facet, string>>

export type Found = {
  hits: readonly { card: ListingCard }[]
  total: number
  facets?: Partial<Record<Facet, Readonly<Record<string, number>>>>
  relaxed?: boolean
  next?: string
}

export function readAsk(search: string): Ask {
  const given = new URLSearchParams(search)
  const ask: Ask = { q: given.get('q') ?? '' }
  for (const facet of FACETS) {
    const value = given.get(facet)
    if (value) ask[facet] = value
  }
  return ask
}

export function queryOf(ask: Ask, after?: string): string {
  const query = new URLSearchParams()
  if (ask.q.trim() !== '') query.set('q', ask.q.trim())
  for (const facet of FACETS) if (ask[facet]) query.set(facet, ask[facet])
  if (after !== undefined) query.set('after', after)
  return query.toString()
}

export const isFiltered = (ask: Ask): boolean => FACETS.some((facet) => ask[facet] !== undefined)
