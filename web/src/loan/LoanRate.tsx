// The rule of the rate: fixed, or the prime rate plus or minus, with what it comes to today.
import { lprOn, rateBpOf } from '#shared/finance/rate.ts'
import { MONEY_PATH, type MoneyTables } from '../finance/money.ts'
import { pct } from '../finance/need.ts'
import { today } from '../pair/month.ts'
import { useLoad } from '../ui/load.ts'
import { loanWords } from '../words/loan.ts'
import { t } from '../words/words.ts'
import { type LoanProps, One, TextLine, TypedLine } from './controls.tsx'
import { ruleOf } from './loan.ts'

export function Rate(props: LoanProps) {
  const { lang, form, onChange } = props
  const w = t(loanWords, lang)
  const rule = ruleOf(form)
  const load = useLoad<MoneyTables>(MONEY_PATH, { keep: true })
  const lpr = load.state === 'ready' ? load.value.lpr : []
  const bp = rule && rateBpOf(rule, lprOn(today(), lpr))
  return (
    <section aria-labelledby="rate-title">
      <h2 id="rate-title">{w.rateTitle}</h2>
      <One
        {...props}
        name="rateRule.basis"
        label={w.basis}
        value={form.basis}
        options={{ '': w.basisNone, fixed: w.fixed, lpr: w.lpr }}
        onPick={(basis) => onChange({ basis: basis as typeof form.basis })}
      />
      {form.basis === 'fixed' && (
        <TypedLine {...props} name="rateRule.bp" label={w.fixedRate} hint={w.rateHint} />
      )}
      {form.basis === 'lpr' && (
        <div class="pair">
          <One
            {...props}
            name="rateRule.tenor"
            label={w.tenor}
            value={form.tenor}
            options={{ '1y': w.y1, '5y': w.y5 }}
            onPick={(tenor) => onChange({ tenor: tenor as typeof form.tenor })}
          />
          <TypedLine {...props} name="rateRule.spreadBp" label={w.spread} hint={w.spreadHint} />
          <TypedLine {...props} name="rateRule.capBp" label={w.cap} hint={w.rateHint} />
        </div>
      )}
      {form.basis !== '' && (
        <One
          {...props}
          name="rateRule.bound"
          label={w.bound}
          value={form.bound}
          options={{ '': w.boundNone, from: w.from, 'at-most': w.atMost }}
          onPick={(bound) => onChange({ bound: bound as typeof form.bound })}
        />
      )}
      <p role="status">{bp !== undefined && w.rateNow(pct(bp))}</p>
      <TextLine {...props} name="rate" hint={w.rateTextHint} maxLength={120} />
    </section>
  )
}
