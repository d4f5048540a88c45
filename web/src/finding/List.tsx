// The list of findings: overdue first, narrowed by state and severity; officials add to it.
import { useState } from 'preact/hooks'
import { SEVERITY_WORDS, SOURCE_WORDS, STATUS_WORDS } from '#shared/finding/words.ts'
import { usePages } from '../cases/pages.ts'
import { withCounties } from '../cases/place.ts'
import { day } from '../client/format.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { findingWords } from '../words/finding.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Add } from './Add.tsx'
import { daysLate, type FindingCard, inOrder } from './view.ts'

type Props = { lang: Lang; places: Places; side: 'desk' | 'my' }

export const List = (props: Props) => (
  <Gate lang={props.lang} {...(props.side === 'desk' ? { role: 'official' as const } : {})}>
    {(me) => <Loaded {...props} me={me} />}
  </Gate>
)

function Loaded({ lang, places, side, me }: Props & { me: Me }) {
  const path = side === 'desk' ? '/api/findings' : '/api/findings/mine'
  const { load, busy, more } = usePages<FindingCard>(path, lang)
  const w = t(findingWords, lang)
  return (
    <>
      {side === 'desk' && <Add lang={lang} me={me} onAdded={load.reload} />}
      <LoadState lang={lang} load={load}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={side === 'desk' ? w.none : w.noneMine}>
              {side === 'desk' && <p>{w.noneNote}</p>}
            </EmptyState>
          ) : (
            <>
              <Items {...{ lang, side, items }} places={withCounties(places)} />
              <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
            </>
          )
        }
      </LoadState>
    </>
  )
}

function Items({ lang, places, side, items }: Props & { items: readonly FindingCard[] }) {
  const w = t(findingWords, lang)
  const now = new Date().toISOString()
  const [ask, setAsk] = useState({ status: '', severity: '' })
  const shown = inOrder(items).filter(
    (item) =>
      (ask.status === '' || item.status === ask.status) &&
      (ask.severity === '' || item.severity === ask.severity),
  )
  const open = shown.filter(({ status }) => status !== 'written-off')
  const late = open.filter((item) => daysLate(item, now) > 0)
  return (
    <>
      <form class="filters noprint" aria-label={w.filter} onSubmit={(e) => e.preventDefault()}>
        <Choose
          {...{ lang, name: 'status', label: w.status, words: STATUS_WORDS, value: ask.status }}
          onChange={(status) => setAsk((was) => ({ ...was, status }))}
        />
        <Choose
          {...{ lang, name: 'severity', label: w.severity }}
          words={SEVERITY_WORDS}
          value={ask.severity}
          onChange={(severity) => setAsk((was) => ({ ...was, severity }))}
        />
      </form>
      <p role="status">
        <strong>{w.counts(open.length, late.length)}</strong>
      </p>
      <ul class="cards">
        {shown.map((item) => (
          <Row key={item.id} {...{ lang, places, side, item, now }} />
        ))}
      </ul>
    </>
  )
}

type ChooseProps = {
  lang: Lang
  name: string
  label: string
  words: Readonly<Record<string, Readonly<Record<Lang, string>>>>
  value: string
  onChange: (value: string) => void
}

const Choose = ({ lang, name, label, words, value, onChange }: ChooseProps) => (
  <Field lang={lang} name={name} label={label}>
    {(p) => (
      <select {...p} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t(findingWords, lang).any}</option>
        {Object.entries(words).map(([code, said]) => (
          <option key={code} value={code}>
            {said[lang]}
          </option>
        ))}
      </select>
    )}
  </Field>
)

function Row({ lang, places, side, item, now }: Props & { item: FindingCard; now: string }) {
  const w = t(findingWords, lang)
  const late = daysLate(item, now)
  const { status, severity, source, title, orgName, region, dueOn } = item
  return (
    <Card
      lang={lang}
      href={href(lang, `/${side}/findings/${item.id}`)}
      title={title}
      titleLang={langIn(title, lang)}
      meta={[
        side === 'desk' ? orgName : undefined,
        places[region],
        SOURCE_WORDS[source][lang],
        w.dueIs(day(`${dueOn}T00:00:00Z`, lang)),
      ]}
    >
      <div class="row">
        {late > 0 && <Tag tone="danger">{w.late(late)}</Tag>}
        <Tag tone={status === 'written-off' ? 'brand' : 'warn'}>{STATUS_WORDS[status][lang]}</Tag>
        <Tag tone={severity === 'general' ? 'plain' : 'danger'}>
          {SEVERITY_WORDS[severity][lang]}
        </Tag>
      </div>
    </Card>
  )
}
