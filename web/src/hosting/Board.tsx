// The live board, and the sheets for a venue whose network fails.
import { useEffect, useState } from 'preact/hooks'
import { useAlone } from '../cases/alone.ts'
import { type EventPage } from '../event/event.ts'
import { clock } from '../event/time.ts'
import { send } from '../meetings/act.ts'
import { href, type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { ruleWords } from '../words/rule.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { type BoardView } from './plan.ts'
import { type SheetName, Sheets, SHEETS } from './Sheets.tsx'

const RENEW_MS = 30_000

export function Board({ lang, view }: { lang: Lang; view: EventPage }) {
  const load = useLoad<BoardView>(`/api/events/${view.id}/board`, { keep: true })
  const [sheet, setSheet] = useState<SheetName>()
  const w = t(planWords, lang)
  useEffect(() => {
    if (view.state !== 'live') return
    const timer = setInterval(load.reload, RENEW_MS)
    return () => clearInterval(timer)
  }, [view.state, load.reload])
  useEffect(() => {
    if (sheet !== undefined) print()
  }, [sheet])
  return (
    <LoadState lang={lang} load={load}>
      {(board) => (
        <>
          {view.state === 'live' && (
            <Live lang={lang} board={board} id={view.id} onDone={load.reload} />
          )}
          <section aria-labelledby="sheets" class="noprint">
            <h2 id="sheets">{w.sheets}</h2>
            <p class="row">
              {SHEETS.map((name) => (
                <button
                  key={name}
                  type="button"
                  class="btn plain"
                  onClick={() => (name === sheet ? print() : setSheet(name))}
                >
                  {w[`sheet_${name}`]}
                </button>
              ))}
            </p>
          </section>
          {sheet !== undefined && <Sheets lang={lang} board={board} sheet={sheet} />}
        </>
      )}
    </LoadState>
  )
}

type LiveProps = { lang: Lang; board: BoardView; id: string; onDone: () => void }

function Live({ lang, board, id, onDone }: LiveProps) {
  const { alone } = useAlone()
  const w = t(planWords, lang)
  const guests = new Map(board.guests.map((guest) => [guest.orgId as string, guest]))
  const nameOf = (orgId: string) => guests.get(orgId)?.orgName ?? orgId
  const missing = board.lines.filter((line) => line.missing)
  const here = board.guests.filter(({ at }) => at !== null).length
  const next = board.slots.find(({ startAt }) => startAt > board.now)?.no ?? board.slots.length
  const say = (step: 'absent' | 'late', orgId: string) =>
    void alone(async () => {
      const plan = await fetch(`/api/events/${id}/plan`).then((answer) =>
        answer.headers.get('etag'),
      )
      const from = step === 'absent' ? next : next + 1
      const said = { method: 'POST' as const, path: `/api/events/${id}/plan/steps` }
      const done = await send<{ moved: string[]; dropped: string[] }>(
        { ...said, body: { step, orgId, from }, ...(plan === null ? {} : { ifMatch: plan }) },
        lang,
      )
      if (done) {
        const { toast } = await import('../client/toast.ts')
        toast(t(ruleWords, lang).last(done.moved.length, done.dropped.length))
      }
      onDone()
    })()
  const where = ({ slot, table, isNow }: BoardView['lines'][number]) => {
    const at = slot === undefined ? undefined : board.slots[slot]
    if (!at) return '—'
    const place = table === undefined ? w.online : w.tableN(table + 1)
    return `${clock(at.startAt)} ${place} · ${isNow ? w.now : w.nextUp}`
  }
  return (
    <section aria-labelledby="board" class="noprint">
      <h2 id="board">{w.board}</h2>
      <p class="row">
        <span role="status">
          {w.boardNow(clock(board.now))} · {w.present(here, board.guests.length)}
        </span>
        <a class="btn" href={href(lang, `/checkin/?event=${id}`)}>
          {w.checkIn}
        </a>
      </p>
      <h3>{w.missing}</h3>
      {missing.length === 0 ? (
        <p>{w.missingNone}</p>
      ) : (
        <ul class="cards">
          {missing.map((line) => (
            <li key={line.orgId}>
              <article class="item">
                <h4 lang={langIn(nameOf(line.orgId), lang)}>{nameOf(line.orgId)}</h4>
                <p>
                  {where(line)} · {guests.get(line.orgId)?.delegate.name}{' '}
                  {guests.get(line.orgId)?.delegate.phone}
                </p>
                <p class="actions">
                  <button type="button" class="btn plain" onClick={() => say('late', line.orgId)}>
                    {w.late}
                    <span class="sr"> {nameOf(line.orgId)}</span>
                  </button>
                  <button
                    type="button"
                    class="btn danger"
                    onClick={() => say('absent', line.orgId)}
                  >
                    {w.absent}
                    <span class="sr"> {nameOf(line.orgId)}</span>
                  </button>
                </p>
              </article>
            </li>
          ))}
        </ul>
      )}
      <div class="scroll" role="region" aria-label={w.boardTable} tabIndex={0}>
        <table>
          <tbody>
            {board.lines.map((line) => (
              <tr key={line.orgId}>
                <th scope="row" lang={langIn(nameOf(line.orgId), lang)}>
                  {nameOf(line.orgId)}
                </th>
                <td class="nowrap">{where(line)}</td>
                <td class="nowrap">
                  <Tag tone={guests.get(line.orgId)?.at ? 'brand' : 'plain'}>
                    {guests.get(line.orgId)?.at ? w.here : w.notHere}
                  </Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
