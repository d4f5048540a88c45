// Registering: the organisation and its published listings are there already; who comes is asked once.
import { useState } from 'preact/hooks'
import { useAlone } from '../cases/alone.ts'
import { call } from '../client/api.ts'
import { draftOf, dropDraft, keepDraft } from '../client/draft.ts'
import { type EventPage } from '../event/event.ts'
import { type Me } from '../login/Gate.tsx'
import { type Lang } from '../site.ts'
import { Choices } from '../ui/Field.tsx'
import { ErrorSummary, type FieldError } from '../ui/ErrorSummary.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { flawText } from '../words/flaw.ts'
import { langIn } from '../words/foreign.ts'
import { meetingWords } from '../words/meetings.ts'
import { t } from '../words/words.ts'
import { eventProblem } from './act.ts'
import { GuestFields, type Typed, typedIn } from './fields.tsx'

type Listing = { id: string; title: string; status: string }
const KIND_OF: Readonly<Record<string, string>> = {
  enterprise: 'demand',
  firm: 'offer',
  bank: 'loan',
  expert: 'expert',
}

export type RegisterFormProps = { lang: Lang; me: Me; view: EventPage; onDone: () => void }

/** Officials bring no listings; nothing is asked for them. */
export function RegisterForm(props: RegisterFormProps) {
  const kind = KIND_OF[props.me.role]
  const mine = useLoad<{ items: readonly Listing[] }>(
    kind === undefined ? undefined : `/api/listings/mine?kind=${kind}`,
  )
  if (kind === undefined) return <Form {...props} listings={[]} />
  return (
    <LoadState lang={props.lang} load={mine}>
      {({ items }) => (
        <Form {...props} listings={items.filter(({ status }) => status === 'published')} />
      )}
    </LoadState>
  )
}

const DRAFT = 'guest'
const first = (me: Me): Typed => ({
  delegate: { name: me.name, phone: '' },
  languages: ['zh'],
  presence: 'present',
  away: [],
  consents: { list: false, phone: false },
})

type FormProps = RegisterFormProps & { listings: readonly Listing[] }

function Form({ lang, me, view, onDone, listings }: FormProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [refused, setRefused] = useState<string>()
  const { busy, alone } = useAlone()
  const w = t(meetingWords, lang)
  const quota = view.fields.quotas?.[me.role] ?? 0
  const isFull = (view.taken[me.role] ?? 0) >= quota
  // Who came last time is who comes now, until somebody says otherwise.
  const before = { ...first(me), ...draftOf<Typed>(DRAFT), away: [] }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    void alone(async () => {
      const typed = typedIn(data)
      keepDraft(DRAFT, typed)
      const body = { ...typed, listings: data.getAll('listings') }
      const answer = await call('POST', `/api/events/${view.id}/registrations`, { body })
      if (answer.ok) {
        dropDraft(`${DRAFT}:${view.id}`)
        onDone()
        return
      }
      const { flaws } = answer.problem
      setErrors(flaws.map(({ path, ...flaw }) => ({ name: path, text: flawText(flaw, lang) })))
      setRefused(flaws.length === 0 ? eventProblem(answer.problem, lang) : undefined)
    })()
  }
  const byName = Object.fromEntries(errors.map(({ name, text }) => [name, text]))
  return (
    <section aria-labelledby="register">
      <h2 id="register">{view.seat ? w.again : w.register}</h2>
      <ErrorSummary
        lang={lang}
        errors={errors}
        always={refused !== undefined}
        {...(refused === undefined ? {} : { title: refused })}
      />
      <p>{w.registerLead(me.orgName ?? '')}</p>
      {isFull && quota > 0 && <p class="note warn">{w.full}</p>}
      {view.fields.approval && <p class="note">{w.approvalNote}</p>}
      <form onSubmit={submit} noValidate>
        {listings.length > 0 ? (
          <Choices
            lang={lang}
            name="listings"
            legend={w.bring}
            type="checkbox"
            error={byName.listings}
            options={listings.slice(0, 10).map(({ id, title }) => ({
              value: id,
              label: <span lang={langIn(title, lang)}>{title}</span>,
            }))}
            chosen={listings.slice(0, 10).map(({ id }) => id)}
          />
        ) : (
          <p class="hint">{w.bringNone}</p>
        )}
        <GuestFields lang={lang} before={before} slots={view.slots} errors={byName} />
        <button class="btn" aria-disabled={busy}>
          {busy ? w.sending : w.send}
        </button>
      </form>
    </section>
  )
}
