// The terms of a loan as closed lists: uses, collateral, who may borrow, permits, and the rule of the rate.
import * as z from 'zod/mini'

/** 设备更新, 治理设施, 综合利用, 流动资金. */
export const LoanUse = z.enum(['equipment', 'facility', 'use', 'working'])
export type LoanUse = z.infer<typeof LoanUse>

/** 排污权, 收费权, 收益权, 订单或应收账款, 设备, 房地产, 担保, 信用. */
export const Collateral = z.enum([
  'discharge-right',
  'fee-right',
  'income-right',
  'order',
  'equipment',
  'property',
  'guarantee',
  'credit',
])
export type Collateral = z.infer<typeof Collateral>

/** 企业法人, 小微企业, 个体工商户, 项目公司. */
export const Subject = z.enum(['company', 'small', 'sole', 'project'])
export type Subject = z.infer<typeof Subject>

/** 排污许可证, 危险废物经营许可证. */
export const Permit = z.enum(['discharge', 'hw-licence'])
export type Permit = z.infer<typeof Permit>

/** A yearly rate in basis points (385 is 3.85 %); above 36 % it is a slip. */
export const RateBp = z.int().check(z.gte(0), z.lte(3600, { error: 'rate.impossible' }))
const SpreadBp = z
  .int()
  .check(z.gte(-1000, { error: 'rate.impossible' }), z.lte(3000, { error: 'rate.impossible' }))
/** `from` the lowest of a range (起), `at-most` its highest (不高于); absent is the rate itself. */
const Bound = z.optional(z.enum(['from', 'at-most']))

/** Fixed, or the loan prime rate of one or of five years plus or minus, with a cap where there is one. */
export const RateRule = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('fixed'), bp: RateBp, bound: Bound }),
  z.strictObject({
    basis: z.literal('lpr'),
    tenor: z.enum(['1y', '5y']),
    spreadBp: SpreadBp,
    capBp: z.optional(RateBp),
    bound: Bound,
  }),
])
export type RateRule = z.infer<typeof RateRule>

export const Months = z.int().check(z.gt(0), z.lte(480, { error: 'term.impossible' }))
