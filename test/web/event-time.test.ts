// Times of an event on the page: Beijing's first with the zone said, the reader's own beside it where it differs.
import { afterEach, expect, test } from 'vitest'
import { monthKey, span, spanHere } from '../../web/src/event/time.ts'

const before = process.env.TZ
afterEach(() => {
  process.env.TZ = before
})

/** 07:30 to 09:00 in Beijing: midnight in UTC lies in between. */
const [START, END] = ['2026-11-30T23:30:00.000Z', '2026-12-01T01:00:00.000Z']

test('a morning in Beijing that crosses midnight in UTC is one day, in its own month', () => {
  expect(span(START, END, 'zh')).toBe('2026年12月1日 07:30–09:00（北京时间）')
  expect(span(START, END, 'en')).toMatch(/1 Dec\w* 2026 07:30–09:00 \(Beijing time\)/)
  expect(monthKey(START)).toBe('2026-12')
})

test('a guest in Hanoi reads Beijing time, and an hour less with the zone of Vietnam', () => {
  process.env.TZ = 'Asia/Ho_Chi_Minh'
  expect(span(START, END, 'en')).toContain('07:30–09:00 (Beijing time)')
  expect(spanHere(START, END, 'en')).toMatch(
    /^1 Dec\w* 06:30–08:00 \(Asia\/(Ho_Chi_Minh|Saigon)\)$/,
  )
})

test('a guest in Nanning reads no second time', () => {
  process.env.TZ = 'Asia/Shanghai'
  expect(spanHere(START, END, 'zh')).toBeUndefined()
})
