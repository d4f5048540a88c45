// What goes into each door's bundle, and that the edge's code does what the pure table says.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import {
  type Bundle,
  DOORS,
  type Door,
  bundleAll,
  bundleEdge,
  inlineScripts,
} from '../../infra/bundle.ts'
import { Env } from '#functions/aws/env.ts'
import { fileOf, rewrite, rewrites } from '#shared/site/rewrites.ts'

const bundles: Record<Door, Bundle> = await bundleAll('dist/test/functions')

describe('bundles', () => {
  // Somebody waits for the API and the site; the stream carries the matcher and its tables.
  const MOST: Record<Door, number> = {
    api: 500_000,
    site: 500_000,
    timer: 500_000,
    planner: 360_000,
    stream: 700_000,
  }
  test.each(DOORS)('what a cold start of %s reads stays below its bound', (door) => {
    expect(bundles[door].bytes).toBeLessThanOrEqual(MOST[door])
  })

  test.each(DOORS)('%s holds no embedded adapter, no page and no test', (door) => {
    const strangers = bundles[door].inputs.filter((input) =>
      /^(functions\/local|web|test|infra)\/|node_modules\/(oidc-provider|@hono\/node-server|dynalite)\//.test(
        input,
      ),
    )
    expect(strangers).toEqual([])
  })

  test('the site door knows no table, no search and no sign-in', () => {
    const vendors = bundles.site.inputs.filter((input) =>
      /client-dynamodb|algolia|openid-client|client-secrets-manager/.test(input),
    )
    expect(vendors).toEqual([])
  })

  test('no bundle signs in for its credentials: a function has them in its environment', () => {
    const inputs = DOORS.flatMap((door) => bundles[door].inputs)
    expect(inputs.filter((input) => /nested-clients|credential-provider-sso/.test(input))).toEqual(
      [],
    )
  })
})

/** Loads the bundle as Lambda does, with a server that plays Secrets Manager, and asks it once. */
const ASK = `
const server = require('node:http').createServer((_, response) => {
  response.setHeader('content-type', 'application/x-amz-json-1.1')
  response.end(JSON.stringify({ SecretString: 's'.repeat(64) }))
}).listen(0, '127.0.0.1', async () => {
  process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:' + server.address().port
  const { handler } = await import(process.argv[1])
  const headers = { host: 'site.example' }
  const answer = await handler({ httpMethod: 'GET', path: '/api/openapi.json', headers,
    multiValueHeaders: { host: ['site.example'] }, queryStringParameters: null, body: null,
    isBase64Encoded: false, requestContext: { identity: { sourceIp: '203.0.113.7' } } }, {})
  server.close()
  process.stdout.write(answer.body, () => process.exit())
})`

test('the bundled API describes itself with the shapes of its requests', () => {
  const names = Object.keys(Env.def.shape).filter((name) => !/^(ALGOLIA|MAIL|ADDRESS)/.test(name))
  const blank = [
    'ALGOLIA_APP',
    'ALGOLIA_SECRET_ARN',
    'ADDRESS_HEADER',
    'MAIL_FROM',
    'MAIL_CONFIGURATION',
  ]
  const variables = [...names.map((name) => [name, 'x']), ...blank.map((name) => [name, ''])]
  const env = { ...process.env, ...Object.fromEntries(variables), ORIGIN: 'https://site.example' }
  const aws = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' }
  const file = resolve('dist/test/functions/api/index.mjs')
  const body = execFileSync(process.execPath, ['-e', ASK, file], { env: { ...env, ...aws } })
  const described = JSON.parse(body.toString()) as { paths: Record<string, { post?: object }> }
  expect(JSON.stringify(described.paths['/api/listings']?.post)).toMatch(
    /"requestBody".*"properties"/,
  )
})

