// Several takers for one stream: a table whose bars add up to the whole, and what is left in words.
import type { Combination, Match } from '#shared/match/match.ts'
import { number, tonnes, yuan } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { adviceWords } from '../words/match-advice.ts'
import { t } from '../words/words.ts'

export type CoverProps = { lang: Lang; combination: Combination; matches: readonly Match[] }

/** Less than a tonne left is a rounding, not a rest. */
const REST_T = 1

export function Cover({ lang, combination, matches }: CoverProps) {
  const w = t(adviceWords, lang)
  const { takers, coveredT, leftT, pct, fenPerT } = combination
  const amount = coveredT + leftT
  const n = number(takers.length, lang, 0)
  const price = (fen: number | undefined) => (fen === undefined ? w.unknown : yuan(fen, lang))
  const nameOf = (offerId: string) => matches.find((m) => m.offerId === offerId)?.orgName ?? ''
  const rows = takers.map((taker, i) => ({
    ...taker,
    name: nameOf(taker.offerId),
    from: takers.slice(0, i).reduce((sum, before) => sum + before.tPerYear, 0),
  }))
  const hasRest = leftT >= REST_T
  return (
    <figure class="cover" aria-labelledby="cover-title">
      <h3 id="cover-title">{w.cover}</h3>
      <p>
        <strong>
          {w.covered(n, tonnes(coveredT, lang), tonnes(amount, lang), number(pct, lang, 1))}
        </strong>{' '}
        {hasRest ? w.left(tonnes(leftT, lang)) : w.leftNone}{' '}
        {fenPerT === undefined ? w.meanUnknown : w.mean(yuan(fenPerT, lang))}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.firm}</th>
            <th scope="col" class="num">
              {w.perYear}
            </th>
            <th scope="col" class="num">
              {w.perTonne}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ offerId, name, tPerYear, distanceKm, fenPerT: fen, from }) => (
            <tr key={offerId}>
              <th scope="row">
                <a href={`#${offerId}`} lang={langIn(name, lang)}>
                  {name}
                </a>
                <Bar from={from / amount} share={tPerYear / amount} />
                <span class="small muted">
                  {w.share(number((tPerYear / amount) * 100, lang, 1))}
                  {distanceKm !== undefined && ` · ${w.km(number(distanceKm, lang, 0))}`}
                </span>
              </th>
              <td class="num">{tonnes(tPerYear, lang)}</td>
              <td class="num">{price(fen)}</td>
            </tr>
          ))}
          {hasRest && (
            <tr>
              <th scope="row">
                {w.leftRow}
                <Bar from={coveredT / amount} share={leftT / amount} rest />
              </th>
              <td class="num">{tonnes(leftT, lang)}</td>
              <td />
            </tr>
          )}
          <tr class="sum">
            <th scope="row">{w.together}</th>
            <td class="num">{tonnes(coveredT, lang)}</td>
            <td class="num">{price(fenPerT)}</td>
          </tr>
        </tbody>
      </table>
    </figure>
  )
}

/** Where this share lies in the whole; the figures beside it say the same. */
const Bar = ({ from, share, rest = false }: { from: number; share: number; rest?: boolean }) => (
  <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="1000" height="10" />
    <rect
      class={rest ? 'rest' : 'taken'}
      x={Math.round(from * 1000)}
      width={Math.max(2, Math.round(share * 1000))}
      height="10"
    />
  </svg>
)
