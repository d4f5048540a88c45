// Every flaw by row and column, with what stands in the cell; the first hundreds here, all of them as a file.
import { BOM, csvLine } from '#shared/sheet/csv-write.ts'
import { saveFile } from '../sheet/save.ts'
import type { Lang } from '../site.ts'
import { cellFlaw, importWords } from '../words/import.ts'
import { t } from '../words/words.ts'
import type { PageColumn } from './columns.ts'
import type { Result } from './send.ts'
import type { Line } from './table.ts'

type Props = {
  lang: Lang
  columns: readonly PageColumn[]
  lines: readonly Line[]
  results: readonly Result[]
}
type Wrong = { line: number; column: string; cell: string; words: string }

const SHOWN = 200

function wrongs({ lang, columns, lines, results }: Props): Wrong[] {
  const cells = new Map(lines.map(({ line, cells }) => [line, cells]))
  return results.flatMap(({ line, flaws = [] }) =>
    flaws.map((flaw) => ({
      line,
      column: columns.find(({ name }) => name === flaw.path)?.[lang] ?? flaw.path,
      cell: cells.get(line)?.[flaw.path] ?? '',
      words: cellFlaw(flaw, lang),
    })),
  )
}

export function Errors(props: Props) {
  const { lang } = props
  const w = t(importWords, lang)
  const all = wrongs(props)
  if (all.length === 0) return null
  const heads = [w.row, w.column, w.cell, w.wrong]
  const save = () => {
    const rows = all.map(({ line, column, cell, words }) =>
      csvLine([{ number: line }, { text: column }, { text: cell }, { text: words }]),
    )
    const parts = [BOM, csvLine(heads.map((text) => ({ text }))), ...rows]
    saveFile(new Blob(parts, { type: 'text/csv;charset=utf-8' }), `${w.errors}.csv`)
  }
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">{w.errors}</h2>
      <p>{w.errorsNote}</p>
      <div class="scroll" role="region" aria-label={w.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heads.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.slice(0, SHOWN).map(({ line, column, cell, words }) => (
              <tr key={`${line} ${column}`}>
                <th scope="row">{line}</th>
                <td>{column}</td>
                <td>{cell.slice(0, 60) || '—'}</td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all.length > SHOWN && <p>{w.errorsMore(all.length - SHOWN)}</p>}
      <p class="noprint">
        <button type="button" class="btn plain" onClick={save}>
          {w.errorsFile}
        </button>
      </p>
    </section>
  )
}
