// Files in a folder: written aside and renamed, so that a reader never meets half a file.
import { open, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type FileFacts } from '../ports.ts'

const HEAD_BYTES = 512

export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export function folderOf(folder: string) {
  // Encoded, a key has no separator in it: it cannot lead out of the folder.
  const pathOf = (key: string) => join(folder, `${encodeURIComponent(key)}.bytes`)
  const typePathOf = (key: string) => join(folder, `${encodeURIComponent(key)}.type`)

  /** Stops at `maxBytes` without taking in the rest. */
  async function save(key: string, pieces: Pieces, type: string, maxBytes = Infinity) {
    await mkdir(folder, { recursive: true })
    const aside = join(folder, `${randomUUID()}.part`)
    try {
      await writePieces(aside, pieces, maxBytes)
      await writeFile(typePathOf(key), type, { flush: true })
      await rename(aside, pathOf(key))
    } finally {
      await rm(aside, { force: true })
    }
  }
  async function facts(key: string): Promise<FileFacts | undefined> {
    const file = await present(open(pathOf(key)))
    if (!file) return undefined
    try {
      const { size } = await file.stat()
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
      const type = await readFile(typePathOf(key), 'utf8')
      return { size, type, head: new Uint8Array(buffer.subarray(0, bytesRead)) }
    } finally {
      await file.close()
    }
  }
  async function read(key: string): Promise<Uint8Array | undefined> {
    const bytes = await present(readFile(pathOf(key)))
    return bytes && new Uint8Array(bytes)
  }
  async function stream(key: string) {
    const found = await present(stat(pathOf(key)))
    if (!found) return undefined
    const body = Readable.toWeb(createReadStream(pathOf(key))) as ReadableStream<Uint8Array>
    return { size: found.size, body }
  }
  async function remove(key: string): Promise<void> {
    await rm(pathOf(key), { force: true })
    await rm(typePathOf(key), { force: true })
  }
  return { save, facts, read, stream, remove }
}

async function writePieces(path: string, pieces: Pieces, maxBytes: number): Promise<void> {
  const file = await open(path, 'wx')
  try {
    let size = 0
    for await (const piece of pieces) {
      size += piece.length
      if (size > maxBytes) throw new TooLarge('The file is larger than its ticket allows.')
      await file.write(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

async function present<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
