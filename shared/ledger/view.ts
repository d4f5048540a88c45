// A saved view of the ledger: a name for a filter, kept per member.
import * as z from 'zod/mini'
import { Filter } from './filter.ts'

export const View = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1, { error: 'name.short' }), z.maxLength(30)),
  filter: Filter,
})
export type View = z.infer<typeof View>

export const Views = z.strictObject({ items: z.array(View).check(z.maxLength(20)) })
