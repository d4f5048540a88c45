// Signed, expiring tickets and links of the local files: what they say cannot be altered.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type At } from '#shared/time.ts'

export type Signer = {
  sign(parts: readonly string[]): string
  /** True where `signature` is ours over these very parts and `expiresAt` is still to come. */
  holds(parts: readonly string[], signature: string, expiresAt: string): boolean
}

/** `purpose` keeps a ticket to upload from being a link to download. */
export function signer(secret: string, purpose: string, now: () => At): Signer {
  const sign = (parts: readonly string[]) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, ...parts]))
      .digest('base64url')
  return {
    sign,
    holds(parts, signature, expiresAt) {
      const [ours, theirs] = [Buffer.from(sign(parts)), Buffer.from(signature)]
      const same = ours.length === theirs.length && timingSafeEqual(ours, theirs)
      return same && expiresAt > now()
    },
  }
}
