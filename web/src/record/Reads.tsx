// Who has read what of the organisation that is not public, newest first.
import { type Labels } from '../cases/labels.ts'
import { usePages } from '../cases/pages.ts'
import { day } from '../client/format.ts'
import { Gate } from '../login/Gate.tsx'
import { type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { roleText } from '../words/value.ts'
import { langIn } from '../words/foreign.ts'
import { recordWords } from '../words/record.ts'
import { t } from '../words/words.ts'

/** A line of GET /api/orgs/mine/reads. */
export type Read = {
  id: string
  at: string
  act: string
  by?: string
  role?: string
  title?: string
  fields: readonly string[]
}
type Props = { lang: Lang; labels: Labels }

export const Reads = (props: Props) => <Gate lang={props.lang}>{() => <Loaded {...props} />}</Gate>

function Loaded({ lang, labels }: Props) {
  const { load, busy, more } = usePages<Read>('/api/orgs/mine/reads', lang)
  const w = t(recordWords, lang)
  return (
    <LoadState lang={lang} load={load}>
      {({ items, next }) =>
        items.length === 0 ? (
          <EmptyState title={w.none}>
            <p>{w.noneNote}</p>
          </EmptyState>
        ) : (
          <>
            <ul class="cards">
              {items.map((read) => (
                <Row key={read.id} {...{ lang, labels, read }} />
              ))}
            </ul>
            <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
          </>
        )
      }
    </LoadState>
  )
}

function Row({ lang, labels, read }: Props & { read: Read }) {
  const said = t(recordWords, lang) as Readonly<Record<string, unknown>>
  const what = typeof said[read.act] === 'string' ? String(said[read.act]) : read.act
  const who = [read.by, read.role && `(${roleText(read.role, lang)})`].filter(Boolean).join(' ')
  const fields = read.fields.flatMap((field) => labels[field] ?? [])
  return (
    <li>
      <article class="item">
        <h2 lang={langIn(who, lang)}>{who}</h2>
        <p class="meta">
          <span>{day(read.at, lang)}</span>
          <span>{what}</span>
          {read.title && <span lang={langIn(read.title, lang)}>{read.title}</span>}
        </p>
        {fields.length > 0 && <p class="muted small">{fields.join(lang === 'zh' ? '、' : ', ')}</p>}
      </article>
    </li>
  )
}
