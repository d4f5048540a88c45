// The doors as Lambda calls them: built, loaded with their environment, given events.
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parseEnv } from '#functions/aws/env.ts'
import { lazily } from '#functions/aws/lazy.ts'
import { cloudPorts, cloudSearch } from '#functions/aws/ports.ts'
import { fromViewer } from '#functions/aws/viewer.ts'

const ENV = {
  TABLE: 'table',
  FILES_BUCKET: 'files',
  ORIGIN: 'https://site.example',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_CLIENT_ID: 'client',
  OIDC_SECRET_ARN: 'arn:oidc',
  SESSION_SECRET_ARN: 'arn:session',
  ALGOLIA_APP: '',
  ALGOLIA_SECRET_ARN: '',
  ADDRESS_HEADER: '',
  MAIL_FROM: '',
  MAIL_CONFIGURATION: '',
}

/** Plays S3 and Secrets Manager as far as the doors ask them. */
const FILES: Record<string, string> = {
  '/site/index.html': 'front',
  '/site/demands/detail/index.html': 'detail',
  '/site/404.html': 'lost',
}
const asked: string[] = []
const server: Server = createServer((request, response) => {
  const path = (request.url ?? '').replace(/\?.*/, '')
  asked.push(`${request.method ?? ''} ${path}`)
  if (request.headers['x-amz-target'] !== undefined) {
    response.setHeader('content-type', 'application/x-amz-json-1.1')
    response.end(JSON.stringify({ SecretString: 's'.repeat(64) }))
    return
  }
  const file = FILES[path]
  if (file === undefined) response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
  else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
  else response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end(file)
})

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const site = {
    SITE_BUCKET: 'site',
    SCRIPT_HASHES: 'sha256-a=',
    UPLOADS: 'https://up.example',
    ISSUER: '',
  }
  const aws = {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
  }
  for (const [name, value] of Object.entries({ ...ENV, ...site, ...aws })) vi.stubEnv(name, value)
})
afterAll(() => {
  vi.unstubAllEnvs()
  server.close()
})

describe('the environment', () => {
  test.each(Object.keys(ENV))('without %s nothing starts', (name) => {
    expect(() => parseEnv({ ...ENV, [name]: undefined })).toThrow()
  })
  test.each(['TABLE', 'FILES_BUCKET', 'OIDC_ISSUER', 'SESSION_SECRET_ARN'])(
    '%s may not be empty',
    (name) => {
      expect(() => parseEnv({ ...ENV, [name]: '' })).toThrow()
    },
  )
  test.each(['http://site.example', 'https://site.example/', 'site.example'])(
    '%s is no origin',
    (origin) => {
      expect(() => parseEnv({ ...ENV, ORIGIN: origin })).toThrow()
    },
  )
})

describe('the ports of a door', () => {
  test('a door without the secret does not sign with an empty one', async () => {
    await expect(cloudPorts(parseEnv(ENV), {}).settings.secret()).rejects.toThrow('no secret')
  })
  test('a port that a door does not have refuses aloud', async () => {
    const { mail } = cloudPorts(parseEnv(ENV), {})
    const letter = { id: '1', to: 'a@b.example', subject: 's', text: 't' }
    await expect(mail.send(letter)).rejects.toThrow('no mail')
  })
  test('where search is not offered a query says so, and indexing is no fault', async () => {
    const search = cloudSearch(parseEnv(ENV))
    await search.remove('lst_1')
    await expect(search.query({ text: '铬', limit: 1 })).rejects.toMatchObject({
      code: 'search.down',
    })
  })
  test('an adapter is loaded once, by its first call, and again after a failure to load', async () => {
    let loads = 0
    const port = lazily(() => {
      loads += 1
      if (loads === 1) return Promise.reject(new Error('not now'))
      return Promise.resolve({ double: (n: number) => Promise.resolve(n * 2) })
    })
    expect(loads).toBe(0)
    await expect(port.double(1)).rejects.toThrow('not now')
    expect([await port.double(2), await port.double(3), loads]).toEqual([4, 6, 2])
  })
})

