// `/my/surveys`: what one's organisation is asked, until when, and how far the answer is.
import { usePages } from '../cases/pages.ts'
import { day } from '../client/format.ts'
import { Gate } from '../my/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import type { MyLine } from './survey.ts'

export const MySurveys = ({ lang }: { lang: Lang }) => (
  <Gate lang={lang}>{() => <List lang={lang} />}</Gate>
)

function List({ lang }: { lang: Lang }) {
  const w = t(surveyWords, lang)
  const { load } = usePages<MyLine>('/api/surveys', lang)
  return (
    <LoadState lang={lang} load={load}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={w.mineNone}>
            <p>{w.mineNoneNote}</p>
            <a href={href(lang, '/my/')}>{w.back}</a>
          </EmptyState>
        ) : (
          <ul class="cards">
            {items.map((item) => (
              <Row key={item.id} {...{ lang, item }} />
            ))}
          </ul>
        )
      }
    </LoadState>
  )
}

function Row({ lang, item }: { lang: Lang; item: MyLine }) {
  const w = t(surveyWords, lang)
  const { id, title, status, until, answer } = item
  const on = day(until, lang)
  const isSent = answer?.sentAt !== undefined
  const next =
    status === 'closed'
      ? isSent
        ? w.next_over
        : w.notSent
      : isSent
        ? w.next_sent(on)
        : w.next_answer(on)
  return (
    <Card
      lang={lang}
      href={href(lang, `/my/surveys/${id}`)}
      title={title}
      titleLang={langIn(title, lang)}
      meta={[w.until(on)]}
    >
      <div class="row">
        <Tag tone={isSent ? 'brand' : 'warn'}>{isSent ? w.done : answer ? w.begun : w.notYet}</Tag>
        <span class="small">{next}</span>
      </div>
    </Card>
  )
}
