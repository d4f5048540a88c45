// One listing as this reader may see it: facts in words, who, where, since when, and the way on.
import { useEffect, useState } from 'preact/hooks'
import { day } from '../client/format.ts'
import { loginHref } from '../client/draft.ts'
import { useNames } from '../client/names.ts'
import { session } from '../client/session.ts'
import { bare, href, SHELVES, type Lang, type ShelfKind } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { listingWords } from '../words/listing.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { type ListingView } from './listing.ts'
import { valueText } from './value.ts'

export type DetailProps = {
  lang: Lang
  kind: ShelfKind
  places: Places
  /** Field → label, in the order of the kind's schema. */
  labels: Readonly<Record<string, string>>
}

/** Said elsewhere on the page. */
const APART = ['title', 'text']

export function Detail({ lang, kind, places, labels }: DetailProps) {
  const [id, setId] = useState<string>()
  const load = useLoad<ListingView>(id && `/api/listings/${encodeURIComponent(id)}`, { keep: true })
  useEffect(() => setId(idHere(kind)), [kind])
  const w = t(listingWords, lang)
  if (load.state === 'failed' && load.problem.status === 404) {
    return (
      <EmptyState title={w.missing}>
        <p>{w.missingNote}</p>
        <p>
          <a href={href(lang, SHELVES[kind])}>{w.back}</a>
        </p>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(view) => <View {...{ lang, kind, places, labels, view }} />}
    </LoadState>
  )
}

/** `/demands/lst_…`, served by the page `/demands/detail/`; `?id=` where nothing rewrites. */
function idHere(kind: ShelfKind): string {
  const tail = bare(location.pathname).slice(SHELVES[kind].length).replace('/', '')
  return tail === 'detail' || tail === '' ? (new URLSearchParams(location.search).get('id') ?? '-') : tail
}

function View({ lang, places, labels, view }: DetailProps & { view: ListingView }) {
  const w = t(listingWords, lang)
  const names = useNames(lang)
  const title = String(view.fields.title ?? '')
  const text = typeof view.fields.text === 'string' ? view.fields.text : ''
  const who = view.orgName ?? view.maskedName
  useEffect(() => {
    document.title = `${title} · ${document.title.split(' · ').pop() ?? ''}`
  }, [title])
  const facts = Object.entries(labels).flatMap(([key, label]) => {
    const said = APART.includes(key) ? undefined : valueText(key, view.fields[key], { lang, places, names })
    return said === undefined ? [] : [{ label, said }]
  })
  return (
    <article>
      <h2 lang={langIn(title, lang)}>{title}</h2>
      <p class="row">
        <Tag tone={view.status === 'published' ? 'brand' : 'warn'}>{statusText(view.status, w)}</Tag>
        {view.case && <span>{`${w.case} ${view.case.number}`}</span>}
      </p>
      <dl class="facts">
        <Fact label={w.from} said={who} lang={lang} />
        {places[view.city] && <Fact label={w.place} said={places[view.city]!} lang={lang} />}
        {facts.map((fact) => (
          <Fact key={fact.label} {...fact} lang={lang} />
        ))}
      </dl>
      {text && (
        <>
          <h3>{w.describe}</h3>
          <p class="prose" lang={langIn(text, lang)}>
            {text}
          </p>
        </>
      )}
      <p class="meta">
        {view.publishedAt && <span>{w.published(day(view.publishedAt, lang))}</span>}
        {view.confirmedAt && <span>{w.confirmed(day(view.confirmedAt, lang))}</span>}
      </p>
      {view.relation === 'public' && <Answer lang={lang} />}
    </article>
  )
}

const Fact = ({ label, said, lang }: { label: string; said: string; lang: Lang }) => (
  <div>
    <dt>{label}</dt>
    <dd lang={langIn(said, lang)}>{said}</dd>
  </div>
)

function statusText(status: string, w: (typeof listingWords)['zh']): string {
  const said: Readonly<Record<string, string>> = {
    published: w.published_,
    draft: w.draft,
    submitted: w.submitted,
    returned: w.returned,
    closed: w.closed,
    expired: w.expired,
  }
  return said[status] ?? status
}

/** What a visitor can do; members find their own actions in `/my`, `/firm` and `/desk`. */
function Answer({ lang }: { lang: Lang }) {
  const [visitor, setVisitor] = useState(false)
  useEffect(() => void session().then(({ member }) => setVisitor(!member)), [])
  const w = t(listingWords, lang)
  return (
    <div class="note noprint">
      <p>{w.hidden}</p>
      {visitor && (
        <p>
          <a class="btn" href={loginHref(lang)}>
            {w.signin}
          </a>
        </p>
      )}
    </div>
  )
}
