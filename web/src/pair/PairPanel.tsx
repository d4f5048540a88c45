// One agreed pair: who is next, the line of stages, what the reader may do, what was reached, messages, papers.
import { useState } from 'preact/hooks'
import { END_WORDS, STAGE_WORDS, STEP_WORDS } from '#shared/case/words.ts'
import { day } from '../client/format.ts'
import { nextWho, pairWords, whatNext } from '../words/pair.ts'
import { t } from '../words/words.ts'
import { Correspondence } from './Correspondence.tsx'
import { type Asking, buttonsOf, isTurnOf, type PairProps } from './pair.ts'
import { Records } from './Records.tsx'
import { StageLine } from './StageLine.tsx'
import { StepDialog } from './StepDialog.tsx'

export type PairPanelProps = PairProps & { onDone: () => void }

export function PairPanel(props: PairPanelProps) {
  const { lang, pair, around, onDone } = props
  const [asking, setAsking] = useState<Asking>()
  return (
    <div class="thread">
      <NextNote {...props} />
      <StageLine {...{ lang, pair, around }} />
      <Buttons {...{ lang, pair, around }} onAsk={(step) => setAsking({ step })} />
      <Records {...{ lang, pair, around }} onAsk={(step, no) => setAsking({ step, no })} />
      <Correspondence {...{ lang, pair, around }} />
      <StepDialog
        {...{ lang, pair, around, asking, onDone }}
        onClose={() => setAsking(undefined)}
      />
    </div>
  )
}

/** The first thing read: whose turn it is, what is to be done, and by when. */
function NextNote({ lang, pair, around }: PairPanelProps) {
  const w = t(pairWords, lang)
  const { next, progress } = pair
  const { ended } = progress
  if (ended) {
    return (
      <div class="note">
        <p>
          <strong>{w.overEnded}</strong> {w.endedFrom(STAGE_WORDS[ended.from][lang])}
        </p>
        <p>{w.ended(END_WORDS[ended.reason][lang])}</p>
        {ended.note && <p class="prose">{ended.note}</p>}
      </div>
    )
  }
  if (!next || progress.stage === 'done') return <p class="note">{w.over}</p>
  const isTurn = isTurnOf(around.doer, next)
  const what = whatNext(next.what, lang)
  return (
    <p class={isTurn ? 'note warn' : 'note'}>
      <strong>{isTurn ? w.yours(what) : w.next}</strong>
      {!isTurn && ` ${w.now(nextWho(next.who, around.doer, lang), what)}`}
      {next.by && ` · ${w.due(day(next.by, lang))}`}
    </p>
  )
}

type ButtonsProps = Omit<PairPanelProps, 'onDone'> & { onAsk: (step: Asking['step']) => void }

function Buttons({ lang, pair, around, onAsk }: ButtonsProps) {
  const { first, rest } = buttonsOf(pair, around)
  if (first === undefined && rest.length === 0) return null
  return (
    <p class="actions noprint">
      {first && (
        <button type="button" class="btn" onClick={() => onAsk(first)}>
          {STEP_WORDS[first][lang]}
        </button>
      )}
      {rest.map((step) => (
        <button
          key={step}
          type="button"
          class={step === 'end' ? 'btn danger' : 'btn plain'}
          onClick={() => onAsk(step)}
        >
          {STEP_WORDS[step][lang]}
        </button>
      ))}
    </p>
  )
}
