// What the ledger is narrowed to: native controls, each change shown at once.
import { STAGE_WORDS } from '#shared/case/words.ts'
import { Field } from '../ui/Field.tsx'
import { PlaceField } from '../ui/PlaceField.tsx'
import { type Lang } from '../site.ts'
import { type CodeGroup } from '../words/code.ts'
import { statusText } from '../words/value.ts'
import { ledgerWords } from '../words/ledger.ts'
import { t } from '../words/words.ts'
import { type Ask } from './ask.ts'
import { stageOf } from './columns.ts'

/** As far as the furthest pair has come; the keys are `Stage` of shared/case/case.ts. */
const STAGES = [
  'published',
  'contacting',
  ...Object.keys(STAGE_WORDS).filter((stage) => stage !== 'ended'),
  'closed',
]
const STATUSES = ['submitted', 'returned', 'published', 'expired', 'closed']

type Props = {
  lang: Lang
  /** The official's own place: a county has nothing to choose from. */
  region: string
  groups: readonly CodeGroup[]
  ask: Ask
  onAsk: (ask: Ask) => void
}

export function Filters({ lang, region, groups, ask, onAsk }: Props) {
  const w = t(ledgerWords, lang)
  const set = (name: keyof Ask, value: string) => {
    const next = { ...ask, [name]: value }
    if (value === '') Reflect.deleteProperty(next, name)
    onAsk(next)
  }
  const select = (
    name: 'stage' | 'status',
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Field lang={lang} name={name} label={label}>
      {(p) => (
        <select
          {...p}
          value={ask[name] ?? ''}
          onChange={(event) => set(name, event.currentTarget.value)}
        >
          <option value="">{w.any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <form class="filters" aria-label={w.filter} onSubmit={(event) => event.preventDefault()}>
      {region.endsWith('00') && (
        <PlaceField
          key={ask.region ?? ''}
          lang={lang}
          name="region"
          value={ask.region ?? ''}
          cityIsEnough
          onChange={(code) => set('region', code)}
        />
      )}
      {select(
        'stage',
        w.stage,
        STAGES.map((value) => [value, stageOf(value, lang)]),
      )}
      {select(
        'status',
        w.status,
        STATUSES.map((value) => [value, statusText(value, lang)]),
      )}
      <Field lang={lang} name="code" label={w.waste}>
        {(p) => (
          <select
            {...p}
            value={ask.code ?? ''}
            onChange={(event) => set('code', event.currentTarget.value)}
          >
            <option value="">{w.any}</option>
            {groups.map((top) => (
              <optgroup key={top.code} label={top.name}>
                <option value={top.code}>{top.name}</option>
                {top.within.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field lang={lang} name="month" label={w.month}>
        {(p) => (
          <input
            {...p}
            type="month"
            value={ask.month ?? ''}
            onChange={(event) => set('month', event.currentTarget.value)}
          />
        )}
      </Field>
      <label class="choice">
        <input
          type="checkbox"
          name="overdue"
          checked={ask.overdue === '1'}
          onChange={(event) => set('overdue', event.currentTarget.checked ? '1' : '')}
        />
        <span>{w.overdue}</span>
      </label>
    </form>
  )
}
