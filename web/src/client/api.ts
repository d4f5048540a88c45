// The one way to the API: problems as values, retries that cannot act twice, cached reads with their time.
// `import type` leaves no trace: the inline form would pull rules into the chunk that every page loads.
import type { Flaw } from '#shared/problem.ts'
import { keep, kept, type Kept } from './keep.ts'

/** A refusal or a failure, as the pages see it (RFC 9457 answers, or `offline` / `timeout`). */
export type Fault = {
  status: number
  code: string
  flaws: readonly Flaw[]
  details: Readonly<Record<string, unknown>>
  requestId?: string
}

export type Answer<T> =
  | { ok: true; value: T; etag?: string; version?: number }
  | { ok: false; problem: Fault; kept?: Kept<T> }

export type CallOptions = {
  body?: unknown
  /** The version that was read: the write is refused when somebody else wrote since. */
  ifMatch?: string | number
  /** Only to override: a key is made for every write and reused while the same body has no answer. */
  idempotencyKey?: string
  /** Keep a good GET on this device, and give it back when the line is dead. */
  keep?: boolean
  signal?: AbortSignal
}

const TIMEOUT_MS = 15_000
const RETRY_MS = 600
/** Answers that say nothing about the request itself: worth asking again. */
const PASSING = [502, 503, 504]

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export async function call<T>(
  method: Method,
  path: string,
  options: CallOptions = {},
): Promise<Answer<T>> {
  const answer = await (method === 'GET' ? get<T>(path, options) : write<T>(method, path, options))
  if (!answer.ok && answer.problem.status === 401) window.dispatchEvent(new Event('signin:needed'))
  mindLine(answer)
  return answer
}

let isDown = false

/** The first answer after a failure tells all who failed meanwhile that asking again is worth it. */
function mindLine(answer: Answer<unknown>): void {
  const was = isDown
  isDown = !answer.ok && isPassing(answer.problem)
  if (was && answer.ok) window.dispatchEvent(new Event('line:back'))
}

async function get<T>(path: string, options: CallOptions): Promise<Answer<T>> {
  let answer = await once<T>('GET', path, options)
  if (!answer.ok && isPassing(answer.problem) && !options.signal?.aborted) {
    await new Promise((go) => setTimeout(go, RETRY_MS))
    answer = await once<T>('GET', path, options)
  }
  return options.keep ? remember(path, answer) : answer
}

/** A submit without a definite answer keeps its key: sending it again cannot act twice. */
async function write<T>(method: Method, path: string, options: CallOptions): Promise<Answer<T>> {
  const { id, key } = submission(method, path, options)
  const answer = await once<T>(method, path, options, key)
  if (answer.ok || !isPassing(answer.problem)) waiting.delete(id)
  return answer
}

/** Which key a submit went out with, until it has a definite answer. */
const waiting = new Map<string, string>()

function submission(
  method: Method,
  path: string,
  options: CallOptions,
): { id: string; key: string } {
  const id = `${method} ${path} ${JSON.stringify(options.body ?? null)}`
  const key = options.idempotencyKey ?? waiting.get(id) ?? randomKey()
  waiting.set(id, key)
  return { id, key }
}

/** chrome87 and safari14 have no `crypto.randomUUID`. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
}

function remember<T>(path: string, answer: Answer<T>): Answer<T> {
  if (answer.ok) {
    keep(path, answer.value)
    return answer
  }
  const old = isPassing(answer.problem) ? kept<T>(path) : undefined
  return old ? { ...answer, kept: old } : answer
}

export const isPassing = (problem: Fault): boolean =>
  problem.status === 0 || PASSING.includes(problem.status)

async function once<T>(
  method: Method,
  path: string,
  options: CallOptions,
  key?: string,
): Promise<Answer<T>> {
  const clock = new AbortController()
  const timer = setTimeout(() => clock.abort(), TIMEOUT_MS)
  options.signal?.addEventListener('abort', () => clock.abort())
  try {
    const response = await fetch(path, {
      method,
      headers: headersOf(options, key),
      signal: clock.signal,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    })
    return await read<T>(response)
  } catch {
    return { ok: false, problem: fault(0, { code: clock.signal.aborted ? 'timeout' : 'offline' }) }
  } finally {
    clearTimeout(timer)
  }
}

function headersOf(options: CallOptions, key?: string): Record<string, string> {
  return {
    accept: 'application/json',
    ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(options.ifMatch === undefined ? {} : { 'if-match': quoted(options.ifMatch) }),
  }
}

const quoted = (version: string | number): string =>
  typeof version === 'number' ? `"${version}"` : version

async function read<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text()
  const body = parsed(text)
  if (!response.ok) return { ok: false, problem: fault(response.status, body) }
  const etag = response.headers.get('etag')
  const version = etag === null ? NaN : Number(etag.replace(/^W\/|"/g, ''))
  return {
    ok: true,
    value: body as T,
    ...(etag === null ? {} : { etag }),
    ...(Number.isInteger(version) ? { version } : {}),
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** `code` stands for itself or as the end of RFC 9457's `type`; flaws at the top or in `details`. */
function fault(status: number, body: Record<string, unknown>): Fault {
  const details = (body.details ?? {}) as Record<string, unknown>
  const flaws = body.flaws ?? details.flaws
  const type = typeof body.type === 'string' ? body.type.split(/[/:]/).pop() : undefined
  return {
    status,
    code: typeof body.code === 'string' ? body.code : (type ?? ''),
    flaws: Array.isArray(flaws) ? (flaws as Flaw[]) : [],
    details,
    ...(typeof body.requestId === 'string' ? { requestId: body.requestId } : {}),
  }
}
