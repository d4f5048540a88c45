// The words of a route for the API's description, and who may call it (the access matrix reads this).
import { type MiddlewareHandler } from 'hono'
import { describeRoute } from 'hono-openapi'

/** Who gets past the door of a route; what they see and may do there is the rules' to say. */
export type Audience =
  | 'anyone'
  | 'member'
  | 'member of the posting kind'
  | 'owner'
  | 'official'
  | 'owner or official'
  | 'party or official'
  | 'firm'
  | 'party'
  | 'addressee'
  | 'bank'
  | 'official, or bank for its own part'
  | 'borrower'
  | 'owner or bank'
  | 'owner, asked bank or official'

export const describe = (summary: string, audience: Audience): MiddlewareHandler =>
  describeRoute({
    summary,
    'x-audience': audience,
    responses: {
      200: { description: 'Done.' },
      default: {
        description: 'A problem (RFC 9457) with a stable code.',
        content: { 'application/problem+json': { schema: PROBLEM } },
      },
    },
  } as Parameters<typeof describeRoute>[0])

const PROBLEM = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' as const },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    code: { type: 'string' as const },
    flaws: { type: 'array' as const, items: { type: 'object' as const } },
    requestId: { type: 'string' as const },
  },
}
