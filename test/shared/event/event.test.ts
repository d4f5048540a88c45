// The small rules of events: slots, codes that survive a telephone, folding of calendar lines.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '#shared/event/calendar.ts'
import { codeOf, readCode, spoken } from '#shared/event/code.ts'
import { EventState, LIFE } from '#shared/event/life.ts'
import { slotsOf } from '#shared/event/slot.ts'

const session = (startAt: string, endAt: string, slotMinutes: number, gapMinutes: number) => ({
  name: '上午',
  startAt: `2026-12-01T${startAt}:00.000Z`,
  endAt: `2026-12-01T${endAt}:00.000Z`,
  slotMinutes,
  gapMinutes,
})

describe('slots', () => {
  test('fill each session with whole slots and gaps, numbered through, whatever the order', () => {
    const [morning, noon] = [session('01:00', '02:15', 20, 5), session('06:00', '06:30', 15, 0)]
    const slots = slotsOf([noon, morning])
    expect(slots.map(({ no, session, startAt }) => [no, session, startAt.slice(11, 16)])).toEqual([
      [0, 0, '01:00'],
      [1, 0, '01:25'],
      [2, 0, '01:50'],
      [3, 1, '06:00'],
      [4, 1, '06:15'],
    ])
  })
  test('cross midnight in UTC during a morning in Beijing', () => {
    const early = { ...session('23:30', '23:59', 10, 0), endAt: '2026-12-02T00:30:00.000Z' }
    expect(slotsOf([early]).map(({ startAt }) => startAt.slice(8, 16))).toEqual([
      '01T23:30',
      '01T23:40',
      '01T23:50',
      '02T00:00',
      '02T00:10',
      '02T00:20',
    ])
  })
})

describe('a code', () => {
  const random = fc.uint8Array({ minLength: 6, maxLength: 6 })
  test('is read as it was meant: lower case, spaces, O for 0, I and L for 1', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const code = codeOf(bytes)
        const said = spoken(code).toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l')
        expect(readCode(said)).toBe(code)
      }),
    )
  })
  test('with one wrong letter, or two neighbours swapped, is no code', () => {
    fc.assert(
      fc.property(random, fc.nat(6), fc.nat(30), (bytes, at, letter) => {
        const code = codeOf(bytes)
        const wrong = '0123456789ABCDEFGHJKMNPQRSTVWXY'.charAt(letter)
        const typed = code.slice(0, at) + wrong + code.slice(at + 1)
        if (typed !== code) expect(readCode(typed)).toBeUndefined()
        if (at > 4 || code[at] === code[at + 1]) return
        const swapped = Array.from(code)
        ;[swapped[at], swapped[at + 1]] = [code.charAt(at + 1), code.charAt(at)]
        expect(readCode(swapped.join(''))).toBeUndefined()
      }),
    )
  })
})

test('a folded line has at most 75 octets, no broken character, and unfolds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (line) => {
      const folded = fold(line)
      const parts = folded.split('\r\n')
      expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75)
      expect(parts.map((part, i) => (i === 0 ? part : part.slice(1))).join('')).toBe(line)
    }),
  )
})

test('every state but the last two has a way on, and every step leads somewhere', () => {
  for (const state of EventState.options) {
    const ways = Object.values(LIFE).filter(({ from, to }) => from.includes(state) && to !== 'same')
    expect([state, ways.length > 0]).toEqual([state, !['closed', 'cancelled'].includes(state)])
  }
})
