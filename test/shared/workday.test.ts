// Working days: holidays, make-up days, leap days, years without a notice, any machine's time zone.
import { afterEach, describe, expect, test } from 'vitest'
import { HOLIDAYS } from '#shared/clock/holiday.ts'
import { known, plusWorkingDays, workday, workingDaysBetween } from '#shared/clock/workday.ts'
import { On } from '#shared/time.ts'

const zone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = zone
})

describe('the calendar', () => {
  test('of a year has days of that year alone, holidays in order, make-up days on weekends', () => {
    for (const [year, { off, worked }] of Object.entries(HOLIDAYS)) {
      for (const [from, to] of off) {
        expect([On.parse(from) <= On.parse(to), from.slice(0, 4), to.slice(0, 4)]).toEqual([
          true,
          year,
          year,
        ])
      }
      expect([...off.map(([from]) => from)].sort()).toEqual(off.map(([from]) => from))
      for (const day of worked) expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
      for (const day of worked) expect(workday(day)).toEqual({ worked: true, known: true })
    }
  })
  test('has as many free days as the notices say', () => {
    const free = (year: string) =>
      HOLIDAYS[year]!.off.map(([from, to]) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1)
    expect([free('2025'), free('2026')]).toEqual([
      [1, 8, 3, 5, 3, 8],
      [3, 9, 3, 5, 3, 3, 7],
    ])
  })
})

describe('working days', () => {
  test.each([
    // Friday before the spring festival, whose Saturday is worked.
    ['2026-02-13T02:00:00.000Z', 1, '2026-02-14T02:00:00.000Z'],
    ['2026-02-13T02:00:00.000Z', 2, '2026-02-24T02:00:00.000Z'],
    ['2026-02-27T02:00:00.000Z', 1, '2026-02-28T02:00:00.000Z'],
    ['2025-01-27T02:00:00.000Z', 2, '2025-02-06T02:00:00.000Z'],
    // Wednesday 30 September: the next working day is the 8th, then Friday, then the worked Saturday.
    ['2026-09-30T02:00:00.000Z', 1, '2026-10-08T02:00:00.000Z'],
    ['2026-09-30T02:00:00.000Z', 3, '2026-10-10T02:00:00.000Z'],
    // 29 February 2028 is a Tuesday of a year without a notice.
    ['2028-02-28T02:00:00.000Z', 1, '2028-02-29T02:00:00.000Z'],
    ['2028-02-28T02:00:00.000Z', 2, '2028-03-01T02:00:00.000Z'],
    // 15:59 UTC is the last minute of a Shanghai day.
    ['2026-04-30T15:59:59.999Z', 1, '2026-05-06T15:59:59.999Z'],
    ['2026-10-08T02:00:00.000Z', -1, '2026-09-30T02:00:00.000Z'],
  ])('%s and %d are %s', (at, days, then) => {
    expect(plusWorkingDays(at, days)).toBe(then)
  })
  test('do not depend on where the machine stands, nor on its daylight saving', () => {
    const asked = () => plusWorkingDays('2026-03-06T20:00:00.000Z', 10)
    const answers = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'UTC'].map((tz) => {
      process.env['TZ'] = tz
      return asked()
    })
    expect(new Set(answers)).toEqual(new Set(['2026-03-19T20:00:00.000Z']))
  })
  test('are counted back as they were counted forth, from any working day', () => {
    for (let day = 0; day < 700; day++) {
      const at = new Date(Date.UTC(2025, 0, 2, 2) + day * 86_400_000).toISOString()
      if (!workday(at.slice(0, 10)).worked) continue
      expect(plusWorkingDays(plusWorkingDays(at, 7), -7)).toBe(at)
      expect(workingDaysBetween(at, plusWorkingDays(at, 7))).toBe(7)
    }
  })
  test('of an instant before another are none: a clock that runs behind takes nothing back', () => {
    expect(workingDaysBetween('2026-11-24T02:00:00.000Z', '2026-11-23T02:00:00.000Z')).toBe(0)
  })
  test('of a year without a notice know weekends alone, and say so', () => {
    expect(workday('2027-10-01')).toEqual({ worked: true, known: false })
    expect(workday('2027-10-02')).toEqual({ worked: false, known: false })
    expect(known('2026-12-30T02:00:00.000Z', '2026-12-31T02:00:00.000Z')).toBe(true)
    expect(known('2026-12-30T02:00:00.000Z', '2027-01-02T02:00:00.000Z')).toBe(false)
  })
})
