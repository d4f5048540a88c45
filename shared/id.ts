// Branded, prefixed ids: time-ordered where made, derived where they follow from other ids.
import * as z from 'zod/mini'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** The prefix tells a reader of a log line what an id names. */
export const PREFIXES = {
  listing: 'lst',
  org: 'org',
  member: 'mbr',
  file: 'fil',
  audit: 'adt',
  request: 'req',
  event: 'evt',
  finding: 'fnd',
  need: 'ned',
  survey: 'svy',
  supported: 'sup',
  call: 'cal',
} as const

export type IdKind = keyof typeof PREFIXES

const id = <K extends IdKind>(kind: K) =>
  z
    .string()
    .check(z.regex(new RegExp(`^${PREFIXES[kind]}_[0-9a-z]{4,40}$`)))
    .brand<K>()

export const ListingId = id('listing')
export type ListingId = z.infer<typeof ListingId>
export const OrgId = id('org')
export type OrgId = z.infer<typeof OrgId>
export const MemberId = id('member')
export type MemberId = z.infer<typeof MemberId>
export const SurveyId = id('survey')
export type SurveyId = z.infer<typeof SurveyId>
export const SupportedId = id('supported')
export type SupportedId = z.infer<typeof SupportedId>
export const CallId = id('call')
export type CallId = z.infer<typeof CallId>
export const NeedId = id('need')
export type NeedId = z.infer<typeof NeedId>
export const FileId = id('file')
export type FileId = z.infer<typeof FileId>
export const EventId = id('event')
export type EventId = z.infer<typeof EventId>

/**
 * A time-ordered id: 10 characters of Crockford base32 milliseconds, then 12 of randomness (60 bit).
 * The caller gives time and random bytes (12 values of 0..255), so rules and tests stay exact.
 */
export function makeId(kind: IdKind, atMs: number, random: Uint8Array): string {
  let rest = atMs
  let time = ''
  for (let i = 0; i < 10; i++) {
    time = ALPHABET.charAt(rest % 32) + time
    rest = Math.floor(rest / 32)
  }
  let tail = ''
  for (let i = 0; i < 12; i++) tail += ALPHABET.charAt((random[i] ?? 0) % 32)
  return `${PREFIXES[kind]}_${time}${tail}`
}

/** FNV-1a, 53 bits: a stable short name for a text (not a secret, not a signature). */
export function digest(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193) >>> 0
    b = Math.imul(b ^ (c + i), 0x85ebca6b) >>> 0
  }
  let value = a * 2 ** 21 + (b >>> 11)
  let out = ''
  for (let i = 0; i < 10; i++) {
    out = ALPHABET.charAt(value % 32) + out
    value = Math.floor(value / 32)
  }
  return out
}
