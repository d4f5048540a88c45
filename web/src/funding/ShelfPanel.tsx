// On the page of one's demand: put the project on the shelf, change what stands there, take it off and back.
import { useEffect, useState } from 'preact/hooks'
import { amountFenOf, amountTyped } from '#shared/finance/typed.ts'
import type { ShelfFields } from '#shared/funding/shelf.ts'
import { CAPITAL_WORDS } from '#shared/funding/words.ts'
import { type Answer, call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { financeProblem } from '../finance/problem.ts'
import { Line } from '../my/form/controls.tsx'
import { href, type Lang } from '../site.ts'
import { Choices } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { typedText } from '../words/finance-typed.ts'
import { fundingPageWords } from '../words/funding-page.ts'
import { t } from '../words/words.ts'

type Known = { fields?: ShelfFields; status: 'on' | 'off'; version: number }
type Props = { lang: Lang; demandId: string }

export function ShelfPanel({ lang, demandId }: Props) {
  const w = t(fundingPageWords, lang)
  const path = `/api/funding/shelf/${demandId}`
  const load = useLoad<Known>(path)
  if (load.state === 'failed' || load.value === undefined) return null
  const known = load.value
  const isOn = known.status === 'on'
  const told = (answer: Answer<object>) => {
    toast(answer.ok ? w.shelfSaved : financeProblem(answer.problem, lang))
    load.reload()
  }
  const off = async () => told(await call('POST', `${path}/off`, { ifMatch: known.version }))
  const put = async (fields: ShelfFields | Record<string, unknown>) =>
    told(await call('PUT', path, { body: { fields }, ifMatch: known.version }))
  return (
    <>
      <p role="status">
        {isOn ? w.shelfOn : w.shelfOff} {isOn && <a href={href(lang, '/funding/')}>{w.seeShelf}</a>}
      </p>
      {isOn && (
        <p class="actions">
          <button type="button" class="btn plain" onClick={() => void off()}>
            {w.takeOff}
          </button>
        </p>
      )}
      <Form key={known.version} {...{ lang, known }} onPut={(fields) => void put(fields)} />
    </>
  )
}

type Typed = {
  wanted: string
  pitch: string
  contact: string
  phone: string
  note: string
  forms: readonly string[]
}
const typedOf = (fields: ShelfFields | undefined): Typed => ({
  wanted: fields ? amountTyped(fields.wantedFen) : '',
  pitch: fields?.pitch ?? '',
  contact: fields?.contact.name ?? '',
  phone: fields?.contact.phone ?? '',
  note: fields?.note ?? '',
  forms: fields?.forms ?? [],
})

type FormProps = {
  lang: Lang
  known: Known
  onPut: (fields: Record<string, unknown>) => void
}

function Form({ lang, known, onPut }: FormProps) {
  const w = t(fundingPageWords, lang)
  const [typed, setTyped] = useState(() => typedOf(known.fields))
  const [errors, setErrors] = useState<Partial<Record<keyof Typed, string>>>({})
  useEffect(() => {
    const [first] = Object.keys(errors)
    if (first) document.getElementById(`shelf-${first}`)?.focus()
  }, [errors])
  const send = () => {
    const amount = amountFenOf(typed.wanted)
    const missing = typedText({ code: 'required' }, lang)
    const found: typeof errors = {
      ...('flaw' in amount ? { wanted: typedText(amount.flaw, lang) } : {}),
      ...(typed.forms.length === 0 ? { forms: missing } : {}),
      ...(typed.contact.trim() === '' ? { contact: missing } : {}),
      ...(typed.phone.trim() === '' ? { phone: missing } : {}),
    }
    setErrors(found)
    if ('flaw' in amount || Object.keys(found).length > 0) return
    const said = (name: 'pitch' | 'note') =>
      typed[name].trim() === '' ? {} : { [name]: typed[name].trim() }
    onPut({
      wantedFen: amount.value,
      forms: typed.forms,
      ...said('pitch'),
      ...said('note'),
      contact: { name: typed.contact.trim(), phone: typed.phone.trim() },
    })
  }
  const line = (name: Exclude<keyof Typed, 'forms'>) => ({
    lang,
    name: `shelf-${name}`,
    label: w[name],
    value: typed[name],
    error: errors[name],
    onType: (text: string) => setTyped({ ...typed, [name]: text }),
  })
  const tick = ({ currentTarget: { value, checked } }: { currentTarget: HTMLInputElement }) =>
    setTyped({
      ...typed,
      forms: checked ? [...typed.forms, value] : typed.forms.filter((one) => one !== value),
    })
  return (
    <>
      <Line {...line('wanted')} required hint={w.amountHint} />
      <Choices
        lang={lang}
        name="shelf-forms"
        legend={w.forms}
        type="checkbox"
        required
        error={errors.forms}
        chosen={typed.forms}
        options={Object.entries(CAPITAL_WORDS).map(([value, said]) => ({
          value,
          label: said[lang],
        }))}
        onChange={tick}
      />
      <Line {...line('pitch')} maxLength={300} />
      <Line {...line('contact')} required />
      <Line {...line('phone')} required type="tel" />
      <Line {...line('note')} maxLength={300} />
      <p class="actions">
        <button type="button" class="btn" onClick={send}>
          {known.status === 'on' ? w.change : known.fields ? w.putBack : w.putOn}
        </button>
      </p>
    </>
  )
}
