// What a table's volunteer takes down: one tap a meeting, more for who wants; the table first, then its meetings in time.
import { useState } from 'preact/hooks'
import type { ReleasedMeeting } from '#shared/event/release.ts'
import { useAlone } from '../cases/alone.ts'
import { type EventPage } from '../event/event.ts'
import { clock } from '../event/time.ts'
import { send } from '../meetings/act.ts'
import { type MyResult } from '../meetings/meeting.ts'
import { ResultDialog } from '../meetings/ResultDialog.tsx'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { outcomeWords } from '../words/outcome.ts'
import { resultWords } from '../words/result.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { type BoardView } from './plan.ts'

type Props = { lang: Lang; view: EventPage }

export function TableResults({ lang, view }: Props) {
  const board = useLoad<BoardView>(`/api/events/${view.id}/board`)
  return (
    <section aria-labelledby="results" class="noprint">
      <h2 id="results">{t(outcomeWords, lang).tables}</h2>
      <p class="hint">{t(outcomeWords, lang).tablesLead}</p>
      <LoadState lang={lang} load={board}>
        {(found) => <Tables lang={lang} view={view} board={found} />}
      </LoadState>
    </section>
  )
}

const INTERESTS = ['3', '2', '1', '0'] as const
type Said = { met: boolean; interest: number; reason?: string }
type Tap = (typeof INTERESTS)[number] | 'no'
const SAID: Readonly<Record<Tap, Said>> = {
  3: { met: true, interest: 3 },
  2: { met: true, interest: 2 },
  1: { met: true, interest: 1 },
  0: { met: true, interest: 0, reason: 'other' },
  no: { met: false, interest: 0, reason: 'other' },
}

function Tables({ lang, view, board }: Props & { board: BoardView }) {
  const base = `/api/events/${view.id}`
  const load = useLoad<{ items: readonly MyResult[] }>(`${base}/results`)
  const [chosen, setTable] = useState<string>()
  const [asked, setAsked] = useState<ReleasedMeeting>()
  const { alone } = useAlone()
  const w = t(outcomeWords, lang)
  const said = load.state === 'failed' ? [] : (load.value?.items ?? [])
  const ours = new Map(said.filter(({ side }) => side === 'table').map((one) => [one.pair, one]))
  const names = new Map(board.guests.map(({ orgId, orgName }) => [orgId as string, orgName]))
  const nameOf = (id = '') => names.get(id) ?? id
  const tables = [...new Set(board.meetings.map((one) => String(one.table ?? '-')))].sort(
    (a, b) => Number(a) - Number(b),
  )
  // A volunteer sits at one table: the first stands for any.
  const table = chosen ?? tables[0] ?? ''
  const shown = board.meetings
    .filter((one) => table === '' || String(one.table ?? '-') === table)
    .sort((a, b) => a.slot - b.slot || (a.table ?? 0) - (b.table ?? 0))
  const tap = (pair: string, body: Said) =>
    void alone(async () => {
      const before = ours.get(pair)
      const path = `${base}/meetings/${pair}/result`
      const more = before ? { ifMatch: before.version } : {}
      await send({ method: 'PUT', path, body, ...more }, lang, w.saved)
      load.reload()
    })()
  const [us, them] = asked?.people ?? []
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Field lang={lang} name="result-table" label={w.which}>
          {(p) => (
            <select {...p} value={table} onChange={(event) => setTable(event.currentTarget.value)}>
              <option value="">{w.allTables}</option>
              {tables.map((no) => (
                <option key={no} value={no}>
                  {placeText(no, lang)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </form>
      <p role="status">{w.left(shown.filter(({ wish }) => !ours.has(wish)).length)}</p>
      <ul class="cards">
        {shown.map((meeting) => (
          <li key={meeting.wish}>
            <One
              {...{ lang, meeting }}
              time={clock(board.slots[meeting.slot]?.startAt ?? '')}
              who={meeting.people.map(nameOf).join(' — ')}
              before={ours.get(meeting.wish)}
              onTap={(body) => tap(meeting.wish, body)}
              onMore={() => setAsked(meeting)}
            />
          </li>
        ))}
      </ul>
      <ResultDialog
        {...{ lang, base }}
        meeting={asked && { wish: asked.wish, guests: [] }}
        who={asked?.people.map(nameOf).join(' — ')}
        before={asked && ours.get(asked.wish)}
        owners={{ us: nameOf(us), them: nameOf(them) }}
        onClose={() => setAsked(undefined)}
        onDone={load.reload}
      />
    </>
  )
}

const placeText = (no: string, lang: Lang): string =>
  no === '-' ? t(planWords, lang).online : t(planWords, lang).tableN(Number(no) + 1)

type OneProps = {
  lang: Lang
  meeting: ReleasedMeeting
  time: string
  who: string
  before: MyResult | undefined
  onTap: (said: Said) => void
  onMore: () => void
}

function One({ lang, meeting, time, who, before, onTap, onMore }: OneProps) {
  const w = t(resultWords, lang)
  const r = t(outcomeWords, lang)
  const now = before && (before.met ? String(before.interest) : 'no')
  const button = (key: Tap, text: string) => (
    <button
      type="button"
      class={now === key ? 'btn' : 'btn plain'}
      aria-pressed={now === key}
      onClick={() => onTap(SAID[key])}
    >
      {text}
      <span class="sr"> {who}</span>
    </button>
  )
  return (
    <article class="item">
      <h3 lang={langIn(who, lang)}>{who}</h3>
      <p>
        {time} · {placeText(String(meeting.table ?? '-'), lang)} {before && <Tag>{r.saved}</Tag>}
      </p>
      <p class="actions">
        {INTERESTS.map((key) => button(key, w[`i${key}`]))}
        {button('no', r.notMet)}
        <button type="button" class="btn link" onClick={onMore}>
          {r.more}
          <span class="sr"> {who}</span>
        </button>
      </p>
    </article>
  )
}
