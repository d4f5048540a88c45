// The answer on a demand's page: with the offer that was asked or matched, else with one of the firm's own.
import { useState } from 'preact/hooks'
import { href, type Lang } from '../site.ts'
import { type PageOf } from '../cases/pages.ts'
import { Field } from '../ui/Field.tsx'
import { Proposed } from '../broker/Proposed.tsx'
import { type Load, useLoad } from '../ui/load.ts'
import { firmWords } from '../words/firm.ts'
import { isBinding } from '../match/standing.ts'
import { t } from '../words/words.ts'
import { Answer } from './Answer.tsx'
import { type OfferItem } from './Offers.tsx'
import { type DemandView, type Opportunity, type Stand } from './party.ts'

export type AnswerPanelProps = {
  lang: Lang
  view: DemandView
  stand: Stand
  title: string
  onAnswered: () => void
}

export function AnswerPanel(props: AnswerPanelProps) {
  const { view, stand } = props
  if (view.status !== 'published' || stand === 'refused' || isBinding(view.party?.stage))
    return null
  const asked = view.party?.offerId
  if (asked === undefined) return <WithOwn {...props} />
  return (
    <>
      <Proposed lang={props.lang} party={view.party} />
      <Buttons {...props} offerId={asked} />
    </>
  )
}

const Buttons = ({
  lang,
  view,
  stand,
  title,
  onAnswered,
  offerId,
}: AnswerPanelProps & { offerId: string }) => (
  <p class="actions noprint">
    <Answer
      lang={lang}
      pair={{ demandId: view.id, offerId }}
      title={title}
      stand={stand}
      onAnswered={onAnswered}
    />
  </p>
)

/** Nobody has asked yet: the offer that matched best, unless the firm would rather come with another. */
function WithOwn(props: AnswerPanelProps) {
  const { lang, view } = props
  const [chosen, setChosen] = useState<string>()
  const matched = readyItems(useLoad<PageOf<Opportunity>>('/api/opportunities'))?.find(
    (item) => item.id === view.id,
  )?.offerId
  const open = readyItems(useLoad<PageOf<OfferItem>>('/api/listings/mine?kind=offer'))?.filter(
    (item) => item.status === 'published',
  )
  const w = t(firmWords, lang)
  const offerId = chosen ?? matched ?? open?.[0]?.id
  if (open?.length === 0) {
    return (
      <p>
        {w.noOffer} <a href={href(lang, '/firm/offers/new/')}>{w.toOffer}</a>
      </p>
    )
  }
  if (offerId === undefined) return null
  return (
    <>
      {open && open.length > 1 && (
        <Which lang={lang} offers={open} chosen={offerId} onChoose={setChosen} />
      )}
      <Buttons {...props} offerId={offerId} />
    </>
  )
}

const readyItems = <T,>(load: Load<PageOf<T>>): readonly T[] | undefined =>
  load.state === 'ready' ? load.value.items : undefined

type WhichProps = {
  lang: Lang
  offers: readonly OfferItem[]
  chosen: string
  onChoose: (id: string) => void
}

const Which = ({ lang, offers, chosen, onChoose }: WhichProps) => (
  <Field lang={lang} name="offer" label={t(firmWords, lang).with}>
    {(p) => (
      <select {...p} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {offers.map((item) => (
          <option key={item.id} value={item.id} lang="zh-CN">
            {item.title}
          </option>
        ))}
      </select>
    )}
  </Field>
)
