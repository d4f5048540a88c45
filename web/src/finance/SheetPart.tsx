// The project sheet as a bank reads and prints it: the consented fields, and the stamp of the consent.
import type { Consent, Sheet, SheetField } from '#shared/finance/sheet.ts'
import { day, tonnes, when, yuan } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { sheetWords } from '../words/finance-sheet.ts'
import { t } from '../words/words.ts'
import { SHEET_FIELDS } from './ConsentForm.tsx'
import type { NeedView } from './need.ts'
import { useWithdrawn } from './useWithdrawn.ts'

type Told = {
  number: string
  orgName: string
  sheet: Sheet
  consent: Pick<Consent, 'fields' | 'until' | 'at' | 'by'>
  readAt: string
}
type Part = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const PARTS: Readonly<Record<SheetField, (part: Part, lang: Lang) => string>> = {
  demand: (part) => text(part.title),
  firm: (part) => [part.name, part.offer].map(text).filter(Boolean).join(' · '),
  licences: (part, lang) => {
    const w = t(sheetWords, lang)
    const all = (part.licences ?? []) as { no: string; validTo: string }[]
    return all.length === 0
      ? w.noLicence
      : all.map((one) => w.licence(one.no, one.validTo)).join('；')
  },
  quote: (part, lang) => {
    const w = t(sheetWords, lang)
    return `${yuan(Number(part.amountFen), lang)} ${part.basis === 'per-tonne' ? w.perTonne : w.lumpSum}`
  },
  tonnes: (part, lang) => tonnes(Number(part.tonnes), lang),
  effect: (part, lang) => {
    const w = t(sheetWords, lang)
    return `${day(text(part.on), lang)} ${part.met === true ? w.met : w.notMet}`
  },
  checks: (part, lang) => {
    const w = t(sheetWords, lang)
    const published = text(part.publishedAt)
    return [
      part.verified === true ? w.verified : w.unverified,
      published && w.checked(day(published, lang)),
    ]
      .filter(Boolean)
      .join('；')
  },
  findings: (part, lang) => {
    const [open, severe, done] = [part.open, part.severe, part.writtenOff].map(Number)
    return t(sheetWords, lang).findingsSaid(open ?? 0, severe ?? 0, done ?? 0)
  },
}

export function SheetPart({ lang, need }: { lang: Lang; need: NeedView }) {
  const w = t(sheetWords, lang)
  const isWithdrawn = useWithdrawn(need)
  const load = useLoad<Told>(need.sheet ? `/api/finance/needs/${need.id}/sheet` : undefined)
  // Taken back since the page was loaded: the next read says so.
  const isClosed =
    !need.sheet || isWithdrawn || (load.state === 'failed' && load.problem.status === 404)
  return (
    <section aria-labelledby="sheet">
      <h2 id="sheet">{w.title}</h2>
      {isClosed ? (
        <p class={isWithdrawn ? 'note warn' : 'muted'} role="status">
          {isWithdrawn ? w.withdrawnNow : w.none}
        </p>
      ) : (
        <LoadState lang={lang} load={load}>
          {({ orgName, number, sheet, consent, readAt }) => (
            <>
              <p>
                <strong>{orgName}</strong> · {number}
              </p>
              <dl class="facts">
                {SHEET_FIELDS.filter((field) => consent.fields.includes(field)).map((field) => {
                  const part = sheet[field]
                  return (
                    <div key={field}>
                      <dt>{w[field]}</dt>
                      <dd>{part ? PARTS[field](part, lang) : w.unknown}</dd>
                    </div>
                  )
                })}
              </dl>
              <p class="note">
                {w.stamp(consent.by, when(consent.at, lang), day(consent.until, lang))}
              </p>
              <p class="muted">{w.readAt(when(readAt, lang))}</p>
              <p class="actions noprint">
                <button type="button" class="btn plain" onClick={() => print()}>
                  {w.print}
                </button>
              </p>
            </>
          )}
        </LoadState>
      )}
    </section>
  )
}
