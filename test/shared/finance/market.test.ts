// The index of products against the plain way: the same fits in the same order, whatever is stated and asked.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ask, type Terms } from '#shared/finance/ask.ts'
import { type Product, rankProducts } from '#shared/finance/fit.ts'
import { KEEP_STOPPED, marketOf, shortlist } from '#shared/finance/market.ts'
import { SUPPORTED_LIST } from '#shared/supported/list.ts'

const TODAY = '2026-11-23'
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const some = <T>(...of: readonly T[]) => fc.subarray([...of], { minLength: 1 })
const region = fc.constantFrom('450000', '450100', '451000', '451082', '451302')
const days = fc.constantFrom('2026-01-01', '2026-11-22', '2026-11-23', '2026-11-24', '2027-12-31')
const lists = ['示例名单', SUPPORTED_LIST] as const

const terms = fc.record<Terms>({
  regions: maybe(fc.array(region, { minLength: 1, maxLength: 2 })),
  uses: maybe(some('equipment', 'facility')),
  amountMinFen: maybe(fc.constantFrom(1e7, 5e8)),
  amountMaxFen: maybe(fc.constantFrom(5e8, 9e8)),
  termMonthsMin: maybe(fc.constantFrom(6, 24)),
  termMonthsMax: maybe(fc.constantFrom(24, 36)),
  collateralKinds: maybe(some('equipment', 'credit', 'order')),
  subjects: maybe(some('company', 'small')),
  validFrom: maybe(days),
  validTo: maybe(days),
  listName: maybe(fc.constantFrom(...lists)),
  industries: maybe(some('C32', 'C3216', 'N77')),
  permits: maybe(some('discharge', 'hw-licence')),
  cleanMonths: maybe(fc.constantFrom(6, 12)),
  exclusions: maybe(fc.constantFrom('不得用于股权投资')),
})
const ask = fc.record<Ask>({
  amountFen: fc.constantFrom(1e6, 5e8, 8e8),
  termMonths: fc.constantFrom(3, 24, 36),
  use: fc.constantFrom('equipment', 'facility', 'use'),
  region,
  collateral: maybe(some('equipment', 'property')),
  subject: maybe(fc.constantFrom('company', 'small', 'sole')),
  industry: maybe(fc.constantFrom('C32', 'C3216', 'N7723')),
  permits: maybe(fc.subarray(['discharge', 'hw-licence'])),
  lists: maybe(fc.subarray([...lists])),
  supported: maybe(fc.boolean()),
  violationOn: fc.constantFrom(undefined, null, '2026-03-01', '2025-03-01'),
})
const products = fc
  .array(fc.record({ terms, region, bp: maybe(fc.constantFrom(300, 385, 900)) }), { maxLength: 25 })
  .map((rows) =>
    rows.map(({ bp, ...rest }, i): Product => ({
      ...rest,
      id: `lst_${i}`,
      bankId: `org_${i % 3}`,
      bankName: `示例银行${i % 3}`,
      title: `示例产品${i}`,
      rateRule: bp === undefined ? undefined : { basis: 'fixed', bp },
    })),
  )

test('whatever could fit, and the first of what is ruled out, are those of the plain way, word for word', () => {
  fc.assert(
    fc.property(fc.array(ask, { minLength: 1, maxLength: 5 }), products, (asks, on) => {
      const market = marketOf(on, TODAY)
      for (const one of asks) {
        const plain = rankProducts(one, on, TODAY)
        const open = plain.filter(({ verdict }) => verdict !== 'stopped').length
        expect(shortlist(one, market)).toEqual(plain.slice(0, open + KEEP_STOPPED))
      }
    }),
    { numRuns: 400, seed: 20261123 },
  )
})
