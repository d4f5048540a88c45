// What is printed on A4: the door sheet, table cards, badges, everybody's own timetable, the list to sign.
import { spoken } from '#shared/event/code.ts'
import { day } from '../client/format.ts'
import { clock } from '../event/time.ts'
import { Qr } from '../meetings/Code.tsx'
import { type Lang } from '../site.ts'
import { guestRoleText } from '../words/event.ts'
import { hostWords } from '../words/hosting.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { type BoardView } from './plan.ts'

export const SHEETS = ['door', 'tables', 'badges', 'own', 'list'] as const
export type SheetName = (typeof SHEETS)[number]
type Props = { lang: Lang; board: BoardView }

/** Seen on paper alone. */
export function Sheets({ sheet, ...props }: Props & { sheet: SheetName }) {
  const Sheet = { door: Door, tables: Cards, badges: Badges, own: Own, list: List }[sheet]
  return (
    <div class="sheets" aria-hidden="true">
      <Sheet {...props} />
    </div>
  )
}

type Row = { time: string; table: string; who: readonly string[]; slot: number; no?: number }

function rowsOf({ lang, board }: Props): Row[] {
  const w = t(planWords, lang)
  const names = new Map(board.guests.map(({ orgId, orgName }) => [orgId as string, orgName]))
  return [...board.meetings]
    .sort((a, b) => a.slot - b.slot || (a.table ?? -1) - (b.table ?? -1))
    .map(({ slot, table, people }) => {
      const at = board.slots[slot]
      return {
        slot,
        ...(table === undefined ? {} : { no: table }),
        time: at ? `${clock(at.startAt)}–${clock(at.endAt)}` : '',
        table: table === undefined ? w.online : String(table + 1),
        who: people.map((id) => names.get(id) ?? id),
      }
    })
}

const heading = ({ lang, board }: Props, name: string) => {
  const first = board.slots[0]
  return (
    <h2>
      {board.title} · {name} · {first ? day(first.startAt, lang) : ''} ·{' '}
      {t(planWords, lang).released(board.no)}
    </h2>
  )
}

function Door(props: Props) {
  const w = t(planWords, props.lang)
  return (
    <>
      {heading(props, w.sheet_door)}
      <table>
        <thead>
          <tr>
            <th>{w.time}</th>
            <th>{w.table}</th>
            <th>{w.who}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(props).map((row, i) => (
            <tr key={i}>
              <td class="nowrap">{row.time}</td>
              <td>{row.table}</td>
              <td>{row.who.join(' — ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Cards(props: Props) {
  const w = t(planWords, props.lang)
  const rows = rowsOf(props)
  const tables = [...new Set(rows.flatMap(({ no }) => (no === undefined ? [] : [no])))].sort(
    (a, b) => a - b,
  )
  return (
    <>
      {tables.map((no) => (
        <article class="page" key={no}>
          <h2 class="huge">{w.tableN(no + 1)}</h2>
          <table>
            <tbody>
              {rows
                .filter((row) => row.no === no)
                .map((row) => (
                  <tr key={row.slot}>
                    <td class="nowrap">{row.time}</td>
                    <td>{row.who.join(' — ')}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </article>
      ))}
    </>
  )
}

function Badges({ lang, board }: Props) {
  return (
    <div class="badges">
      {board.guests.map(({ orgId, orgName, delegate, role, code }) => (
        <article key={orgId}>
          <p>{board.title}</p>
          <p class="big">{delegate.name}</p>
          <p>{orgName}</p>
          <p>
            {guestRoleText(role, lang)} {delegate.title}
          </p>
          <Qr text={`/checkin/${code}`} label={code} />
          <p>{spoken(code)}</p>
        </article>
      ))}
    </div>
  )
}

function Own(props: Props) {
  const { board } = props
  const w = t(planWords, props.lang)
  const rows = rowsOf(props)
  return (
    <>
      {board.guests
        .map((guest) => ({ guest, mine: rows.filter(({ who }) => who.includes(guest.orgName)) }))
        .filter(({ mine }) => mine.length > 0)
        .map(({ guest, mine }) => (
          <article class="page" key={guest.orgId}>
            {heading(props, guest.orgName)}
            <table>
              <tbody>
                {mine.map((row) => (
                  <tr key={row.slot}>
                    <td class="nowrap">{row.time}</td>
                    <td class="nowrap">
                      {row.no === undefined ? row.table : w.tableN(row.no + 1)}
                    </td>
                    <td>{row.who.filter((name) => name !== guest.orgName).join(' — ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </article>
        ))}
    </>
  )
}

function List(props: Props) {
  const { lang, board } = props
  const w = t(planWords, lang)
  const h = t(hostWords, lang)
  return (
    <>
      {heading(props, w.sheet_list)}
      <table>
        <thead>
          <tr>
            {[h.org, h.role, h.delegate, h.code, w.sign].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.guests.map((guest) => (
            <tr key={guest.orgId}>
              <td>{guest.orgName}</td>
              <td class="nowrap">{guestRoleText(guest.role, lang)}</td>
              <td class="nowrap">{guest.delegate.name}</td>
              <td class="nowrap">{spoken(guest.code)}</td>
              <td class="sign" />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
