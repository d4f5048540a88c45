// `/bank/`: needs that wait for an answer first, then the bank's products.
import { BID_ANSWER_WORDS, OUTCOME_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import { usePages, type PageOf } from '../cases/pages.ts'
import { yuan } from '../client/format.ts'
import { Gate } from '../my/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { financeWords } from '../words/finance.ts'
import { lendingWords } from '../words/lending.ts'
import { loanWords } from '../words/loan.ts'
import { statusText, statusTone } from '../words/value.ts'
import { t } from '../words/words.ts'
import type { NeedView } from './need.ts'

export const BankHome = ({ lang }: { lang: Lang }) => (
  <Gate lang={lang} role="bank">
    {() => (
      <>
        <Asks lang={lang} />
        <Products lang={lang} />
      </>
    )}
  </Gate>
)

function Asks({ lang }: { lang: Lang }) {
  const w = t(financeWords, lang)
  const pages = usePages<NeedView>('/api/finance/asks', lang)
  return (
    <section aria-labelledby="asks">
      <h2 id="asks">{w.asks}</h2>
      <LoadState lang={lang} load={pages.load}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={w.asksNone}>
              <p>{w.asksNoneNote}</p>
            </EmptyState>
          ) : (
            <>
              <ul class="cards">
                {items.map((need) => (
                  <Ask key={need.id} lang={lang} need={need} />
                ))}
              </ul>
              <Pager
                lang={lang}
                more={next !== undefined}
                busy={pages.busy}
                onMore={() => void pages.more()}
              />
            </>
          )
        }
      </LoadState>
    </section>
  )
}

function Ask({ lang, need }: { lang: Lang; need: NeedView }) {
  const w = t(financeWords, lang)
  const [bid] = need.bids
  const { amountFen = 0, termMonths = 0, use } = need.fields
  return (
    <Card
      level={3}
      href={href(lang, `/bank/requests/${need.id}`)}
      title={`${need.orgName ?? need.maskedName} · ${use ? USE_WORDS[use][lang] : ''}`}
      figure={yuan(amountFen, lang)}
      meta={[
        need.number,
        `${termMonths} ${w.months}`,
        w.seats(String(need.taken), String(need.seats)),
      ]}
    >
      <div class="row">
        {bid && (
          <Tag tone={bid.answer === 'taken' ? 'brand' : bid.answer === 'asked' ? 'warn' : 'plain'}>
            {bid.outcome ? OUTCOME_WORDS[bid.outcome][lang] : BID_ANSWER_WORDS[bid.answer][lang]}
          </Tag>
        )}
      </div>
    </Card>
  )
}

type ProductCard = { id: string; title: string; status: string }

function Products({ lang }: { lang: Lang }) {
  const w = t(financeWords, lang)
  const load = useLoad<PageOf<ProductCard>>('/api/listings/mine?kind=loan')
  return (
    <section aria-labelledby="products">
      <h2 id="products">{w.products}</h2>
      <p class="actions noprint">
        <a class="btn" href={href(lang, '/bank/products/new/')}>
          {t(loanWords, lang).add}
        </a>
        <a class="btn plain" href={href(lang, '/bank/lending/')}>
          {t(lendingWords, lang).title}
        </a>
      </p>
      <LoadState lang={lang} load={load}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="muted">{w.productsNone}</p>
          ) : (
            <ul class="cards">
              {items.map(({ id, title, status }) => (
                <Card
                  key={id}
                  level={3}
                  href={href(lang, `/bank/products/${id}/edit`)}
                  title={title || '—'}
                >
                  <div class="row">
                    <Tag tone={statusTone(status)}>{statusText(status, lang)}</Tag>
                  </div>
                </Card>
              ))}
            </ul>
          )
        }
      </LoadState>
    </section>
  )
}