describe('who asks', () => {
  const event = (headers: Record<string, string>) =>
    ({
      headers,
      requestContext: { identity: { sourceIp: '198.51.100.1', userAgent: 'u' } },
    }) as never
  const addressIn = (input: ReturnType<typeof fromViewer>) => input.requestContext.identity.sourceIp

  test('behind the edge it is who the edge says', () => {
    const input = fromViewer(event({ 'X-Viewer-Address': '203.0.113.7' }), 'x-viewer-address')
    expect(addressIn(input)).toBe('203.0.113.7')
  })
  test('without an edge the header is only what somebody wrote', () => {
    expect(addressIn(fromViewer(event({ 'x-viewer-address': '203.0.113.7' }), ''))).toBe(
      '198.51.100.1',
    )
  })
})

const record = (number: string, pk: string | undefined) => ({
  eventID: `e${number}`,
  eventName: 'INSERT' as const,
  dynamodb: {
    SequenceNumber: number,
    Keys: pk === undefined ? {} : { pk: { S: pk }, sk: { S: 'A' } },
  },
})

describe('the stream', () => {
  test('stops at the first change that fails and asks for it and all after it', async () => {
    const { handler } = await import('#functions/doors/stream.ts')
    const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const Records = [record('1', 'unknown'), record('2', undefined), record('3', undefined)]
    const answer = await handler({ Records })
    const lines = heard.mock.calls.map(([line]) => JSON.parse(String(line)) as object)
    heard.mockRestore()
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] })
    expect(lines).toMatchObject([{ event: 'change.failed', change: '2', name: 'Error' }])
    expect(JSON.stringify(lines)).not.toContain('not of our table')
  })

  test('has nothing to ask again when all is well', async () => {
    const { handler } = await import('#functions/doors/stream.ts')
    expect(await handler({ Records: [record('1', 'unknown')] })).toEqual({ batchItemFailures: [] })
  })
})

test('the planner asks nothing of the table for rows that are no job', async () => {
  asked.length = 0
  const { handler } = await import('#functions/doors/planner.ts')
  const answer = await handler(
    { Records: [record('1', 'E#evt_1')] },
    { getRemainingTimeInMillis: () => 900_000 },
  )
  expect([answer, asked]).toEqual([{ batchItemFailures: [] }, []])
})

describe('the site, where no edge serves it', () => {
  const ask = async (path: string, headers = {}) => {
    const { handler } = await import('#functions/doors/site.ts')
    const answer = await handler({ path, headers })
    const { isBase64Encoded, body } = answer
    return {
      ...answer,
      text: isBase64Encoded === true ? Buffer.from(body, 'base64').toString() : body,
    }
  }

  test('answers a page, an address with an id, and says what the browser must refuse', async () => {
    const front = await ask('/')
    expect([front.statusCode, front.text]).toEqual([200, 'front'])
    expect(front.headers).toMatchObject({
      'content-type': 'text/html',
      'cache-control': 'public, max-age=60, must-revalidate',
      'x-content-type-options': 'nosniff',
    })
    expect(front.headers?.['content-security-policy']).toMatch(
      /script-src 'self' 'sha256-a=';.*connect-src 'self' https:\/\/up\.example;/,
    )
    expect((await ask('/demands/lst_1a2b')).text).toBe('detail')
  })

  test('sends nothing again to who has it already', async () => {
    const again = await ask('/', { 'If-None-Match': '"1"' })
    expect([again.statusCode, again.text]).toEqual([304, ''])
  })

  test('an absent page is the page for lost people, with the right status', async () => {
    const lost = await ask('/nowhere/')
    expect([lost.statusCode, lost.text]).toEqual([404, 'lost'])
    expect(lost.headers?.['cache-control']).toBe('no-store')
  })
})

describe('the API', () => {
  test('answers an API Gateway event, and asks nobody anything at its start', async () => {
    asked.length = 0
    const { handler } = await import('#functions/doors/api.ts')
    expect(asked).toEqual([])
    const input = {
      httpMethod: 'GET',
      path: '/api/openapi.json',
      headers: { host: 'site.example' },
      multiValueHeaders: { host: ['site.example'] },
      queryStringParameters: null,
      body: null,
      isBase64Encoded: false,
      requestContext: { identity: { sourceIp: '203.0.113.7' } },
    }
    const answer = await handler(input as never, {} as never)
    expect(answer).toMatchObject({ statusCode: 200 })
  })
})
