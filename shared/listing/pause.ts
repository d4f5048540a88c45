// A published listing leaves the market while its organisation is suspended, and comes back with it as it was.
import { type At } from '../time.ts'
import { expire, isOpen, type Listing } from './listing.ts'

/** Undefined: it is not on the market. */
export const pause = (listing: Listing, now: At): Listing | undefined =>
  isOpen(listing) ? { ...expire(listing, now), pausedAt: now } : undefined

/** Undefined: it was not taken off, or somebody moved it on since. */
export function resume(listing: Listing, now: At): Listing | undefined {
  if (listing.pausedAt === undefined) return undefined
  const next: Listing = { ...listing, updatedAt: now }
  Reflect.deleteProperty(next, 'pausedAt')
  return listing.status === 'expired' ? { ...next, status: 'published' } : next
}
