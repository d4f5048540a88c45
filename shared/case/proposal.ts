// A proposal on a pair: an official's word for it, read by both sides before they answer.
import * as z from 'zod/mini'
import { FileRef } from '../file/file.ts'
import { At } from '../time.ts'

/** Why the official thinks that the two fit: read by both sides before they answer. */
export const Evidence = z
  .string()
  .check(z.trim(), z.minLength(4, { error: 'reason.short' }), z.maxLength(500))

export const Proposal = z.strictObject({
  by: z.strictObject({ memberId: z.string(), name: z.string() }),
  region: z.string(),
  at: At,
  note: Evidence,
  files: z.optional(z.array(FileRef).check(z.maxLength(5))),
})
export type Proposal = z.infer<typeof Proposal>

type Asked = {
  firm: { answer: string }
  enterprise: { answer: string }
  proposal?: unknown
}
/** Proposed, and neither side has said anything yet. */
export const isUntouched = ({ firm, enterprise, proposal }: Asked): boolean =>
  proposal !== undefined && firm.answer === 'none' && enterprise.answer === 'none'
