// Unpacks what a zip file holds (RFC 1951), and never more than it was told to expect.

/** Anything wrong with a file that somebody gave us: codes, for people's words. */
export class SheetFault extends Error {
  override readonly name = 'SheetFault'
  readonly code: 'not-a-sheet' | 'broken' | 'too-large' | 'protected'
  constructor(code: SheetFault['code']) {
    super(`The file cannot be read: ${code}.`)
    this.code = code
  }
}
const broken = (): SheetFault => new SheetFault('broken')

type Tree = { readonly counts: Uint16Array; readonly symbols: Uint16Array }

/** Canonical Huffman codes by how many there are of each length, and the symbols in their order. */
function treeOf(lengths: ArrayLike<number>): Tree {
  const counts = new Uint16Array(16)
  for (let i = 0; i < lengths.length; i++) counts[lengths[i] ?? 0]!++
  counts[0] = 0
  const offsets = new Uint16Array(16)
  for (let i = 1; i < 15; i++) offsets[i + 1] = (offsets[i] ?? 0) + (counts[i] ?? 0)
  const symbols = new Uint16Array(lengths.length)
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] ?? 0
    if (length > 0) symbols[offsets[length]!++] = i
  }
  return { counts, symbols }
}

const run = (n: number, value: number): number[] => new Array<number>(n).fill(value)
const FIXED = treeOf([...run(144, 8), ...run(112, 9), ...run(24, 7), ...run(8, 8)])
const FIXED_DISTANCE = treeOf(run(30, 5))
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258] // prettier-ignore
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0] // prettier-ignore
const DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577] // prettier-ignore
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

class Bits {
  readonly #bytes: Uint8Array
  #at = 0
  #held = 0
  #count = 0
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  take(n: number): number {
    while (this.#count < n) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw broken()
      this.#held |= byte << this.#count
      this.#count += 8
    }
    const value = this.#held & ((1 << n) - 1)
    this.#held >>>= n
    this.#count -= n
    return value
  }

  symbol({ counts, symbols }: Tree): number {
    let code = 0
    let first = 0
    let index = 0
    for (let length = 1; length < 16; length++) {
      code |= this.take(1)
      const count = counts[length] ?? 0
      if (code - count < first) return symbols[index + code - first] ?? 0
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw broken()
  }

  /** The next `n` bytes as they are, from the next whole byte on. */
  whole(n: number): Uint8Array {
    const from = this.#at
    this.#at += n
    if (this.#at > this.#bytes.length) throw broken()
    return this.#bytes.subarray(from, this.#at)
  }

  align(): void {
    this.#held = 0
    this.#count = 0
  }
}

/** `size` is what the directory promised: less is broken, and more is never made room for. */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  const bits = new Bits(packed)
  let at = 0
  for (let isLast = false; !isLast;) {
    isLast = bits.take(1) === 1
    const type = bits.take(2)
    if (type === 0) at = stored(bits, out, at)
    else if (type === 1) at = coded(bits, out, { at, codes: FIXED, distances: FIXED_DISTANCE })
    else if (type === 2) at = coded(bits, out, { at, ...treesOf(bits) })
    else throw broken()
  }
  if (at !== size) throw broken()
  return out
}

function stored(bits: Bits, out: Uint8Array, at: number): number {
  bits.align()
  const [low = 0, high = 0] = bits.whole(4)
  const bytes = bits.whole(low | (high << 8))
  if (at + bytes.length > out.length) throw broken()
  out.set(bytes, at)
  return at + bytes.length
}

function coded(
  bits: Bits,
  out: Uint8Array,
  { at, codes, distances }: { at: number; codes: Tree; distances: Tree },
): number {
  for (;;) {
    const symbol = bits.symbol(codes)
    if (symbol === 256) return at
    if (symbol < 256) {
      if (at >= out.length) throw broken()
      out[at++] = symbol
      continue
    }
    at = repeated(bits, out, { at, symbol, distances })
  }
}

/** What was written before comes again, as long and as far back as the codes say. */
function repeated(
  bits: Bits,
  out: Uint8Array,
  { at, symbol, distances }: { at: number; symbol: number; distances: Tree },
): number {
  const length = (LENGTHS[symbol - 257] ?? NaN) + bits.take(LENGTH_BITS[symbol - 257] ?? 0)
  const d = bits.symbol(distances)
  const distance = (DISTANCES[d] ?? NaN) + bits.take(d < 4 ? 0 : (d >> 1) - 1)
  // Also false where a symbol stands for nothing.
  if (!(distance <= at && at + length <= out.length)) throw broken()
  for (let to = at; to < at + length; to++) out[to] = out[to - distance] ?? 0
  return at + length
}

function treesOf(bits: Bits): { codes: Tree; distances: Tree } {
  const literals = bits.take(5) + 257
  const far = bits.take(5) + 1
  const used = bits.take(4) + 4
  const own = new Uint8Array(19)
  for (const place of ORDER.slice(0, used)) own[place] = bits.take(3)
  const tree = treeOf(own)
  const lengths: number[] = []
  while (lengths.length < literals + far) {
    const symbol = bits.symbol(tree)
    if (symbol < 16) lengths.push(symbol)
    else if (symbol === 16) lengths.push(...run(3 + bits.take(2), lengths[lengths.length - 1] ?? 0))
    else if (symbol === 17) lengths.push(...run(3 + bits.take(3), 0))
    else lengths.push(...run(11 + bits.take(7), 0))
  }
  if (lengths.length > literals + far) throw broken()
  return { codes: treeOf(lengths.slice(0, literals)), distances: treeOf(lengths.slice(literals)) }
}
