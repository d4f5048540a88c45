// The snapshot of both indexes as one compressed file, and which state of the table it shows.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import * as z from 'zod/mini'
import { type MatchIndex } from '#shared/match/index/match-index.ts'
import { restore, snapshot } from '#shared/match/index/snapshot.ts'
import { matcher } from '#shared/match/knowledge.ts'
import { VOCABULARY_EDITION } from '#shared/vocabulary/vocabulary.ts'
import { type Files } from '../ports.ts'

const KEY = 'match-index'
const TYPE = 'application/octet-stream'

const Stamp = z.strictObject({ epoch: z.number(), seq: z.number(), version: z.string() })
export type Snapshot = {
  readonly offers: MatchIndex
  readonly demands: MatchIndex
  /** Counts the snapshots; 0 is an index that was read from the profiles. */
  readonly epoch: number
  /** The last change of the log that it holds. */
  readonly seq: number
}

/** Another matcher or vocabulary may read other codes out of the same listing. */
export const versionNow = (): string => `${matcher()} ${VOCABULARY_EDITION}`

/** Quality 5 is 5 times as fast as 9 and within 2 % of its size. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

export function packed(
  { offers, demands, epoch, seq }: Snapshot,
  version = versionNow(),
): Uint8Array {
  const stamp = JSON.stringify({ epoch, seq, version })
  const [first, second] = [snapshot(offers, stamp), snapshot(demands, stamp)]
  const bytes = new Uint8Array(4 + first.length + second.length)
  new DataView(bytes.buffer).setUint32(0, first.length)
  bytes.set(first, 4)
  bytes.set(second, 4 + first.length)
  return brotliCompressSync(bytes, QUICK)
}

/** Undefined for what is damaged, of another version, or no snapshot at all. */
export function unpacked(file: Uint8Array): Snapshot | undefined {
  const bytes = inflated(file)
  if (!bytes || bytes.length < 4) return undefined
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0)
  const offers = restore(bytes.subarray(4, 4 + size))
  const demands = restore(bytes.subarray(4 + size))
  if (!offers || !demands || offers.stamp !== demands.stamp) return undefined
  const { epoch, seq, version } = Stamp.parse(JSON.parse(offers.stamp))
  return version === versionNow()
    ? { offers: offers.index, demands: demands.index, epoch, seq }
    : undefined
}

/** A cut or altered file is one of the things that a snapshot may be: no more than a reason to read all. */
function inflated(file: Uint8Array): Uint8Array | undefined {
  try {
    return brotliDecompressSync(file)
  } catch {
    return undefined
  }
}

export async function load(files: Files): Promise<Snapshot | undefined> {
  const file = await files.read(KEY)
  return file && unpacked(file)
}

export async function save(files: Files, kept: Snapshot): Promise<number> {
  const bytes = packed(kept)
  await files.write(KEY, bytes, TYPE)
  return bytes.length
}
