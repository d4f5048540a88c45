// The desk: what is due, then everything in the jurisdiction.
import { Gate } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { workWords } from '../words/desk-work.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { withCounties } from '../cases/place.ts'
import { List } from './List.tsx'
import { Todo } from './Todo.tsx'

export type HomeProps = { lang: Lang; places: Places }

export const Home = ({ lang, places }: HomeProps) => (
  <Gate lang={lang} role="official">
    {(me) => (
      <>
        <Links lang={lang} />
        <Todo lang={lang} places={withCounties(places)} />
        <List lang={lang} places={places} region={me.region} />
      </>
    )}
  </Gate>
)

/** The other pages of the desk. */
function Links({ lang }: { lang: Lang }) {
  const w = t(workWords, lang)
  const pages = [
    ['/desk/cases/', w.cases],
    ['/desk/board/', w.board],
  ] as const
  return (
    <nav aria-label={w.links} class="noprint">
      <p class="row">
        {pages.map(([to, name]) => (
          <a key={to} class="btn plain" href={href(lang, to)}>
            {name}
          </a>
        ))}
      </p>
    </nav>
  )
}