const PATHS: readonly (readonly [path: string, page: string])[] = [
  ['/demands/lst_01abc', '/demands/detail/'],
  ['/demands/lst_01abc/', '/demands/detail/'],
  ['/en/demands/lst_01abc', '/en/demands/detail/'],
  ['/offers/lst_9z', '/offers/detail/'],
  ['/loans/lst_9z', '/loans/detail/'],
  ['/experts/lst_9z', '/experts/detail/'],
  ['/my/demands/lst_9z', '/my/demands/detail/'],
  ['/my/demands/lst_9z/edit', '/my/demands/edit/'],
  ['/en/my/demands/lst_9z/edit/', '/en/my/demands/edit/'],
  ['/firm/opportunities/lst_9z', '/firm/opportunities/detail/'],
  ['/firm/offers/lst_9z/edit', '/firm/offers/edit/'],
  ['/desk/listings/lst_9z', '/desk/listings/detail/'],
  ['/desk/orgs/org_9z', '/desk/orgs/detail/'],
  ['/desk/surveys/svy_9z', '/desk/surveys/detail/'],
  ['/desk/supported/sup_9z', '/desk/supported/detail/'],
  ['/my/surveys/svy_9z', '/my/surveys/detail/'],
  ['/desk/findings/fnd_9z', '/desk/findings/detail/'],
  ['/my/findings/fnd_9z', '/my/findings/detail/'],
  ['/my/finance/ned_9z', '/my/finance/detail/'],
  ['/bank/requests/ned_9z', '/bank/requests/detail/'],
  ['/bank/products/lst_9z/edit', '/bank/products/edit/'],
  ['/desk/finance/ned_9z', '/desk/finance/detail/'],
  ['/events/evt_9z', '/events/detail/'],
  ['/desk/events/evt_9z', '/desk/events/detail/'],
  ['/checkin/ABC2345', '/checkin/'],
  ['/cases/GX4510-26-ABC1234', '/cases/detail/'],
  ['/en/cases/GX4510-26-ABC1234', '/en/cases/detail/'],
]
const UNCHANGED = ['/', '/en/', '/demands/', '/my/demands/new', '/demands/detail/', '/demands/../x']
  .concat(['/demands/lst_a/b', '/demands/LST_A', '/_astro/x.js', '/demands/lst_a.html', '/cases/'])
  .concat(['/%2e%2e/etc', '/endemands/lst_9z', '/en', '/firm/offers/lst_9z', '/404.html'])

describe('rewrites', () => {
  test.each(PATHS)('%s is answered by %s', (path, page) => {
    expect(rewrite(path)).toBe(page)
  })

  test('every pattern is in the table of this test', () => {
    const pages = new Set(PATHS.map(([, page]) => page.replace(/^\/en/, '')))
    expect(rewrites.map(({ page }) => page).filter((page) => !pages.has(page))).toEqual([])
  })

  test.each(UNCHANGED)('%s stays as it is', (path) => {
    expect(rewrite(path)).toBe(path)
  })

  test.each([
    ['/', '/index.html'],
    ['/demands', '/demands/index.html'],
    ['/demands/lst_01abc', '/demands/detail/index.html'],
    ['/_astro/a.b.js', '/_astro/a.b.js'],
    ['/v1.2/page', '/v1.2/page/index.html'],
  ])('%s is the file %s', (path, file) => {
    expect(fileOf(path)).toBe(file)
  })
})

describe('the edge', () => {
  const code = bundleEdge()
  const world = createContext({})
  runInContext(code, world)
  const ask = (uri: string, headers: Record<string, { value: string }> = {}) => {
    Object.assign(world, { event: { request: { uri, headers }, viewer: { ip: '203.0.113.7' } } })
    // The answer comes from another realm: copied, so that it compares by value.
    return JSON.parse(runInContext('JSON.stringify(handler(event))', world)) as {
      uri: string
      headers: Record<string, { value: string }>
    }
  }

  test.each([...PATHS.map(([path]) => path), ...UNCHANGED])(
    'answers %s as the table does',
    (path) => {
      expect(ask(path).uri).toBe(fileOf(path))
    },
  )

  test('leaves the paths of the API alone, and says who asks whatever the asker says', () => {
    const got = ask('/api/listings/lst_9z', { 'x-viewer-address': { value: '10.0.0.1' } })
    expect(got).toEqual({
      uri: '/api/listings/lst_9z',
      headers: { 'x-viewer-address': { value: '203.0.113.7' } },
    })
  })

  test('fits its runtime: at most 10 kB, no module words', () => {
    expect(code.length).toBeLessThan(10_240)
    expect(code).not.toMatch(/\b(import|export|class|async)\b|=>\{?\.\.\.|\?\./)
  })
})

test('an inline script may run by its hash; data and files need no leave', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  mkdirSync(join(folder, 'a'))
  writeFileSync(
    join(folder, 'a/index.html'),
    '<script type="module" src="/x.js"></script><script>1</script><script type="application/json">{}</script>',
  )
  expect(inlineScripts(folder)).toEqual(['sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='])
})
