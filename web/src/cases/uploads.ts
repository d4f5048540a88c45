// Attachments on their way: progress, a cut line, refusals; they go on while other steps are shown.
import { FILE_TYPES, MAX_FILE_BYTES, type FileRef, type FileType } from '#shared/file/file.ts'
import { call, type Fault } from '../client/api.ts'

export type Sending = {
  key: number
  file: File
  state: 'sending' | 'checking' | 'stopped' | 'refused'
  pct: number
  /** Why not: a code of ours (`file.large`) or of the API. */
  code?: string
}
export const MOST_FILES = 10
export const sizeText = (bytes: number): string =>
  bytes < MB ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MB).toFixed(1)} MB`
const MB = 1024 * 1024

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

/** What is on its way, and the requests that carry it. */
type Fleet = {
  list: readonly Sending[]
  last: number
  readonly watchers: Set<(list: readonly Sending[]) => void>
  readonly flying: Map<number, XMLHttpRequest>
  readonly arrived: (file: FileRef) => void
}

export function uploadsTo(arrived: (file: FileRef) => void): Uploads {
  const fleet: Fleet = { list: [], last: 0, watchers: new Set(), flying: new Map(), arrived }
  return {
    get list() {
      return fleet.list
    },
    watch(seen) {
      fleet.watchers.add(seen)
      return () => fleet.watchers.delete(seen)
    },
    add(files, room) {
      const fresh = files.map((file, i) =>
        begun(++fleet.last, file, i < room ? wrongWith(file) : 'file.many'),
      )
      set(fleet, [...fleet.list, ...fresh])
      for (const one of fresh) if (one.state === 'sending') void send(fleet, one)
    },
    retry(key) {
      const one = fleet.list.find((each) => each.key === key)
      if (one) void send(fleet, one)
    },
    drop: (key) => drop(fleet, key),
  }
}

const begun = (key: number, file: File, code: string | undefined): Sending => ({
  key,
  file,
  pct: 0,
  ...(code === undefined ? { state: 'sending' } : { state: 'refused', code }),
})

function set(fleet: Fleet, next: readonly Sending[]): void {
  fleet.list = next
  for (const seen of fleet.watchers) seen(next)
}

const patch = (fleet: Fleet, key: number, change: Partial<Sending>): void =>
  set(
    fleet,
    fleet.list.map((one) => (one.key === key ? { ...one, ...change } : one)),
  )

function drop(fleet: Fleet, key: number): void {
  fleet.flying.get(key)?.abort()
  fleet.flying.delete(key)
  set(
    fleet,
    fleet.list.filter((one) => one.key !== key),
  )
}

async function send(fleet: Fleet, { key, file }: Sending): Promise<void> {
  const tell = (change: Partial<Sending>) => patch(fleet, key, change)
  tell({ state: 'sending', pct: 0 })
  const body = { name: file.name.slice(-120), type: typeOf(file), size: file.size }
  const ask = await call<{ id: string; ticket: Ticket }>('POST', '/api/files', { body })
  if (!ask.ok) {
    tell(failed(ask.problem))
    return
  }
  const went = await post(ask.value.ticket, file, {
    progress: (pct) => tell({ pct }),
    started: (request) => fleet.flying.set(key, request),
  })
  fleet.flying.delete(key)
  if (!fleet.list.some((one) => one.key === key)) return
  tell(went ? { state: 'checking', pct: 100 } : { state: 'stopped' })
  if (!went) return
  const checked = await call<FileRef>('POST', `/api/files/${ask.value.id}/check`)
  if (!checked.ok) {
    tell(failed(checked.problem))
    return
  }
  drop(fleet, key)
  const { id, name, type, size } = checked.value
  fleet.arrived({ id, name, type, size })
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
