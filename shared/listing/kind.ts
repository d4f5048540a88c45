// What a kind of listing is: seven members and no hooks. A new kind is a folder and a line in kinds.ts.
import * as z from 'zod/mini'
import { seen, type Shape } from '../visibility.ts'
import { RegionCode } from '../region/region.ts'
import { FileRef } from '../file/file.ts'

/** Words of a field: Chinese first, English beside it. */
export type Label = { readonly zh: string; readonly en: string }

/** `need` asks, `offer` answers, `none` is only browsed. */
export type Side = 'need' | 'offer' | 'none'

/** What lists show of a published listing: public, small (≤ 300 B), no secrets. */
export type Card = {
  readonly title: string
  readonly codes: readonly string[]
  readonly quantity?: Quantity
}

/** What the matcher reads of a listing; `undefined` is "nobody said", never "no". */
export type Features = {
  readonly codes: readonly string[]
  readonly text: string
  readonly modes: readonly Mode[]
  readonly amountTPerYear?: number | undefined
  readonly radiusKm?: number | undefined
  readonly intake?: readonly Bound[] | undefined
  readonly measured?: readonly Reading[] | undefined
  readonly hazard?: Hazard | undefined
  readonly hwCodes?: readonly string[] | undefined
  readonly processes?: readonly string[] | undefined
  readonly proofs?: number | undefined
  readonly priceFenPerT?: { readonly from: number; readonly to: number } | undefined
}

export type Kind<S extends Shape = Shape> = {
  readonly name: string
  readonly side: Side
  readonly fields: S
  readonly labels: Readonly<Record<keyof S & string, Label>>
  readonly example: FieldsOf<S>
  readonly card: (fields: FieldsOf<S>) => Card
  readonly features: (fields: FieldsOf<S>) => Features
}

export type FieldsOf<S extends Shape> = z.infer<z.ZodMiniObject<S, z.core.$strict>>

/** Ties the members of a kind together; the schema of the whole is derived where it is parsed. */
export const kind = <const S extends Shape>(value: Kind<S>): Kind<S> => value

// --- Values that several kinds use ---

/** What is wanted or done with a stream: 利用, 处理, 处置, 收集贮存, 治理改造, 运维, 监测, 咨询. */
export const Mode = z.enum([
  'use',
  'treat',
  'dispose',
  'collect',
  'retrofit',
  'operate',
  'monitor',
  'advise',
])
export type Mode = z.infer<typeof Mode>

/** Under the 2025 list of hazardous wastes: 一般, 危险, 待鉴别. */
export const Hazard = z.enum(['general', 'hazardous', 'unidentified'])
export type Hazard = z.infer<typeof Hazard>

/** China's whole red mud was 107 Mt in 2023: a yearly amount above 500 Mt is a slip of the unit. */
export const MAX_T_PER_YEAR = 500_000_000
const MAX_BY_UNIT = {
  't/a': MAX_T_PER_YEAR,
  'm3/d': 5_000_000,
  'm3/h': 20_000_000,
  piece: 10_000_000,
}

/** A yearly mass (t/a), a wastewater flow (m3/d), a gas flow (m3/h) or a count. */
export const Quantity = z
  .strictObject({
    value: z.number().check(z.gt(0, { error: 'amount.not-positive' })),
    unit: z.enum(['t/a', 'm3/d', 'm3/h', 'piece']),
  })
  .check(
    z.refine((q) => q.value <= MAX_BY_UNIT[q.unit], {
      error: 'amount.impossible',
      path: ['value'],
    }),
  )
export type Quantity = z.infer<typeof Quantity>

/** A measured value; `value: null` says "not tested". */
export const Measure = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(30)),
  value: z.nullable(z.number().check(z.gte(0))),
  unit: z.enum(['%', 'mg/L', 'mg/m3', 'mg/kg']),
})
export type Measure = z.infer<typeof Measure>

/** A measured value as the matcher reads it; moisture (%) and pH are readings too. */
export type Reading = {
  readonly name: string
  readonly value: number | null
  readonly unit: Bound['unit']
}

/** What an intake takes of one parameter; `moisture` in %, `pH`, or a substance by name and unit. */
export const Bound = z
  .strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(30)),
    unit: z.enum(['%', 'mg/L', 'mg/m3', 'mg/kg', 'pH']),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
  })
  .check(
    z.refine((b) => b.min === undefined || b.max === undefined || b.min <= b.max, {
      error: 'bound.crossed',
    }),
  )
export type Bound = z.infer<typeof Bound>

/** Mass shares of one material: together at most 100 % (0.5 for rounding). */
export const Composition = z.array(Measure).check(
  z.maxLength(30),
  z.refine(
    (parts) => parts.reduce((sum, p) => sum + (p.unit === '%' ? (p.value ?? 0) : 0), 0) <= 100.5,
    { error: 'composition.over-100' },
  ),
)

export const Percent = z
  .number()
  .check(z.gte(0, { error: 'percent.range' }), z.lte(100, { error: 'percent.range' }))
export const Ph = z
  .number()
  .check(z.gte(0, { error: 'ph.range' }), z.lte(14, { error: 'ph.range' }))

/** Money per tonne in fen; above 100,000 yuan a tonne is a slip. */
export const FenPerT = z.int().check(z.gte(0), z.lte(10_000_000, { error: 'price.impossible' }))
/** An amount of money in fen, up to 100 亿元. */
export const Fen = z.int().check(z.gte(0), z.lte(1_000_000_000_000, { error: 'money.impossible' }))

export const Code = z
  .string()
  .check(z.regex(/^[a-z]{2,5}\.[A-Za-z0-9.-]{1,40}$/, { error: 'code.form' }))
export const Codes = z.array(Code).check(z.maxLength(20))

export const Contact = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  phone: z.string().check(z.regex(/^[0-9+() -]{6,30}$/, { error: 'phone.form' })),
  email: z.optional(z.email({ error: 'email.form' })),
})
export type Contact = z.infer<typeof Contact>

export const Title = z
  .string()
  .check(z.trim(), z.minLength(4, { error: 'title.short' }), z.maxLength(60))
export const Text = z.string().check(z.trim(), z.maxLength(20_000))

/** Fields that every kind has. Before consent only the city is shown (`cityOf`), never the county. */
export const baseFields = {
  title: seen('public', Title),
  text: seen('public', z.optional(Text)),
  region: seen('matched', RegionCode),
  contact: seen('matched', Contact),
  attachments: seen('matched', z.optional(z.array(FileRef).check(z.maxLength(10)))),
}
export const baseLabels = {
  title: { zh: '标题', en: 'Title' },
  text: { zh: '情况说明（公开）', en: 'Description (public)' },
  region: { zh: '所在地', en: 'Place' },
  contact: { zh: '联系人', en: 'Contact' },
  attachments: { zh: '附件', en: 'Attachments' },
}
