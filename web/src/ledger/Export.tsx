// Export of what the filter shows, with its progress, a way to stop, and a line on record.
import { useRef, useState } from 'preact/hooks'
import type { Figures } from '#shared/ledger/figures.ts'
import { dayOf } from '#shared/time.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { cannotSave, saveFile } from '../sheet/save.ts'
import { caseWords } from '../words/desk-case.ts'
import { ledgerWords } from '../words/ledger.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'
import { type Ask } from './ask.ts'
import { fileColumns, type Said } from './columns.ts'
import { ExportFault, fileOf, type Way } from './export.ts'

type Done = { lines: number; all?: number | undefined }

/** How many lines there are about, where nothing but the place narrows them. */
async function countOf(ask: Ask): Promise<number | undefined> {
  if (Object.keys(ask).some((key) => key !== 'region')) return undefined
  const answer = await call<{ items: readonly Figures[] }>('GET', '/api/ledger/figures')
  if (!answer.ok) return undefined
  const stem = (ask.region ?? '').replace(/(00)+$/, '')
  return answer.value.items
    .filter(({ region }) => region.startsWith(stem))
    .reduce((sum, { lines }) => sum + lines, 0)
}

export function Export({ ask, ...said }: Said & { ask: Ask }) {
  const { lang } = said
  const w = t(ledgerWords, lang)
  const [done, setDone] = useState<Done>()
  const stopping = useRef<AbortController>()
  const go = async (way: Way) => {
    if (cannotSave()) {
      toast(t(caseWords, lang).inBrowser)
      return
    }
    const stop = (stopping.current = new AbortController())
    const { signal } = stop
    setDone({ lines: 0 })
    const all = await countOf(ask)
    let lines = 0
    const tell = (n: number) => {
      lines = n
      setDone({ lines: n, all })
    }
    try {
      const columns = fileColumns(said)
      const blob = await fileOf(way, { ask, title: w.title, columns, tell, signal })
      const kept = await call('POST', '/api/ledger/exports', {
        body: { filter: ask, lines, as: way },
      })
      if (!kept.ok) throw new ExportFault(kept.problem)
      saveFile(blob, `${w.title}-${dayOf(new Date().toISOString())}.${way}`)
      toast(w.exported(lines))
    } catch (error) {
      if (!(error instanceof ExportFault)) throw error
      toast(signal.aborted ? w.stopped : memberProblem(error.problem, lang))
    } finally {
      setDone(undefined)
    }
  }
  return (
    <section class="noprint" aria-labelledby="export">
      <h2 id="export">{w.exporting}</h2>
      <p class="muted">{w.exportNote}</p>
      {done ? (
        <Progress {...done} lang={lang} onStop={() => stopping.current?.abort()} />
      ) : (
        <div class="actions">
          <button type="button" class="btn" onClick={() => void go('xlsx')}>
            {w.toExcel}
          </button>
          <button type="button" class="btn plain" onClick={() => void go('csv')}>
            {w.toCsv}
          </button>
          <button type="button" class="btn plain" onClick={() => print()}>
            {w.print}
          </button>
        </div>
      )}
    </section>
  )
}

function Progress({ lines, all, lang, onStop }: Done & { lang: Said['lang']; onStop: () => void }) {
  const w = t(ledgerWords, lang)
  const words = all === undefined ? w.progress(lines) : w.progressOf(lines, Math.max(all, lines))
  return (
    <div class="row" role="status">
      <progress
        aria-label={words}
        {...(all === undefined ? {} : { value: lines, max: Math.max(all, lines, 1) })}
      />
      <span>{words}</span>
      <button type="button" class="btn plain" onClick={onStop}>
        {w.stop}
      </button>
    </div>
  )
}
