// A person's verdict on a match: who may say what, what is kept, whom it rules out; and how verdicts are counted.
import { describe, expect, test } from 'vitest'
import { type Actor, type Member, type Role } from '#shared/actor.ts'
import { type MemberId, type OrgId } from '#shared/id.ts'
import { buildIndex } from '#shared/match/index/match-index.ts'
import { ranked as indexRanked } from '#shared/match/index/ranked.ts'
import { rank } from '#shared/match/judge.ts'
import { type Match, type Profile } from '#shared/match/match.ts'
import { type Counted, precision } from '#shared/match/precision.ts'
import * as rules from '#shared/match/verdict.ts'

const NOW = '2026-11-23T02:00:00.000Z'
const member = (role: Role, orgId: string, region: string): Member => ({
  id: 'mbr_0001' as MemberId,
  orgId: orgId as OrgId,
  role,
  name: '张测',
  region,
})
const pair = {
  demand: { orgId: 'org_demand', region: '451082' },
  offer: { orgId: 'org_offer', region: '440100' },
  opinion: { matcher: '2', verdict: 'fit', score: 81, grade: 'A', parts: { code: 34 } } as const,
}
const WHO: Readonly<Record<string, Actor>> = {
  nobody: undefined,
  county: member('official', 'org_county', '451082'),
  city: member('official', 'org_city', '451000'),
  region: member('official', 'org_region', '450000'),
  'next county': member('official', 'org_next', '451022'),
  'the city of the firm': member('official', 'org_far', '440100'),
  'the enterprise': member('enterprise', 'org_demand', '451082'),
  'another enterprise': member('enterprise', 'org_other', '451082'),
  'the firm': member('firm', 'org_offer', '440100'),
  'another firm': member('firm', 'org_third', '440100'),
  bank: member('bank', 'org_bank', '450100'),
  expert: member('expert', 'org_expert', '450100'),
}
const base = { demandId: 'lst_0001', offerId: 'lst_0002' }
const good = rules.Said.parse({ ...base, verdict: 'good' })
const wrong = rules.Said.parse({ ...base, verdict: 'wrong', reason: 'distance', part: 'cost' })
const never = rules.Said.parse({ ...base, verdict: 'wrong', reason: 'never-again' })

