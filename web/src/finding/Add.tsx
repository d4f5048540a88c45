// Putting a finding on the list: the organisation by its credit code, what, how bad, who, by when.
import { useState } from 'preact/hooks'
import type { FileRef } from '#shared/file/file.ts'
import { SEVERITY_WORDS, SOURCE_WORDS } from '#shared/finding/words.ts'
import { Area } from '../broker/Area.tsx'
import { useSend } from '../broker/send.ts'
import { Trouble } from '../broker/Trouble.tsx'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { type Me } from '../login/Gate.tsx'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { Choices } from '../ui/Field.tsx'
import { FormEnd } from '../ui/FormEnd.tsx'
import { findingWords } from '../words/finding.ts'
import { t } from '../words/words.ts'
import { Evidence } from './Evidence.tsx'

type Typed = {
  code: string
  title: string
  text: string
  source: string
  severity: string
  owner: string
  dueOn: string
}

export function Add({ lang, me, onAdded }: { lang: Lang; me: Me; onAdded: () => void }) {
  const w = t(findingWords, lang)
  const empty: Typed = {
    code: '',
    title: '',
    text: '',
    source: 'inspection',
    severity: 'general',
    owner: me.name,
    dueOn: '',
  }
  const [typed, setTyped] = useState(empty)
  const [files, setFiles] = useState<readonly FileRef[]>([])
  const [round, setRound] = useState(0)
  const { busy, trouble, send, errorOf, fail } = useSend(lang, {
    orgId: w.code,
    title: w.name,
    text: w.text,
    owner: w.owner,
    dueOn: w.due,
  })
  const set = (patch: Partial<Typed>) => setTyped((was) => ({ ...was, ...patch }))
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    const code = typed.code.replace(/\s/g, '').toUpperCase()
    const org = await call<{ id: string }>('GET', `/api/desk/orgs?code=${encodeURIComponent(code)}`)
    if (!org.ok) {
      fail(w.codeNone)
      return
    }
    const { title, text, source, severity, owner, dueOn } = typed
    const body = {
      ...{ title, source, severity, owner, dueOn },
      orgId: org.value.id,
      ...(text.trim() === '' ? {} : { text }),
      ...(files.length === 0 ? {} : { before: files }),
    }
    await send('POST', '/api/findings', { body }, () => {
      toast(w.sent)
      setTyped(empty)
      setFiles([])
      setRound((n) => n + 1)
      onAdded()
    })
  }
  return (
    <details class="panel noprint">
      <summary>{w.add}</summary>
      <Trouble lang={lang} trouble={trouble} />
      <form key={round} noValidate onSubmit={(event) => void add(event)}>
        <Line
          lang={lang}
          name="orgId"
          label={w.code}
          hint={w.codeHint}
          required
          maxLength={24}
          error={errorOf('orgId')}
          value={typed.code}
          onType={(code) => set({ code })}
        />
        <FindingLines {...{ lang, typed, errorOf }} onChange={set} />
        <Evidence lang={lang} files={files} onChange={setFiles} />
        <FormEnd send={w.send} busy={busy} />
      </form>
    </details>
  )
}

type LinesProps = {
  lang: Lang
  typed: Omit<Typed, 'code'>
  errorOf: (name: string) => string | undefined
  onChange: (patch: Partial<Typed>) => void
}

function FindingLines({ lang, typed, errorOf, onChange }: LinesProps) {
  const w = t(findingWords, lang)
  const options = (words: Readonly<Record<string, Readonly<Record<Lang, string>>>>) =>
    Object.entries(words).map(([value, said]) => ({ value, label: said[lang] }))
  return (
    <>
      <Line
        lang={lang}
        name="title"
        label={w.name}
        required
        maxLength={60}
        error={errorOf('title')}
        value={typed.title}
        onType={(title) => onChange({ title })}
      />
      <Choices
        lang={lang}
        name="source"
        legend={w.source}
        type="radio"
        required
        chosen={[typed.source]}
        options={options(SOURCE_WORDS)}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
      <Choices
        lang={lang}
        name="severity"
        legend={w.severity}
        type="radio"
        required
        chosen={[typed.severity]}
        options={options(SEVERITY_WORDS)}
        onChange={(event) => onChange({ severity: event.currentTarget.value })}
      />
      <Area
        lang={lang}
        name="text"
        label={w.text}
        maxLength={2000}
        error={errorOf('text')}
        value={typed.text}
        onType={(text) => onChange({ text })}
      />
      <div class="pair">
        <Line
          lang={lang}
          name="owner"
          label={w.owner}
          required
          maxLength={40}
          error={errorOf('owner')}
          value={typed.owner}
          onType={(owner) => onChange({ owner })}
        />
        <Line
          lang={lang}
          name="dueOn"
          label={w.due}
          type="date"
          required
          error={errorOf('dueOn')}
          value={typed.dueOn}
          onType={(dueOn) => onChange({ dueOn })}
        />
      </div>
    </>
  )
}
