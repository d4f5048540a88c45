// The answer on a demand's page: with the offer that was asked or matched, else with one of the firm's own.
import { useState } from 'preact/hooks'
import { href, type Lang } from '../site.ts'
import { type PageOf } from '../cases/pages.ts'
import { Field } from '../ui/Field.tsx'
import { type Load, useLoad } from '../ui/load.ts'
import { firmWords } from '../words/firm.ts'
import { t } from '../words/words.ts'
import { Answer } from './Answer.tsx'
import { type OfferItem } from './Offers.tsx'
import { type DemandView } from './Opportunity.tsx'
import { type Opportunity, type Stand } from './party.ts'

export type AnswerPanelProps = { lang: Lang; view: DemandView; stand: Stand; title: string; onAnswered: () => void }

export function AnswerPanel({ lang, view, stand, title, onAnswered }: AnswerPanelProps) {
  const asked = view.party?.offerId
  const [chosen, setChosen] = useState<string>()
  const wanted = asked === undefined
  const found = useLoad<PageOf<Opportunity>>(wanted ? '/api/opportunities' : undefined)
  const own = useLoad<PageOf<OfferItem>>(wanted ? '/api/listings/mine?kind=offer' : undefined)
  const w = t(firmWords, lang)
  if (view.status !== 'published' || stand === 'refused') return null
  const matched = readyItems(found)?.find((item) => item.id === view.id)?.offerId
  const open = readyItems(own)?.filter((item) => item.status === 'published')
  const offerId = asked ?? chosen ?? matched ?? open?.[0]?.id
  const several = wanted && open !== undefined && open.length > 1
  if (wanted && open?.length === 0) {
    return (
      <p>
        {w.noOffer} <a href={href(lang, '/firm/offers/new/')}>{w.toOffer}</a>
      </p>
    )
  }
  if (offerId === undefined) return null
  return (
    <div class="noprint">
      {several && <Which lang={lang} offers={open} chosen={offerId} onChoose={setChosen} />}
      <p class="actions">
        <Answer lang={lang} pair={{ demandId: view.id, offerId }} title={title} stand={stand} onAnswered={onAnswered} />
      </p>
    </div>
  )
}

const readyItems = <T,>(load: Load<PageOf<T>>): readonly T[] | undefined =>
  load.state === 'ready' ? load.value.items : undefined

type WhichProps = { lang: Lang; offers: readonly OfferItem[]; chosen: string; onChoose: (id: string) => void }

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
