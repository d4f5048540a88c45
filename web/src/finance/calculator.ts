// The public calculator: reads the form, reckons on this device, draws the result; no framework.
import type { Ask } from '#shared/finance/ask.ts'
import { planOf, type Repayment, totalInterestFen } from '#shared/finance/interest.ts'
import { judgePolicy, type Policy, savingOf } from '#shared/finance/policy.ts'
import { lprOn, rateBpOf } from '#shared/finance/rate.ts'
import { amountFenOf, rateBpTyped, type Read } from '#shared/finance/typed.ts'
import type { LoanUse, RateRule } from '#shared/loan/terms.ts'
import { call } from '../client/api.ts'
import { draw, el, spot } from '../client/draw.ts'
import { type Lang } from '../site.ts'
import { typedText } from '../words/finance-typed.ts'
import { fetchMoney, type MoneyTables } from './money.ts'
import { sourcesOf } from './money-sources.ts'
import { calculatorResult, type Reckoned, type ResultProps } from './calculator-result.ts'

function begin(form: HTMLFormElement, place: HTMLElement, props: ResultProps): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void show(form, place, props)
  })
  const product = control(form, 'product') as HTMLSelectElement
  product.addEventListener('change', () => void takeRate(form, product.value))
  void offer(product)
  void money(form, props.lang)
}

/** The tables in force, fetched once; kept on this device for a dead line. */
let tables: Promise<MoneyTables | undefined> | undefined
const moneyTables = () => (tables ??= fetchMoney())

async function money(form: HTMLFormElement, lang: Lang): Promise<void> {
  const found = await moneyTables()
  const place = document.getElementById('sources')
  if (!found) return
  const { policies } = found
  control(form, 'policy').append(
    ...policies.map(({ id, title }) => el('option', { value: id }, title)),
  )
  if (place) draw(place, ...sourcesOf(found, today(), lang))
}

async function show(form: HTMLFormElement, place: HTMLElement, props: ResultProps): Promise<void> {
  const reckoned = reckon(form, props.lang, (await moneyTables())?.policies ?? [])
  if (!reckoned) return
  draw(place, calculatorResult(reckoned, props))
  place.scrollIntoView({ block: 'start' })
  document.getElementById('result-title')?.focus()
}

const control = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement
const typed = (form: HTMLFormElement, name: string): string => control(form, name).value.trim()

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** Published products, where there is a line; without one the rate is typed. */
async function offer(select: HTMLSelectElement): Promise<void> {
  const answer = await call<{ items: { id: string; title: string }[] }>(
    'GET',
    '/api/listings?kind=loan',
    { keep: true },
  )
  const page = answer.ok ? answer.value : answer.kept?.value
  select.append(...(page?.items ?? []).map(({ id, title }) => el('option', { value: id }, title)))
  const wanted = new URLSearchParams(location.search).get('product')
  if (wanted) {
    select.value = wanted
    select.dispatchEvent(new Event('change'))
  }
}

async function takeRate(form: HTMLFormElement, id: string): Promise<void> {
  if (id === '') return
  const answer = await call<{ fields: { rateRule?: RateRule } }>('GET', `/api/listings/${id}`)
  const rule = answer.ok ? answer.value.fields.rateRule : undefined
  const bp = rule && rateBpOf(rule, lprOn(today(), (await moneyTables())?.lpr ?? []))
  if (bp !== undefined) control(form, 'rate').value = `${bp / 100}%`
}

function reckon(
  form: HTMLFormElement,
  lang: Lang,
  policies: readonly Policy[],
): Reckoned | undefined {
  const months = Number(typed(form, 'term'))
  const isTerm = Number.isInteger(months) && months >= 1 && months <= 480
  const amountFen = checked(form, 'amount', amountFenOf(typed(form, 'amount')), lang)
  const rateBp = checked(form, 'rate', rateBpTyped(typed(form, 'rate')), lang)
  const term = checked(
    form,
    'term',
    isTerm ? { value: months } : { flaw: { code: 'term.impossible' } },
    lang,
  )
  form.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  if (amountFen === undefined || rateBp === undefined || term === undefined) return undefined
  const repayment = typed(form, 'repayment') as Repayment
  const plan = planOf({ amountFen, rateBp, months, repayment })
  const ask: Ask = {
    amountFen,
    termMonths: months,
    use: typed(form, 'use') as LoanUse,
    region: typed(form, 'city'),
  }
  return { plan, interestFen: totalInterestFen(plan), ...underPolicy(form, policies, ask, plan) }
}

/** The policy chosen, and what is left of it where it ends early. */
function underPolicy(
  form: HTMLFormElement,
  policies: readonly Policy[],
  ask: Ask,
  plan: Reckoned['plan'],
): Pick<Reckoned, 'judged' | 'ending'> {
  const policy = policies.find(({ id }) => id === typed(form, 'policy'))
  const judged = policy && judgePolicy(policy, ask, plan, today())
  const months = Number(typed(form, 'ends'))
  const ends = judged?.verdict !== 'stopped' && typed(form, 'ends') !== '' && months >= 0
  return {
    judged,
    ending: policy && ends ? { months, saving: savingOf(policy, plan, months) } : undefined,
  }
}

/** The value, or the flaw said beside the control. */
function checked(form: HTMLFormElement, name: string, read: Read, lang: Lang): number | undefined {
  const field = control(form, name)
  const said = document.getElementById(`${name}-error`)
  const flaw = 'flaw' in read ? read.flaw : undefined
  if (said) {
    said.textContent = flaw ? typedText(flaw, lang) : ''
    said.hidden = !flaw
  }
  field.closest('.field')?.classList.toggle('bad', flaw !== undefined)
  if (flaw) field.setAttribute('aria-invalid', 'true')
  else field.removeAttribute('aria-invalid')
  return 'value' in read ? read.value : undefined
}

// Last, because it begins at once and everything above must be there.
const here = spot<ResultProps>('result')
const form = document.getElementById('calculator') as HTMLFormElement | null
if (here && form) begin(form, here.place, here.props)
