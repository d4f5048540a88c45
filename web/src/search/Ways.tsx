// A way on: before a search, when nothing is found, and when search is down.
import { href, SHELVES, type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { searchWords } from '../words/search.ts'
import { t } from '../words/words.ts'

export type WaysProps = {
  lang: Lang
  lead?: string
  /** What was searched for in vain. */
  none?: string
  clear?: (() => void) | undefined
}

export function Ways({ lang, lead, none, clear }: WaysProps) {
  const w = t(searchWords, lang)
  if (none !== undefined) {
    return (
      <EmptyState title={w.none(none)}>
        <p>{w.noneWays}</p>
        <ul>
          <li>{w.way1}</li>
          {clear && (
            <li>
              <button type="button" class="btn link" onClick={clear}>
                {w.way2}
              </button>
            </li>
          )}
          <li>
            <a href={href(lang, SHELVES.demand)}>{w.way3}</a>
          </li>
          <li>
            <a href={href(lang, SHELVES.offer)}>{w.way4}</a>
          </li>
        </ul>
      </EmptyState>
    )
  }
  const shelves = [
    [SHELVES.demand, w.kind_demand],
    [SHELVES.offer, w.kind_offer],
    [SHELVES.loan, w.kind_loan],
    [SHELVES.expert, w.kind_expert],
  ] as const
  return (
    <div>
      <p>{lead}</p>
      <p class="row">
        {shelves.map(([to, text]) => (
          <a class="btn plain" key={to} href={href(lang, to)}>
            {text}
          </a>
        ))}
      </p>
    </div>
  )
}
