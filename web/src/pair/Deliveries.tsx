// Tonnes by month: a small table whose bars say the same once more.
import { delivered, type Progress } from '#shared/case/progress.ts'
import { tonnes } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { pairWords } from '../words/pair.ts'
import { t } from '../words/words.ts'
import { monthText } from './month.ts'

export function Deliveries({ lang, progress }: { lang: Lang; progress: Progress }) {
  const w = t(pairWords, lang)
  const { deliveries } = progress
  if (deliveries.length === 0) return null
  const most = Math.max(...deliveries.map((one) => one.tonnes), 1)
  return (
    <section class="pair-part">
      <h4>{w.deliveries}</h4>
      <div class="scroll" role="region" aria-label={w.deliveriesTable} tabIndex={0}>
        <table class="months">
          <thead>
            <tr>
              <th scope="col">{w.month}</th>
              <th scope="col" class="num">
                {w.tonnes}
              </th>
              <th scope="col">{w.share}</th>
            </tr>
          </thead>
          <tbody>
            {deliveries.map((one) => (
              <tr key={one.month}>
                <th scope="row" class="nowrap">
                  {monthText(one.month, lang)}
                </th>
                <td class="num">{tonnes(one.tonnes, lang)}</td>
                <td>
                  <progress
                    class="bar"
                    max={most}
                    value={one.tonnes}
                    aria-label={`${monthText(one.month, lang)} ${tonnes(one.tonnes, lang)}`}
                  />
                  {one.note && <span class="small muted">{one.note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w.total}</th>
              <td class="num">
                <strong>{tonnes(delivered(progress), lang)}</strong>
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}
