// The banks of a need as its owner sees them: who was asked, who has it, whom to call, whom to choose.
import { BID_ANSWER_WORDS, OUTCOME_WORDS, REFUSE_WORDS } from '#shared/finance/words.ts'
import { useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import type { NeedView } from './need.ts'
import { pct } from './need.ts'

type Bid = NeedView['bids'][number]
type Props = { lang: Lang; need: NeedView; onChoose?: (bankId: string) => void }

/** Those that have it first. */
const ORDER = { taken: 0, asked: 1, refused: 2 } as const

export function Bids({ lang, need, onChoose }: Props) {
  const w = t(financeWords, lang)
  const [asking, setAsking] = useState<Bid>()
  const bids = [...need.bids].sort((a, b) => ORDER[a.answer] - ORDER[b.answer])
  return (
    <>
      <ul class="cards">
        {bids.map((bid) => (
          <li key={bid.bankId}>
            <article class="item">
              <h3>{bid.bankName}</h3>
              <p class="meta">
                <span>{bid.fit.title}</span>
                {bid.fit.rateBp !== undefined && <span>{w.rate(pct(bid.fit.rateBp))}</span>}
              </p>
              <p class="row">
                <Tag tone={bid.answer === 'taken' ? 'brand' : 'plain'}>
                  {bid.outcome
                    ? OUTCOME_WORDS[bid.outcome][lang]
                    : BID_ANSWER_WORDS[bid.answer][lang]}
                </Tag>
                {bid.reason && <span>{REFUSE_WORDS[bid.reason][lang]}</span>}
                {bid.contact && (
                  <span>
                    {bid.contact.name} <a href={`tel:${bid.contact.phone}`}>{bid.contact.phone}</a>
                  </span>
                )}
              </p>
              {onChoose && need.status === 'open' && bid.answer === 'taken' && (
                <p class="actions noprint">
                  <button type="button" class="btn" onClick={() => setAsking(bid)}>
                    {w.choose}
                    <span class="sr"> {bid.bankName}</span>
                  </button>
                </p>
              )}
            </article>
          </li>
        ))}
      </ul>
      <Dialog
        open={asking !== undefined}
        title={w.chooseTitle(asking?.bankName ?? '')}
        onClose={() => setAsking(undefined)}
      >
        <p>{w.chooseNote}</p>
        <div class="actions">
          <button
            type="button"
            class="btn"
            onClick={() => {
              if (asking) onChoose?.(asking.bankId)
              setAsking(undefined)
            }}
          >
            {w.confirm}
          </button>
          <button type="button" class="btn plain" onClick={() => setAsking(undefined)}>
            {w.cancel}
          </button>
        </div>
      </Dialog>
    </>
  )
}
