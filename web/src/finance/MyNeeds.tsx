// `/my/finance`: one's needs with their state and deadline, and the way to a new one.
import { NEED_STATUS_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import { usePages } from '../cases/pages.ts'
import { day, when, yuan } from '../client/format.ts'
import { Gate } from '../my/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import type { NeedLine } from './need.ts'

export const MyNeeds = ({ lang }: { lang: Lang }) => (
  <Gate lang={lang}>{() => <List lang={lang} />}</Gate>
)

function List({ lang }: { lang: Lang }) {
  const w = t(financeWords, lang)
  const pages = usePages<NeedLine>('/api/finance/needs', lang)
  const start = (
    <p class="actions noprint">
      <a class="btn" href={href(lang, '/my/finance/new/')}>
        {w.new}
      </a>
      <a class="btn plain" href={href(lang, '/loans/calculator/')}>
        {w.calc}
      </a>
    </p>
  )
  return (
    <LoadState lang={lang} load={pages.load}>
      {({ items, next }) =>
        items.length === 0 ? (
          <EmptyState title={w.none}>
            <p>{w.noneNote}</p>
            {start}
          </EmptyState>
        ) : (
          <>
            {start}
            <ul class="cards">
              {items.map((item) => (
                <Card
                  key={item.id}
                  href={href(lang, `/my/finance/${item.id}`)}
                  title={`${USE_WORDS[item.use][lang]} · ${item.number}`}
                  figure={yuan(item.lentFen ?? item.amountFen, lang)}
                  meta={[
                    `${item.termMonths} ${w.months}`,
                    day(item.updatedAt, lang),
                    item.dueAt && w.finishBy(when(item.dueAt, lang)),
                  ]}
                >
                  <div class="row">
                    <Tag tone={item.status === 'lent' ? 'brand' : 'plain'}>
                      {NEED_STATUS_WORDS[item.status][lang]}
                    </Tag>
                  </div>
                </Card>
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
  )
}
