// One demand while it is written: on this device at once, on the server at every step, conflicts shown.
import { type Flaw } from '#shared/problem.ts'
import { call, isPassing, type Answer, type Fault } from '../../client/api.ts'
import { draftOf, dropDraft, keepDraft } from '../../client/draft.ts'
import { type MyListing } from '../my.ts'
import { type Answers, answersOf, blank } from './answers.ts'
import { firstOpen, savable, type StepId } from './steps.ts'

export type Saving = 'idle' | 'device' | 'saving' | 'saved' | 'offline' | 'failing' | 'signedOut' | 'conflict' | 'refused'

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

/** What this device remembers of it. */
type Copy = Pick<Work, 'answers' | 'step' | 'id' | 'version' | 'status' | 'dirty'> & {
  /** A first save whose answer never came: asked again with the same key it makes no second draft. */
  posting?: { key: string; fields: Record<string, unknown> } | undefined
}
type Saved = { id: string; status: string; doubts?: readonly Flaw[] }

export type Keeping = {
  readonly work: Work
  watch(seen: (work: Work) => void): () => void
  change(patch: Partial<Answers>): void
  go(step: StepId): void
  /** Saves to the server; for a published demand only when `whole`. True when the server has everything. */
  save(whole?: boolean): Promise<boolean>
  takeMine(): Promise<boolean>
  takeTheirs(): void
  discard(): void
  /** The device's copy is no longer needed. */
  finish(): void
  stop(): void
}

const RETRY_MS = 10_000
const nameOf = (memberId: string, id?: string): string => `demand:${memberId}:${id ?? 'new'}`
/** A first draft of this member that never reached the server. */
export const unsent = (memberId: string): boolean => draftOf<Copy>(nameOf(memberId)) !== undefined

const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('')

type Opening = { memberId: string; id?: string | undefined; prefill: () => Promise<Partial<Answers>> }

/** Opens a new demand or an existing one; the problem where it cannot be read at all. */
export async function openKeeping({ memberId, id, prefill }: Opening): Promise<Keeping | Fault> {
  const copy = draftOf<Copy>(nameOf(memberId, id))
  if (id === undefined) {
    const answers = copy?.answers ?? { ...blank(), ...(await prefill()) }
    return keepingOf(memberId, { answers, step: copy?.step ?? 'org', status: 'draft', saving: copy ? 'device' : 'idle', doubts: [], dirty: copy !== undefined, restored: copy !== undefined }, copy?.posting)
  }
  const read = await call<MyListing>('GET', `/api/listings/${id}`)
  if (!read.ok) {
    // A dead line, or a sign-in that ran out: what stands on this device can still be worked on.
    if (!copy || !(isPassing(read.problem) || read.problem.status === 401)) return read.problem
    return keepingOf(memberId, { ...copy, saving: read.problem.status === 401 ? 'signedOut' : 'offline', doubts: [], restored: true })
  }
  return keepingOf(memberId, opened(read.value, read.version ?? read.value.version, copy))
}

function opened(view: MyListing, version: number, copy: Copy | undefined): Work {
  const theirs = answersOf(view.fields)
  const base = { id: view.id, status: view.status, doubts: view.doubts ?? [], returnReason: view.returnReason }
  if (!copy?.dirty) {
    return { ...base, answers: theirs, version, step: copy?.step ?? firstOpen(theirs), saving: 'idle', dirty: false, restored: false }
  }
  const stale = copy.version !== version && !same(savable(copy.answers), savable(theirs))
  return {
    ...base, answers: copy.answers, version, step: copy.step, dirty: true, restored: true,
    ...(stale ? { saving: 'conflict', theirs: { answers: theirs, version } } : { saving: 'device' }),
  }
}

