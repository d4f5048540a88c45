// What the API tells a guest of released meetings and of what was reported.
import type { Result } from '#shared/event/result.ts'
import type { GuestView } from '#shared/event/view.ts'

export type MyMeeting = {
  wish: string
  slot: number
  table?: number
  guests: readonly GuestView[]
}
export type MyCalledOff = {
  wish: string
  slot: number
  why: 'left' | 'merged'
  reason?: string
  guests: readonly GuestView[]
  isFree: boolean
}
export type MyTimetable = {
  no: number
  items: readonly MyMeeting[]
  calledOff: readonly MyCalledOff[]
}
export type MyResult = Result & { version: number }
