// A listing that an official filled in for an organisation: by whom, how, and whether it was confirmed.
import * as z from 'zod/mini'
import { At } from '../time.ts'

/** How the official came to know what stands there. */
export const ProxyWay = z.enum(['phone', 'visit', 'paper'])
export type ProxyWay = z.infer<typeof ProxyWay>

export const Proxy = z.strictObject({
  by: z.strictObject({ memberId: z.string(), orgId: z.string(), name: z.string() }),
  way: ProxyWay,
  at: At,
  /** The newest code that was handed out for it. */
  ref: z.string(),
  confirmedAt: z.optional(At),
})
export type Proxy = z.infer<typeof Proxy>

type Filled = { readonly proxy?: Proxy | undefined }

/** Until the organisation has said that it is its own, everybody reads that an official filled it in. */
export const isUnconfirmed = ({ proxy }: Filled): boolean =>
  proxy !== undefined && proxy.confirmedAt === undefined

/** Any step of the organisation itself says that the listing is its own. */
export const signedOver = <T extends Filled>(listing: T, now: At): T =>
  listing.proxy && isUnconfirmed(listing)
    ? { ...listing, proxy: { ...listing.proxy, confirmedAt: now } }
    : listing
