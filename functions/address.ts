// The caller's address, from whichever door the request came through; it is counted, never stored.
import { type Context } from 'hono'
import * as z from 'zod/mini'

/** Where Node's own server has it, and where an API Gateway event has it. */
const Bindings = z.object({
  incoming: z.optional(z.object({ socket: z.object({ remoteAddress: z.optional(z.string()) }) })),
  event: z.optional(
    z.object({ requestContext: z.object({ identity: z.object({ sourceIp: z.string() }) }) }),
  ),
})

export function addressOf(c: Context): string {
  const { data } = z.safeParse(Bindings, c.env)
  return (
    data?.incoming?.socket.remoteAddress ??
    data?.event?.requestContext.identity.sourceIp ??
    'unknown'
  )
}
