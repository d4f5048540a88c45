// The built site in its private bucket: one file by its path.
import { GetObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'

export type SiteFile =
  | {
      readonly is: 'file'
      readonly bytes: Uint8Array
      readonly type: string
      readonly etag: string
    }
  | { readonly is: 'unchanged' | 'absent' }

export type SiteFiles = (path: string, etag: string | undefined) => Promise<SiteFile>

export function siteFiles(bucket: string, client = new S3Client({})): SiteFiles {
  return async (path, etag) => {
    try {
      const ask = { Bucket: bucket, Key: path.slice(1) }
      const got = await client.send(
        new GetObjectCommand(etag === undefined ? ask : { ...ask, IfNoneMatch: etag }),
      )
      const bytes = (await got.Body?.transformToByteArray()) ?? new Uint8Array()
      return { is: 'file', bytes, type: got.ContentType ?? BYTES, etag: got.ETag ?? '' }
    } catch (error) {
      return { is: absence(error) }
    }
  }
}

/** S3 says 403 for an absent key to whoever may not list, and 304 as an error. */
function absence(error: unknown): 'unchanged' | 'absent' {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
  if (status === 304) return 'unchanged'
  if (status === 403 || status === 404) return 'absent'
  throw error
}

const BYTES = 'application/octet-stream'
