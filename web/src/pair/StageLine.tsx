// The progress line of a pair: seven stages, when each was reached, who is at it now and by when.
import { PairStage } from '#shared/case/progress.ts'
import type { Lang } from '../site.ts'
import { Progress, type ProgressStep } from '../ui/Progress.tsx'
import { nextWho, pairWords } from '../words/pair.ts'
import { t } from '../words/words.ts'
import type { Around, Pair } from './pair.ts'

const LINE = ['agreed', 'visit', 'quote', 'contract', 'delivery', 'acceptance'] as const
const rank = (stage: PairStage): number => PairStage.options.indexOf(stage)

/** When a stage showed its first result. */
function reachedAt({ progress, agreedAt }: Pair): Readonly<Record<string, string | undefined>> {
  const { visits, samples, quotes, contract, deliveries, writtenOff } = progress
  return {
    agreed: agreedAt,
    visit: [...visits, ...samples].map(({ on }) => on).sort()[0],
    quote: quotes[0]?.at,
    contract: contract?.confirmedAt && contract.on,
    delivery: deliveries[0]?.at,
    acceptance: writtenOff?.at,
  }
}

/**
 * A stage is behind when the next one is reached: `delivery` begins with the contract, and a pair
 * that is written off has nothing ahead. A visit that nobody made is not said to be done.
 */
export function stagesOf(pair: Pair, around: Around, lang: Lang): ProgressStep[] {
  const w = t(pairWords, lang)
  const { progress, next } = pair
  const stage = progress.ended?.from ?? progress.stage
  const isOver = progress.stage === 'done' || progress.stage === 'ended'
  const at = reachedAt(pair)
  const now = isOver ? undefined : currentOf(stage)
  const steps = LINE.map((one): ProgressStep => {
    const state = one === now ? 'now' : isBehind(one, stage, now) ? 'done' : 'next'
    const on = state === 'done' ? at[one] : undefined
    const due = state === 'now' ? next?.by : undefined
    return {
      label: w[one],
      state: state === 'done' && on === undefined && one === 'visit' ? 'next' : state,
      ...(state === 'now' && next ? { who: nextWho(next.who, around.doer, lang) } : {}),
      ...(on === undefined ? {} : { at: on }),
      ...(due === undefined ? {} : { due }),
    }
  })
  const published = around.publishedAt
  return [
    { label: w.published, state: 'done', ...(published === undefined ? {} : { at: published }) },
    ...steps,
  ]
}

/** What is being worked on: after the contract that is the delivery. */
const currentOf = (stage: PairStage): PairStage => (stage === 'contract' ? 'delivery' : stage)

function isBehind(one: PairStage, stage: PairStage, now: PairStage | undefined): boolean {
  if (stage === 'done') return true
  return now === undefined ? rank(one) <= rank(stage) : rank(one) < rank(now)
}

export function StageLine({ lang, pair, around }: { lang: Lang; pair: Pair; around: Around }) {
  const w = t(pairWords, lang)
  return (
    <div class="seven">
      <Progress lang={lang} label={w.line} steps={stagesOf(pair, around, lang)} />
    </div>
  )
}
