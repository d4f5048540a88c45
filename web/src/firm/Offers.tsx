// The firm's own offers with where each stands; the way to a new one and to the organisation's papers.
import { day, quantity } from '../client/format.ts'
import { useNames, nameOf } from '../client/names.ts'
import { usePages } from '../cases/pages.ts'
import { type ListingCard } from '../listing/listing.ts'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { statusText, statusTone } from '../words/value.ts'
import { firmWords } from '../words/firm.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'

export type OfferItem = ListingCard & { id: string; status: string; updatedAt: string }

export function Offers({ lang, places }: { lang: Lang; places: Places }) {
  const { load, busy, more } = usePages<OfferItem>('/api/listings/mine?kind=offer', lang)
  const names = useNames(lang)
  const w = t(firmWords, lang)
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">{w.offers}</h2>
      <p class="actions noprint">
        <a class="btn" href={href(lang, '/firm/offers/new/')}>
          {w.newOffer}
        </a>
        <a class="btn plain" href={href(lang, '/firm/org/')}>
          {w.org}
        </a>
      </p>
      <LoadState lang={lang} load={load}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={w.offersNone}>
              <p>{w.offersNoneNote}</p>
            </EmptyState>
          ) : (
            <>
              <ul class="cards">
                {items.map((item) => (
                  <Card
                    key={item.id}
                    level={3}
                    href={href(lang, `/firm/offers/${item.id}/edit`)}
                    title={item.title || '—'}
                    titleLang={langIn(item.title, lang)}
                    figure={item.quantity && quantity(item.quantity, lang)}
                    tags={[...new Set(item.codes.map((code) => nameOf(code, names)))]}
                    meta={[places[item.city], w.updated(day(item.updatedAt, lang))]}
                  >
                    <div class="row">
                      <Tag tone={statusTone(item.status)}>{statusText(item.status, lang)}</Tag>
                    </div>
                  </Card>
                ))}
              </ul>
              <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
            </>
          )
        }
      </LoadState>
    </section>
  )
}
