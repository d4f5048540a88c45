// Door of the static site where no edge serves it (aws-cn): a file of the private bucket per request.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { parseSiteEnv } from '#functions/aws/env.ts'
import { siteFiles } from '#functions/aws/site.ts'
import { cacheOf, siteHeaders } from '#shared/site/headers.ts'
import { fileOf } from '#shared/site/rewrites.ts'

const env = parseSiteEnv(process.env)
const open = siteFiles(env.SITE_BUCKET)
const headers = siteHeaders({
  scripts: env.SCRIPT_HASHES.split(' ').filter((hash) => hash !== ''),
  uploads: env.UPLOADS,
  issuer: env.ISSUER,
  https: true,
})

type Input = Pick<APIGatewayProxyEvent, 'path' | 'headers'>

export async function handler(input: Input): Promise<APIGatewayProxyResult> {
  const path = fileOf(input.path)
  const file = await open(path, input.headers['if-none-match'] ?? input.headers['If-None-Match'])
  const cached = { ...headers, 'cache-control': cacheOf(path) }
  switch (file.is) {
    case 'unchanged':
      return { statusCode: 304, headers: cached, body: '' }
    case 'absent':
      return lost()
    case 'file':
      return {
        statusCode: 200,
        headers: { ...cached, 'content-type': file.type, etag: file.etag },
        body: Buffer.from(file.bytes).toString('base64'),
        isBase64Encoded: true,
      }
  }
}

/** The site's own page for lost people, if it has one. */
async function lost(): Promise<APIGatewayProxyResult> {
  const page = await open('/404.html', undefined)
  const body = page.is === 'file' ? Buffer.from(page.bytes).toString('base64') : ''
  return {
    statusCode: 404,
    headers: {
      ...headers,
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    },
    body,
    isBase64Encoded: true,
  }
}
