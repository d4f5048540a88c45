// `/bank/requests/:id`: one need for a bank: why it fits, take it or refuse, and report what was lent.
import { useState } from 'preact/hooks'
import { BID_ANSWER_WORDS, OUTCOME_WORDS, REFUSE_WORDS } from '#shared/finance/words.ts'
import { Gate } from '../my/Gate.tsx'
import { ContactCard } from '../cases/ContactCard.tsx'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { clauseText } from '../words/finance-clause.ts'
import { financeWords } from '../words/finance.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { FitBody } from './Fits.tsx'
import { NeedFacts } from './NeedFacts.tsx'
import { NeedLoader } from './NeedLoader.tsx'
import { Standing } from './NeedPage.tsx'
import type { NeedView } from './need.ts'
import { ReasonDialog } from './ReasonDialog.tsx'
import { ReportForm } from './ReportForm.tsx'
import { SheetPart } from './SheetPart.tsx'
import { type Stepping, useStep } from './useStep.ts'

type Props = { lang: Lang; places: Places }

export const Request = (props: Props) => (
  <Gate lang={props.lang} role="bank">
    {() => (
      <NeedLoader lang={props.lang} base="/bank/requests/" back="/bank/">
        {(need, reload) => <View {...props} need={need} reload={reload} />}
      </NeedLoader>
    )}
  </Gate>
)

function View({ lang, places, need, reload }: Props & { need: NeedView; reload: () => void }) {
  const w = t(financeWords, lang)
  const stepping = useStep(lang, need, reload)
  const [bid] = need.bids
  if (!bid) return null
  const { contact } = need.fields
  return (
    <article>
      <section class="panel" aria-labelledby="state">
        <h2 id="state">
          {w.race}{' '}
          <Tag tone={bid.answer === 'taken' ? 'brand' : 'warn'}>
            {bid.outcome ? OUTCOME_WORDS[bid.outcome][lang] : BID_ANSWER_WORDS[bid.answer][lang]}
          </Tag>
        </h2>
        <Standing lang={lang} need={need} />
        {stepping.problem && (
          <p class="note danger" role="alert">
            {stepping.problem}
          </p>
        )}
        {contact ? <p>{w.taken}</p> : <p class="muted">{w.masked}</p>}
        <Buttons {...{ lang, need, stepping }} />
      </section>
      {contact && <ContactCard lang={lang} contact={contact} orgName={need.orgName} />}
      {bid.outcome === 'chosen' && <ReportForm lang={lang} need={need} stepping={stepping} />}
      <h2>{w.need}</h2>
      <NeedFacts {...{ lang, need, places }} />
      <h2>{w.product}</h2>
      <h3>{bid.fit.title}</h3>
      <FitBody lang={lang} fit={bid.fit} />
      <h3>{w.reasons}</h3>
      <ul>
        {bid.fit.reasons.map((reason) => (
          <li key={reason.part}>{clauseText(reason, lang)}</li>
        ))}
      </ul>
      <SheetPart lang={lang} need={need} />
    </article>
  )
}

function Buttons({ lang, need, stepping }: { lang: Lang; need: NeedView; stepping: Stepping }) {
  const w = t(financeWords, lang)
  const [asking, setAsking] = useState<'refuse' | 'extend'>()
  const [bid] = need.bids
  const mine = bid?.outcome === 'chosen'
  const isOpen = need.status === 'open' && bid?.answer !== 'refused'
  if (!isOpen && !mine) return null
  return (
    <p class="actions noprint">
      {isOpen && bid?.answer === 'asked' && (
        <button type="button" class="btn" onClick={() => void stepping.step({ step: 'take' })}>
          {w.take}
        </button>
      )}
      {mine && !need.chosen?.extended && (
        <button type="button" class="btn plain" onClick={() => setAsking('extend')}>
          {w.extend}
        </button>
      )}
      <button type="button" class="btn plain" onClick={() => setAsking('refuse')}>
        {w.refuse}
      </button>
      <ReasonDialog
        lang={lang}
        open={asking === 'refuse'}
        title={w.refuseTitle}
        reasons={REFUSE_WORDS}
        onClose={() => setAsking(undefined)}
        onChosen={(reason) => {
          setAsking(undefined)
          void stepping.step({ step: 'refuse', reason })
        }}
      />
      <Extend
        lang={lang}
        open={asking === 'extend'}
        onClose={() => setAsking(undefined)}
        onSaid={(reason) => {
          setAsking(undefined)
          void stepping.step({ step: 'extend', reason })
        }}
      />
    </p>
  )
}

type ExtendProps = {
  lang: Lang
  open: boolean
  onClose: () => void
  onSaid: (reason: string) => void
}

function Extend({ lang, open, onClose, onSaid }: ExtendProps) {
  const w = t(financeWords, lang)
  const [reason, setReason] = useState('')
  return (
    <Dialog open={open} title={w.extendTitle} onClose={onClose}>
      <Field lang={lang} name="extend-reason" label={w.extendReason} required>
        {(p) => (
          <input
            {...p}
            value={reason}
            maxLength={300}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button
          type="button"
          class="btn"
          disabled={reason.trim().length < 4}
          onClick={() => onSaid(reason.trim())}
        >
          {w.confirm}
        </button>
        <button type="button" class="btn plain" onClick={onClose}>
          {w.cancel}
        </button>
      </div>
    </Dialog>
  )
}
