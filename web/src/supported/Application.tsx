// An application to be read: what it says and shows, what each level thought of it, why it ended as it did.
import { CATEGORY_WORDS } from '#shared/supported/words.ts'
import { Fact } from '../cases/Facts.tsx'
import { withCounties } from '../cases/place.ts'
import { day } from '../client/format.ts'
import { Files } from '../finding/Files.tsx'
import { type Lang } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { supportedWords } from '../words/supported.ts'
import { t } from '../words/words.ts'
import type { SupportedView } from './supported.ts'

type Props = { lang: Lang; places: Places; view: SupportedView }

export function Application({ lang, places, view }: Props) {
  const w = t(supportedWords, lang)
  const named = withCounties(places)
  const colon = lang === 'zh' ? '：' : ': '
  return (
    <>
      <h2>{w.application}</h2>
      <dl class="facts">
        <Fact lang={lang} label={w.category}>
          {CATEGORY_WORDS[view.category][lang]}
        </Fact>
        <Fact lang={lang} label={w.text}>
          {view.text}
        </Fact>
      </dl>
      <Files lang={lang} by={`supported=${view.id}`} files={view.evidence} title={w.evidence} />
      <h2>{w.opinions}</h2>
      {view.opinions.length === 0 && <p>{w.opinionsNone}</p>}
      <ul>
        {view.opinions.map(({ level, at, by, text }) => (
          <li key={at}>
            <span lang={langIn(named[level] ?? level, lang)}>{named[level] ?? level}</span>{' '}
            <span lang={langIn(by, lang)}>{by}</span>
            {colon}
            <span lang={langIn(text, lang)}>{text}</span>{' '}
            <span class="muted small">{day(at, lang)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What stands and who is next, in one box. */
export function Standing({ lang, view }: Omit<Props, 'places'>) {
  const w = t(supportedWords, lang)
  const { state, listed, reason } = view
  const isOver = state === 'refused' || state === 'struck'
  return (
    <div class={isOver ? 'note warn' : 'note'} role="status">
      <p>
        {state === 'listed'
          ? w.next_listed(listed ? day(listed.to, lang) : '')
          : w[`next_${state}`]}
      </p>
      {isOver && reason && <p lang={langIn(reason, lang)}>{reason}</p>}
    </div>
  )
}
