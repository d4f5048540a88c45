// What the form has to say at its top: fields to change, or why the whole was refused.
import { type Lang } from '../site.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { type Trouble as Said } from './send.ts'

export const Trouble = ({ lang, trouble }: { lang: Lang; trouble: Said }) => (
  <ErrorSummary
    lang={lang}
    errors={trouble.errors}
    always={trouble.title !== undefined}
    {...(trouble.title === undefined ? {} : { title: trouble.title })}
  />
)
