// The files port on a folder, with signed expiring links that are really checked.
import { type At, atOf, plusSeconds } from '#shared/time.ts'
import { disposition } from '../disposition.ts'
import { type Files } from '../ports.ts'
import { BadForm, readForm } from './files-form.ts'
import { TooLarge, folderOf } from './files-folder.ts'
import { signer } from './files-link.ts'

const UPLOAD_SECONDS = 15 * 60
const DOWNLOAD_SECONDS = 5 * 60

export type LocalFilesOptions = {
  readonly folder: string
  readonly secret: string
  /** Where the server listens, e.g. `http://127.0.0.1:8080`; empty makes links of the same origin. */
  readonly origin?: string
  readonly prefix?: string
  readonly now?: () => At
}
export type LocalFiles = Files & {
  /** POST `<prefix>`: 204, or a problem; the same ticket may be used again. */
  handleUpload(request: Request): Promise<Response>
  /** GET `<prefix>/<key>?…`: the file, or the same 403 for whatever is wrong with the link. */
  handleDownload(request: Request): Promise<Response>
}

export function localFiles(options: LocalFilesOptions): LocalFiles {
  const { folder, secret, origin = '', prefix = '/files' } = options
  const now = options.now ?? (() => atOf(Date.now()))
  const tickets = signer(secret, 'upload', now)
  const links = signer(secret, 'download', now)
  const files = folderOf(folder)
  return {
    async upload(key, { type, maxBytes }) {
      const expiresAt = plusSeconds(now(), UPLOAD_SECONDS)
      const signed = [key, type, String(maxBytes), expiresAt]
      const signature = tickets.sign(signed)
      const max = String(maxBytes)
      return {
        url: origin + prefix,
        fields: { key, 'Content-Type': type, maxBytes: max, expiresAt, signature },
        expiresAt,
      }
    },
    async download(key, { name, type }) {
      const expiresAt = plusSeconds(now(), DOWNLOAD_SECONDS)
      const signature = links.sign([key, name, type, expiresAt])
      const query = new URLSearchParams({ name, type, expiresAt, signature })
      return {
        url: `${origin}${prefix}/${encodeURIComponent(key)}?${query.toString()}`,
        expiresAt,
      }
    },
    facts: files.facts,
    read: files.read,
    remove: files.remove,
    write: (key, bytes, type) => files.save(key, [bytes], type),
    handleUpload: (request) => uploaded(request, tickets, files),
    handleDownload: (request) => downloaded(request, links, files),
  }
}

type Signer = ReturnType<typeof signer>
type Folder = ReturnType<typeof folderOf>

async function uploaded(request: Request, tickets: Signer, files: Folder): Promise<Response> {
  try {
    const { fields, file } = await readForm(request)
    const { key = '', maxBytes = '', expiresAt = '', signature = '' } = fields
    const type = fields['Content-Type'] ?? ''
    if (!tickets.holds([key, type, maxBytes, expiresAt], signature, expiresAt)) return badLink()
    await files.save(key, file, type, Number(maxBytes))
    return new Response(undefined, { status: 204 })
  } catch (error) {
    if (error instanceof TooLarge) return problem(413, 'file.too-large', error.message)
    if (error instanceof BadForm) return problem(400, 'file.form-bad', error.message)
    throw error
  }
}

async function downloaded(request: Request, links: Signer, files: Folder): Promise<Response> {
  const url = new URL(request.url)
  const key = keyIn(url)
  const asked = (name: string) => url.searchParams.get(name) ?? ''
  const [name, type, expiresAt] = [asked('name'), asked('type'), asked('expiresAt')]
  if (!links.holds([key, name, type, expiresAt], asked('signature'), expiresAt)) return badLink()
  const found = await files.stream(key)
  if (!found) return problem(404, 'missing', 'No such thing here.')
  return new Response(found.body, {
    headers: {
      'content-type': type,
      'content-length': String(found.size),
      'content-disposition': disposition(name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
    },
  })
}

function keyIn(url: URL): string {
  try {
    return decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1))
  } catch {
    return ''
  }
}

/** One answer for altered and expired: it tells a forger nothing. */
const badLink = () => problem(403, 'file.link-bad', 'This link is not valid, or no longer.')

const problem = (status: number, code: string, message: string) =>
  Response.json(
    { type: `/problems/${code}`, status, code, title: message },
    {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
      },
    },
  )
