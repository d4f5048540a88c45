// Lines to the API in batches: as many as fit, again where the API asks for patience, stopped where it must.
import { call, type Fault } from '../client/api.ts'
import type { Flaw } from '#shared/problem.ts'
import type { Line } from './table.ts'

export type Result = { line: number; state: 'made' | 'exists' | 'bad'; flaws?: readonly Flaw[] }
export type Sending = {
  kind: string
  lines: readonly Line[]
  /** Told after each batch. */
  tell: (results: readonly Result[]) => void
  signal: AbortSignal
}

/** The API takes 256 kB. */
const BYTES_MAX = 150_000
const WAIT_MS = 1_000
const PATIENCE = 30

function* batches(lines: readonly Line[], most: number): Generator<readonly Line[]> {
  let batch: Line[] = []
  let size = 0
  for (const line of lines) {
    // Three bytes a character at most.
    const more = JSON.stringify(line).length * 3
    if (batch.length > 0 && (batch.length === most || size + more > BYTES_MAX)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(line)
    size += more
  }
  if (batch.length > 0) yield batch
}

/** Sends until all are answered, the person stops, or something is wrong; gives the problem, if so. */
export async function sendAll(
  path: string,
  most: number,
  { kind, lines, tell, signal }: Sending,
): Promise<Fault | undefined> {
  for (const batch of batches(lines, most)) {
    const answer = await patient<{ results: readonly Result[] }>(
      path,
      { kind, lines: batch },
      signal,
    )
    if (!answer) return undefined
    if (!answer.ok) return answer.problem
    tell(answer.value.results)
  }
  return undefined
}

/** Too many at once, or somebody else's batch in between: asked again, each time as it stands then. */
async function patient<T>(path: string, body: unknown, signal: AbortSignal) {
  for (let left = PATIENCE; ; left--) {
    if (signal.aborted) return undefined
    const answer = await call<T>('POST', path, { body })
    const isBusy = !answer.ok && (answer.problem.status === 429 || answer.problem.status === 409)
    if (!isBusy || left === 0) return answer
    await new Promise((go) => setTimeout(go, WAIT_MS))
  }
}

export const CHECK_MOST = 100
export const IMPORT_MOST = 20
