// The ledger page: filters in the address, lines, saved filters, export and print.
import { useEffect, useState } from 'preact/hooks'
import type { Line } from '#shared/ledger/line.ts'
import { when } from '../client/format.ts'
import { useNames } from '../client/names.ts'
import { type PageOf, usePages } from '../cases/pages.ts'
import { withCounties } from '../cases/place.ts'
import { Gate } from '../login/Gate.tsx'
import { type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { type CodeGroup } from '../words/code.ts'
import { ledgerWords } from '../words/ledger.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { type Ask, askIn, pathOf, queryOf, showInAddress } from './ask.ts'
import { type Said } from './columns.ts'
import { Export } from './Export.tsx'
import { Filters } from './Filters.tsx'
import { Lines } from './Table.tsx'
import { Views } from './Views.tsx'
import './ledger.css'

type Props = { lang: Lang; places: Places; groups: readonly CodeGroup[] }

export const Ledger = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {(me) => <Loaded {...props} region={me.region} />}
  </Gate>
)

/** What a page reads at once, and how few lines of it make the page read on by itself. */
const PAGE = 200
const FEW = 20

function Loaded({ lang, places, groups, region }: Props & { region: string }) {
  const [ask, setAsk] = useState<Ask>()
  useEffect(() => setAsk(askIn(location.search)), [])
  const names = useNames(lang)
  const choose = (next: Ask) => {
    setAsk(next)
    showInAddress(next)
  }
  if (!ask) return null
  const said: Said = { lang, names, places: withCounties(places) }
  return (
    <>
      <Filters {...{ lang, region, groups, ask }} onAsk={choose} />
      <Views lang={lang} ask={ask} onAsk={choose} />
      <Found {...said} ask={ask} onAsk={choose} />
      <Export {...said} ask={ask} />
    </>
  )
}

type FoundProps = Said & { ask: Ask; onAsk: (ask: Ask) => void }

function Found({ ask, onAsk, ...said }: FoundProps) {
  const { lang } = said
  const { load, busy, more } = usePages<Line>(pathOf(ask, PAGE), lang)
  const w = t(ledgerWords, lang)
  const page: PageOf<Line> | undefined = load.state === 'ready' ? load.value : undefined
  // A page may hold few lines that fit and still have a next one.
  const isShort = page?.next !== undefined && page.items.length < FEW && !busy
  useEffect(() => {
    if (isShort) void more()
  }, [isShort, page?.next])
  const now = new Date().toISOString()
  return (
    <LoadState lang={lang} load={load}>
      {({ items, next }) => (
        <>
          <p class="row" role="status">
            <strong>
              {busy || isShort
                ? w.reading(items.length)
                : w.shown(items.length, next !== undefined)}
            </strong>
            <span class="onlyprint">{w.printed(when(now, lang))}</span>
          </p>
          {items.length > 0 ? (
            <Lines {...said} items={items} now={now} />
          ) : (
            !isShort && !busy && <None {...{ lang, ask, onAsk }} />
          )}
          <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
        </>
      )}
    </LoadState>
  )
}

function None({ lang, ask, onAsk }: { lang: Lang; ask: Ask; onAsk: (ask: Ask) => void }) {
  const w = t(ledgerWords, lang)
  if (queryOf(ask) === '') {
    return (
      <EmptyState title={w.none}>
        <p>{w.noneNote}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={w.noneFits}>
      <p>
        <button type="button" class="btn plain" onClick={() => onAsk({})}>
          {w.reset}
        </button>
      </p>
    </EmptyState>
  )
}
