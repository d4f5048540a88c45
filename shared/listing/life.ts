// The life of a listing as one table: who may do what from where, and where it leads.
import * as z from 'zod/mini'

export const Status = z.enum(['draft', 'submitted', 'returned', 'published', 'expired', 'closed'])
export type Status = z.infer<typeof Status>

export type ListingAction =
  | 'save'
  | 'submit'
  | 'return'
  | 'publish'
  | 'accept-changes'
  | 'confirm'
  | 'withdraw'
  | 'close'
  | 'expire'
export type By = 'owner' | 'official' | 'clock'

/** The whole life as one table: who may do what from where, and where it leads (`same` stays). */
export const LIFE: Readonly<
  Record<ListingAction, { by: readonly By[]; from: readonly Status[]; to: Status | 'same' }>
> = {
  save: { by: ['owner'], from: ['draft', 'returned', 'published'], to: 'same' },
  submit: { by: ['owner'], from: ['draft', 'returned'], to: 'submitted' },
  return: { by: ['official'], from: ['submitted', 'published'], to: 'returned' },
  publish: { by: ['official'], from: ['submitted'], to: 'published' },
  'accept-changes': { by: ['official'], from: ['published'], to: 'published' },
  confirm: { by: ['owner'], from: ['published', 'expired'], to: 'published' },
  withdraw: { by: ['owner'], from: ['submitted', 'published', 'expired'], to: 'draft' },
  close: {
    by: ['owner', 'official'],
    from: ['published', 'expired', 'returned', 'draft'],
    to: 'closed',
  },
  expire: { by: ['clock'], from: ['published'], to: 'expired' },
}
