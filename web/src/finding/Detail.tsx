// One finding: what it is, who is next, what was shown, the steps that this reader may take, the record.
import { useEffect, useState } from 'preact/hooks'
import { NEXT_WORDS, SEVERITY_WORDS, SOURCE_WORDS, STATUS_WORDS } from '#shared/finding/words.ts'
import { idAfter } from '../cases/address.ts'
import { Description, Fact } from '../cases/Facts.tsx'
import { withCounties } from '../cases/place.ts'
import { day, when } from '../client/format.ts'
import { History } from '../desk/History.tsx'
import { Gate } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { type Load, useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { findingWords } from '../words/finding.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Files } from './Files.tsx'
import { Raise } from './Raise.tsx'
import { Steps } from './Steps.tsx'
import { daysLate, type FindingView } from './view.ts'

type Props = { lang: Lang; places: Places; side: 'desk' | 'my' }

export const Detail = (props: Props) => (
  <Gate lang={props.lang} {...(props.side === 'desk' ? { role: 'official' as const } : {})}>
    {() => <Loaded {...props} />}
  </Gate>
)

function Loaded(props: Props) {
  const { lang, side } = props
  const [id, setId] = useState<string>()
  useEffect(() => setId(idAfter(`/${side}/findings/`)), [])
  const load = useLoad<FindingView>(id && `/api/findings/${id}`)
  const w = t(findingWords, lang)
  if (load.state === 'failed' && load.problem.status === 404) {
    return (
      <EmptyState title={w.missing}>
        <p>{w.missingNote}</p>
        <a href={href(lang, `/${side}/findings/`)}>{w.back}</a>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(view) => <View {...props} view={view} load={load} />}
    </LoadState>
  )
}

function View({
  lang,
  places,
  side,
  view,
  load,
}: Props & { view: FindingView; load: Load<FindingView> }) {
  const w = t(findingWords, lang)
  const late = daysLate(view, new Date().toISOString())
  return (
    <article>
      <h2 lang={langIn(view.title, lang)}>{view.title}</h2>
      <p class="row">
        {late > 0 && <Tag tone="danger">{w.late(late)}</Tag>}
        <Tag tone={view.status === 'written-off' ? 'brand' : 'warn'}>
          {STATUS_WORDS[view.status][lang]}
        </Tag>
        <Tag tone={view.severity === 'general' ? 'plain' : 'danger'}>
          {SEVERITY_WORDS[view.severity][lang]}
        </Tag>
        {view.reopened !== undefined && <span class="muted">{w.reopened(view.reopened)}</span>}
      </p>
      <p>
        <strong>{w.next}</strong>
        {lang === 'zh' ? '：' : ': '}
        {NEXT_WORDS[view.status][lang]}
        {view.status === 'open' && (
          <span class="muted"> · {w.dueIs(day(`${view.dueOn}T00:00:00Z`, lang))}</span>
        )}
      </p>
      <Steps lang={lang} places={withCounties(places)} view={view} onDone={load.reload} />
      <div class="cols">
        <div>
          <Facts lang={lang} places={withCounties(places)} view={view} />
          <Shown lang={lang} view={view} />
          <Raise lang={lang} side={side} view={view} onDone={load.reload} />
        </div>
        <History
          lang={lang}
          path={`/api/findings/${view.id}/history`}
          round={`${view.version}${view.status}`}
        />
      </div>
    </article>
  )
}

function Facts({ lang, places, view }: Omit<Props, 'side'> & { view: FindingView }) {
  const w = t(findingWords, lang)
  const rows = [
    [w.org, view.orgName],
    [w.county, places[view.region] ?? view.region],
    [w.source, SOURCE_WORDS[view.source][lang]],
    [w.owner, view.owner],
    [w.level, places[view.level] ?? view.level],
    [w.due, day(`${view.dueOn}T00:00:00Z`, lang)],
  ] as const
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{w.facts}</h2>
      <dl class="facts">
        {rows.map(([label, said]) => (
          <Fact key={label} lang={lang} label={label}>
            {said}
          </Fact>
        ))}
      </dl>
      <Description lang={lang} text={view.text} />
      <Files lang={lang} by={`finding=${view.id}`} files={view.before} title={w.before} />
    </section>
  )
}

function Shown({ lang, view }: { lang: Lang; view: FindingView }) {
  const w = t(findingWords, lang)
  const after = view.after ?? []
  return (
    <section aria-labelledby="after">
      <h2 id="after">{w.after}</h2>
      {after.length === 0 && <p class="muted">{w.afterNone}</p>}
      <ol class="line">
        {after.map((one) => (
          <li key={one.at} class="done">
            <strong lang={langIn(one.note, lang)}>{one.note}</strong>
            <span lang={langIn(one.by, lang)}>
              {one.by} · {when(one.at, lang)}
            </span>
            <Files lang={lang} by={`finding=${view.id}`} files={one.files} />
          </li>
        ))}
      </ol>
      {view.opinion !== undefined && (
        <p class="note">
          <strong>{w.opinion}</strong>
          {lang === 'zh' ? '：' : ': '}
          <span lang={langIn(view.opinion, lang)}>{view.opinion}</span>
        </p>
      )}
    </section>
  )
}
