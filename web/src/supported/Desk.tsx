// `/desk/supported`: applications of the jurisdiction, those that wait for this official's level first.
import { CATEGORY_WORDS, SUPPORTED_STATE_WORDS } from '#shared/supported/words.ts'
import { usePages } from '../cases/pages.ts'
import { withCounties } from '../cases/place.ts'
import { day } from '../client/format.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { supportedWords } from '../words/supported.ts'
import { t } from '../words/words.ts'
import type { DeskLine } from './supported.ts'

type Props = { lang: Lang; places: Places }

export const Desk = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {(me) => <List {...props} me={me} />}
  </Gate>
)

/** The state in which it is this official's turn. */
const turnOf = ({ region }: Me): string =>
  region.endsWith('0000') ? 'region' : region.endsWith('00') ? 'city' : 'county'

function List({ lang, places, me }: Props & { me: Me }) {
  const w = t(supportedWords, lang)
  const { load, busy, more } = usePages<DeskLine>('/api/supported/desk', lang)
  const mine = turnOf(me)
  const named = withCounties(places)
  return (
    <>
      <p class="row noprint">
        <a href={href(lang, '/supported/')}>{w.public}</a>
      </p>
      <LoadState lang={lang} load={load}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={w.deskNone}>
              <p>{w.deskNoneNote}</p>
            </EmptyState>
          ) : (
            <>
              <ul class="cards">
                {[...items]
                  .sort((a, b) => Number(b.state === mine) - Number(a.state === mine))
                  .map(({ id, orgName, category, region, state, since }) => (
                    <Card
                      key={id}
                      lang={lang}
                      href={href(lang, `/desk/supported/${id}`)}
                      title={orgName}
                      titleLang={langIn(orgName, lang)}
                      meta={[
                        CATEGORY_WORDS[category][lang],
                        named[region],
                        w.since(day(since, lang)),
                      ]}
                    >
                      <div class="row">
                        <Tag
                          tone={state === mine ? 'warn' : state === 'listed' ? 'brand' : 'plain'}
                        >
                          {SUPPORTED_STATE_WORDS[state][lang]}
                        </Tag>
                      </div>
                    </Card>
                  ))}
              </ul>
              <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
            </>
          )
        }
      </LoadState>
    </>
  )
}
