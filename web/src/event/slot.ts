// The name of a slot: its day and its time in Beijing.
import type { Slot } from '#shared/event/slot.ts'
import { day } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { clock } from './time.ts'

export const slotText = ({ startAt, endAt }: Slot, lang: Lang): string =>
  `${day(startAt, lang)} ${clock(startAt)}–${clock(endAt)}`
