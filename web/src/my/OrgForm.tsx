// The organisation's own page: kept while typed, checked in words, sent for verification, conflicts shown.
import { useEffect, useRef, useState } from 'preact/hooks'
import { call, type Fault } from '../client/api.ts'
import { draftOf, dropDraft, keepDraft, onSave } from '../client/draft.ts'
import { day } from '../client/format.ts'
import { toast } from '../client/toast.ts'
import type { Lang } from '../site.ts'
import { ErrorSummary, type FieldError } from '../ui/ErrorSummary.tsx'
import { FormEnd } from '../ui/FormEnd.tsx'
import { useLoad, type Load } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { flawText } from '../words/flaw.ts'
import { orgWords } from '../words/my-org.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'
import { Conflict } from './form/Conflict.tsx'
import { Gate } from './Gate.tsx'
import type { MyOrg } from './my.ts'
import { OrgFields, type OrgFormProps } from './OrgFields.tsx'
import { differing, profileOf, type Typed, typedOf, wrongIn } from './org-typed.ts'

export function OrgForm({ lang, industries }: OrgFormProps) {
  return (
    <Gate lang={lang}>{(me) => <Loading {...{ lang, industries }} draft={`org:${me.id}`} />}</Gate>
  )
}

function Loading(props: OrgFormProps & { draft: string }) {
  const load = useLoad<MyOrg>('/api/orgs/mine')
  return (
    <LoadState lang={props.lang} load={load}>
      {(org) => <Filled {...props} org={org} load={load} />}
    </LoadState>
  )
}

type FilledProps = OrgFormProps & { draft: string; org: MyOrg; load: Load<MyOrg> }
type Copy = { typed: Typed; version: number }

function Filled({ lang, industries, draft, org, load }: FilledProps) {
  const w = t(orgWords, lang)
  const {
    copy,
    typed,
    theirs,
    errors,
    setErrors,
    fault,
    busy,
    round,
    type,
    startOver,
    send,
    version,
  } = useOrg({ lang, draft, org, load })
  const submit = (event: Event) => {
    event.preventDefault()
    const found = wrongIn(typed, lang)
    setErrors(found)
    if (found.length === 0 && !busy) void send(version)
  }
  const error = Object.fromEntries(errors.map(({ name, text }) => [name, text]))
  return (
    <form noValidate onSubmit={submit}>
      <Standing lang={lang} org={org} />
      {copy && !theirs && (
        <div class="note row">
          <span>{w.restored}</span>
          <button type="button" class="btn plain" onClick={() => startOver(org)}>
            {w.restart}
          </button>
        </div>
      )}
      {theirs && (
        <Conflict
          lang={lang}
          rows={differing(typed, typedOf(theirs), lang)}
          onMine={() => void send(theirs.version)}
          onTheirs={() => startOver(theirs)}
        />
      )}
      <ErrorSummary lang={lang} errors={errors} />
      {fault && (
        <ErrorSummary
          lang={lang}
          errors={[]}
          title={`${memberProblem(fault, lang)} ${w.kept}`}
          always
        />
      )}
      <OrgFields {...{ lang, industries, typed, error, round, type }} />
      <FormEnd send={busy ? w.busy : w.save} busy={busy} />
    </form>
  )
}

/** What is typed, kept on this device; sending it; and what came back. */
function useOrg({ lang, draft, org, load }: Omit<FilledProps, 'industries'>) {
  const w = t(orgWords, lang)
  const [copy] = useState(() => draftOf<Copy>(draft))
  const [typed, setTyped] = useState(copy?.typed ?? typedOf(org))
  const [version, setVersion] = useState(org.version)
  const [theirs, setTheirs] = useState<MyOrg | undefined>(
    copy && copy.version !== org.version ? org : undefined,
  )
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [fault, setFault] = useState<Fault>()
  const [busy, setBusy] = useState(false)
  const [round, setRound] = useState(0)
  const latest = useRef({ typed, version })
  latest.current = { typed, version }
  useEffect(() => onSave(() => keepDraft(draft, latest.current)), [draft])

  const type = (patch: Partial<Typed>) => {
    const next = { ...typed, ...patch }
    setTyped(next)
    keepDraft(draft, { typed: next, version })
  }
  const startOver = (from: MyOrg) => {
    dropDraft(draft)
    setTyped(typedOf(from))
    setVersion(from.version)
    setTheirs(undefined)
    setErrors([])
    setRound(round + 1)
  }
  const send = async (on: number) => {
    setBusy(true)
    setFault(undefined)
    const answer = await call<{ status: MyOrg['status'] }>('PUT', '/api/orgs/mine', {
      body: profileOf(typed, org),
      ifMatch: on,
    })
    if (answer.ok) {
      const version = answer.version ?? on + 1
      // What was typed while it was on its way is not saved yet: it stays on this device.
      if (latest.current.typed === typed) dropDraft(draft)
      else keepDraft(draft, { typed: latest.current.typed, version })
      toast(w.saved)
      load.reload()
      setVersion(version)
      setTheirs(undefined)
    } else if (answer.problem.code === 'version.stale') {
      const now = await call<MyOrg>('GET', '/api/orgs/mine')
      if (now.ok) setTheirs(now.value)
      else setFault(now.problem)
    } else if (answer.problem.flaws.length > 0) {
      setErrors(
        answer.problem.flaws.map((flaw) => ({ name: flaw.path, text: flawText(flaw, lang) })),
      )
    } else setFault(answer.problem)
    setBusy(false)
  }
  return {
    copy,
    typed,
    theirs,
    errors,
    setErrors,
    fault,
    busy,
    round,
    type,
    startOver,
    send,
    version,
  }
}

function Standing({ lang, org }: { lang: Lang; org: MyOrg }) {
  const w = t(orgWords, lang)
  const said =
    org.status === 'verified' && org.verifiedAt
      ? w.verifiedOn(day(org.verifiedAt, lang))
      : w[org.status]
  return (
    <div
      class={
        org.status === 'returned' ? 'note danger' : org.status === 'verified' ? 'note' : 'note warn'
      }
    >
      <p>
        <strong>{w.status}</strong> · {said}
      </p>
      {org.status === 'returned' && org.returnReason && (
        <p>
          {w.reason}：<span lang="zh-CN">{org.returnReason}</span>
        </p>
      )}
    </div>
  )
}
