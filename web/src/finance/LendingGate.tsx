// Lets officials or bankers into the lending figures.
import { Gate } from '../my/Gate.tsx'
import { type Lang } from '../site.ts'
import { type Places } from '../words/place.ts'
import { Lending } from './Lending.tsx'

type Props = { lang: Lang; role: 'official' | 'bank'; places: Places }

export const LendingGate = ({ lang, role, places }: Props) => (
  <Gate lang={lang} role={role}>
    {() => <Lending lang={lang} places={places} />}
  </Gate>
)
