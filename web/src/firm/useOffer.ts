// One offer while it is written: kept on this device, saved and submitted with the version that was seen.
import { useEffect, useState } from 'preact/hooks'
import { type Flaw } from '#shared/problem.ts'
import { call, type Answer, type Fault } from '../client/api.ts'
import { dropDraft, draftOf, keepDraft } from '../client/draft.ts'
import { toast } from '../client/toast.ts'
import { type ListingView } from '../listing/listing.ts'
import { href, type Lang } from '../site.ts'
import { offerWords } from '../words/firm-offer.ts'
import { t } from '../words/words.ts'
import { fieldsOf, flawsIn, formOf, type OfferForm } from './offer.ts'

export type OfferView = ListingView & { returnReason?: string; next?: { by?: string }; doubts?: readonly Flaw[] }
/** What stands on the server; none for a new offer. */
export type Stored = { id: string; version: number; status: string; returnReason?: string | undefined; by?: string | undefined }
type Said = { id: string; status: string; doubts?: readonly Flaw[] }
type Copy = { form: OfferForm; version?: number | undefined }

export type Trouble = { flaws: readonly Flaw[]; fault?: Fault | undefined; stale?: boolean }
const FINE: Trouble = { flaws: [] }

export const storedOf = (view: OfferView): Stored => ({
  id: view.id,
  version: view.version,
  status: view.status,
  returnReason: view.returnReason,
  by: view.next?.by,
})

export type Start = { lang: Lang; memberId: string; form: OfferForm; stored?: Stored | undefined }

export function useOffer({ lang, memberId, form: first, stored: known }: Start) {
  const draft = `offer:${memberId}:${known?.id ?? 'new'}`
  const [copy] = useState(() => draftOf<Copy>(draft))
  const [form, setForm] = useState(copy?.form ?? first)
  const [stored, setStored] = useState(known && copy?.version !== undefined ? { ...known, version: copy.version } : known)
  const [restored, setRestored] = useState(copy !== undefined)
  const [dirty, setDirty] = useState(copy !== undefined)
  const [trouble, setTrouble] = useState(FINE)
  const [doubts, setDoubts] = useState<readonly Flaw[]>([])
  const [busy, setBusy] = useState(false)
  const w = t(offerWords, lang)
  useEffect(() => {
    if (dirty) keepDraft(draft, { form, version: stored?.version } satisfies Copy)
  }, [form, dirty])

  const change = (patch: Partial<OfferForm>) => {
    setForm((was) => ({ ...was, ...patch }))
    setDirty(true)
  }
  const fail = (fault: Fault): undefined => {
    const { code, flaws, status } = fault
    setTrouble(code === 'version.stale' || status === 412 ? { flaws: [], stale: true } : { flaws, fault })
    return undefined
  }

  /** What stands afterwards, or undefined where something is in the way. */
  async function put(at: Stored | undefined): Promise<Stored | undefined> {
    const fields = fieldsOf(form)
    const flaws = flawsIn(fields, at?.status === 'published')
    if (flaws.length > 0) return void setTrouble({ flaws })
    const answer: Answer<Said> = at
      ? await call('PUT', `/api/listings/${at.id}`, { body: { fields }, ifMatch: at.version })
      : await call('POST', '/api/listings', { body: { kind: 'offer', fields } })
    if (!answer.ok) return fail(answer.problem)
    const { id, status } = answer.value
    const next = { ...at, id, status, version: answer.version ?? 1 }
    dropDraft(draft)
    setDirty(false)
    setRestored(false)
    setDoubts(answer.value.doubts ?? [])
    setStored(next)
    setTrouble(FINE)
    // The draft has an address of its own now: reloading the page must not start a second one.
    if (!at) history.replaceState(null, '', href(lang, `/firm/offers/${id}/edit`))
    return next
  }

  async function step(at: Stored, action: 'submit' | 'withdraw' | 'confirm'): Promise<boolean> {
    const answer = await call<Said>('POST', `/api/listings/${at.id}/${action}`, { ifMatch: at.version })
    if (!answer.ok) return fail(answer.problem) ?? false
    const read = await call<OfferView>('GET', `/api/listings/${at.id}`)
    setStored(read.ok ? storedOf(read.value) : { ...at, status: answer.value.status, version: answer.version ?? at.version + 1 })
    setTrouble(FINE)
    return true
  }

  const alone = (work: () => Promise<string | undefined>) => async () => {
    if (busy) return
    setBusy(true)
    const done = await work()
    setBusy(false)
    if (done !== undefined) toast(done)
  }

  return {
    form, stored, restored, trouble, doubts, busy, change,
    save: alone(async () => ((await put(stored)) ? w.saved : undefined)),
    submit: alone(async () => {
      const flaws = flawsIn(fieldsOf(form), true)
      if (flaws.length > 0) return void setTrouble({ flaws })
      const at = dirty || !stored ? await put(stored) : stored
      return at && (await step(at, 'submit')) ? w.submitted : undefined
    }),
    withdraw: alone(async () => (stored && (await step(stored, 'withdraw')) ? w.withdrawn : undefined)),
    confirm: alone(async () => (stored && (await step(stored, 'confirm')) ? w.confirmed : undefined)),
    /** After a conflict: what was typed goes over what somebody else saved. */
    takeMine: alone(async () => {
      const read = await call<OfferView>('GET', `/api/listings/${stored?.id ?? '-'}`)
      if (!read.ok) return fail(read.problem)
      return (await put(storedOf(read.value))) ? w.saved : undefined
    }),
    takeTheirs: alone(async () => {
      const read = await call<OfferView>('GET', `/api/listings/${stored?.id ?? '-'}`)
      if (!read.ok) return fail(read.problem)
      dropDraft(draft)
      setForm(formOf(read.value.fields))
      setStored(storedOf(read.value))
      setDirty(false)
      setRestored(false)
      setTrouble(FINE)
      return undefined
    }),
    /** A new offer starts from what the organisation says of itself. */
    startAgain: () => {
      dropDraft(draft)
      setForm(first)
      setStored(known)
      setDirty(false)
      setRestored(false)
      setTrouble(FINE)
    },
  }
}

export type Offer = ReturnType<typeof useOffer>
