// What is asked of the API for one listing of one's own: save, take a step, read the newest; trouble comes back as a value.
import { type Flaw } from '#shared/problem.ts'
import { call, type Fault } from '../client/api.ts'
import { type ListingView } from '../listing/listing.ts'
import type { Posting } from './posting.ts'

export type OwnView = ListingView & { returnReason?: string; next?: { by?: string } }
/** What stands on the server; none for a new one. */
export type Stored = {
  id: string
  version: number
  status: string
  returnReason?: string | undefined
  by?: string | undefined
}
export type Trouble = { flaws: readonly Flaw[]; fault?: Fault; stale?: boolean }
export type Action = 'submit' | 'withdraw' | 'confirm'
type Said = { id: string; status: string; doubts?: readonly Flaw[] }
type Result<T> = { ok: true; value: T } | { ok: false; trouble: Trouble }

export const storedOf = ({ id, version, status, returnReason, next }: OwnView): Stored => ({
  id,
  version,
  status,
  returnReason,
  by: next?.by,
})

const isStale = ({ code, status }: Fault): boolean => code === 'version.stale' || status === 412

const failed = (fault: Fault): { ok: false; trouble: Trouble } => ({
  ok: false,
  trouble: isStale(fault) ? { flaws: [], stale: true } : { flaws: fault.flaws, fault },
})

/** Nothing is sent that the schema refuses; what is published must stay whole. */
export async function put<F>(
  posting: Posting<F>,
  form: F,
  at: Stored | undefined,
): Promise<Result<{ stored: Stored; doubts: readonly Flaw[] }>> {
  const flaws = await posting.flawsIn(form, at?.status === 'published')
  if (flaws.length > 0) return { ok: false, trouble: { flaws } }
  const fields = posting.fieldsOf(form)
  const { kind } = posting
  const answer = at
    ? await call<Said>('PUT', `/api/listings/${at.id}`, { body: { fields }, ifMatch: at.version })
    : await call<Said>('POST', '/api/listings', { body: { kind, fields } })
  if (!answer.ok) return failed(answer.problem)
  const { id, status, doubts = [] } = answer.value
  return {
    ok: true,
    value: { stored: { ...at, id, status, version: answer.version ?? 1 }, doubts },
  }
}

export async function newest(id: string): Promise<Result<OwnView>> {
  const read = await call<OwnView>('GET', `/api/listings/${id}`)
  return read.ok ? { ok: true, value: read.value } : failed(read.problem)
}

export async function step(at: Stored, action: Action): Promise<Result<Stored>> {
  const answer = await call<Said>('POST', `/api/listings/${at.id}/${action}`, {
    ifMatch: at.version,
  })
  if (!answer.ok) return failed(answer.problem)
  const read = await newest(at.id)
  const { status } = answer.value
  return {
    ok: true,
    value: read.ok
      ? storedOf(read.value)
      : { ...at, status, version: answer.version ?? at.version + 1 },
  }
}
