// Attachments on their way: progress, a cut line, refusals; they go on while other steps are shown.
import { FILE_TYPES, MAX_FILE_BYTES, type FileRef, type FileType } from '#shared/file/file.ts'
import { call, type Fault } from '../../client/api.ts'

export type Sending = {
  key: number
  file: File
  state: 'sending' | 'checking' | 'stopped' | 'refused'
  pct: number
  /** Why not: a code of ours (`file.large`) or of the API. */
  code?: string
}
export const MOST_FILES = 10
export const megabytes = (bytes: number): string =>
  (bytes / (1024 * 1024)).toFixed(bytes < 1024 * 1024 ? 2 : 1)

type Ticket = { url: string; fields: Readonly<Record<string, string>> }
export type Uploads = {
  readonly list: readonly Sending[]
  watch(seen: (list: readonly Sending[]) => void): () => void
  add(files: readonly File[], room: number): void
  retry(key: number): void
  drop(key: number): void
}

const BY_ENDING: Readonly<Record<string, FileType>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}
export const ACCEPT = [
  ...Object.keys(FILE_TYPES),
  ...Object.keys(BY_ENDING).map((end) => `.${end}`),
].join(',')

/** Old Android names no type for Word and Excel: the ending does. */
const typeOf = (file: File): FileType | undefined =>
  file.type in FILE_TYPES
    ? (file.type as FileType)
    : BY_ENDING[file.name.split('.').pop()?.toLowerCase() ?? '']

/** What can be said before a single byte is sent. */
export function wrongWith(file: File): string | undefined {
  if (!typeOf(file)) return 'file.type'
  if (file.size === 0) return 'file.empty'
  if (file.size > MAX_FILE_BYTES) return 'file.large'
  return /[/\\:*?"<>|]/.test(file.name) ? 'file.name' : undefined
}

export function uploadsTo(arrived: (file: FileRef) => void): Uploads {
  let list: readonly Sending[] = []
  let last = 0
  const watchers = new Set<(list: readonly Sending[]) => void>()
  const flying = new Map<number, XMLHttpRequest>()
  const set = (next: readonly Sending[]) => {
    list = next
    for (const seen of watchers) seen(list)
  }
  const patch = (key: number, change: Partial<Sending>) =>
    set(list.map((one) => (one.key === key ? { ...one, ...change } : one)))
  const drop = (key: number) => {
    flying.get(key)?.abort()
    flying.delete(key)
    set(list.filter((one) => one.key !== key))
  }

  async function send(key: number, file: File): Promise<void> {
    patch(key, { state: 'sending', pct: 0 })
    const type = typeOf(file)
    const ask = await call<{ id: string; ticket: Ticket }>('POST', '/api/files', {
      body: { name: file.name.slice(-120), type, size: file.size },
    })
    if (!ask.ok) {
      patch(key, failed(ask.problem))
      return
    }
    const went = await post(ask.value.ticket, file, {
      progress: (pct) => patch(key, { pct }),
      started: (request) => flying.set(key, request),
    })
    flying.delete(key)
    if (!list.some((one) => one.key === key)) return
    if (!went) {
      patch(key, { state: 'stopped' })
      return
    }
    patch(key, { state: 'checking', pct: 100 })
    const checked = await call<FileRef>('POST', `/api/files/${ask.value.id}/check`)
    if (!checked.ok) {
      patch(key, failed(checked.problem))
      return
    }
    drop(key)
    const { id, name, size } = checked.value
    arrived({ id, name, type: checked.value.type, size })
  }

  return {
    get list() {
      return list
    },
    watch(seen) {
      watchers.add(seen)
      return () => watchers.delete(seen)
    },
    add(files, room) {
      const fresh = files.map((file, i): Sending => {
        const code = i < room ? wrongWith(file) : 'file.many'
        return {
          key: ++last,
          file,
          pct: 0,
          ...(code === undefined ? { state: 'sending' } : { state: 'refused', code }),
        }
      })
      set([...list, ...fresh])
      for (const { key, file, state } of fresh) if (state === 'sending') void send(key, file)
    },
    retry(key) {
      const one = list.find((each) => each.key === key)
      if (one) void send(key, one.file)
    },
    drop,
  }
}

/** A refusal that another try may change is only a stop. */
function failed(problem: Fault): Partial<Sending> {
  const final = problem.status === 400 && problem.code !== 'file.not-uploaded'
  const code = problem.flaws[0]?.code ?? problem.code
  return final ? { state: 'refused', code } : { state: 'stopped', code: problem.code }
}

type Watching = { progress: (pct: number) => void; started: (request: XMLHttpRequest) => void }

/** `fetch` tells nothing of its progress; the old request does. */
function post(ticket: Ticket, file: File, { progress, started }: Watching): Promise<boolean> {
  const form = new FormData()
  for (const [name, value] of Object.entries(ticket.fields)) form.append(name, value)
  form.append('file', file)
  const request = new XMLHttpRequest()
  started(request)
  return new Promise((done) => {
    request.upload.onprogress = ({ loaded, total }) =>
      progress(Math.min(99, Math.round((loaded / Math.max(total, 1)) * 100)))
    request.onload = () => done(request.status >= 200 && request.status < 300)
    request.onerror = request.onabort = request.ontimeout = () => done(false)
    request.open('POST', ticket.url)
    request.send(form)
  })
}
