// A firm's own papers: profile and licences in one form, sent for verification with the version that was seen.
import { useEffect, useState } from 'preact/hooks'
import { type Flaw } from '#shared/problem.ts'
import { call, type Fault } from '../client/api.ts'
import { dropDraft, draftOf, keepDraft } from '../client/draft.ts'
import { toast } from '../client/toast.ts'
import { Gate } from '../login/Gate.tsx'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { PlaceField } from '../ui/PlaceField.tsx'
import { verificationText } from '../words/desk-case.ts'
import { firmFlaw } from '../words/firm-flaw.ts'
import { licenceWords } from '../words/firm-org.ts'
import { orgWords } from '../words/my-org.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'
import { LicenceRows } from './LicenceRows.tsx'
import { controlOf, flawsIn, type MyOrg, type OrgTyped, profileOf, typedOf } from './org.ts'
import { Text } from './Text.tsx'

/** `C32` → its name, chosen at build time. */
export type OrgFormProps = { lang: Lang; industries: Readonly<Record<string, string>> }
type Copy = { typed: OrgTyped; version: number }
type Trouble = { flaws: readonly Flaw[]; fault?: Fault; stale?: boolean }

export const OrgForm = (props: OrgFormProps) => (
  <Gate lang={props.lang} role="firm">
    {(me) => <Loaded {...props} draft={`org:${me.id}`} />}
  </Gate>
)

function Loaded(props: OrgFormProps & { draft: string }) {
  const load = useLoad<MyOrg>('/api/orgs/mine')
  return (
    <LoadState lang={props.lang} load={load}>
      {(org) => <Form {...props} org={org} onChanged={load.reload} />}
    </LoadState>
  )
}

type FormProps = OrgFormProps & { draft: string; org: MyOrg; onChanged: () => void }

