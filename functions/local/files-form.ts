// Reads one posted form piece by piece: fields first, then one file, never all of it in memory.

/** Fields and the headers of the file part: more than this is no form of ours. */
const HEAD_BYTES_MAX = 16_384

export class BadForm extends Error {
  override readonly name = 'BadForm'
}
export type Form = {
  readonly fields: Readonly<Record<string, string>>
  /** The bytes of the file; throws `BadForm` where the form ends before the file does. */
  readonly file: AsyncIterable<Uint8Array>
}

export async function readForm(request: Request): Promise<Form> {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]{1,70})"?/i.exec(
    request.headers.get('content-type') ?? '',
  )?.[1]
  if (boundary === undefined || !request.body) throw new BadForm('Not a form.')
  const chunks = (request.body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  for (;;) {
    const head = headOf(held, boundary)
    if (head) {
      return { fields: head.fields, file: fileOf(held.subarray(head.end), chunks, boundary) }
    }
    if (held.length > HEAD_BYTES_MAX) throw new BadForm('The fields are too long.')
    const next = await chunks.next()
    if (next.done === true) throw new BadForm('The form has no file.')
    held = Buffer.concat([held, next.value])
  }
}

/** The fields before the file and where its bytes begin; undefined where more bytes are needed. */
function headOf(held: Buffer, boundary: string) {
  const fields: Record<string, string> = {}
  const line = `--${boundary}\r\n`
  let at = 0
  while (held.subarray(at, at + line.length).equals(Buffer.from(line))) {
    const start = at + line.length
    const blank = held.indexOf('\r\n\r\n', start)
    if (blank < 0) return undefined
    const header = held.toString('utf8', start, blank)
    if (/;\s*filename\*?=/i.test(header)) return { fields, end: blank + 4 }
    const name = /;\s*name="([^"]*)"/i.exec(header)?.[1]
    const close = held.indexOf(`\r\n--${boundary}`, blank + 4)
    if (close < 0) return undefined
    if (name === undefined) throw new BadForm('A field has no name.')
    fields[name] = held.toString('utf8', blank + 4, close)
    at = close + 2
  }
  if (held.length - at >= line.length) throw new BadForm('The form has no file.')
  return undefined
}

async function* fileOf(
  first: Buffer,
  rest: AsyncIterator<Uint8Array>,
  boundary: string,
): AsyncGenerator<Uint8Array> {
  const end = Buffer.from(`\r\n--${boundary}`)
  let held = first
  try {
    for (;;) {
      const close = held.indexOf(end)
      if (close >= 0) {
        yield held.subarray(0, close)
        return
      }
      // The end mark may be cut between two pieces: keep back as much as it is long.
      const sure = Math.max(0, held.length - end.length)
      if (sure > 0) yield held.subarray(0, sure)
      const next = await rest.next()
      if (next.done === true) throw new BadForm('The file breaks off.')
      held = Buffer.concat([held.subarray(sure), next.value])
    }
  } finally {
    await rest.return?.()
  }
}
