// The sections of the product form: what for and how much, for whom, against what, with which papers and until when.
import { COLLATERAL_WORDS, PERMIT_WORDS, SUBJECT_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import { REGIONS } from '#shared/region/data.ts'
import { CodePicker } from '../firm/CodePicker.tsx'
import { Text } from '../firm/Text.tsx'
import { loanWords } from '../words/loan.ts'
import { t } from '../words/words.ts'
import { type LoanProps, One, Several, TextBox, TextLine, TypedLine } from './controls.tsx'

const PROVINCE = '450000'

/** The whole of it, a city, or the county that is on file. */
const regionsOf = (whole: string, own: string): Record<string, string> => ({
  '': '—',
  [` ${PROVINCE}`]: whole,
  ...Object.fromEntries(
    REGIONS.filter(([code]) => code !== PROVINCE && (code === own || code.endsWith('00'))).map(
      // A key of digits alone would be put in the order of numbers.
      ([code, name]) => [` ${code}`, name],
    ),
  ),
})

export function What(props: LoanProps) {
  const { lang, form, labels, errorOf, onChange } = props
  const w = t(loanWords, lang)
  const { region } = form.texts
  return (
    <section aria-labelledby="what">
      <h2 id="what">{w.what}</h2>
      <TextLine {...props} name="title" hint={w.titleHint} required maxLength={60} />
      <TextLine {...props} name="issuer" hint={w.issuerHint} maxLength={60} />
      <Several {...props} name="uses" words={USE_WORDS} required />
      <CodePicker
        lang={lang}
        range="stream"
        name="codes"
        label={labels.codes ?? ''}
        error={errorOf('codes')}
        chosen={form.chosen.codes}
        onChange={(codes) => onChange({ chosen: { ...form.chosen, codes } })}
      />
      <One
        {...props}
        name="region"
        label={labels.region}
        value={region === '' ? '' : ` ${region}`}
        options={regionsOf(w.wholeRegion, region)}
        required
        onPick={(code) => onChange({ texts: { ...form.texts, region: code.trim() } })}
      />
      <TextBox {...props} name="text" hint={w.textHint} />
    </section>
  )
}

export function HowMuch(props: LoanProps) {
  const w = t(loanWords, props.lang)
  return (
    <section aria-labelledby="much">
      <h2 id="much">{w.howMuch}</h2>
      <div class="pair">
        <TypedLine {...props} name="amountMinFen" hint={w.amountHint} />
        <TypedLine {...props} name="amountMaxFen" hint={w.amountHint} />
        <TypedLine {...props} name="termMonthsMin" hint={w.termHint} />
        <TypedLine {...props} name="termMonthsMax" hint={w.termHint} />
      </div>
    </section>
  )
}

export function ForWhom(props: LoanProps) {
  const { lang, form, labels, errorOf, onChange } = props
  const w = t(loanWords, lang)
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">{w.whom}</h2>
      <Several {...props} name="subjects" words={SUBJECT_WORDS} />
      <Text
        lang={lang}
        name="industries"
        label={labels.industries ?? ''}
        hint={w.industriesHint}
        error={errorOf('industries')}
        value={form.industries}
        onText={(industries) => onChange({ industries })}
      />
      <Several {...props} name="permits" words={PERMIT_WORDS} />
      <div class="pair">
        <TextLine {...props} name="listName" hint={w.listHint} maxLength={60} />
        <TypedLine {...props} name="cleanMonths" hint={w.cleanHint} />
      </div>
      <TextBox {...props} name="exclusions" hint={w.exclusionsHint} maxLength={300} />
      <h2>{w.security}</h2>
      <Several {...props} name="collateralKinds" words={COLLATERAL_WORDS} />
      <TextLine {...props} name="collateral" maxLength={200} />
    </section>
  )
}

const CONTACT = [
  ['name', 'text', 'name'],
  ['phone', 'tel', 'tel'],
  ['email', 'email', 'email'],
] as const

export function Papers(props: LoanProps) {
  const { lang, form, errorOf, onChange } = props
  const w = t(loanWords, lang)
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{w.papers}</h2>
      <TextBox {...props} name="documents" hint={w.documentsHint} maxLength={300} />
      <div class="pair">
        <TextLine {...props} name="validFrom" type="date" />
        <TextLine {...props} name="validTo" type="date" hint={w.validHint} />
        <TextLine {...props} name="source" hint={w.sourceHint} maxLength={300} />
        <TextLine {...props} name="checkedOn" type="date" />
      </div>
      <h2>{w.contact}</h2>
      <p class="muted">{w.contactNote}</p>
      <TextLine {...props} name="manager" hint={w.managerHint} maxLength={60} />
      <div class="pair">
        {CONTACT.map(([key, type, autocomplete]) => (
          <Text
            key={key}
            lang={lang}
            name={`contact.${key}`}
            label={w[key]}
            error={errorOf(`contact.${key}`)}
            required={key !== 'email'}
            value={form[key]}
            input={{ type, autocomplete }}
            onText={(text) => onChange({ [key]: text })}
          />
        ))}
      </div>
    </section>
  )
}
