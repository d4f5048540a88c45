// Who asks, when an edge stands between: the edge says it in a header that the firewall vouches for.
import type { APIGatewayProxyEvent } from 'aws-lambda'

/** The event with the viewer's address where the connection's stands; `header` empty: no edge. */
export function fromViewer(input: APIGatewayProxyEvent, header: string): APIGatewayProxyEvent {
  if (header === '') return input
  const address = Object.entries(input.headers).find(([name]) => name.toLowerCase() === header)?.[1]
  if (address === undefined) return input
  const { requestContext: context } = input
  const identity = { ...context.identity, sourceIp: address }
  return { ...input, requestContext: { ...context, identity } }
}
