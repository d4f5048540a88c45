// What is recorded of the list of key supported enterprises.
import * as z from 'zod/mini'

export const SupportedAct = z.enum([
  'supported.applied',
  'supported.passed',
  'supported.refused',
  'supported.published',
  'supported.withdrawn',
  'supported.struck',
  'supported.ended',
  'supported.read',
])
export type SupportedAct = z.infer<typeof SupportedAct>