function outcome(said: rules.Said, who: string): string {
  try {
    return rules.personVerdict(said, WHO[who], pair, NOW).as
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('who may judge a match', () => {
  test.each([
    ['nobody', 'session.missing', 'session.missing'],
    ['county', 'official', 'match.not-your-ban'],
    ['city', 'official', 'match.not-your-ban'],
    ['region', 'official', 'match.not-your-ban'],
    ['next county', 'match.not-yours', 'match.not-yours'],
    ['the city of the firm', 'match.not-yours', 'match.not-yours'],
    ['the enterprise', 'enterprise', 'enterprise'],
    ['another enterprise', 'match.not-yours', 'match.not-yours'],
    ['the firm', 'firm', 'firm'],
    ['another firm', 'match.not-yours', 'match.not-yours'],
    ['bank', 'match.not-yours', 'match.not-yours'],
    ['expert', 'match.not-yours', 'match.not-yours'],
  ])('%s: %s; and to rule somebody out: %s', (who, judging, banning) => {
    expect(outcome(good, who)).toBe(judging)
    expect(outcome(wrong, who)).toBe(judging)
    expect(outcome(never, who)).toBe(banning)
  })
})

describe('a verdict', () => {
  test('needs a reason of the list where it is wrong, has none where it is good, and names a part that exists', () => {
    const said = (change: object) => rules.Said.safeParse({ ...base, ...change }).success
    expect(said({ verdict: 'wrong' })).toBe(false)
    expect(said({ verdict: 'wrong', reason: 'ugly' })).toBe(false)
    expect(said({ verdict: 'good', reason: 'price' })).toBe(false)
    expect(said({ verdict: 'good', part: 'beauty' })).toBe(false)
    expect(said({ verdict: 'good', part: 'distance' })).toBe(true)
    for (const reason of rules.WrongReason.options)
      expect(said({ verdict: 'wrong', reason })).toBe(true)
  })

  test('keeps who, when, why, and what the matcher said at that time', () => {
    const match = {
      verdict: 'check',
      score: 61.5,
      grade: 'B',
      reasons: [{ part: 'code', code: 'c', points: 30, values: {} }],
    } as unknown as Match
    const opinion = rules.opinionOf('7', match)
    const kept = rules.personVerdict(wrong, WHO['the firm'], { ...pair, opinion }, NOW)
    expect(rules.PersonVerdict.parse(kept)).toEqual({
      ...base,
      verdict: 'wrong',
      reason: 'distance',
      part: 'cost',
      orgId: 'org_offer',
      as: 'firm',
      by: 'mbr_0001',
      at: NOW,
      opinion: { matcher: '7', verdict: 'check', score: 61.5, grade: 'B', parts: { code: 30 } },
    })
  })

  test('rules out the other side, and only by never-again', () => {
    const outed = (as: rules.Judge, reason?: rules.WrongReason) =>
      rules.ruledOut({ as, reason }, pair)
    expect(outed('enterprise', 'never-again')).toBe('org_offer')
    expect(outed('firm', 'never-again')).toBe('org_demand')
    expect(outed('enterprise', 'price')).toBeUndefined()
    expect(outed('firm')).toBeUndefined()
  })
})

const D: Profile = {
  id: 'lst_d',
  kind: 'demand',
  orgId: 'org_d',
  orgName: '甲厂',
  title: '赤泥利用',
  region: '451082',
  version: 1,
  verified: 'verified',
  features: { codes: ['waste.red-mud'], text: '赤泥利用', modes: ['use'], hazard: 'general' },
}
const O: Profile = { ...D, id: 'lst_o', kind: 'offer', orgId: 'org_o' }
const P: Profile = { ...O, id: 'lst_p', orgId: 'org_p' }

describe('whom an organisation ruled out', () => {
  const ranked = (demand: Profile, ...offers: Profile[]) =>
    rank(demand, offers, NOW).matches.map((match) => match.offerId)

  test('is not in its rankings, whichever of the two said so; others stay', () => {
    expect(ranked(D, O, P)).toEqual(['lst_o', 'lst_p'])
    expect(ranked({ ...D, never: ['org_o'] }, O, P)).toEqual(['lst_p'])
    expect(ranked(D, { ...O, never: ['org_d'] }, P)).toEqual(['lst_p'])
    expect(ranked({ ...D, never: ['org_x'] }, { ...O, never: ['org_y'] }, P).length).toBe(2)
  })
})

describe('the index', () => {
  test('lets nobody who is ruled out take the place of another', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...O, id: `lst_o${i}` }))
    const far = { ...P, region: '650100' }
    const demand = { ...D, never: ['org_o'] }
    const offers = new Map([...many, far].map((offer) => [offer.id, offer]))
    const search = indexRanked(buildIndex([...offers.values()], 'offer'), demand, NOW)
    let step = search.next()
    while (step.done !== true) step = search.next(step.value.flatMap((id) => offers.get(id) ?? []))
    expect(step.value.ranking.matches.map((match) => match.offerId)).toEqual(['lst_p'])
    expect(step.value.ranking).toEqual(rank(demand, [...offers.values()], NOW))
  })
})

describe('the precision', () => {
  const v = (change: Partial<Counted>): Counted => ({
    matcher: '2',
    stopped: false,
    grade: 'A',
    verdict: 'good',
    ...change,
  })
  const bad = (reason: string, change: Partial<Counted> = {}) =>
    v({ verdict: 'wrong', reason, ...change })

  test('is counted per matcher, by grade, reason and part; stopped pairs stand apart', () => {
    const rows = precision([
      v({ matcher: '10' }),
      v({}),
      v({ part: 'distance' }),
      bad('price', { grade: 'B' }),
      bad('distance', { grade: 'B', part: 'distance' }),
      v({ stopped: true, grade: 'C' }),
      bad('licence', { stopped: true, grade: 'C' }),
    ])
    expect(rows.map((r) => [r.matcher, r.by, r.key, r.judged, r.against, r.precision])).toEqual([
      ['2', 'all', '', 4, 2, 0.5],
      ['2', 'grade', 'A', 2, 0, 1],
      ['2', 'grade', 'B', 2, 2, 0],
      ['2', 'reason', 'distance', 4, 1, 0.75],
      ['2', 'reason', 'price', 4, 1, 0.75],
      ['2', 'part', 'distance', 4, 2, 0.5],
      ['2', 'stopped', '', 2, 1, 0.5],
      ['10', 'all', '', 1, 0, 1],
      ['10', 'grade', 'A', 1, 0, 1],
    ])
  })

  test('of nothing judged is no row', () => {
    expect(precision([])).toEqual([])
  })
})
