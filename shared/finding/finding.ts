// A finding (问题清单): a problem at an enterprise, who answers for it, by when, and what shows that it is mended.
import * as z from 'zod/mini'
import { FileRef } from '../file/file.ts'
import { ListingId, OrgId } from '../id.ts'
import { RegionCode } from '../region/region.ts'
import { At, On } from '../time.ts'

export const FindingId = z.string().check(z.regex(/^fnd_[0-9a-z]{4,40}$/))

/** 督察, 信访, 监测, 检查, 摸底调查, 自查. */
export const Source = z.enum([
  'inspectorate',
  'petition',
  'monitoring',
  'inspection',
  'survey',
  'self',
])
export type Source = z.infer<typeof Source>
export const Severity = z.enum(['general', 'major', 'severe'])
export type Severity = z.infer<typeof Severity>

export const FindingStatus = z.enum(['open', 'rectified', 'checked', 'written-off'])
export type FindingStatus = z.infer<typeof FindingStatus>

export const Words = z
  .string()
  .check(z.trim(), z.minLength(4, { error: 'reason.short' }), z.maxLength(500))
const Files = z.optional(z.array(FileRef).check(z.maxLength(10)))
const Evidence = z.strictObject({ at: At, by: z.string(), note: Words, files: Files })

export const Finding = z.strictObject({
  id: FindingId,
  orgId: OrgId,
  orgName: z.string(),
  /** County of the enterprise: which officials may know of it. */
  region: z.string(),
  title: z.string().check(z.trim(), z.minLength(4, { error: 'title.short' }), z.maxLength(60)),
  text: z.optional(z.string().check(z.trim(), z.maxLength(2000))),
  source: Source,
  severity: Severity,
  /** The official who answers for it, by name. */
  owner: z.string().check(z.trim(), z.minLength(2, { error: 'name.short' }), z.maxLength(40)),
  /** The level that supervises it and alone writes it off. */
  level: z.string(),
  dueOn: On,
  before: Files,
  /** What the enterprise, or an official for it, showed as mended; newest last. */
  after: z.optional(z.array(Evidence).check(z.maxLength(20))),
  status: FindingStatus,
  /** Since when it stands so: what its clocks count from. */
  since: At,
  createdAt: At,
  updatedAt: At,
  /** The demand that was raised from it. */
  demandId: z.optional(ListingId),
  opinion: z.optional(Words),
  writtenOffAt: z.optional(At),
  reopened: z.optional(z.int()),
})
export type Finding = z.infer<typeof Finding>

const { title, text, source, severity, owner, dueOn, before } = Finding.shape
/** What an official says of a new finding. */
export const Opened = z.strictObject({
  orgId: OrgId,
  title,
  text,
  source,
  severity,
  owner,
  dueOn,
  before,
})
export type Opened = z.infer<typeof Opened>

export const FindingStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('change'), title, text, source, severity, owner, dueOn }),
  z.strictObject({ step: z.literal('rectify'), note: Words, files: Files }),
  z.strictObject({ step: z.literal('reject'), reason: Words }),
  z.strictObject({ step: z.literal('pass'), note: Words, files: Files }),
  z.strictObject({ step: z.literal('write-off'), opinion: Words }),
  z.strictObject({ step: z.literal('reopen'), reason: Words, dueOn }),
  z.strictObject({ step: z.literal('move'), to: RegionCode, reason: Words }),
])
export type FindingStep = z.infer<typeof FindingStep>
export type StepName = FindingStep['step']
