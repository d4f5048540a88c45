// Headers of a zip file whose entries are written one after the other (APPNOTE 6.3, no zip64: below 4 GB).

export type Entry = {
  readonly name: string
  readonly crc: number
  /** Bytes as they lie in the file, and as they are when unpacked. */
  readonly packed: number
  readonly size: number
  readonly method: 'stored' | 'deflated'
}

const METHOD = { stored: 0, deflated: 8 } as const
/** Names are UTF-8. */
const FLAGS = 0x0800
const VERSION = 20
/** 1 January 1980: the same content is the same file, whenever it is written. */
const DOS_DATE = 0x21

class Writer {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly #view: DataView
  #at = 0
  constructor(length: number) {
    this.bytes = new Uint8Array(length)
    this.#view = new DataView(this.bytes.buffer)
  }
  u16(...values: number[]): this {
    for (const value of values) this.#view.setUint16((this.#at += 2) - 2, value, true)
    return this
  }
  u32(...values: number[]): this {
    for (const value of values) this.#view.setUint32((this.#at += 4) - 4, value, true)
    return this
  }
  put(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.#at)
    this.#at += bytes.length
    return this
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Stands before an entry's bytes. */
export function localHeader(entry: Entry): Uint8Array<ArrayBuffer> {
  const name = encode(entry.name)
  return new Writer(30 + name.length)
    .u32(0x04034b50)
    .u16(VERSION, FLAGS, METHOD[entry.method], 0, DOS_DATE)
    .u32(entry.crc, entry.packed, entry.size)
    .u16(name.length, 0)
    .put(name).bytes
}

/** Stands after the last entry: where each one is. */
export function directory(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const name = encode(entry.name)
    parts.push(
      new Writer(46 + name.length)
        .u32(0x02014b50)
        .u16(VERSION, VERSION, FLAGS, METHOD[entry.method], 0, DOS_DATE)
        .u32(entry.crc, entry.packed, entry.size)
        .u16(name.length, 0, 0, 0, 0)
        .u32(0, at)
        .put(name).bytes,
    )
    at += 30 + name.length + entry.packed
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const out = new Writer(length + 22)
  for (const part of parts) out.put(part)
  return out.u32(0x06054b50).u16(0, 0, entries.length, entries.length).u32(length, at).u16(0).bytes
}