/** Equal whatever the order of the keys. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)])
}

function keepingOf(memberId: string, start: Work, unanswered?: Copy['posting']): Keeping {
  let work = start
  let posting = unanswered
  let running: Promise<boolean> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent: Record<string, unknown> | undefined
  const watchers = new Set<(work: Work) => void>()

  const set = (patch: Partial<Work>) => {
    work = { ...work, ...patch }
    for (const seen of watchers) seen(work)
  }
  const persist = () => {
    const { answers, step, id, version, status, dirty } = work
    keepDraft(nameOf(memberId, id), { answers, step, id, version, status, dirty, posting } satisfies Copy)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), RETRY_MS)
  }

  function send(): Promise<Answer<Saved>> {
    if (work.id !== undefined) {
      sent = savable(work.answers)
      return call('PUT', `/api/listings/${work.id}`, { body: { fields: sent }, ifMatch: work.version ?? 0 })
    }
    posting ??= { key: freshKey(), fields: savable(work.answers) }
    persist()
    return call('POST', '/api/listings', { body: { kind: 'demand', fields: posting.fields }, idempotencyKey: posting.key })
  }

  async function run(): Promise<boolean> {
    while (work.dirty) {
      set({ saving: 'saving', problem: undefined })
      const { answers, id } = work
      const answer = await send()
      if (!answer.ok) {
        if (await refused(answer.problem)) continue
        return false
      }
      const first = id === undefined
      const stands = work.answers === answers && (!first || same(posting?.fields, savable(answers)))
      if (first) dropDraft(nameOf(memberId))
      posting = undefined
      const { id: given, status, doubts = [] } = answer.value
      set({ id: given, status, doubts, version: answer.version ?? 1, dirty: !stands, saving: 'saved', savedAt: new Date().toISOString() })
      persist()
    }
    return true
  }

  /** True when it is worth going on at once. */
  async function refused(problem: Fault): Promise<boolean> {
    if (problem.status === 401) set({ saving: 'signedOut' })
    else if (isPassing(problem)) {
      set({ saving: problem.status === 0 ? 'offline' : 'failing' })
      later()
    } else if (problem.code === 'version.stale' && work.id !== undefined) return compare(work.id)
    else {
      posting = undefined
      set({ saving: 'refused', problem })
    }
    persist()
    return false
  }

  /** Stale by somebody else's save, or by our own whose answer was lost. */
  async function compare(id: string): Promise<boolean> {
    const read = await call<MyListing>('GET', `/api/listings/${id}`)
    if (!read.ok) return refused(read.problem)
    const version = read.version ?? read.value.version
    if (same(read.value.fields, sent)) {
      set({ version })
      return true
    }
    set({ saving: 'conflict', theirs: { answers: answersOf(read.value.fields), version }, status: read.value.status })
    persist()
    return false
  }

  function save(whole = false): Promise<boolean> {
    clearTimeout(timer)
    if (work.saving === 'conflict') return Promise.resolve(false)
    // A published demand changes once, as a whole, when its owner says so.
    if (work.status === 'published' && !whole) return Promise.resolve(!work.dirty)
    running ??= run().finally(() => (running = undefined))
    return running
  }

  const online = () => void save()
  window.addEventListener('online', online)

  return {
    get work() {
      return work
    },
    watch(seen) {
      watchers.add(seen)
      return () => watchers.delete(seen)
    },
    change(patch) {
      set({ answers: { ...work.answers, ...patch }, dirty: true, ...(['saved', 'idle', 'refused'].includes(work.saving) ? { saving: 'device' } : {}) })
      persist()
    },
    go(step) {
      set({ step })
      if (work.dirty || work.id !== undefined) persist()
    },
    save,
    takeMine() {
      set({ version: work.theirs?.version, theirs: undefined, saving: 'device', dirty: true })
      return save(work.status === 'published')
    },
    takeTheirs() {
      if (!work.theirs) return
      const { answers, version } = work.theirs
      set({ answers, version, theirs: undefined, saving: 'idle', dirty: false })
      persist()
    },
    discard() {
      dropDraft(nameOf(memberId, work.id))
      posting = undefined
    },
    finish: () => dropDraft(nameOf(memberId, work.id)),
    stop() {
      clearTimeout(timer)
      window.removeEventListener('online', online)
    },
  }
}
