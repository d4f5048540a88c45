// A firm's work page: invitations first, then ranked demands, own cases, own offers.
import { STAGE_WORDS } from '#shared/case/words.ts'
import { day } from '../client/format.ts'
import { useNames } from '../client/names.ts'
import { type Pages, usePages } from '../cases/pages.ts'
import { Gate } from '../login/Gate.tsx'
import { MoreLinks } from '../my/MoreLinks.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { firmWords } from '../words/firm.ts'
import { langIn } from '../words/foreign.ts'
import { pairWords, whatNext } from '../words/pair.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Answer } from './Answer.tsx'
import { OpportunityRow } from './OpportunityRow.tsx'
import { Offers } from './Offers.tsx'
import { type CaseItem, type Opportunity, type Stand, standOf, standText } from './party.ts'

type Props = { lang: Lang; places: Places }

export const Home = (props: Props) => (
  <Gate lang={props.lang} role="firm">
    {() => <Work {...props} />}
  </Gate>
)

function Work({ lang, places }: Props) {
  const cases = usePages<CaseItem>('/api/cases/mine', lang)
  const found = usePages<Opportunity>('/api/opportunities', lang)
  const answered = () => {
    cases.load.reload()
    found.load.reload()
  }
  return (
    <>
      <p class="row noprint">
        <MoreLinks lang={lang} />
      </p>
      <Invitations lang={lang} cases={cases} onAnswered={answered} />
      <Opportunities {...{ lang, places, found, cases }} onAnswered={answered} />
      <Cases lang={lang} cases={cases} />
      <Offers lang={lang} places={places} />
    </>
  )
}

type CasesProps = { lang: Lang; cases: Pages<CaseItem> }

function Invitations({ lang, cases, onAnswered }: CasesProps & { onAnswered: () => void }) {
  const w = t(firmWords, lang)
  return (
    <section aria-labelledby="todo">
      <h2 id="todo">{w.todo}</h2>
      <LoadState lang={lang} load={cases.load}>
        {({ items }) => {
          const waiting = items.filter((item) => standOf(item) === 'invited')
          const turns = items.filter((item) => item.next?.startsWith('firm.') === true)
          if (waiting.length + turns.length === 0) return <p class="muted">{w.todoNone}</p>
          return (
            <ul class="cards">
              {turns.map((item) => (
                <Card
                  key={item.demandId}
                  level={3}
                  href={href(lang, `/firm/opportunities/${item.demandId}`)}
                  title={item.title}
                  titleLang={langIn(item.title, lang)}
                  meta={[w.updated(day(item.updatedAt, lang))]}
                >
                  <div class="row">
                    <Tag tone="warn">
                      {t(pairWords, lang).yours(whatNext(item.next?.split('.')[1] ?? '', lang))}
                    </Tag>
                  </div>
                </Card>
              ))}
              {waiting.map((item) => (
                <Card
                  key={item.demandId}
                  level={3}
                  href={href(lang, `/firm/opportunities/${item.demandId}`)}
                  title={item.title}
                  titleLang={langIn(item.title, lang)}
                  meta={[w.invitedSince(day(item.updatedAt, lang))]}
                >
                  <p class="actions noprint">
                    <Answer
                      lang={lang}
                      pair={item}
                      title={item.title}
                      stand="invited"
                      onAnswered={onAnswered}
                    />
                  </p>
                </Card>
              ))}
            </ul>
          )
        }}
      </LoadState>
    </section>
  )
}

type OpportunitiesProps = Props & CasesProps & { found: Pages<Opportunity>; onAnswered: () => void }

function Opportunities({ lang, places, found, cases, onAnswered }: OpportunitiesProps) {
  const w = t(firmWords, lang)
  const names = useNames(lang)
  const known = cases.load.state === 'failed' ? [] : (cases.load.value?.items ?? [])
  const stands = new Map<string, Stand>(known.map((item) => [item.demandId, standOf(item)]))
  return (
    <section aria-labelledby="opportunities">
      <h2 id="opportunities">{w.opportunities}</h2>
      <p class="muted">{w.opportunitiesNote}</p>
      <LoadState lang={lang} load={found.load}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={w.opportunitiesNone}>
              <p>{w.opportunitiesNoneNote}</p>
            </EmptyState>
          ) : (
            <>
              <ul class="cards">
                {items.map((item) => (
                  <OpportunityRow
                    key={item.id}
                    {...{ lang, item, places, names, onAnswered }}
                    stand={stands.get(item.id) ?? 'none'}
                  />
                ))}
              </ul>
              <Pager
                lang={lang}
                more={next !== undefined}
                busy={found.busy}
                onMore={() => void found.more()}
              />
            </>
          )
        }
      </LoadState>
    </section>
  )
}

function Cases({ lang, cases }: CasesProps) {
  const w = t(firmWords, lang)
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{w.mine}</h2>
      <LoadState lang={lang} load={cases.load}>
        {({ items, next }) => {
          const moved = items.filter((item) => standOf(item) !== 'invited')
          if (moved.length === 0) return <p class="muted">{w.mineNone}</p>
          return (
            <>
              <ul class="cards">
                {moved.map((item) => (
                  <Card
                    key={item.demandId}
                    level={3}
                    href={href(lang, `/firm/opportunities/${item.demandId}`)}
                    title={item.title}
                    titleLang={langIn(item.title, lang)}
                    meta={[w.updated(day(item.updatedAt, lang))]}
                  >
                    <div class="row">
                      <Tag tone={standOf(item) === 'agreed' ? 'brand' : 'plain'}>
                        {standText(standOf(item), lang)}
                      </Tag>
                      {item.stage && <Tag tone="plain">{STAGE_WORDS[item.stage][lang]}</Tag>}
                    </div>
                  </Card>
                ))}
              </ul>
              <Pager
                lang={lang}
                more={next !== undefined}
                busy={cases.busy}
                onMore={() => void cases.more()}
              />
            </>
          )
        }}
      </LoadState>
    </section>
  )
}
