// The caller's address, from whichever door the request came through; it is counted, never stored.
import { type Context } from 'hono'
import * as z from 'zod/mini'

/** Lambda behind API Gateway (REST or HTTP) and Node's own server, each where it puts the address. */
const Bindings = z.object({
  event: z.optional(
    z.object({
      requestContext: z.optional(
        z.object({
          identity: z.optional(z.object({ sourceIp: z.optional(z.nullable(z.string())) })),
          http: z.optional(z.object({ sourceIp: z.optional(z.string()) })),
        }),
      ),
    }),
  ),
})

type Incoming = { incoming?: { socket?: { remoteAddress?: string } } }

export function addressOf(c: Context): string {
  const direct = (c.env as Incoming | undefined)?.incoming?.socket?.remoteAddress
  if (direct !== undefined) return direct
  const parsed = z.safeParse(Bindings, c.env ?? {})
  const context = parsed.success ? parsed.data.event?.requestContext : undefined
  return context?.identity?.sourceIp ?? context?.http?.sourceIp ?? 'unknown'
}
