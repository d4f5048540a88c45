// The board: how many working days answers take, per level and per organisation, beside the limit.
import type { Board as Told, Line, Pace } from '#shared/clock/pace.ts'
import { ANSWER_WORKING_DAYS } from '#shared/clock/case-clock.ts'
import { number } from '../client/format.ts'
import { Gate } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { workWords } from '../words/desk-work.ts'
import { langIn } from '../words/foreign.ts'
import { t } from '../words/words.ts'

export const Board = ({ lang }: { lang: Lang }) => (
  <Gate lang={lang} role="official">
    {() => <Loaded lang={lang} />}
  </Gate>
)

/** The day a level or a side is given; verifying has no limit of its own in the notices. */
const LIMITS: Readonly<Partial<Record<Pace['what'], number>>> = {
  check: 2,
  answer: ANSWER_WORKING_DAYS,
}

type Row = Line & { key: string; name: string; to?: string }

function Loaded({ lang }: { lang: Lang }) {
  const load = useLoad<Told>('/api/board')
  const w = t(workWords, lang)
  const who = {
    county: w.whoCounty,
    city: w.whoCity,
    province: w.whoProvince,
    firm: w.whoFirm,
    enterprise: w.whoEnterprise,
  }
  return (
    <LoadState lang={lang} load={load}>
      {({ levels, orgs }) => {
        if (levels.length + orgs.length === 0) {
          return (
            <EmptyState title={w.boardNone}>
              <p>{w.boardNoneNote}</p>
            </EmptyState>
          )
        }
        return (
          <>
            <Lines
              lang={lang}
              id="levels"
              title={w.boardLevels}
              rows={levels.map((line) => ({
                ...line,
                key: line.who + line.what,
                name: who[line.who],
              }))}
            />
            <Lines
              lang={lang}
              id="orgs"
              title={w.boardOrgs}
              rows={orgs.map((line) => ({
                ...line,
                key: line.orgId + line.what,
                name: line.orgName,
                to: href(lang, `/desk/orgs/${line.orgId}`),
              }))}
            />
          </>
        )
      }}
    </LoadState>
  )
}

/** The slowest first: that is whom somebody has to talk to. */
function Lines({ lang, id, title, rows }: { lang: Lang; id: string; title: string; rows: Row[] }) {
  const w = t(workWords, lang)
  if (rows.length === 0) return null
  const what = { check: w.whatCheck, verify: w.whatVerify, answer: w.whatAnswer }
  const most = Math.max(...rows.map((row) => row.median), 1)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="scroll" role="region" aria-label={`${title}: ${w.boardTable}`} tabIndex={0}>
        <table class="months">
          <thead>
            <tr>
              <th scope="col">{w.who}</th>
              <th scope="col">{w.what}</th>
              <th scope="col" class="num">
                {w.median}
              </th>
              <th scope="col" class="num">
                {w.answers}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...rows]
              .sort((a, b) => b.median - a.median)
              .map((row) => (
                <tr key={row.key}>
                  <th scope="row" lang={langIn(row.name, lang)}>
                    {row.to ? <a href={row.to}>{row.name}</a> : row.name}
                  </th>
                  <td>{what[row.what]}</td>
                  <td class="num">
                    <Days lang={lang} row={row} most={most} />
                  </td>
                  <td class="num">{row.answers}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Days({ lang, row, most }: { lang: Lang; row: Row; most: number }) {
  const limit = LIMITS[row.what]
  const days = number(row.median, lang, 1)
  const isSlow = limit !== undefined && row.median > limit
  return (
    <>
      {isSlow && <Tag tone="danger">{t(workWords, lang).limit(limit)}</Tag>} <strong>{days}</strong>{' '}
      <progress class="bar" max={most} value={row.median} aria-label={`${row.name} ${days}`} />
    </>
  )
}
