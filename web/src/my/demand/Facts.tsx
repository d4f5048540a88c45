// What was posted, in words, with its attachments.
import { placeName } from '#shared/region/region.ts'
import type { FileRef } from '#shared/file/file.ts'
import { call } from '../../client/api.ts'
import { useNames } from '../../client/names.ts'
import { toast } from '../../client/toast.ts'
import { valueText } from '../../listing/value.ts'
import type { Lang } from '../../site.ts'
import { langIn } from '../../words/foreign.ts'
import { memberProblem } from '../../words/my-problem.ts'
import { myWords } from '../../words/my.ts'
import type { Places } from '../../words/place.ts'
import { t } from '../../words/words.ts'
import type { MyListing } from '../my.ts'

export type FactsProps = {
  lang: Lang
  places: Places
  labels: Readonly<Record<string, string>>
  view: MyListing
}

const APART = ['title', 'text', 'attachments', 'region']

export function Facts({ lang, places, labels, view }: FactsProps) {
  const w = t(myWords, lang)
  const names = useNames(lang)
  const { fields } = view
  const region = typeof fields.region === 'string' ? placeName(fields.region) : ''
  const said = Object.entries(labels).flatMap(([key, label]) => {
    const text =
      key === 'region'
        ? region
        : APART.includes(key)
          ? undefined
          : valueText(key, fields[key], { lang, places, names })
    return text === undefined || text === '' ? [] : [{ label, text }]
  })
  const files = Array.isArray(fields.attachments) ? (fields.attachments as FileRef[]) : []
  return (
    <section>
      <h2>{w.facts}</h2>
      <dl class="facts">
        {said.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={langIn(text, lang)}>{text}</dd>
          </div>
        ))}
      </dl>
      {typeof fields.text === 'string' && fields.text !== '' && (
        <>
          <h3>{w.describe}</h3>
          <p class="prose" lang={langIn(fields.text, lang)}>
            {fields.text}
          </p>
        </>
      )}
      {files.length > 0 && (
        <>
          <h3>{w.attachments}</h3>
          <ul class="plain-list">
            {files.map((file) => (
              <li key={file.id}>
                <button
                  type="button"
                  class="btn link"
                  onClick={() => void open(file, view.id, lang)}
                >
                  {file.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The link is asked for when it is wanted: it expires within minutes. */
async function open(file: FileRef, listingId: string, lang: Lang): Promise<void> {
  const answer = await call<{ url: string }>('GET', `/api/files/${file.id}?listing=${listingId}`)
  if (answer.ok) location.assign(answer.value.url)
  else toast(memberProblem(answer.problem, lang))
}
