// A firm's own papers: profile and licences in one form, sent for verification; conflicts keep what was typed.
import { useMemo } from 'preact/hooks'
import { type Flaw } from '#shared/problem.ts'
import { toast } from '../client/toast.ts'
import { Gate } from '../login/Gate.tsx'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { verificationText } from '../words/value.ts'
import { firmFlaw } from '../words/firm-flaw.ts'
import { licenceWords } from '../words/firm-org.ts'
import { orgWords } from '../words/my-org.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'
import { LicenceRows } from './LicenceRows.tsx'
import { controlOf, type MyOrg } from './org.ts'
import { OrgLines, type OrgLinesProps } from './OrgLines.tsx'
import { useOrg } from './useOrg.ts'

export type OrgFormProps = Pick<OrgLinesProps, 'lang' | 'industries'>

export const OrgForm = (props: OrgFormProps) => (
  <Gate lang={props.lang} role="firm">
    {(me) => <Loaded {...props} draft={`firm-org:${me.id}`} />}
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
  const w = t(orgWords, lang)
  const l = t(licenceWords, lang)
  const work = useOrg(draft, org, () => {
    toast(w.saved)
    onChanged()
  })
  const { typed, trouble, change } = work
  // The same list as long as the findings are the same: the summary takes the focus only once.
  const errors = useMemo(
    () =>
      trouble.flaws.map((flaw) => ({
        name: controlOf(flaw.path),
        text: labelled(flaw, lang),
      })),
    [trouble.flaws],
  )
  const errorOf = (path: string) => errors.find(({ name }) => name === path)?.text
  const title = trouble.stale ? l.stale : trouble.fault && memberProblem(trouble.fault, lang)
  return (
    <>
      <Standing lang={lang} org={org} />
      {work.restored && (
        <div class="note row">
          <span>{w.restored}</span>
          <button type="button" class="btn plain" onClick={work.startAgain}>
            {w.restart}
          </button>
        </div>
      )}
      <ErrorSummary
        lang={lang}
        errors={errors}
        always={title !== undefined}
        {...(title === undefined ? {} : { title })}
      />
      {trouble.stale && (
        <p class="actions">
          <button type="button" class="btn" onClick={() => void work.takeMine()}>
            {l.mine}
          </button>
          <button type="button" class="btn plain" onClick={() => void work.takeTheirs()}>
            {l.theirs}
          </button>
        </p>
      )}
      <form
        class="offer"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void work.save()
        }}
      >
        <div key={work.round}>
          <OrgLines {...{ lang, industries, typed, errorOf, change }} />
          <h2>{l.licences}</h2>
          <p class="muted">{l.note}</p>
          <LicenceRows
            lang={lang}
            rows={typed.licences}
            errorOf={errorOf}
            onChange={(licences) => change({ licences })}
          />
        </div>
        <p class="actions">
          <button class="btn" aria-disabled={work.busy}>
            {work.busy ? w.busy : w.save}
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
  const own: Readonly<Record<string, string>> = {
    name,
    creditCode,
    industry,
    address,
    phone,
    region: l.region,
  }
  const { no, type, codes, modes, volume, from, to } = l
  const ofLicence: Readonly<Record<string, string>> = {
    no,
    type,
    codes,
    modes,
    volumeTPerYear: volume,
    validFrom: from,
    validTo: to,
  }
  const label =
    top === 'licences' && i !== undefined
      ? `${l.licence(Number(i) + 1)} ${ofLicence[key] ?? ''}`
      : (own[top] ?? '')
  return `${label}${lang === 'zh' ? '：' : ': '}${firmFlaw(flaw, lang)}`
}

function Standing({ lang, org }: { lang: Lang; org: MyOrg }) {
  const w = t(orgWords, lang)
  return (
    <>
      <p class="row">
        <span class="muted">{w.status}</span>
        <Tag
          tone={org.status === 'verified' ? 'brand' : org.status === 'returned' ? 'danger' : 'warn'}
        >
          {verificationText(org.status, lang)}
        </Tag>
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
