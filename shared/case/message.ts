// A message and a paper in the thread of a pair.
import * as z from 'zod/mini'
import { FileRef } from '../file/file.ts'
import { At } from '../time.ts'
import { Doer } from './progress.ts'

const By = z.strictObject({ memberId: z.string(), name: z.string(), side: Doer })

export const Message = z.strictObject({
  id: z.string(),
  at: At,
  by: By,
  text: z.string(),
  files: z.optional(z.array(FileRef)),
})
export type Message = z.infer<typeof Message>

export const MessageText = z
  .string()
  .check(z.trim(), z.minLength(1, { error: 'required' }), z.maxLength(4000))

/** A file that came with a message or a step: what opens it for the other side. */
export const Paper = z.strictObject({
  ...FileRef.shape,
  at: At,
  by: By,
  /** `message`, or the step it came with. */
  with: z.string(),
})
export type Paper = z.infer<typeof Paper>
