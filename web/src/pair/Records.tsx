// What two sides have reached: visits and samples, quotes, contract, effect, write-off.
import type { ComponentChildren } from 'preact'
import type { StepName } from '#shared/case/step.ts'
import { STEP_WORDS } from '#shared/case/words.ts'
import { dayOf } from '#shared/instant.ts'
import { day, yuan } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { langIn } from '../words/foreign.ts'
import { doerText, pairWords } from '../words/pair.ts'
import { t } from '../words/words.ts'
import { Deliveries } from './Deliveries.tsx'
import { FileLinks } from './FileLinks.tsx'
import { type Around, mayTake, type Pair } from './pair.ts'

export type RecordsProps = {
  lang: Lang
  pair: Pair
  around: Around
  /** A quote is answered where it stands. */
  onAsk: (step: StepName, no: number) => void
}

export function Records(props: RecordsProps) {
  const { lang, pair } = props
  return (
    <>
      <Visits {...props} />
      <Quotes {...props} />
      <Contract {...props} />
      <Deliveries lang={lang} progress={pair.progress} />
      <Outcome {...props} />
    </>
  )
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="pair-part">
    <h4>{title}</h4>
    {children}
  </section>
)

type MadeProps = RecordsProps & {
  made: Readonly<{ by: Parameters<typeof doerText>[0]; at: string; note?: string | undefined }>
  files?: Parameters<typeof FileLinks>[0]['files']
}

/** Who wrote it down and when, what they added, and the files. */
function Made({ lang, pair, around, made, files }: MadeProps) {
  const w = t(pairWords, lang)
  return (
    <>
      <p class="meta">{w.by(doerText(made.by, around.doer, lang), day(made.at, lang))}</p>
      {made.note && (
        <p class="prose small" lang={langIn(made.note, lang)}>
          {made.note}
        </p>
      )}
      <FileLinks lang={lang} demandId={around.demandId} firmId={pair.orgId} files={files} />
    </>
  )
}

function Visits(props: RecordsProps) {
  const { lang, pair } = props
  const w = t(pairWords, lang)
  const { visits, samples } = pair.progress
  if (visits.length + samples.length === 0) return null
  return (
    <Part title={w.visits}>
      <ul class="plain-list">
        {visits.map((visit) => (
          <li key={visit.at}>
            <strong>{w.visitOn(day(visit.on, lang))}</strong>
            <Made {...props} made={visit} files={visit.files} />
          </li>
        ))}
        {samples.map((sample) => (
          <li key={sample.no}>
            <strong>{w.sampleOn(sample.no, day(sample.on, lang))}</strong>
            <Made {...props} made={sample} files={sample.files} />
            {sample.test ? (
              <>
                <p class="small">
                  <strong>{w.testOn(day(sample.test.on, lang))}</strong>
                </p>
                <Made
                  {...props}
                  made={{ ...sample.test, note: sample.test.result }}
                  files={sample.test.files}
                />
              </>
            ) : (
              <p class="small">
                <Tag tone="warn">{w.testNone}</Tag>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** ¥18.5 a tonne · 120 万元 总价 */
const priceText = (
  { basis, amountFen }: { basis: 'per-tonne' | 'lump-sum'; amountFen: number },
  lang: Lang,
): string => {
  const w = t(pairWords, lang)
  const amount = yuan(amountFen, lang)
  return lang === 'zh' ? `${w[basis]} ${amount}` : `${amount} ${w[basis]}`
}

function Quotes(props: RecordsProps) {
  const { lang, pair } = props
  const w = t(pairWords, lang)
  const { quotes } = pair.progress
  if (quotes.length === 0) return null
  return (
    <Part title={w.quotes}>
      <ul class="plain-list">
        {[...quotes].reverse().map((quote) => (
          <Quote key={quote.no} {...props} quote={quote} />
        ))}
      </ul>
    </Part>
  )
}

function Quote(props: RecordsProps & { quote: Pair['progress']['quotes'][number] }) {
  const { lang, pair, around, quote, onAsk } = props
  const w = t(pairWords, lang)
  const isOver = quote.validTo !== undefined && quote.validTo < dayOf(new Date().toISOString())
  const isOpen = quote.answer === undefined
  const may = (step: StepName) => isOpen && mayTake(step, pair, around)
  return (
    <li>
      <p class="row">
        <strong>{priceText(quote, lang)}</strong>
        <Tag tone={quote.answer === 'accepted' ? 'brand' : isOpen ? 'warn' : 'plain'}>
          {w[quote.answer ?? 'open']}
        </Tag>
        <span class="muted small">
          {w.quoteNo(quote.no)}
          {quote.validTo && ` · ${isOver ? w.expired : w.validTo(day(quote.validTo, lang))}`}
        </span>
      </p>
      <Made {...props} made={quote} files={quote.files} />
      {may('accept-quote') && (
        <p class="actions noprint">
          {!isOver && (
            <button type="button" class="btn" onClick={() => onAsk('accept-quote', quote.no)}>
              {STEP_WORDS['accept-quote'][lang]}
              <span class="sr"> {w.quoteNo(quote.no)}</span>
            </button>
          )}
          <button type="button" class="btn plain" onClick={() => onAsk('decline-quote', quote.no)}>
            {STEP_WORDS['decline-quote'][lang]}
            <span class="sr"> {w.quoteNo(quote.no)}</span>
          </button>
        </p>
      )}
    </li>
  )
}

function Contract(props: RecordsProps) {
  const { lang, pair } = props
  const w = t(pairWords, lang)
  const { contract } = pair.progress
  if (!contract) return null
  return (
    <Part title={w.signed}>
      <p class="row">
        <strong>{priceText(contract, lang)}</strong>
        <span>{w.signedOn(day(contract.on, lang))}</span>
        {contract.no && <span>{w.contractNo(contract.no)}</span>}
        <Tag tone={contract.confirmedAt ? 'brand' : 'warn'}>
          {contract.confirmedAt ? w.confirmed(day(contract.confirmedAt, lang)) : w.unconfirmed}
        </Tag>
      </p>
      <Made {...props} made={contract} files={contract.files} />
    </Part>
  )
}

function Outcome(props: RecordsProps) {
  const { lang, pair } = props
  const w = t(pairWords, lang)
  const { finishedAt, effect, writtenOff, reopened } = pair.progress
  if (!finishedAt && !effect && !writtenOff && !reopened) return null
  return (
    <Part title={w.effect}>
      {finishedAt && <p>{w.finished(day(finishedAt, lang))}</p>}
      {effect && (
        <>
          <p class="row">
            <span>{day(effect.on, lang)}</span>
            <Tag tone={effect.met ? 'brand' : 'danger'}>{effect.met ? w.met : w.unmet}</Tag>
          </p>
          <Made {...props} made={effect} files={effect.files} />
        </>
      )}
      {writtenOff && (
        <>
          <p>
            <strong>{w.writtenOff}</strong>
          </p>
          <p class="prose" lang={langIn(writtenOff.opinion, lang)}>
            {writtenOff.opinion}
          </p>
          <p class="meta">{w.by(writtenOff.name, day(writtenOff.at, lang))}</p>
        </>
      )}
      {reopened && <p class="muted small">{w.reopened(reopened)}</p>}
    </Part>
  )
}
