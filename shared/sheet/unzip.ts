// Finds and unpacks the entries of a zip file; a file that would grow beyond all reason is refused unopened.
import { crc32 } from './crc.ts'
import { inflate, SheetFault } from './inflate.ts'

/** 5,000 lines of thirty long cells unpack to some 10 MB: six times that is no list of firms. */
const SIZE_MAX = 64 * 1024 * 1024
const ENTRIES_MAX = 500
/** The end of the directory is 22 bytes and a comment. */
const END_MAX = 22 + 65_535

export type Unzipped = (name: string) => Uint8Array | undefined

/** Gives each entry when it is asked for; what nobody asks for is never unpacked. */
export function unzip(bytes: Uint8Array): Unzipped {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = entriesOf(bytes, view)
  let left = SIZE_MAX
  return (name) => {
    const place = places.get(name)
    if (!place) return undefined
    left -= place.size
    if (left < 0) throw new SheetFault('too-large')
    return unpacked(bytes, view, place)
  }
}

type Place = {
  readonly at: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Place> {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > ENTRIES_MAX) throw new SheetFault('too-large')
  const places = new Map<string, Place>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new SheetFault('broken')
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    if (view.getUint16(at + 8, true) & 1) throw new SheetFault('protected')
    places.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))), {
      at: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    })
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return places
}

function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_MAX)
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new SheetFault('not-a-sheet')
}

function unpacked(bytes: Uint8Array, view: DataView, place: Place): Uint8Array {
  const { at, method, crc, packed, size } = place
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    throw new SheetFault('broken')
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const raw = bytes.subarray(from, from + packed)
  if (raw.length !== packed || (method === 0 && packed !== size) || (method !== 0 && method !== 8))
    throw new SheetFault('broken')
  const whole = method === 0 ? raw : inflate(raw, size)
  if (crc32(whole) !== crc) throw new SheetFault('broken')
  return whole
}
