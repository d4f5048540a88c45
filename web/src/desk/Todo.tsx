// What waits for an official: overdue first, said in words, by county where there are several.
import { useState } from 'preact/hooks'
import { CLOCK_WORDS } from '#shared/case/words.ts'
import type { Clock, ClockKind } from '#shared/clock/clock.ts'
import { day, when } from '../client/format.ts'
import { type PageOf, useAllPages } from '../cases/pages.ts'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { kindText } from '../words/value.ts'
import { deskLinkWords } from '../words/desk-link.ts'
import { workWords } from '../words/desk-work.ts'
import { deskWords } from '../words/desk.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { dueText, isOverdue } from './due.ts'
import { levelText } from './level.ts'

/** A line of GET /api/desk/todo. */
export type TodoItem = Pick<Clock, 'subject' | 'of' | 'title' | 'region' | 'since' | 'dueAt'> & {
  kind: ClockKind
  /** One demand may have a clock for each firm, and one for each level it came up to. */
  firmId?: string
  level?: string
  /** Of what came up: the level that did not keep it. */
  from?: string
  reason?: string
  /** The deadline reaches into a year without a holiday notice. */
  guessed?: boolean
  /** Of an organisation on the list of key supported enterprises. */
  supported?: boolean
}
type Props = { lang: Lang; places: Places }

/** Overdue first holds across counties only for what has been read; more than this nobody works off. */
const MOST = 500

export function Todo({ lang, places }: Props) {
  const { load, busy, more } = useAllPages<TodoItem>('/api/desk/todo', lang, MOST)
  const w = t(deskWords, lang)
  return (
    <section aria-labelledby="todo">
      <h2 id="todo">{w.todo}</h2>
      <LoadState lang={lang} load={load}>
        {(page) => (
          <>
            <Items {...{ lang, places, page }} />
            <Pager
              lang={lang}
              more={page.next !== undefined}
              busy={busy}
              onMore={() => void more()}
            />
          </>
        )}
      </LoadState>
    </section>
  )
}

/** What came up to a higher level stands there; the line of the level that did not keep it says no more. */
function onceEach(items: readonly TodoItem[]): TodoItem[] {
  const thing = ({ subject, kind, firmId }: TodoItem) => [subject, kind, firmId].join(' ')
  const risen = new Set(items.filter(({ level }) => level !== undefined).map(thing))
  return items.filter((item) => item.level !== undefined || !risen.has(thing(item)))
}

function Items({ lang, places, page }: Props & { page: PageOf<TodoItem> }) {
  const [county, setCounty] = useState('')
  const w = t(deskWords, lang)
  const now = new Date().toISOString()
  const items = onceEach(page.items)
  if (items.length === 0) {
    return (
      <EmptyState title={w.todoNone}>
        <p>{w.todoNoneNote}</p>
      </EmptyState>
    )
  }
  const shown = items.filter((item) => county === '' || item.region === county).sort(inTurn)
  const late = shown.filter(({ dueAt }) => isOverdue(dueAt, now)).length
  return (
    <>
      <p role="status">
        <strong>{w.counts(shown.length, late)}</strong>
        {page.next !== undefined && <span class="muted"> {w.more_}</span>}
      </p>
      <Counties {...{ lang, places, items }} chosen={county} onChoose={setCounty} />
      <ul class="cards">
        {shown.map((item) => (
          <Row
            key={[item.subject, item.kind, item.firmId, item.level].join(' ')}
            {...{ lang, places, item, now }}
          />
        ))}
      </ul>
    </>
  )
}

/** Who is on the list of key supported enterprises comes first, then by deadline. */
const inTurn = (a: TodoItem, b: TodoItem): number =>
  Number(b.supported ?? false) - Number(a.supported ?? false) || (a.dueAt < b.dueAt ? -1 : 1)

type CountiesProps = Props & {
  items: readonly TodoItem[]
  chosen: string
  onChoose: (code: string) => void
}

/** Only where the jurisdiction has work in more than one county. */
function Counties({ lang, places, items, chosen, onChoose }: CountiesProps) {
  const w = t(deskWords, lang)
  const counts = new Map<string, number>()
  for (const { region } of items) counts.set(region, (counts.get(region) ?? 0) + 1)
  if (counts.size < 2) return null
  return (
    <div class="filters">
      <Field lang={lang} name="county" label={w.county}>
        {(p) => (
          <select {...p} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
            <option value="">{w.anyCounty(items.length)}</option>
            {[...counts].sort().map(([code, n]) => (
              <option key={code} value={code} lang={langIn(places[code] ?? '', lang)}>
                {w.countyN(places[code] ?? code, n)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

/** Where a subject that is no listing has its page. */
const ROOM: Readonly<Record<string, string>> = {
  org: 'orgs',
  finding: 'findings',
  supported: 'supported',
}

function Row({ lang, places, item, now }: Props & { item: TodoItem; now: string }) {
  const w = t(deskWords, lang)
  const { subject, kind, of, title, region, since, dueAt, level, from, guessed, supported } = item
  // What came up from the thread of a case has its words with the case.
  const own = kind === 'check' || kind === 'recheck' || kind === 'verify'
  const todo = own ? w[kind] : CLOCK_WORDS[kind][lang]
  const late = isOverdue(dueAt, now)
  return (
    <Card
      level={3}
      href={href(lang, `/desk/${ROOM[of] ?? 'listings'}/${subject}`)}
      title={title}
      titleLang={langIn(title, lang)}
      meta={[
        ROOM[of] ? todo : `${todo} · ${kindText(of, lang)}`,
        places[region],
        own ? w.since(day(since, lang)) : t(workWords, lang).sinceThen(day(since, lang)),
      ]}
    >
      <div class="row">
        {supported && <Tag>{t(deskLinkWords, lang).supported}</Tag>}
        <Tag tone={late ? 'danger' : 'warn'}>{dueText(dueAt, now, lang)}</Tag>
        <span class="muted small">{w.dueAt(when(dueAt, lang))}</span>
        {guessed && <span class="muted small">{t(workWords, lang).guessed}</span>}
      </div>
      <CameUp {...{ lang, places, level, from }} />
    </Card>
  )
}

/** Why it stands here: a lower level did not keep its day. */
function CameUp({
  lang,
  places,
  level,
  from,
}: Pick<Props, 'lang' | 'places'> & { level: string | undefined; from: string | undefined }) {
  const w = t(workWords, lang)
  if (level === undefined || from === undefined) return null
  return (
    <p class="row small came">
      <Tag tone="danger">{levelText(level, lang)}</Tag>
      <span>{w.cameUp(places[from] ?? from)}</span>
    </p>
  )
}
