// Secrets of an embedded installation: made once, kept in the data folder, readable by the owner only.
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The kept text, or the one that `make` gives; two that start at once end with the same. */
function once(dataDir: string, file: string, make: () => string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, file)
  const kept = readIfThere(path)
  if (kept !== undefined) return kept
  try {
    writeFileSync(path, make(), { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
  return readFileSync(path, 'utf8')
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Signs cookies and links; keeping it keeps everybody signed in over a restart. */
export const keptSecret = (dataDir: string): string =>
  once(dataDir, 'secret', () => randomBytes(32).toString('base64url'))

/** A key for one use, so that no two uses share one. */
export const derived = (secret: string, use: string): string =>
  createHmac('sha256', secret).update(use).digest('base64url')

export type Jwks = { readonly keys: readonly Readonly<Record<string, unknown>>[] }

/** The embedded issuer's signing key. */
export const keptJwks = (dataDir: string): Jwks =>
  JSON.parse(
    once(dataDir, 'issuer-keys.json', () => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
      const key = privateKey.export({ format: 'jwk' })
      return JSON.stringify({ keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'local-1' }] })
    }),
  ) as Jwks
