// The files port on S3: browsers upload and download directly, by signed and expiring links.
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { type At, atOf, plusSeconds } from '#shared/time.ts'
import { disposition } from '../disposition.ts'
import { type FileFacts, type Files } from '../ports.ts'

const UPLOAD_SECONDS = 15 * 60
const DOWNLOAD_SECONDS = 5 * 60
const HEAD_BYTES = 512

export function s3Files(
  bucket: string,
  client = new S3Client({}),
  now: () => At = () => atOf(Date.now()),
): Files {
  return {
    async upload(key, { type, maxBytes }) {
      const { url, fields } = await createPresignedPost(client, {
        Bucket: bucket,
        Key: key,
        Fields: { 'Content-Type': type },
        Conditions: [
          ['content-length-range', 0, maxBytes],
          ['eq', '$Content-Type', type],
        ],
        Expires: UPLOAD_SECONDS,
      })
      return { url, fields, expiresAt: plusSeconds(now(), UPLOAD_SECONDS) }
    },
    async download(key, { name, type }) {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentDisposition: disposition(name),
        ResponseContentType: type,
        ResponseCacheControl: 'private, no-store',
      })
      const url = await getSignedUrl(client, command, { expiresIn: DOWNLOAD_SECONDS })
      return { url, expiresAt: plusSeconds(now(), DOWNLOAD_SECONDS) }
    },
    facts: (key) => facts(client, bucket, key),
    read: (key) => read(client, bucket, key),
    async write(key, bytes, type) {
      const object = { Bucket: bucket, Key: key, Body: bytes, ContentType: type }
      await client.send(new PutObjectCommand(object))
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
    },
  }
}

async function read(
  client: S3Client,
  bucket: string,
  key: string,
): Promise<Uint8Array | undefined> {
  const got = await present(client.send(new GetObjectCommand({ Bucket: bucket, Key: key })))
  return got?.Body?.transformToByteArray()
}

/** One round trip: the range gives the first bytes, and its header the whole size. */
async function facts(
  client: S3Client,
  bucket: string,
  key: string,
): Promise<FileFacts | undefined> {
  const ask = { Bucket: bucket, Key: key, Range: `bytes=0-${HEAD_BYTES - 1}` }
  const got = await present(client.send(new GetObjectCommand(ask)).catch(emptyFile))
  if (!got) return undefined
  const head = (await got.Body?.transformToByteArray()) ?? new Uint8Array()
  const size = Number(/\/(\d+)$/.exec(got.ContentRange ?? '')?.[1] ?? head.length)
  return { size, type: got.ContentType ?? 'application/octet-stream', head }
  /** An empty file has no first byte to ask for. */
  async function emptyFile(error: unknown) {
    if (statusOf(error) !== 416) throw error
    return client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
  }
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined

/** S3 says 403 for an absent key to whoever may not list the bucket, as we may not. */
async function present<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found
  } catch (error) {
    const status = statusOf(error)
    if (status === 404 || status === 403) return undefined
    throw error
  }
}