function Form({ lang, industries, draft, org, onChanged }: FormProps) {
  const [copy] = useState(() => draftOf<Copy>(draft))
  const [typed, setTyped] = useState(copy?.typed ?? typedOf(org))
  const [version, setVersion] = useState(copy?.version ?? org.version)
  const [restored, setRestored] = useState(copy !== undefined)
  const [dirty, setDirty] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>({ flaws: [] })
  const [busy, setBusy] = useState(false)
  const [round, setRound] = useState(0)
  const w = t(orgWords, lang)
  const l = t(licenceWords, lang)
  useEffect(() => {
    if (dirty) keepDraft(draft, { typed, version } satisfies Copy)
  }, [typed, dirty])
  const change = (patch: Partial<OrgTyped>) => {
    setTyped((was) => ({ ...was, ...patch }))
    setDirty(true)
  }
  const startFrom = (from: MyOrg) => {
    dropDraft(draft)
    setTyped(typedOf(from))
    setVersion(from.version)
    setRestored(false)
    setDirty(false)
    setTrouble({ flaws: [] })
    setRound(round + 1)
  }
  const save = async (on: number) => {
    const profile = profileOf(typed)
    const flaws = flawsIn(profile)
    setTrouble({ flaws })
    if (flaws.length > 0 || busy) return
    setBusy(true)
    const answer = await call('PUT', '/api/orgs/mine', { body: profile, ifMatch: on })
    setBusy(false)
    if (!answer.ok) {
      const { problem } = answer
      setTrouble(problem.code === 'version.stale' ? { flaws: [], stale: true } : { flaws: problem.flaws, fault: problem }); return;
    }
    dropDraft(draft)
    setDirty(false)
    setRestored(false)
    setVersion(answer.version ?? on + 1)
    toast(w.saved)
    onChanged()
  }
  const newest = async (then: (org: MyOrg) => void) => {
    const read = await call<MyOrg>('GET', '/api/orgs/mine')
    if (read.ok) then(read.value)
    else setTrouble({ flaws: [], fault: read.problem })
  }
  const errors = trouble.flaws.map((flaw) => ({ name: controlOf(flaw.path), text: labelled(flaw, lang) }))
  const errorOf = (path: string) => errors.find(({ name }) => name === path)?.text
  const title = trouble.stale ? l.stale : trouble.fault && memberProblem(trouble.fault, lang)
  return (
    <>
      <Standing lang={lang} org={org} />
      {restored && (
        <div class="note row">
          <span>{w.restored}</span>
          <button type="button" class="btn plain" onClick={() => startFrom(org)}>
            {w.restart}
          </button>
        </div>
      )}
      <ErrorSummary lang={lang} errors={errors} always={title !== undefined} {...(title === undefined ? {} : { title })} />
      {trouble.stale && (
        <p class="actions">
          <button type="button" class="btn" onClick={() => void newest((now) => void save(now.version))}>
            {l.mine}
          </button>
          <button type="button" class="btn plain" onClick={() => void newest(startFrom)}>
            {l.theirs}
          </button>
        </p>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save(version)
        }}
      >
        <div key={round}>
          <Text lang={lang} name="name" label={w.name} hint={w.nameHint} error={errorOf('name')} required value={typed.name} input={{ autocomplete: 'organization' }} onText={(name) => change({ name })} />
          <Text lang={lang} name="creditCode" label={w.creditCode} hint={w.creditCodeHint} error={errorOf('creditCode')} required value={typed.creditCode} onText={(creditCode) => change({ creditCode })} />
          <Field lang={lang} name="industry" label={w.industry} error={errorOf('industry')}>
            {(p) => (
              <select {...p} value={typed.industry} onChange={(event) => change({ industry: event.currentTarget.value })}>
                <option value="">—</option>
                {Object.entries(industries).map(([code, name]) => (
                  <option key={code} value={code}>
                    {code} {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <PlaceField lang={lang} name="region" value={typed.region} error={errorOf('region-city')} required onChange={(region) => change({ region })} />
          <Text lang={lang} name="address" label={w.address} hint={w.addressHint} error={errorOf('address')} value={typed.address} input={{ autocomplete: 'street-address' }} onText={(address) => change({ address })} />
          <Text lang={lang} name="phone" label={w.phone} error={errorOf('phone')} value={typed.phone} input={{ type: 'tel', autocomplete: 'tel' }} onText={(phone) => change({ phone })} />
          <h2>{l.licences}</h2>
          <p class="muted">{l.note}</p>
          <LicenceRows lang={lang} rows={typed.licences} errorOf={errorOf} onChange={(licences) => change({ licences })} />
        </div>
        <p class="actions">
          <button class="btn" aria-disabled={busy}>
            {busy ? w.busy : w.save}
          </button>
        </p>
      </form>
    </>
  )
}

/** The same sentence in the summary and by the field: which field, and what is wrong. */
function labelled(flaw: Flaw, lang: Lang): string {
  const w = t(orgWords, lang)
  const l = t(licenceWords, lang)
  const [top = '', i, key = ''] = flaw.path.split('.')
  const { name, creditCode, industry, address, phone } = w
  const own: Readonly<Record<string, string>> = { name, creditCode, industry, address, phone, region: l.region }
  const { no, type, codes, modes, volume, from, to } = l
  const ofLicence: Readonly<Record<string, string>> = { no, type, codes, modes, volumeTPerYear: volume, validFrom: from, validTo: to }
  const label = top === 'licences' && i !== undefined ? `${l.licence(Number(i) + 1)} ${ofLicence[key] ?? ''}` : (own[top] ?? '')
  return `${label}${lang === 'zh' ? '：' : ': '}${firmFlaw(flaw, lang)}`
}

function Standing({ lang, org }: { lang: Lang; org: MyOrg }) {
  const w = t(orgWords, lang)
  return (
    <>
      <p class="row">
        <span class="muted">{w.status}</span>
        <Tag tone={org.status === 'verified' ? 'brand' : org.status === 'returned' ? 'danger' : 'warn'}>{verificationText(org.status, lang)}</Tag>
      </p>
      {org.status === 'returned' && org.returnReason && (
        <p class="note danger">
          {w.reason}
          {lang === 'zh' ? '：' : ': '}
          {org.returnReason}
        </p>
      )}
      {org.status === 'submitted' && <p class="note">{w.submitted}</p>}
    </>
  )
}
