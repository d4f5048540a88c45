// An event of unmet demands in one step: the proposal, and a draft made of it as it is or changed first.
import { useState } from 'preact/hooks'
import { useAlone } from '../cases/alone.ts'
import { send } from '../meetings/act.ts'
import { proposalWords } from '../words/proposal.ts'
import { t } from '../words/words.ts'
import { EventForm, type EventFormProps } from './EventForm.tsx'
import { Proposal, type ProposalView } from './Proposal.tsx'
import { fieldsOf, type Form, templateOf } from './template.ts'

type Props = EventFormProps & { demands: readonly string[] }

export function FromDemands(props: Props) {
  const { lang, region, demands, onDone } = props
  const [editing, setEditing] = useState<Form>()
  const { busy, alone } = useAlone()
  const w = t(proposalWords, lang)
  const formOf = ({ codes }: ProposalView, theme: string): Form => ({
    ...templateOf('themed', region, lang),
    codes: [...codes],
    ...(theme === '' ? {} : { title: w.name(theme) }),
  })
  const make = (form: Form) =>
    void alone(async () => {
      const body = { fields: fieldsOf(form), demands }
      const said = { method: 'POST' as const, path: '/api/events', body }
      const made = await send<{ id: string }>(said, lang, w.made)
      if (made) onDone(made.id)
    })()
  if (editing) {
    return <EventForm {...props} start={editing} onCancel={() => setEditing(undefined)} />
  }
  return (
    <section aria-labelledby="proposal">
      <h2 id="proposal">{w.title}</h2>
      <Proposal lang={lang} demands={demands}>
        {(found, theme) => (
          <p class="actions">
            <button
              type="button"
              class="btn"
              aria-disabled={busy}
              onClick={() => make(formOf(found, theme))}
            >
              {w.make}
            </button>
            <button
              type="button"
              class="btn plain"
              onClick={() => setEditing(formOf(found, theme))}
            >
              {w.edit}
            </button>
          </p>
        )}
      </Proposal>
    </section>
  )
}
