// `/desk/surveys`: the campaigns of the jurisdiction, and making a new one.
import { useState } from 'preact/hooks'
import { SURVEY_STATUS_WORDS } from '#shared/survey/words.ts'
import { usePages } from '../cases/pages.ts'
import { withCounties } from '../cases/place.ts'
import { day } from '../client/format.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import type { DeskLine } from './survey.ts'
import { SurveyForm } from './SurveyForm.tsx'
import { fresh } from './template.ts'
import './survey.css'

type Props = { lang: Lang; places: Places }

export const Surveys = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {(me) => <List {...props} me={me} />}
  </Gate>
)

function List({ lang, places, me }: Props & { me: Me }) {
  const w = t(surveyWords, lang)
  const { load } = usePages<DeskLine>('/api/surveys', lang)
  const [making, setMaking] = useState(false)
  const named = withCounties(places)
  if (making) {
    return (
      <section aria-labelledby="make">
        <h2 id="make">{w.make}</h2>
        <SurveyForm
          {...{ lang, places }}
          region={me.region}
          first={fresh(me.region.endsWith('0000') ? [] : [me.region])}
          onDone={(id) => location.assign(href(lang, `/desk/surveys/${id}`))}
          onCancel={() => setMaking(false)}
        />
      </section>
    )
  }
  return (
    <>
      <p class="actions">
        <button type="button" class="btn" onClick={() => setMaking(true)}>
          {w.make}
        </button>
      </p>
      <LoadState lang={lang} load={load}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={w.none}>
              <p>{w.noneNote}</p>
            </EmptyState>
          ) : (
            <ul class="cards">
              {items.map(({ id, title, status, region, until }) => (
                <Card
                  key={id}
                  lang={lang}
                  href={href(lang, `/desk/surveys/${id}`)}
                  title={title}
                  titleLang={langIn(title, lang)}
                  meta={[named[region], w.until(day(until, lang))]}
                >
                  <div class="row">
                    <Tag tone={status === 'open' ? 'brand' : 'plain'}>
                      {SURVEY_STATUS_WORDS[status][lang]}
                    </Tag>
                  </div>
                </Card>
              ))}
            </ul>
          )
        }
      </LoadState>
    </>
  )
}
