// The form of a listing, new or on file: one page, its state above, its steps below; nothing typed gets lost.
import { type ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Org } from '#shared/org/org.ts'
import { type Flaw } from '#shared/problem.ts'
import { idAfter } from '../cases/address.ts'
import { type Labels } from '../cases/labels.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { firmWords } from '../words/firm.ts'
import { memberProblem } from '../words/my-problem.ts'
import { postingWords } from '../words/posting.ts'
import { t } from '../words/words.ts'
import type { Posting, SectionProps } from './posting.ts'
import { PostingButtons } from './PostingButtons.tsx'
import { PostingState } from './PostingState.tsx'
import { type OwnView, storedOf, type Stored } from './work.ts'
import { usePosting } from './usePosting.ts'

export type PostingPageProps<F> = {
  lang: Lang
  labels: Labels
  isNew: boolean
  posting: Posting<F>
  /** Said to whoever reads with the ears: what this form is. */
  legend: string
  sections: (props: SectionProps<F>) => ComponentChildren
}
type Props<F> = PostingPageProps<F> & { me: Me }

export const PostingPage = <F,>(props: PostingPageProps<F>) => (
  <Gate lang={props.lang} role={props.posting.role as 'firm' | 'bank'}>
    {(me) => (props.isNew ? <Fresh {...props} me={me} /> : <OnFile {...props} me={me} />)}
  </Gate>
)

function Fresh<F>(props: Props<F>) {
  const { lang, me, posting } = props
  const load = useLoad<Org>('/api/orgs/mine')
  return (
    <LoadState lang={lang} load={load}>
      {(org) => <Form {...props} form={posting.fresh(org, me.name)} />}
    </LoadState>
  )
}

function OnFile<F>(props: Props<F>) {
  const { lang, posting } = props
  const [id, setId] = useState<string>()
  useEffect(() => setId(idAfter(posting.path)), [])
  const load = useLoad<OwnView>(id && `/api/listings/${id}`)
  const w = t(firmWords, lang)
  const gone =
    load.state === 'failed'
      ? load.problem.status === 404
      : load.value !== undefined && load.value.relation !== 'owner'
  if (gone) {
    return (
      <EmptyState title={w.missing}>
        <p>{w.missingNote}</p>
        <a href={href(lang, posting.home)}>{w.back}</a>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(view) => <Form {...props} form={posting.formOf(view.fields)} stored={storedOf(view)} />}
    </LoadState>
  )
}

/** What may be typed into: the rules refuse the rest, and say so. */
const isOpenToEdit = (status: string): boolean =>
  ['draft', 'returned', 'published'].includes(status)

function Form<F>(props: Props<F> & { form: F; stored?: Stored }) {
  const { lang, labels, me, posting, form: first, stored: known, legend, sections } = props
  const posted = usePosting({ lang, posting, memberId: me.id, form: first, stored: known })
  const { form, stored, trouble, busy, change } = posted
  // The rules are there by the time somebody has typed.
  useEffect(() => void posting.flawsIn(first, false), [])
  const status = stored?.status ?? 'draft'
  // The same list as long as the findings are the same: the summary takes the focus only once.
  const errors = useMemo(
    () =>
      trouble.flaws.map((flaw) => ({
        name: posting.controlOf(flaw.path),
        text: labelled(flaw, posting, labels, lang),
      })),
    [trouble.flaws],
  )
  const errorOf = (path: string) => errors.find(({ name }) => name === path)?.text
  const w = t(postingWords, lang)
  const title = trouble.stale ? w.stale : trouble.fault && memberProblem(trouble.fault, lang)
  return (
    <>
      <PostingState lang={lang} posted={posted} status={status} />
      <ErrorSummary
        lang={lang}
        errors={errors}
        always={title !== undefined}
        {...(title === undefined ? {} : { title })}
      />
      {trouble.stale && (
        <p class="actions">
          <button type="button" class="btn" onClick={() => void posted.takeMine()}>
            {w.mine}
          </button>
          <button type="button" class="btn plain" onClick={() => void posted.takeTheirs()}>
            {w.theirs}
          </button>
        </p>
      )}
      <form class="offer" noValidate aria-busy={busy} onSubmit={(event) => event.preventDefault()}>
        <fieldset key={posted.round} disabled={!isOpenToEdit(status)}>
          <legend class="sr">{legend}</legend>
          {sections({ lang, form, errorOf, onChange: change })}
        </fieldset>
        <PostingButtons lang={lang} posted={posted} status={status} />
      </form>
    </>
  )
}

/** The same sentence in the summary and by the field: which field, and what is wrong. */
function labelled<F>(flaw: Flaw, posting: Posting<F>, labels: Labels, lang: Lang): string {
  const own = posting.controlLabels(lang)
  const label = own[posting.controlOf(flaw.path)] ?? labels[flaw.path.split('.')[0] ?? ''] ?? ''
  return `${label}${lang === 'zh' ? '：' : ': '}${posting.flawText(flaw, lang)}`
}
