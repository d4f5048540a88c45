// The agreed pairs of the jurisdiction: how far each is, who is next; narrowed by county and state.
import { useState } from 'preact/hooks'
import { isOver, type PairStage } from '#shared/case/progress.ts'
import { STAGE_WORDS } from '#shared/case/words.ts'
import { usePages } from '../cases/pages.ts'
import { withCounties } from '../cases/place.ts'
import { day } from '../client/format.ts'
import { Gate } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { workWords } from '../words/desk-work.ts'
import { deskWords } from '../words/desk.ts'
import { langIn } from '../words/foreign.ts'
import { nextWho, pairWords, whatNext } from '../words/pair.ts'
import type { Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { useWide } from './wide.ts'

/** A line of GET /api/desk/cases; rows of older days lack the last four. */
export type CaseRow = {
  demandId: string
  title: string
  updatedAt: string
  stage: PairStage
  region?: string
  firmId?: string
  firmName?: string
  /** Who and what: `firm.deliver`. */
  next?: string
}
type Props = { lang: Lang; places: Places }

export const Cases = ({ lang, places }: Props) => (
  <Gate lang={lang} role="official">
    {() => <List lang={lang} places={withCounties(places)} />}
  </Gate>
)

type Ask = { county: string; state: '' | 'running' | 'over' }

const fits = ({ region, stage }: CaseRow, { county, state }: Ask): boolean =>
  (county === '' || region === county) && (state === '' || isOver(stage) === (state === 'over'))

function List({ lang, places }: Props) {
  const { load, busy, more } = usePages<CaseRow>('/api/desk/cases', lang)
  const [ask, setAsk] = useState<Ask>({ county: '', state: '' })
  const w = t(workWords, lang)
  const isWide = useWide()
  return (
    <LoadState lang={lang} load={load}>
      {({ items, next }) => {
        if (items.length === 0) {
          return (
            <EmptyState title={w.casesNone}>
              <p>{w.casesNoneNote}</p>
            </EmptyState>
          )
        }
        const shown = items
          .filter((item) => fits(item, ask))
          .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
        return (
          <>
            <Filters {...{ lang, places, items, ask }} onAsk={setAsk} />
            <p class="muted" role="status">
              {t(deskWords, lang).shown(shown.length, items.length, next !== undefined)}
            </p>
            {shown.length === 0 && <EmptyState title={t(deskWords, lang).listNoneFiltered} />}
            {shown.length > 0 &&
              (isWide ? (
                <Table {...{ lang, places }} items={shown} />
              ) : (
                <Cards {...{ lang, places }} items={shown} />
              ))}
            <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
          </>
        )
      }}
    </LoadState>
  )
}

type RowsProps = Props & { items: readonly CaseRow[] }

function Filters({
  lang,
  places,
  items,
  ask,
  onAsk,
}: RowsProps & { ask: Ask; onAsk: (ask: Ask) => void }) {
  const d = t(deskWords, lang)
  const w = t(workWords, lang)
  const counties = [...new Set(items.flatMap(({ region }) => region ?? []))].sort()
  return (
    <form class="filters" aria-label={d.filter} onSubmit={(event) => event.preventDefault()}>
      {counties.length > 1 && (
        <Field lang={lang} name="county" label={d.county}>
          {(control) => (
            <select
              {...control}
              value={ask.county}
              onChange={(event) => onAsk({ ...ask, county: event.currentTarget.value })}
            >
              <option value="">{d.any}</option>
              {counties.map((code) => (
                <option key={code} value={code}>
                  {places[code] ?? code}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field lang={lang} name="state" label={d.status}>
        {(control) => (
          <select
            {...control}
            value={ask.state}
            onChange={(event) =>
              onAsk({ ...ask, state: event.currentTarget.value as Ask['state'] })
            }
          >
            <option value="">{d.any}</option>
            <option value="running">{w.running}</option>
            <option value="over">{w.over}</option>
          </select>
        )}
      </Field>
    </form>
  )
}

const to = ({ demandId }: CaseRow, lang: Lang): string => href(lang, `/desk/listings/${demandId}`)
const key = ({ demandId, firmId, updatedAt }: CaseRow): string =>
  [demandId, firmId, updatedAt].join(' ')

/** 环保企业：按月登记处理量 */
function nextText({ next, stage }: CaseRow, lang: Lang): string {
  const [who, what = ''] = (next ?? '').split('.') as [Parameters<typeof nextWho>[0], string?]
  if (what === '' || isOver(stage)) return ''
  return t(pairWords, lang).now(nextWho(who, 'official', lang), whatNext(what, lang))
}

const Stage = ({ lang, item }: { lang: Lang; item: CaseRow }) => (
  <Tag tone={item.stage === 'ended' ? 'plain' : 'brand'}>{STAGE_WORDS[item.stage][lang]}</Tag>
)

function Cards({ lang, places, items }: RowsProps) {
  return (
    <ul class="cards">
      {items.map((item) => (
        <Card
          key={key(item)}
          lang={lang}
          href={to(item, lang)}
          title={item.title}
          titleLang={langIn(item.title, lang)}
          meta={[item.firmName, places[item.region ?? ''], day(item.updatedAt, lang)]}
        >
          <p class="row small">
            <Stage lang={lang} item={item} />
            <span>{nextText(item, lang)}</span>
          </p>
        </Card>
      ))}
    </ul>
  )
}

function Table({ lang, places, items }: RowsProps) {
  const d = t(deskWords, lang)
  const w = t(workWords, lang)
  const heads = [d.colTitle, w.colFirm, d.colPlace, w.colStage, w.colNext, d.colUpdated]
  return (
    <div class="scroll" role="region" aria-label={w.caseTable} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={key(item)}>
              <th scope="row">
                <a href={to(item, lang)} lang={langIn(item.title, lang)}>
                  {item.title}
                </a>
              </th>
              <td lang={langIn(item.firmName ?? '', lang)}>{item.firmName}</td>
              <td class="nowrap">{places[item.region ?? '']}</td>
              <td>
                <Stage lang={lang} item={item} />
              </td>
              <td>{nextText(item, lang)}</td>
              <td class="nowrap">{day(item.updatedAt, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
