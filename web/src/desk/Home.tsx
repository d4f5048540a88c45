// The desk: what is due, then everything in the jurisdiction.
import { Gate } from '../login/Gate.tsx'
import { type Lang } from '../site.ts'
import { type Places } from '../words/place.ts'
import { withCounties } from '../cases/place.ts'
import { List } from './List.tsx'
import { Todo } from './Todo.tsx'

export type HomeProps = { lang: Lang; places: Places }

export const Home = ({ lang, places }: HomeProps) => (
  <Gate lang={lang} role="official">
    {(me) => (
      <>
        <Todo lang={lang} places={withCounties(places)} />
        <List lang={lang} places={places} region={me.region} />
      </>
    )}
  </Gate>
)
