// Needs against products, CPU per need, against the plain way; a survey of 20,000 answers summarised from its counters.
import { type Ask } from '#shared/finance/ask.ts'
import { type Product, rankProducts } from '#shared/finance/fit.ts'
import { marketOf, shortlist } from '#shared/finance/market.ts'
import { type Collateral, type LoanUse } from '#shared/loan/terms.ts'
import { Response, Survey } from '#shared/survey/survey.ts'
import { tallyOf } from '#shared/survey/tally.ts'
import { openTable } from '#functions/local/table.ts'
import * as surveys from '#functions/survey/store.ts'
import { median, say } from './figure.ts'
import { invitations } from './finance-round.ts'

const TODAY = '2026-11-23'
const NOW = '2026-11-23T02:00:00.000Z'
/** So many of the needs are judged the plain way. */
const PLAIN = 1000
const CITIES = ['450100', '450200', '450300', '451000', '451400']
const USES: readonly LoanUse[] = ['equipment', 'facility', 'use', 'working']
const KINDS: readonly Collateral[] = ['equipment', 'property', 'credit', 'fee-right']

let seed = 1
const luck = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32
const one = <T>(of: readonly T[]): T => of[Math.floor(luck() * of.length)]!

const product = (i: number): Product => ({
  id: `lst_${String(i).padStart(6, '0')}`,
  bankId: `org_${i % 60}`,
  bankName: `示例银行${i % 60}`,
  title: `示例产品${i}`,
  region: one(CITIES),
  terms: {
    regions: [luck() < 0.6 ? '450000' : one(CITIES)],
    uses: [one(USES), one(USES)],
    amountMaxFen: luck() < 0.9 ? Math.floor(luck() * 5e9) : undefined,
    termMonthsMax: 12 + Math.floor(luck() * 120),
    collateralKinds: luck() < 0.8 ? [one(KINDS)] : undefined,
    subjects: ['company'],
    validTo: luck() < 0.9 ? '2027-12-31' : '2026-01-01',
  },
  rateRule:
    luck() < 0.8
      ? { basis: 'lpr', tenor: '1y', spreadBp: Math.floor(luck() * 200) - 50 }
      : undefined,
})
const ask = (): Ask => ({
  amountFen: Math.floor(luck() * 3e9) + 1,
  termMonths: 6 + Math.floor(luck() * 90),
  use: one(USES),
  region: `${one(CITIES).slice(0, 4)}02`,
  collateral: [one(KINDS)],
  subject: 'company',
})

const cpuMs = (run: () => unknown): number => {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export async function run(): Promise<void> {
  const products = Array.from({ length: 500 }, (_, i) => product(i))
  const needs = Array.from({ length: 10_000 }, ask)
  // The base line judges every product of every need whole, in words.
  for (const need of needs.slice(0, 200)) rankProducts(need, products, TODAY)
  const plain = cpuMs(() => {
    for (const need of needs.slice(0, PLAIN)) rankProducts(need, products, TODAY)
  })
  for (const need of needs.slice(0, 200)) shortlist(need, marketOf(products, TODAY))
  let found = 0
  const all = cpuMs(() => {
    const market = marketOf(products, TODAY)
    for (const need of needs) found += shortlist(need, market).length
  })
  if (found < needs.length) throw new Error('Nothing was found.')
  say({
    bench: 'finance',
    what: '10,000 needs against 500 products, CPU per need',
    value: all / needs.length,
    unit: 'ms',
    base: plain / PLAIN,
    atMost: 1,
  })
  say({
    bench: 'finance',
    what: 'index of 500 products, CPU',
    value: cpuMs(() => marketOf(products, TODAY)),
    unit: 'ms',
  })
  await summarise()
  await invitations()
}

/** The base line reads every answer. */
async function summarise(): Promise<void> {
  const table = openTable(':memory:', { now: () => NOW })
  const survey = Survey.parse({
    id: 'svy_bench0001',
    orgId: 'org_bench',
    title: '融资需求情况调查',
    region: '450000',
    roles: ['enterprise'],
    until: '2026-12-31',
    regions: [...CITIES],
    questions: [
      ...['short', 'gap', 'use', 'difficulty'].map((key) => ({
        type: 'one',
        key,
        label: key,
        options: ['a', 'b', 'c', 'd'].map((k) => ({ key: k, label: k })),
      })),
      { type: 'amount', key: 'amount', label: '金额' },
    ],
    status: 'open',
    edition: 1,
    createdAt: NOW,
    updatedAt: NOW,
  })
  const responses = Array.from({ length: 20_000 }, (_, i) =>
    Response.parse({
      surveyId: survey.id,
      orgId: `org_${String(i).padStart(6, '0')}`,
      city: one(CITIES),
      edition: 1,
      given: {
        short: one(['a', 'b']),
        gap: one(['a', 'b', 'c', 'd']),
        use: one(['a', 'b']),
        difficulty: one(['a', 'c']),
        amount: Math.floor(luck() * 1e9),
      },
      sentAt: NOW,
      updatedAt: NOW,
    }),
  )
  for (let i = 0; i < responses.length; i += 100)
    await table.write(
      responses.slice(i, i + 100).map((response) => surveys.putResponse(response, 0)),
    )
  const start = performance.now()
  for (const { orgId } of responses) await surveys.count(table, survey.id, orgId)
  const counting = (performance.now() - start) / responses.length
  say({ bench: 'finance', what: 'count one answer of a survey', value: counting, unit: 'ms' })
  const times: number[] = []
  let sent = 0
  for (let i = 0; i < 9; i++) {
    const before = performance.now()
    sent = (await surveys.summary(table, survey)).sent
    times.push(performance.now() - before)
  }
  const scan = performance.now()
  const tally = new Map<string, number>()
  for (const response of responses) {
    const found = (await surveys.response(table, survey.id, response.orgId)).response
    if (found) for (const [key, by] of tallyOf(found)) tally.set(key, (tally.get(key) ?? 0) + by)
  }
  const base = performance.now() - scan
  if (sent !== responses.length) throw new Error(`Counted ${sent} of ${responses.length}.`)
  say({
    bench: 'finance',
    what: 'summary of 20,000 answers',
    value: median(times),
    unit: 'ms',
    base,
    atMost: 1000,
  })
  table.close()
}
