// Step 1: who it is (from the organisation's page, never asked again) and where it arises.
import { Line, type StepProps } from './controls.tsx'
import type { MyOrg } from '../my.ts'
import { href } from '../../site.ts'
import type { Load } from '../../ui/load.ts'
import { PlaceField } from '../../ui/PlaceField.tsx'
import { formWords } from '../../words/demand-form.ts'
import { t } from '../../words/words.ts'

export function StepOrg({
  lang,
  answers,
  errors,
  change,
  org,
  round,
}: StepProps & { org: Load<MyOrg>; round: number }) {
  const w = t(formWords, lang)
  const known = org.state === 'failed' ? undefined : org.value
  return (
    <>
      {known && (
        <div class="panel">
          <dl class="facts">
            <div>
              <dt>{w.orgName}</dt>
              <dd lang={lang === 'zh' ? undefined : 'zh-CN'}>{known.name}</dd>
            </div>
            <div>
              <dt>{w.creditCode}</dt>
              <dd>{known.creditCode}</dd>
            </div>
            <div>
              <dt>{w.verification}</dt>
              <dd>{w[known.status]}</dd>
            </div>
          </dl>
          <p class="hint">
            {w.orgNote} <a href={href(lang, '/my/org/')}>{w.orgEdit}</a>
          </p>
        </div>
      )}
      <h3>{w.whereLegend}</h3>
      <PlaceField
        key={round}
        lang={lang}
        name="region"
        value={answers.region}
        hint={w.whereHint}
        error={errors['region-city']}
        required
        onChange={(region) => change({ region })}
      />
      <Line
        lang={lang}
        name="address"
        label={w.address}
        hint={w.addressHint}
        error={errors.address}
        value={answers.address}
        maxLength={120}
        onType={(address) => change({ address })}
      />
    </>
  )
}
