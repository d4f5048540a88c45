// Who may do what about who holds a case: every action x official x level that holds it; a plain model beside it.
import { describe, expect, test } from 'vitest'
import { type Member } from '#shared/actor.ts'
import {
  type Hold,
  HOLD_STEPS,
  holdOf,
  HoldStep,
  type HoldAction,
  settle,
} from '#shared/case/hold.ts'
import { Problem } from '#shared/problem.ts'

const NOW = '2026-11-23T02:00:00.000Z'
const PLACE = '451082'
const PEOPLE = {
  county: '451082',
  sibling: '451022',
  city: '451000',
  otherCity: '450100',
  region: '450000',
} as const
type Who = keyof typeof PEOPLE
const official = (who: Who): Member =>
  ({ id: `mbr_${who}`, orgId: `org_${who}`, role: 'official', region: PEOPLE[who] }) as Member
const heldBy = (who: 'county' | 'city' | 'region'): Hold => ({
  demandId: 'lst_d' as never,
  region: PEOPLE[who],
  since: NOW,
})
const SAID: Record<HoldAction, HoldStep> = {
  'pass-up': { action: 'pass-up', reason: '县内无承接能力' },
  'hand-down': { action: 'hand-down', to: PLACE, reason: '请县局办理' },
  'take-over': { action: 'take-over', reason: '涉及跨县协调' },
  ask: { action: 'ask', to: '450100', question: '贵市有无承接能力' },
  reply: { action: 'reply', text: '本市可承接两万吨' },
  supervise: { action: 'supervise', dueOn: '2026-12-01', note: '请限期办结' },
  'follow-up': { action: 'follow-up', note: '电话询问进展' },
}

function outcome(hold: Hold, said: HoldStep, who: Who): string {
  try {
    return settle(hold, said, { actor: official(who), place: PLACE }, NOW).region
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

const NO = 'hold.not-your-level'
const OUT = 'missing'
/** Written by hand: for each holder, what county, sibling county, city, other city and region get. */
const TABLE: Record<HoldAction, Record<'county' | 'city' | 'region', string[]>> = {
  'pass-up': {
    county: ['451000', OUT, NO, OUT, NO],
    city: [NO, OUT, '450000', OUT, NO],
    region: [NO, OUT, NO, OUT, 'hold.top'],
  },
  'hand-down': {
    county: ['hold.not-below', OUT, 'hold.not-below', OUT, 'hold.not-below'],
    city: [NO, OUT, '451082', OUT, '451082'],
    region: [NO, OUT, NO, OUT, '451082'],
  },
  'take-over': {
    county: [NO, OUT, '451000', OUT, '450000'],
    city: [NO, OUT, NO, OUT, '450000'],
    region: [NO, OUT, NO, OUT, NO],
  },
  ask: {
    county: ['451082', OUT, '451082', OUT, '451082'],
    city: [NO, OUT, '451000', OUT, '451000'],
    region: [NO, OUT, NO, OUT, '450000'],
  },
  reply: {
    county: [NO, OUT, NO, OUT, NO],
    city: [NO, OUT, NO, OUT, NO],
    region: [NO, OUT, NO, OUT, NO],
  },
  supervise: {
    county: [NO, OUT, '451082', OUT, '451082'],
    city: [NO, OUT, NO, OUT, '451000'],
    region: [NO, OUT, NO, OUT, NO],
  },
  'follow-up': {
    county: ['451082', OUT, '451082', OUT, '451082'],
    city: ['451000', OUT, '451000', OUT, '451000'],
    region: ['450000', OUT, '450000', OUT, '450000'],
  },
}

describe('the authority table', () => {
  for (const action of Object.keys(HOLD_STEPS) as HoldAction[]) {
    test(`${action}: officials of every place, whoever holds the case`, () => {
      for (const holder of ['county', 'city', 'region'] as const) {
        const got = (Object.keys(PEOPLE) as Who[]).map((who) =>
          outcome(heldBy(holder), SAID[action], who),
        )
        expect([action, holder, got]).toEqual([action, holder, TABLE[action][holder]])
      }
    })
  }
  test('nobody but officials has a say, not even the owner', () => {
    for (const role of ['enterprise', 'firm', 'bank', 'expert'] as const) {
      const actor = { ...official('county'), role }
      expect(() =>
        settle(heldBy('county'), SAID['follow-up'], { actor, place: PLACE }, NOW),
      ).toThrow(expect.objectContaining({ kind: 'missing' }))
    }
  })
})

describe('a case', () => {
  test('is held by the county of the demand until somebody moves it', () => {
    const listing = { id: 'lst_d' as never, region: PLACE, publishedAt: NOW }
    expect(holdOf(undefined, listing).region).toBe(PLACE)
    expect(holdOf(heldBy('city'), listing).region).toBe('451000')
  })
  test('moves with a reason: a step without one is no step', () => {
    for (const said of Object.values(SAID)) {
      const key = (['reason', 'note', 'question', 'text'] as const).find((k) => k in said)!
      expect(HoldStep.safeParse(said).success).toBe(true)
      expect(HoldStep.safeParse({ ...said, [key]: ' ' }).success).toBe(false)
    }
  })
  test('asks another city, which answers once; asked it knows nothing else of the case', () => {
    const asked = settle(
      heldBy('county'),
      SAID.ask,
      { actor: official('county'), place: PLACE },
      NOW,
    )
    expect(outcome(asked, SAID.ask, 'county')).toBe('hold.asked')
    expect(outcome(asked, SAID['follow-up'], 'otherCity')).toBe('missing')
    const replied = settle(asked, SAID.reply, { actor: official('otherCity'), place: PLACE }, NOW)
    expect(replied.asked).toMatchObject([{ to: '450100', reply: '本市可承接两万吨' }])
    expect(outcome(replied, SAID.reply, 'otherCity')).toBe('missing')
    for (const to of ['451000', '451022', '450000'])
      expect(outcome(heldBy('county'), { ...SAID.ask, to } as HoldStep, 'county')).toBe(
        'hold.not-another-city',
      )
  })
  test('is supervised to a day that is still to come, the day itself included', () => {
    const by = (dueOn: string) =>
      outcome(heldBy('county'), { ...SAID.supervise, dueOn } as HoldStep, 'city')
    expect([by('2026-11-22'), by('2026-11-23')]).toEqual(['hold.past', '451082'])
  })
})
