// The list itself: its name, as policies and products ask for it, and who is on it today.
import type { On } from '../time.ts'

/** A policy or a product that asks for this list is answered by the platform's own knowledge. */
export const SUPPORTED_LIST = '重点保障企业名单'

/** On the list until its last day is over, whether or not the clock has come round since. */
export const isListed = (
  one: { state: string; listed?: { to: On } | undefined } | undefined,
  today: On,
): boolean => one?.state === 'listed' && one.listed !== undefined && today <= one.listed.to
