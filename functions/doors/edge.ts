// Door of the edge (CloudFront Function): the page behind an address, and the address of the asker.
import { fileOf } from '#shared/site/rewrites.ts'

type EdgeInput = {
  request: { uri: string; headers: Record<string, { value: string }> }
  viewer: { ip: string }
}

/** Runs before the cache, for pages and for the API. */
export function handler(input: EdgeInput): EdgeInput['request'] {
  const request = input.request
  if (request.uri.indexOf('/api/') === 0) {
    // Overwrites what the asker may have sent: the firewall counts by this header.
    request.headers['x-viewer-address'] = { value: input.viewer.ip }
  } else {
    request.uri = fileOf(request.uri)
  }
  return request
}
