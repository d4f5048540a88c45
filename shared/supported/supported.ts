// A key supported enterprise (重点保障企业): what it applies with, where the application lies, what was decided.
import * as z from 'zod/mini'
import { FileRef } from '../file/file.ts'
import { OrgId, SupportedId } from '../id.ts'
import { At, On } from '../time.ts'

/** 危废（医废）处置, 集中式污水垃圾处理, 辐照灭菌, 治污物资生产, 应急贡献突出, 重大治理任务. */
export const Category = z.enum([
  'hazardous-waste',
  'sewage',
  'irradiation',
  'supplies',
  'emergency',
  'treatment',
])
export type Category = z.infer<typeof Category>

/** All are given, or there is no application: 属实, 专款专用, 服从调配, 同意公示. */
export const PROMISES = ['true', 'use', 'allocation', 'publish'] as const
const Promised = z.array(z.enum(PROMISES)).check(
  z.refine((given) => PROMISES.every((one) => given.includes(one)), { error: 'promise.all' }),
  z.maxLength(PROMISES.length),
)

export const Words = z
  .string()
  .check(z.trim(), z.minLength(4, { error: 'reason.short' }), z.maxLength(500))

export const Application = z.strictObject({
  category: Category,
  /** What it does that has to go on, in its own words. */
  text: Words,
  evidence: z.array(FileRef).check(z.minLength(1, { error: 'evidence.none' }), z.maxLength(10)),
  promises: Promised,
})
export type Application = z.infer<typeof Application>

/** The first three say at which level it lies. */
export const SupportedState = z.enum([
  'county',
  'city',
  'region',
  'listed',
  'refused',
  'withdrawn',
  'struck',
  'ended',
])
export type SupportedState = z.infer<typeof SupportedState>

export const Supported = z.strictObject({
  ...Application.shape,
  id: SupportedId,
  orgId: OrgId,
  orgName: z.string(),
  /** Of the organisation: its county, as a rule. */
  region: z.string(),
  state: SupportedState,
  /** Since when it stands so: what its clocks count from. */
  since: At,
  createdAt: At,
  updatedAt: At,
  /** What each level said, oldest first. */
  opinions: z.array(z.strictObject({ level: z.string(), at: At, by: z.string(), text: Words })),
  /** Why it was refused or struck. */
  reason: z.optional(Words),
  /** On the list, with the reason that is published. */
  listed: z.optional(z.strictObject({ from: On, to: On, reason: Words })),
})
export type Supported = z.infer<typeof Supported>

export const SupportedStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('pass'), opinion: Words }),
  z.strictObject({ step: z.literal('publish'), reason: Words, to: On }),
  z.strictObject({ step: z.literal('refuse'), reason: Words }),
  z.strictObject({ step: z.literal('strike'), reason: Words }),
  z.strictObject({ step: z.literal('withdraw') }),
])
export type SupportedStep = z.infer<typeof SupportedStep>
export type StepName = SupportedStep['step'] | 'end'

/** One organisation, one application: its id follows from the organisation's. */
export const supportedIdOf = (orgId: string): SupportedId =>
  orgId.replace(/^org_/, 'sup_') as SupportedId
