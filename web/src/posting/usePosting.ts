// One listing of one's own while it is written: kept on this device, saved and submitted with the version that was seen.
import { useLayoutEffect, useState } from 'preact/hooks'
import { type Flaw } from '#shared/problem.ts'
import { dropDraft, draftOf, keepDraft } from '../client/draft.ts'
import { toast } from '../client/toast.ts'
import { useAlone } from '../cases/alone.ts'
import { href, type Lang } from '../site.ts'
import { postingWords } from '../words/posting.ts'
import { t } from '../words/words.ts'
import type { Posting } from './posting.ts'
import { type Action, newest, put, step, type Stored, storedOf, type Trouble } from './work.ts'

type Copy<F> = { form: F; version?: number | undefined }
type Work<F> = {
  form: F
  stored: Stored | undefined
  /** What is shown was typed here before and is not on the server. */
  restored: boolean
  dirty: boolean
  trouble: Trouble
  doubts: readonly Flaw[]
  /** Controls that keep their own state start anew when the whole form is exchanged. */
  round: number
}
const FINE: Trouble = { flaws: [] }
const CLEAN = { dirty: false, restored: false, trouble: FINE } as const

export type Start<F> = {
  lang: Lang
  posting: Posting<F>
  memberId: string
  form: F
  stored?: Stored | undefined
}

function startOf<F>({ posting, form, stored, memberId }: Start<F>): Work<F> {
  const copy = draftOf<Copy<F>>(draftName(posting, memberId, stored))
  const rest = { trouble: FINE, doubts: [], round: 0 }
  if (!copy) return { ...rest, form, stored, restored: false, dirty: false }
  // With the version that was typed against: somebody else's save is noticed when this one is saved.
  const before =
    stored && copy.version !== undefined ? { ...stored, version: copy.version } : stored
  return { ...rest, form: copy.form, stored: before, restored: true, dirty: true }
}

const draftName = (
  { kind }: Pick<Posting<unknown>, 'kind'>,
  memberId: string,
  stored: Stored | undefined,
): string => `${kind}:${memberId}:${stored?.id ?? 'new'}`

export function usePosting<F>(start: Start<F>) {
  const { lang, posting, memberId } = start
  const [work, setWork] = useState(() => startOf(start))
  const { form, stored, dirty } = work
  const draft = draftName(posting, memberId, stored)
  const { busy, alone } = useAlone()
  const w = t(postingWords, start.lang)
  const set = (patch: Partial<Work<F>>) => setWork((was) => ({ ...was, ...patch }))
  // At once, not after the next paint: the page may be left right after a key.
  useLayoutEffect(() => {
    if (dirty) keepDraft(draft, { form, version: stored?.version } satisfies Copy<F>)
  }, [form, dirty, stored?.version])

  /** True when the server has what is typed. */
  const keep = async (at: Stored | undefined): Promise<Stored | undefined> => {
    const said = await put(posting, form, at)
    if (!said.ok) {
      set({ trouble: said.trouble })
      return undefined
    }
    dropDraft(draft)
    // What was typed while it was on its way is not saved yet: it stays, and stays on this device.
    setWork((was) => ({ ...was, ...CLEAN, ...said.value, dirty: was.form !== form }))
    // The draft has an address of its own now: reloading the page must not start a second one.
    if (!at)
      history.replaceState(null, '', href(lang, `${posting.path}${said.value.stored.id}/edit`))
    return said.value.stored
  }
  const saved = async (at: Stored | undefined): Promise<void> => {
    if (await keep(at)) toast(w.saved)
  }
  const go = async (at: Stored, action: Action, done: string): Promise<void> => {
    const said = await step(at, action)
    set(said.ok ? { stored: said.value, trouble: FINE } : { trouble: said.trouble })
    if (said.ok) toast(done)
  }
  const exchange = (next: F, at: Stored | undefined) => {
    dropDraft(draft)
    setWork((was) => ({ ...was, ...CLEAN, form: next, stored: at, round: was.round + 1 }))
  }
  const again = (then: (at: Stored, form: F) => Promise<void> | void) =>
    alone(async () => {
      const read = await newest(stored?.id ?? '-')
      if (read.ok) await then(storedOf(read.value), posting.formOf(read.value.fields))
      else set({ trouble: read.trouble })
    })

  return {
    ...work,
    busy,
    change: (patch: Partial<F>) =>
      setWork((was) => ({ ...was, dirty: true, form: { ...was.form, ...patch } })),
    save: alone(() => saved(stored)),
    submit: alone(async () => {
      const flaws = await posting.flawsIn(form, true)
      set({ trouble: { flaws } })
      const at = flaws.length > 0 ? undefined : dirty || !stored ? await keep(stored) : stored
      if (at) await go(at, 'submit', w.submitted)
    }),
    withdraw: alone(async () => stored && go(stored, 'withdraw', w.withdrawn)),
    confirm: alone(async () => stored && go(stored, 'confirm', w.confirmed)),
    /** After a conflict: what was typed goes over what somebody else saved. */
    takeMine: again(saved),
    takeTheirs: again((at, theirs) => exchange(theirs, at)),
    startAgain: () => exchange(start.form, start.stored),
  }
}

export type Posted<F> = ReturnType<typeof usePosting<F>>
