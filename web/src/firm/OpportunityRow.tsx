// One demand ranked for the firm: masked, with grade, verdict, distance, and the answer's buttons.
import { number, quantity } from '../client/format.ts'
import { nameOf, type Names } from '../client/names.ts'
import { href, type Lang } from '../site.ts'
import { Card, Tag, type Tone } from '../ui/Card.tsx'
import { firmWords } from '../words/firm.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Answer } from './Answer.tsx'
import { type Opportunity, type Stand, standText } from './party.ts'

const TONES = { fit: 'brand', check: 'warn', stopped: 'danger' } as const satisfies Record<
  string,
  Tone
>

export type OpportunityRowProps = {
  lang: Lang
  item: Opportunity
  stand: Stand
  places: Places
  names: Names
  onAnswered: () => void
}

export function OpportunityRow({
  lang,
  item,
  stand,
  places,
  names,
  onAnswered,
}: OpportunityRowProps) {
  const w = t(firmWords, lang)
  const to = href(lang, `/firm/opportunities/${item.id}`)
  // A masked name opens with its city: said once is enough.
  const where = item.name?.startsWith(places[item.city] ?? '-') ? undefined : places[item.city]
  return (
    <Card
      href={to}
      title={item.title}
      titleLang={langIn(item.title, lang)}
      level={3}
      tags={[...new Set(item.codes.map((code) => nameOf(code, names)))]}
      figure={item.quantity && quantity(item.quantity, lang)}
      meta={[
        where,
        item.name,
        item.distanceKm === undefined ? undefined : w.km(number(item.distanceKm, lang, 0)),
      ]}
    >
      <div>
        <div class="row">
          <strong>{w.grade(item.grade, number(item.score, lang, 1))}</strong>
          <Tag tone={TONES[item.verdict]}>{w[item.verdict]}</Tag>
          {stand !== 'none' && <Tag tone="plain">{standText(stand, lang)}</Tag>}
        </div>
        <p class="actions noprint">
          <a class="btn plain" href={to}>
            {w.view}
            <span class="sr"> {item.title}</span>
          </a>
          {stand === 'none' && (
            <Answer
              lang={lang}
              pair={{ demandId: item.id, offerId: item.offerId }}
              title={item.title}
              stand={stand}
              onAnswered={onAnswered}
            />
          )}
        </p>
      </div>
    </Card>
  )
}
