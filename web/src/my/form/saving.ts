// The server's half of keeping a demand: one save at a time, what a refusal means, conflicts told apart.
import type { Flaw } from '#shared/problem.ts'
import { call, isPassing, type Answer, type Fault } from '../../client/api.ts'
import { dropDraft, keepDraft } from '../../client/draft.ts'
import type { MyListing } from '../my.ts'
import { type Answers, answersOf } from './answers.ts'
import { savable, type StepId } from './steps.ts'

export type Saving =
  | 'idle'
  | 'device'
  | 'saving'
  | 'saved'
  | 'offline'
  | 'failing'
  | 'signedOut'
  | 'conflict'
  | 'refused'

export type Work = {
  answers: Answers
  step: StepId
  id?: string | undefined
  version?: number | undefined
  status: string
  saving: Saving
  savedAt?: string | undefined
  /** What the other one saved, while the person has not chosen. */
  theirs?: { answers: Answers; version: number } | undefined
  problem?: Fault | undefined
  doubts: readonly Flaw[]
  returnReason?: string | undefined
  /** Typed here and not on the server. */
  dirty: boolean
  restored: boolean
}

/** A first save whose answer never came: asked again with the same key it makes no second draft. */
export type Posting = { key: string; fields: Record<string, unknown> }

/** What this device remembers of it. */
export type Copy = Pick<Work, 'answers' | 'step' | 'id' | 'version' | 'status' | 'dirty'> & {
  posting?: Posting | undefined
}

/** One demand at hand; everything here works on it. */
export type Desk = {
  readonly memberId: string
  work: Work
  posting?: Posting | undefined
  running?: Promise<boolean> | undefined
  timer?: ReturnType<typeof setTimeout> | undefined
  /** What was sent last: a "stale" that is only our own lost answer is recognised by it. */
  sent?: Record<string, unknown>
  readonly watchers: Set<(work: Work) => void>
}

type Saved = { id: string; status: string; doubts?: readonly Flaw[] }

const RETRY_MS = 10_000
/** Drafts belong to a member: whoever signs in next on a shared phone sees none of them. */
export const draftName = (memberId: string, id?: string): string =>
  `demand:${memberId}:${id ?? 'new'}`

export function set(desk: Desk, patch: Partial<Work>): void {
  desk.work = { ...desk.work, ...patch }
  for (const seen of desk.watchers) seen(desk.work)
}

export function persist({ memberId, work, posting }: Desk): void {
  const { answers, step, id, version, status, dirty } = work
  keepDraft(draftName(memberId, id), {
    answers,
    step,
    id,
    version,
    status,
    dirty,
    posting,
  } satisfies Copy)
}

/** One save at a time; what is typed meanwhile goes with the next round of the same run. */
export function save(desk: Desk, whole: boolean): Promise<boolean> {
  clearTimeout(desk.timer)
  const { saving, status, dirty } = desk.work
  if (saving === 'conflict') return Promise.resolve(false)
  // A published demand changes once, as a whole, when its owner says so.
  if (status === 'published' && !whole) return Promise.resolve(!dirty)
  desk.running ??= run(desk).finally(() => (desk.running = undefined))
  return desk.running
}

async function run(desk: Desk): Promise<boolean> {
  while (desk.work.dirty) {
    set(desk, { saving: 'saving', problem: undefined })
    const { answers, id } = desk.work
    const answer = await send(desk)
    if (answer.ok) accept(desk, answer, { answers, first: id === undefined })
    else if (!(await refused(desk, answer.problem))) return false
  }
  return true
}

function send(desk: Desk): Promise<Answer<Saved>> {
  const { id, answers, version = 0 } = desk.work
  if (id !== undefined) {
    desk.sent = savable(answers)
    return call('PUT', `/api/listings/${id}`, { body: { fields: desk.sent }, ifMatch: version })
  }
  desk.posting ??= { key: freshKey(), fields: savable(answers) }
  persist(desk)
  const { key, fields } = desk.posting
  return call('POST', '/api/listings', { body: { kind: 'demand', fields }, idempotencyKey: key })
}

const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) =>
    b.toString(16).padStart(2, '0'),
  ).join('')

type Sent = { answers: Answers; first: boolean }

function accept(
  desk: Desk,
  answer: Extract<Answer<Saved>, { ok: true }>,
  { answers, first }: Sent,
): void {
  const whole = !first || same(desk.posting?.fields, savable(answers))
  if (first) dropDraft(draftName(desk.memberId))
  desk.posting = undefined
  const { id, status, doubts = [] } = answer.value
  const dirty = desk.work.answers !== answers || !whole
  set(desk, {
    id,
    status,
    doubts,
    version: answer.version ?? 1,
    dirty,
    saving: 'saved',
    savedAt: new Date().toISOString(),
  })
  persist(desk)
}

/** True when it is worth going on at once. */
async function refused(desk: Desk, problem: Fault): Promise<boolean> {
  if (problem.code === 'version.stale' && desk.work.id !== undefined)
    return compare(desk, desk.work.id)
  if (problem.status === 401) set(desk, { saving: 'signedOut' })
  else if (isPassing(problem)) {
    set(desk, { saving: problem.status === 0 ? 'offline' : 'failing' })
    desk.timer = setTimeout(() => void save(desk, false), RETRY_MS)
  } else {
    desk.posting = undefined
    set(desk, { saving: 'refused', problem })
  }
  persist(desk)
  return false
}

/** Stale by somebody else's save, or by our own whose answer was lost. */
async function compare(desk: Desk, id: string): Promise<boolean> {
  const read = await call<MyListing>('GET', `/api/listings/${id}`)
  if (!read.ok) return read.problem.code === 'version.stale' ? false : refused(desk, read.problem)
  const version = read.version ?? read.value.version
  if (same(read.value.fields, desk.sent)) {
    set(desk, { version })
    return true
  }
  set(desk, {
    saving: 'conflict',
    theirs: { answers: answersOf(read.value.fields), version },
    status: read.value.status,
  })
  persist(desk)
  return false
}

/** Equal whatever the order of the keys. */
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, sorted(one)])
}
