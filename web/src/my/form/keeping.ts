// One demand while it is written: opened from this device or the server, kept on both, never lost.
import { call, isPassing, type Fault } from '../../client/api.ts'
import { draftOf, dropDraft } from '../../client/draft.ts'
import type { MyListing } from '../my.ts'
import { type Answers, answersOf, blank } from './answers.ts'
import { type Copy, type Desk, draftName, persist, same, save, set, type Work } from './saving.ts'
import { firstOpen, savable, type StepId } from './steps.ts'

export type Keeping = {
  readonly work: Work
  watch(seen: (work: Work) => void): () => void
  change(patch: Partial<Answers>): void
  go(step: StepId): void
  /** Saves to the server; for a published demand only when `whole`. True when the server has everything. */
  save(whole?: boolean): Promise<boolean>
  takeMine(): Promise<boolean>
  takeTheirs(): void
  /** Drops this device's copy: done with, or not wanted. */
  forget(): void
  stop(): void
}

type Opening = {
  memberId: string
  id?: string | undefined
  prefill: () => Promise<Partial<Answers>>
}

/** Opens a new demand or an existing one; the problem where it cannot be read at all. */
export async function openKeeping({ memberId, id, prefill }: Opening): Promise<Keeping | Fault> {
  const copy = draftOf<Copy>(draftName(memberId, id))
  if (id === undefined) {
    const answers = copy?.answers ?? { ...blank(), ...(await prefill()) }
    return keepingOf(memberId, begun(answers, copy), copy)
  }
  const read = await call<MyListing>('GET', `/api/listings/${id}`)
  if (read.ok) {
    const work = opened(read.value, read.version ?? read.value.version, copy)
    const isNew = work.status === 'draft' && read.value.fields.contact === undefined
    return keepingOf(memberId, isNew ? withGaps(work, await prefill()) : work, copy)
  }
  // A dead line: what stands on this device can still be worked on.
  if (!copy || !isPassing(read.problem)) return read.problem
  return keepingOf(memberId, { ...copy, saving: 'offline', doubts: [], restored: true })
}

/** Half a contact cannot be saved as a draft: what we know of it is offered again on every device. */
function withGaps(work: Work, known: Partial<Answers>): Work {
  const { name, phone } = work.answers
  const filled = { name: name || (known.name ?? ''), phone: phone || (known.phone ?? '') }
  return { ...work, answers: { ...work.answers, ...filled } }
}

const begun = (answers: Answers, copy: Copy | undefined): Work => ({
  answers,
  step: copy?.step ?? 'org',
  status: 'draft',
  saving: copy ? 'device' : 'idle',
  doubts: [],
  dirty: copy !== undefined,
  restored: copy !== undefined,
})

function opened(view: MyListing, version: number, copy: Copy | undefined): Work {
  const theirs = answersOf(view.fields)
  const base = {
    id: view.id,
    status: view.status,
    doubts: view.doubts ?? [],
    returnReason: view.returnReason,
    version,
  }
  if (!copy?.dirty) {
    return {
      ...base,
      answers: theirs,
      step: copy?.step ?? firstOpen(theirs),
      saving: 'idle',
      dirty: false,
      restored: false,
    }
  }
  const mine = { ...base, answers: copy.answers, step: copy.step, dirty: true, restored: true }
  const isStale = copy.version !== version && !same(savable(copy.answers), savable(theirs))
  return isStale
    ? { ...mine, saving: 'conflict', theirs: { answers: theirs, version } }
    : { ...mine, saving: 'device' }
}

/** Typing unsettles these; a warning stays until the next save. */
const SETTLED: readonly string[] = ['saved', 'idle', 'refused']

function keepingOf(memberId: string, work: Work, copy?: Copy): Keeping {
  const desk: Desk = { memberId, work, posting: copy?.posting, watchers: new Set() }
  const online = () => void save(desk, false)
  // WeChat may kill a page that was left: what stands in it goes to the server first.
  const left = () => {
    if (document.visibilityState === 'hidden') void save(desk, false)
  }
  window.addEventListener('online', online)
  document.addEventListener('visibilitychange', left)
  return {
    get work() {
      return desk.work
    },
    watch(seen) {
      desk.watchers.add(seen)
      return () => desk.watchers.delete(seen)
    },
    change(patch) {
      const { answers, saving } = desk.work
      set(desk, {
        answers: { ...answers, ...patch },
        dirty: true,
        ...(SETTLED.includes(saving) ? { saving: 'device' } : {}),
      })
      persist(desk)
    },
    go(step) {
      set(desk, { step })
      if (desk.work.dirty || desk.work.id !== undefined) persist(desk)
    },
    save: (whole = false) => save(desk, whole),
    takeMine() {
      const { theirs, status } = desk.work
      set(desk, { version: theirs?.version, theirs: undefined, saving: 'device', dirty: true })
      return save(desk, status === 'published')
    },
    takeTheirs() {
      const { theirs } = desk.work
      if (!theirs) return
      set(desk, { ...theirs, theirs: undefined, saving: 'idle', dirty: false })
      persist(desk)
    },
    forget: () => dropDraft(draftName(memberId, desk.work.id)),
    stop() {
      clearTimeout(desk.timer)
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', left)
    },
  }
}
