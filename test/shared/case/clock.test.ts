// A case's clocks as functions of its state, and what each clock does when: over holidays, leap days, levels.
import { describe, expect, test } from 'vitest'
import { type Hold } from '#shared/case/hold.ts'
import { answer, type Party, stranger } from '#shared/case/party.ts'
import { clocksOfCase } from '#shared/clock/case-clock.ts'
import { type Clock, clocksOf, nameOf } from '#shared/clock/clock.ts'
import { due, momentsOf } from '#shared/clock/moment.ts'
import { type Listing } from '#shared/listing/listing.ts'

const NOW = '2026-11-23T02:00:00.000Z'
const listing = (status: Listing['status'] = 'published', change: Partial<Listing> = {}) =>
  ({
    id: 'lst_d',
    kind: 'demand',
    orgId: 'org_d',
    region: '451082',
    status,
    fields: { title: '赤泥' },
    ...change,
  }) as Listing
const hold = (change: Partial<Hold> = {}): Hold => ({
  demandId: 'lst_d' as never,
  region: '451082',
  since: NOW,
  ...change,
})
const facts = { demandId: 'lst_d', demandOrgId: 'org_d', orgId: 'org_f' } as never
const said = (...sides: ('firm' | 'enterprise')[]): Party =>
  sides.reduce(
    (party, side) => answer(party, side, { answer: 'yes' }, NOW).party,
    stranger(facts, NOW),
  )
const names = (clocks: Clock[]) => clocks.map((c) => `${nameOf(c)} ${c.on} ${c.dueAt.slice(0, 10)}`)

describe('a case has', () => {
  test.each([
    ['nothing without a pair', listing(), [], hold(), []],
    [
      'five working days for an invited firm, and an official who follows up in ten',
      listing(),
      [said('enterprise')],
      hold(),
      ['answer-invitation#org_f firm 2026-11-30', 'follow-up official 2026-12-07'],
    ],
    [
      'five for an enterprise that a firm is interested in',
      listing(),
      [said('firm')],
      hold(),
      ['answer-interest#org_f owner 2026-11-30', 'follow-up official 2026-12-07'],
    ],
    [
      'results asked of an agreed pair',
      listing(),
      [said('firm', 'enterprise')],
      hold(),
      ['results#org_f both 2026-11-30', 'follow-up official 2026-12-07'],
    ],
    ['no answer to wait for once it is closed', listing('closed'), [said('firm')], hold(), []],
    [
      'a follow-up that starts anew when an official has looked',
      listing(),
      [said('firm')],
      hold({ followedAt: '2026-12-01T02:00:00.000Z' }),
      ['answer-interest#org_f owner 2026-11-30', 'follow-up official 2026-12-15'],
    ],
    [
      'a day that a higher level has set',
      listing(),
      [],
      hold({
        supervision: { by: '451000', at: NOW, dueAt: '2026-12-01T16:00:00.000Z', note: '限期' },
      }),
      ['supervision official 2026-12-01'],
    ],
  ] as [string, Listing, Party[], Hold, string[]][])('%s', (_, demand, parties, held, wanted) => {
    expect(names(clocksOfCase(demand, parties, held))).toEqual(wanted)
  })
  test('no clock of a pair that one side has left', () => {
    const no = { answer: 'no', reason: 'price' } as const
    const left = answer(said('firm', 'enterprise'), 'firm', no, NOW).party
    expect(names(clocksOfCase(listing(), [left], hold()))).toEqual([])
  })
})

const moments = (clock: Clock) =>
  momentsOf(clock).map(
    (m) => `${m.at.slice(0, 10)} ${m.does}${'to' in m ? ` ${m.from}>${m.to}` : ''}`,
  )
const check = (submittedAt: string, region = '451082') =>
  clocksOf(listing('submitted', { submittedAt, region }))[0]!

describe('a clock', () => {
  test('on the county reminds a working day before, goes to the city when due and to the region after two more', () => {
    expect(moments(check(NOW))).toEqual([
      '2026-11-24 remind',
      '2026-11-25 escalate 451082>451000',
      '2026-11-27 escalate 451000>450000',
    ])
  })
  test('on a firm goes to its officials first', () => {
    const [clock] = clocksOfCase(listing(), [said('enterprise')], hold())
    expect(moments(clock!)).toEqual([
      '2026-11-27 remind',
      '2026-11-30 escalate 451082>451082',
      '2026-12-02 escalate 451082>451000',
      '2026-12-04 escalate 451000>450000',
    ])
  })
  test('of a case that the region holds has nowhere to go', () => {
    expect(moments(check(NOW, '450000'))).toEqual(['2026-11-24 remind'])
  })
  test('waits through the national holiday and works on the Saturday made up for', () => {
    expect(moments(check('2026-09-30T02:00:00.000Z'))).toEqual([
      '2026-10-08 remind',
      '2026-10-09 escalate 451082>451000',
      '2026-10-12 escalate 451000>450000',
    ])
  })
  test('says that it had to guess where nobody has announced the holidays yet', () => {
    expect(check('2026-12-31T02:00:00.000Z').guessed).toBe(true)
    expect(check(NOW)).not.toHaveProperty('guessed')
  })
  test('asks for results at 7, 30, 90 and 180 days', () => {
    const clock = clocksOfCase(listing(), [said('firm', 'enterprise')], hold())[0]!
    expect(moments(clock)).toEqual([
      '2026-11-30 ask-results',
      '2026-12-23 ask-results',
      '2027-02-21 ask-results',
      '2027-05-22 ask-results',
    ])
  })
  test('fires each moment once and in order; what was slept through is not asked three times over', () => {
    const clock = clocksOfCase(listing(), [said('firm', 'enterprise')], hold())[0]!
    expect(due(clock, 0, '2026-11-29T02:00:00.000Z')).toBeUndefined()
    expect(due(clock, 0, '2027-03-01T02:00:00.000Z')?.phase).toBe(2)
    expect(due(clock, 3, '2027-03-01T02:00:00.000Z')).toBeUndefined()
    // Every level is told, however late the timer comes; only the reminder is no use any more.
    expect(due(check(NOW), 0, '2027-03-01T02:00:00.000Z')?.phase).toBe(1)
    expect(due(check(NOW), 2, '2027-03-01T02:00:00.000Z')?.phase).toBe(2)
  })
  test('that runs a little behind or ahead fires nothing early', () => {
    for (const at of ['2026-11-24T01:59:59.999Z', '2026-11-22T02:00:00.000Z'])
      expect(due(check(NOW), 0, at)).toBeUndefined()
    expect(due(check(NOW), 0, '2026-11-24T02:00:00.000Z')?.moment.does).toBe('remind')
  })
})
