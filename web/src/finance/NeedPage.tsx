// `/my/finance/:id`: what was asked, which products fit, the race with its countdown, the choice, the result.
import { useState } from 'preact/hooks'
import { NEED_CLOSE_WORDS, NEED_STATUS_WORDS } from '#shared/finance/words.ts'
import { day, yuan } from '../client/format.ts'
import { Gate } from '../my/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { financeWords } from '../words/finance.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Bids } from './Bids.tsx'
import { Consents } from './ConsentForm.tsx'
import { Countdown } from './Countdown.tsx'
import { Fits } from './Fits.tsx'
import { NeedFacts } from './NeedFacts.tsx'
import { NeedLoader } from './NeedLoader.tsx'
import { type NeedView, pct } from './need.ts'
import { Open } from './OpenPart.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { Subsidies } from './Subsidies.tsx'
import { type Stepping, useStep } from './useStep.ts'

type Props = { lang: Lang; places: Places }

export const NeedPage = (props: Props) => (
  <Gate lang={props.lang}>
    {() => (
      <NeedLoader lang={props.lang} base="/my/finance/" back="/my/finance/">
        {(need, reload) => <View {...props} need={need} reload={reload} />}
      </NeedLoader>
    )}
  </Gate>
)

type ViewProps = Props & { need: NeedView; reload: () => void }
type PartProps = { lang: Lang; need: NeedView; stepping: Stepping }

function View({ lang, places, need, reload }: ViewProps) {
  const w = t(financeWords, lang)
  const stepping = useStep(lang, need, reload)
  return (
    <article>
      <section class="panel" aria-labelledby="state">
        <h2 id="state">
          {w.race}{' '}
          <Tag tone={need.status === 'lent' ? 'brand' : 'warn'}>
            {NEED_STATUS_WORDS[need.status][lang]}
          </Tag>
        </h2>
        <Standing lang={lang} need={need} />
        {stepping.problem && (
          <p class="note danger" role="alert">
            {stepping.problem}
          </p>
        )}
        <Buttons {...{ lang, need, stepping }} />
      </section>
      {need.status === 'draft' && <Open {...{ lang, need, stepping }} />}
      {need.bids.length > 0 && (
        <Bids
          lang={lang}
          need={need}
          onChoose={(bankId) => void stepping.step({ step: 'choose', bankId })}
        />
      )}
      <Consents
        lang={lang}
        needId={need.id}
        banks={need.bids.filter(({ answer }) => answer === 'taken')}
      />
      {need.result && <Subsidies lang={lang} need={need} />}
      <h2>{w.need}</h2>
      <NeedFacts {...{ lang, need, places }} />
      {need.demandId && (
        <p>
          <a href={href(lang, `/my/demands/${need.demandId}`)}>{w.fromDemand}</a>
        </p>
      )}
      {(need.status === 'draft' || need.status === 'open') && <Fits lang={lang} fits={need.fits} />}
    </article>
  )
}

/** Where it stands, who is next, and how long. */
export function Standing({ lang, need }: { lang: Lang; need: NeedView }) {
  const w = t(financeWords, lang)
  const { result } = need
  return (
    <>
      {need.status === 'open' && <p>{w.seats(String(need.taken), String(need.seats))}</p>}
      {need.status === 'open' && need.to && <p class="muted">{w.sentTo(need.to.length)}</p>}
      {need.takeBy && need.taken === 0 && <Countdown lang={lang} at={need.takeBy} of="until" />}
      {need.status === 'chosen' && need.chosen && (
        <Countdown lang={lang} at={need.chosen.dueAt} of="finishBy" />
      )}
      {need.chosen?.extended && <p class="muted">{w.extended(need.chosen.extended.reason)}</p>}
      {result && (
        <p>
          <strong>
            {w.lent(
              yuan(result.amountFen, lang),
              pct(result.rateBp),
              String(result.termMonths),
              day(result.on, lang),
            )}
          </strong>
        </p>
      )}
      <p>{w[`next_${need.next.what}` as 'next_open']}</p>
    </>
  )
}

function Buttons({ lang, need, stepping }: PartProps) {
  const w = t(financeWords, lang)
  const [closing, setClosing] = useState(false)
  if (need.status === 'lent' || need.status === 'closed') return null
  return (
    <p class="actions noprint">
      {need.status === 'chosen' && need.stuck && (
        <button type="button" class="btn" onClick={() => void stepping.step({ step: 'release' })}>
          {w.release}
        </button>
      )}
      <button type="button" class="btn plain" onClick={() => setClosing(true)}>
        {w.close}
      </button>
      <ReasonDialog
        lang={lang}
        open={closing}
        title={w.close}
        reasons={NEED_CLOSE_WORDS}
        onClose={() => setClosing(false)}
        onChosen={(reason) => {
          setClosing(false)
          void stepping.step({ step: 'close', reason })
        }}
      />
    </p>
  )
}
