// The event in figures: what was wished, held, agreed and promised, by city and theme, beside former events; as a spreadsheet.
import type { Commitment, Part, Report as Figures } from '#shared/event/report.ts'
import { day, number, tonnes, yuan } from '../client/format.ts'
import { nameOf, useNames } from '../client/names.ts'
import { type EventPage } from '../event/event.ts'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { type Places } from '../words/place.ts'
import { outcomeWords } from '../words/outcome.ts'
import { resultWords } from '../words/result.ts'
import { t } from '../words/words.ts'
import { FigureTable } from './FigureTable.tsx'
import { Former, starsText } from './Former.tsx'
import { type BoardView } from './plan.ts'
import { saveReport } from './report-file.ts'

const COUNTS = [
  'guests',
  'checkedIn',
  'wishes',
  'accepted',
  'meetings',
  'reported',
  'met',
  'goOn',
  'bothGoOn',
  'cases',
  'signed',
] as const

type Props = { lang: Lang; places: Places; view: EventPage }

export function Report({ lang, places, view }: Props) {
  const load = useLoad<Figures>(`/api/events/${view.id}/report`)
  const board = useLoad<BoardView>(`/api/events/${view.id}/board`)
  const codes = useNames(lang)
  const w = t(outcomeWords, lang)
  const guests = board.state === 'failed' ? [] : (board.value?.guests ?? [])
  const names = new Map(guests.map(({ orgId, orgName }) => [orgId as string, orgName]))
  const cityOf = (code: string) => places[code] ?? code
  const themeOf = (code: string) => (code === '' ? w.noTheme : nameOf(code, codes))
  return (
    <section aria-labelledby="report" class="noprint">
      <h2 id="report">{w.title}</h2>
      <LoadState lang={lang} load={load}>
        {(found) => (
          <>
            <Numbers lang={lang} found={found} />
            <p class="actions">
              <button
                type="button"
                class="btn plain"
                onClick={() =>
                  void saveReport({ lang, title: view.fields.title ?? '', found, cityOf, themeOf })
                }
              >
                {w.toExcel}
              </button>
            </p>
            <Parts lang={lang} title={w.byCity} parts={found.byCity} called={cityOf} />
            <Parts lang={lang} title={w.byTheme} parts={found.byTheme} called={themeOf} />
            <Promises lang={lang} list={found.promises} names={names} />
            <Former lang={lang} view={view} now={found} />
          </>
        )}
      </LoadState>
    </section>
  )
}

function Numbers({ lang, found }: { lang: Lang; found: Figures }) {
  const w = t(outcomeWords, lang)
  const all: [string, string][] = [
    ...COUNTS.map((name): [string, string] => [w[name], number(found[name], lang)]),
    [w.tonnes, tonnes(found.tonnes, lang)],
    [w.value, yuan(found.valueFen, lang)],
    [w.signedFen, yuan(found.signedFen, lang)],
    [w.deliveredT, tonnes(found.deliveredT, lang)],
    ...(found.stars === undefined
      ? []
      : [
          [`${w.stars} · ${w.rated} ${found.rated}`, number(found.stars, lang, 1)] as [
            string,
            string,
          ],
        ]),
  ]
  return (
    <dl class="figures">
      {all.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type PartsProps = {
  lang: Lang
  title: string
  parts: readonly Part[]
  called: (code: string) => string
}

function Parts({ lang, title, parts, called }: PartsProps) {
  const w = t(outcomeWords, lang)
  return (
    <>
      <h3>{title}</h3>
      <FigureTable
        label={title}
        heads={[title, w.guests, w.meetings, w.met, w.goOn, w.tonnes, w.value, w.stars]}
        rows={parts.map((row) => ({
          key: row.code,
          name: called(row.code),
          cells: [
            ...[row.guests, row.meetings, row.met, row.goOn].map((n) => number(n, lang)),
            tonnes(row.tonnes, lang),
            yuan(row.valueFen, lang),
            starsText(row.stars, lang),
          ],
        }))}
      />
    </>
  )
}

type PromisesProps = {
  lang: Lang
  list: readonly Commitment[]
  names: ReadonlyMap<string, string>
}

function Promises({ lang, list, names }: PromisesProps) {
  const w = t(outcomeWords, lang)
  const said = t(resultWords, lang)
  const called = (id: string) => names.get(id) ?? id
  return (
    <>
      <h3>{w.promises}</h3>
      <p class="muted">{list.length === 0 ? w.promisesNone : w.promisesNote}</p>
      {list.length > 0 && (
        <FigureTable
          label={w.promises}
          heads={[w.pair, w.next, w.owner, w.on, w.amount]}
          rows={list.map(({ pair, next, orgId, on, valueFen }, i) => ({
            key: String(i),
            name: pair.split('~').map(called).join(' — '),
            cells: [
              said[next],
              orgId === undefined ? '—' : called(orgId),
              on === undefined ? '—' : day(on, lang),
              valueFen === undefined ? '—' : yuan(valueFen, lang),
            ],
          }))}
        />
      )}
    </>
  )
}
