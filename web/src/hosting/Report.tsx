// The event in figures: wishes, meetings, results, tonnes and yuan, by city.
import type { Report as Figures } from '#shared/event/result.ts'
import { number, tonnes, yuan } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { hostWords } from '../words/hosting.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'

const COUNTS = [
  'guests',
  'checkedIn',
  'wishes',
  'accepted',
  'meetings',
  'met',
  'goOn',
  'bothGoOn',
] as const

export function Report({ lang, places, id }: { lang: Lang; places: Places; id: string }) {
  const load = useLoad<Figures>(`/api/events/${id}/report`)
  const w = t(hostWords, lang)
  return (
    <section aria-labelledby="report" class="noprint">
      <h2 id="report">{w.report}</h2>
      <LoadState lang={lang} load={load}>
        {(found) => (
          <>
            <dl class="figures">
              {COUNTS.map((name) => (
                <div key={name}>
                  <dt>{w[`r_${name}`]}</dt>
                  <dd>{number(found[name], lang)}</dd>
                </div>
              ))}
              <div>
                <dt>{w.r_tonnes}</dt>
                <dd>{tonnes(found.tonnes, lang)}</dd>
              </div>
              <div>
                <dt>{w.r_value}</dt>
                <dd>{yuan(found.valueFen, lang)}</dd>
              </div>
              {found.stars !== undefined && (
                <div>
                  <dt>{w.r_stars}</dt>
                  <dd>{number(found.stars, lang, 1)}</dd>
                </div>
              )}
            </dl>
            <div class="scroll" role="region" aria-label={w.cityTable} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    {[w.city, w.r_guests, w.r_meetings, w.r_goOn].map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {found.byCity.map((row) => (
                    <tr key={row.city}>
                      <th scope="row">{places[row.city] ?? row.city}</th>
                      <td class="num">{row.guests}</td>
                      <td class="num">{row.meetings}</td>
                      <td class="num">{row.goOn}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </LoadState>
    </section>
  )
}
