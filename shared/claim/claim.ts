// A short code that an official hands to a firm: what it is for, until when, and how often it may be tried.
import * as z from 'zod/mini'
import { digest, ListingId, OrgId } from '../id.ts'
import { conflict, invalid } from '../problem.ts'
import { At, plusDays } from '../time.ts'

/** Read out on the phone: digits and capitals without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const REF = 6
const SECRET = 8

/** Long enough for a letter by post, short enough to be forgotten. */
export const CLAIM_DAYS = 14
/** Wrong secrets after which a code is dead; with 40 bits nobody gets near in five. */
export const MAX_TRIES = 5

/** What stands in the table of a code. The secret half does not: the server computes it anew. */
export const Claim = z.strictObject({
  ref: z.string(),
  orgId: OrgId,
  /** The listing that an official filled in, where the code is to confirm one. */
  listingId: z.optional(ListingId),
  by: z.strictObject({ memberId: z.string(), orgId: z.string(), name: z.string() }),
  createdAt: At,
  expiresAt: At,
  tries: z.int(),
  answer: z.optional(z.enum(['yes', 'no'])),
  answeredAt: z.optional(At),
  /** One person joins by a code; the next one wants another. */
  joinedAt: z.optional(At),
})
export type Claim = z.infer<typeof Claim>

export const begin = (
  facts: Pick<Claim, 'ref' | 'orgId' | 'listingId' | 'by'>,
  now: At,
): Claim => ({ ...facts, createdAt: now, expiresAt: plusDays(now, CLAIM_DAYS), tries: 0 })

/** A reference from random bytes: no secret, only hard to run into. */
export const refOf = (bytes: Uint8Array): string =>
  digest(bytes.join('.')).slice(-REF).toUpperCase()

/** The secret half from the bytes of a keyed hash: 5 bits of each. */
export const secretOf = (bytes: Uint8Array): string =>
  Array.from({ length: SECRET }, (_, i) => ALPHABET.charAt((bytes[i] ?? 0) % 32)).join('')

/** `7F3K9Q-4M2P-X8TD`: the reference, and the secret in two halves. */
export const codeOf = (ref: string, secret: string): string =>
  `${ref}-${secret.slice(0, 4)}-${secret.slice(4)}`

/** What somebody typed: spaces and dashes do not matter, nor does O for 0 or I and L for 1. */
export function partsOf(typed: string): { ref: string; secret: string } {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (text.length !== REF + SECRET || !/^[0-9A-HJKMNP-TV-Z]*$/.test(text)) throw wrong()
  return { ref: text.slice(0, REF), secret: text.slice(REF) }
}

/** One answer for a code that never was and for a wrong secret: nobody learns which references there are. */
export const wrong = () =>
  invalid('claim.wrong', 'No such code.', [{ path: 'code', code: 'claim.wrong' }])

/** Counts a try before the secret is looked at, so that many at once count too. */
export function attempt(claim: Claim): Claim {
  if (claim.tries >= MAX_TRIES) throw conflict('claim.locked', 'Too many wrong tries.')
  return { ...claim, tries: claim.tries + 1 }
}

/** The secret was right: the tries are forgotten, unless it is too late. */
export function stands(claim: Claim, now: At): Claim {
  if (claim.expiresAt <= now) throw conflict('claim.expired', 'The code has run out.')
  return { ...claim, tries: 0 }
}

/** Yes, this is ours; or no. Said once; said again the same way it is the same. */
export function answer(claim: Claim, said: 'yes' | 'no', now: At): Claim {
  if (claim.listingId === undefined) throw conflict('claim.nothing', 'Nothing is to be confirmed.')
  if (claim.answer !== undefined && claim.answer !== said)
    throw conflict('claim.answered', 'Answered already.')
  return claim.answer === said ? claim : { ...claim, answer: said, answeredAt: now }
}

/** A person of the organisation comes in by it. Who says that nothing is theirs does not. */
export function join(claim: Claim, now: At): Claim {
  if (claim.joinedAt !== undefined || claim.answer === 'no')
    throw conflict('claim.used', 'The code has been used.')
  return { ...claim, joinedAt: now }
}
