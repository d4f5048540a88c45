// Step 5: whom the other side may call once both agree.
import { stepWords } from '../../words/demand-form-step.ts'
import { t } from '../../words/words.ts'
import { Line, type StepProps } from './controls.tsx'

export function StepContact({ lang, answers, errors, change }: StepProps) {
  const w = t(stepWords, lang)
  return (
    <>
      <p>{w.contactLead}</p>
      <Line
        lang={lang}
        name="contact.name"
        label={w.name}
        required
        autocomplete="name"
        maxLength={40}
        error={errors['contact.name']}
        value={answers.name}
        onType={(name) => change({ name })}
      />
      <Line
        lang={lang}
        name="contact.phone"
        label={w.phone}
        hint={w.phoneHint}
        type="tel"
        required
        autocomplete="tel"
        maxLength={30}
        error={errors['contact.phone']}
        value={answers.phone}
        onType={(phone) => change({ phone })}
      />
      <Line
        lang={lang}
        name="contact.email"
        label={w.email}
        type="email"
        autocomplete="email"
        error={errors['contact.email']}
        value={answers.email}
        onType={(email) => change({ email })}
      />
    </>
  )
}
