// A spreadsheet file out of lines as they come: nothing is held but what is packed already.
import { type Column } from '#shared/sheet/cell.ts'
import { crc32 } from '#shared/sheet/crc.ts'
import { otherParts, SHEET, sheetHead, sheetLine, sheetTail } from '#shared/sheet/xlsx-write.ts'
import { directory, type Entry, localHeader } from '#shared/sheet/zip.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Packed = { entry: Entry; parts: Bytes[] }
type Sink = { write: (bytes: Bytes) => Promise<void>; end: () => Promise<Bytes[]> }

/** Chromium 80 and Safari 16.4 pack; older ones write the same file larger. */
function sink(isPacking: boolean): Sink {
  if (!isPacking) {
    const parts: Bytes[] = []
    return { write: async (bytes) => void parts.push(bytes), end: async () => parts }
  }
  const stream = new CompressionStream('deflate-raw')
  const parts = collected(stream.readable)
  const writer = stream.writable.getWriter()
  return {
    write: (bytes) => writer.write(bytes),
    end: async () => {
      await writer.close()
      return parts
    },
  }
}

/** Small pieces are joined: a file of a million of them would be slow to hand over. */
async function collected(readable: ReadableStream<Bytes>): Promise<Bytes[]> {
  const parts: Bytes[] = []
  const reader = readable.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return parts
    parts.push(value)
  }
}

/** chrome87 knows the stream but not this way of packing: it says so by throwing. */
function canPack(): boolean {
  try {
    return typeof CompressionStream === 'function' && Boolean(new CompressionStream('deflate-raw'))
  } catch {
    return false
  }
}

async function pack(name: string, texts: AsyncIterable<string>): Promise<Packed> {
  const isPacking = canPack()
  const to = sink(isPacking)
  const encoder = new TextEncoder()
  let [crc, size] = [0, 0]
  for await (const text of texts) {
    const bytes = encoder.encode(text)
    crc = crc32(bytes, crc)
    size += bytes.length
    await to.write(bytes)
  }
  const parts = await to.end()
  const packed = parts.reduce((sum, part) => sum + part.length, 0)
  const method = isPacking ? 'deflated' : 'stored'
  return { entry: { name, crc, packed, size, method }, parts }
}

async function* one(text: string): AsyncGenerator<string> {
  yield text
}

async function* sheetOf<T>(
  columns: readonly Column<T>[],
  pages: AsyncIterable<readonly T[]>,
): AsyncGenerator<string> {
  yield sheetHead(columns)
  let lines = 0
  for await (const page of pages)
    yield page.map((item) => sheetLine(columns, item, lines++)).join('')
  yield sheetTail(columns.length, lines)
}

/** The parts of the file in their order, ready for a Blob. */
export async function xlsx<T>(
  title: string,
  columns: readonly Column<T>[],
  pages: AsyncIterable<readonly T[]>,
): Promise<Bytes[]> {
  const all: Packed[] = []
  for (const [name, text] of Object.entries(otherParts(title)))
    all.push(await pack(name, one(text)))
  all.push(await pack(SHEET, sheetOf(columns, pages)))
  return [
    ...all.flatMap(({ entry, parts }) => [localHeader(entry), ...parts]),
    directory(all.map(({ entry }) => entry)),
  ]
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
