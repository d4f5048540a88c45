// Unmet demands of the jurisdiction in clusters: what waits, what stops it, and the way to an event.
import { useState } from 'preact/hooks'
import type { Cluster } from '#shared/unmet/unmet.ts'
import { BLOCK_WORDS } from '#shared/unmet/words.ts'
import { nameOf, type Names, useNames } from '../client/names.ts'
import { day, tonnes } from '../client/format.ts'
import { Gate } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { findingWords } from '../words/finding.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'

type Props = { lang: Lang; places: Places }
const DAYS = [0, 7, 30, 60, 90] as const
/** As many demands as an address carries. */
const MOST = 50

export const Unmet = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {() => <Loaded {...props} />}
  </Gate>
)

function Loaded({ lang, places }: Props) {
  const [days, setDays] = useState('30')
  const load = useLoad<{ clusters: readonly Cluster[] }>(`/api/desk/unmet?days=${days}`)
  const names = useNames(lang)
  const w = t(findingWords, lang)
  return (
    <>
      <form class="filters noprint" onSubmit={(event) => event.preventDefault()}>
        <Field lang={lang} name="days" label={w.unmetDays}>
          {(p) => (
            <select {...p} value={days} onChange={(event) => setDays(event.currentTarget.value)}>
              {DAYS.map((n) => (
                <option key={n} value={String(n)}>
                  {w.days(n)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </form>
      <LoadState lang={lang} load={load}>
        {({ clusters }) =>
          clusters.length === 0 ? (
            <EmptyState title={w.unmetNone}>
              <p>{w.unmetNoneNote}</p>
            </EmptyState>
          ) : (
            <div class="stack">
              {clusters.map((cluster) => (
                <Group
                  key={[cluster.waste, cluster.city, cluster.process].join('#')}
                  {...{ lang, places, names, cluster }}
                />
              ))}
            </div>
          )
        }
      </LoadState>
    </>
  )
}

function Group({ lang, places, names, cluster }: Props & { names: Names; cluster: Cluster }) {
  const w = t(findingWords, lang)
  const { waste, city, process, tPerYear, blocks, demands } = cluster
  const title = [nameOf(waste, names), places[city] ?? city, process && nameOf(process, names)]
    .filter(Boolean)
    .join(' · ')
  const from = demands
    .slice(0, MOST)
    .map(({ id }) => id)
    .join(',')
  return (
    <section class="panel">
      <h2 lang={langIn(title, lang)}>{title}</h2>
      <p class="row">
        <strong>{w.unmetCount(demands.length)}</strong>
        {tPerYear > 0 && <span class="muted">{w.unmetTonnes(tonnes(tPerYear, lang))}</span>}
      </p>
      {blocks.length > 0 && (
        <p class="row">
          <span class="muted">{w.unmetBlocks}</span>
          {blocks.map(({ block, demands: n }) => (
            <Tag key={block} tone="warn">
              {BLOCK_WORDS[block][lang]} × {n}
            </Tag>
          ))}
        </p>
      )}
      <details>
        <summary>{w.unmetDemands}</summary>
        <ul class="plain-list">
          {demands.map((demand) => (
            <li key={demand.id}>
              <a href={href(lang, `/desk/listings/${demand.id}`)} lang={langIn(demand.title, lang)}>
                {demand.title}
              </a>{' '}
              <span class="muted small">
                {w.unmetSince(day(demand.publishedAt, lang))}
                {demand.blocks.map((block) => ` · ${BLOCK_WORDS[block][lang]}`)}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <p class="actions noprint">
        <a class="btn plain" href={href(lang, `/desk/events/?demands=${from}`)}>
          {w.unmetEvent}
        </a>
      </p>
    </section>
  )
}
