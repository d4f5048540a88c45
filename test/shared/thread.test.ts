// Parties, cases, clocks, notices, places and times: the small rules of the thread.
import { describe, expect, test } from 'vitest'
import { Act, record, readRecord } from '#shared/audit/audit.ts'
import { caseNumber, CaseNumber, nextOf, stageOf } from '#shared/case/case.ts'
import * as parties from '#shared/case/party.ts'
import { clocksOf, clocksOfOrg } from '#shared/clock/clock.ts'
import { plusWorkingDays } from '#shared/clock/workday.ts'
import { digest, makeId, ListingId } from '#shared/id.ts'
import { beginsLike, FileAsk } from '#shared/file/file.ts'
import { type Listing } from '#shared/listing/listing.ts'
import { letterOf } from '#shared/notice/letter.ts'
import { noticeCodes, sentenceOf } from '#shared/notice/words.ts'
import { noticeOf, TOLD } from '#shared/notice/notice.ts'
import { type Org } from '#shared/org/org.ts'
import {
  allRegions,
  cities,
  cityOf,
  countiesOf,
  covers,
  distanceKm,
  placeName,
} from '#shared/region/region.ts'
import { dayOf, endOf, On } from '#shared/time.ts'
import { isOfficialFor, relationTo, signedIn } from '#shared/actor.ts'
import { type Member } from '#shared/actor.ts'

const NOW = '2026-11-23T02:00:00.000Z'
const facts = {
  demandId: 'lst_d',
  demandOrgId: 'org_d',
  demandRegion: '451082',
  demandTitle: '赤泥',
  orgId: 'org_f',
  orgName: '乙',
  offerId: 'lst_o',
  offerTitle: '利用',
} as unknown as Parameters<typeof parties.stranger>[0]
const contact = { name: '李', phone: '0771-1234567' }
const no = { answer: 'no', reason: 'price' } as const

describe('a party: two answers', () => {
  const start = parties.stranger(facts, NOW)
  const play = (...moves: [parties.PartySide, 'yes' | 'no'][]) => {
    let party = start
    const acts = moves.map(([side, said]) => {
      const next = parties.answer(
        party,
        side,
        said === 'no' ? no : side === 'firm' ? { answer: 'yes', contact } : { answer: 'yes' },
        NOW,
      )
      party = next.party
      return next.act
    })
    return { party, acts }
  }
  test.each([
    [[['firm', 'yes']], ['party.interested'], false],
    [[['enterprise', 'yes']], ['party.invited'], false],
    [
      [
        ['firm', 'yes'],
        ['enterprise', 'yes'],
      ],
      ['party.interested', 'party.agreed'],
      true,
    ],
    [
      [
        ['enterprise', 'yes'],
        ['firm', 'yes'],
      ],
      ['party.invited', 'party.agreed'],
      true,
    ],
    [[['firm', 'no']], ['party.declined'], false],
    [[['enterprise', 'no']], ['party.dismissed'], false],
    [
      [
        ['firm', 'yes'],
        ['enterprise', 'no'],
      ],
      ['party.interested', 'party.dismissed'],
      false,
    ],
    [
      [
        ['firm', 'yes'],
        ['enterprise', 'yes'],
        ['firm', 'no'],
      ],
      ['party.interested', 'party.agreed', 'party.withdrawn'],
      false,
    ],
    [
      [
        ['firm', 'no'],
        ['firm', 'yes'],
        ['enterprise', 'yes'],
      ],
      ['party.declined', 'party.interested', 'party.agreed'],
      true,
    ],
  ] as [[parties.PartySide, 'yes' | 'no'][], string[], boolean][])(
    '%j is recorded as %j, agreed: %s',
    (moves, acts, agreed) => {
      const played = play(...moves)
      expect(played.acts).toEqual(acts)
      expect(parties.agreed(played.party)).toBe(agreed)
      expect(played.party.agreedAt !== undefined).toBe(agreed)
    },
  )
  test('the same answer twice is a conflict, and a yes to a no is refused', () => {
    expect(() => play(['firm', 'yes'], ['firm', 'yes'])).toThrow(
      expect.objectContaining({ code: 'party.already' }),
    )
    expect(() => play(['firm', 'no'], ['enterprise', 'yes'])).toThrow(
      expect.objectContaining({ code: 'party.refused' }),
    )
  })
  test("a firm's yes brings its contact, a no takes it away", () => {
    expect(play(['firm', 'yes']).party.firm.contact).toEqual(contact)
    expect(play(['firm', 'yes'], ['firm', 'no']).party.firm).not.toHaveProperty('contact')
  })
})

describe('a case', () => {
  test('has a number that follows from its demand: the same twice, another for another', () => {
    const number = caseNumber('lst_1', '451082', NOW)
    expect(CaseNumber.parse(number)).toBe(number)
    expect(number.startsWith('GX4510-26-')).toBe(true)
    expect(caseNumber('lst_1', '451082', NOW)).toBe(number)
    expect(caseNumber('lst_2', '451082', NOW)).not.toBe(number)
    expect(number.slice(10)).not.toMatch(/[ILOU]/)
  })
  test('numbers of 20,000 demands differ', () => {
    expect(
      new Set(Array.from({ length: 20_000 }, (_, i) => caseNumber(`lst_${i}`, '451082', NOW))).size,
    ).toBe(20_000)
  })
  const stand = (firm: parties.Answer, enterprise: parties.Answer) => ({
    firm: { answer: firm },
    enterprise: { answer: enterprise },
  })
  test('has the stage that its parties have reached', () => {
    expect(stageOf('published', [])).toBe('published')
    expect(stageOf('published', [stand('no', 'none')])).toBe('published')
    expect(stageOf('published', [stand('yes', 'none')])).toBe('contacting')
    expect(stageOf('expired', [stand('yes', 'yes'), stand('no', 'none')])).toBe('agreed')
    expect(stageOf('closed', [stand('yes', 'yes')])).toBe('closed')
  })
  test('says at every moment who is next and what to do', () => {
    const next = (status: Listing['status'], ...p: ReturnType<typeof stand>[]) => {
      const { who, what } = nextOf({ status }, p)
      return `${who} ${what}`
    }
    expect([
      next('draft'),
      next('submitted'),
      next('returned'),
      next('expired'),
      next('closed'),
    ]).toEqual([
      'owner submit',
      'official check',
      'owner correct',
      'owner confirm',
      'platform nothing',
    ])
    expect([
      next('published'),
      next('published', stand('yes', 'none')),
      next('published', stand('none', 'yes')),
      next('published', stand('yes', 'yes')),
    ]).toEqual(['owner invite', 'owner answer-interest', 'firm answer-invitation', 'owner contact'])
  })
})

describe('clocks', () => {
  const listing = (change: Partial<Listing>) =>
    ({
      id: 'lst_a',
      kind: 'demand',
      orgId: 'org_d' as never,
      region: '451082',
      fields: { title: '赤泥' },
      status: 'draft',
      ...change,
    }) as Listing
  const kinds = (change: Partial<Listing>) =>
    clocksOf(listing(change)).map((c) => [c.kind, c.on, c.dueAt])
  test('a submitted listing gives the county two working days', () => {
    expect(kinds({ status: 'submitted', submittedAt: NOW })).toEqual([
      ['check', 'official', '2026-11-25T02:00:00.000Z'],
    ])
  })
  test('a published one asks after 90 days and ends after 120, counted from the last "still true"', () => {
    expect(kinds({ status: 'published', confirmedAt: NOW })).toEqual([
      ['confirm', 'owner', '2027-02-21T02:00:00.000Z'],
      ['expire', 'owner', '2027-03-23T02:00:00.000Z'],
    ])
  })
  test('a changed one is looked at again', () => {
    expect(
      kinds({ status: 'published', confirmedAt: NOW, amendedAt: NOW }).map(([kind]) => kind),
    ).toEqual(['confirm', 'expire', 'recheck'])
  })
  test('drafts, returned, expired and closed ones have none', () => {
    for (const status of ['draft', 'returned', 'expired', 'closed'] as const)
      expect(kinds({ status, submittedAt: NOW, confirmedAt: NOW })).toEqual([])
  })
  test('an organisation that asks for verification has one', () => {
    expect(
      clocksOfOrg({
        id: 'org_a',
        region: '451082',
        name: '甲',
        status: 'submitted',
        submittedAt: NOW,
      } as Org).map((c) => c.kind),
    ).toEqual(['verify'])
    expect(clocksOfOrg({ id: 'org_a', status: 'verified' } as Org)).toEqual([])
  })
  test('working days skip weekends as they are in Shanghai, not in UTC', () => {
    expect(plusWorkingDays('2026-11-26T02:00:00.000Z', 2)).toBe('2026-11-30T02:00:00.000Z')
    // Friday 20:00 UTC is Saturday in Shanghai.
    expect(plusWorkingDays('2026-11-27T20:00:00.000Z', 1)).toBe('2026-11-29T20:00:00.000Z')
  })
})

describe('notices', () => {
  test('every act that is told has words in both languages', () => {
    for (const act of Object.keys(TOLD)) expect(noticeCodes()).toContain(act)
    for (const code of noticeCodes())
      for (const lang of ['zh', 'en'] as const)
        expect(sentenceOf({ code, values: { title: '题', reason: '因' } }, lang)).not.toMatch(
          /\{|undefined/,
        )
  })
  test('an unknown code still says that something happened', () => {
    expect(sentenceOf({ code: 'x.y', values: {} }, 'zh')).toBe('有新的进展。')
  })
  test('quote nothing of a record but title, kind, reason and number', () => {
    const audit = record(
      {
        act: 'listing.returned',
        subject: 'lst_a',
        region: '451082',
        values: { title: '赤泥', reason: '请补充', orgId: 'org_secret', phone: '0771' },
      },
      undefined,
      'adt_1',
      NOW,
    )
    expect(noticeOf(audit, 'mbr_1', '/my').values).toEqual({ title: '赤泥', reason: '请补充' })
  })
  test('a mail says what happened, where to act and why it came, in one short subject', () => {
    const letter = letterOf(
      {
        id: 'n',
        to: 'mbr_1',
        at: NOW,
        code: 'listing.returned',
        link: '/my/demands/lst_a',
        values: { title: '长'.repeat(200), reason: '因' },
      } as never,
      'en',
      'https://x.example',
    )
    expect(letter.subject.length).toBeLessThanOrEqual(120)
    expect(letter.text).toContain('https://x.example/en/my/demands/lst_a')
  })
  test('records of reads are one a day for a reader and a subject', () => {
    const read = (id: string, at: string) =>
      readRecord({ act: 'listing.read', subject: 'lst_a', region: '451082' }, { id } as Member, at)
        .id
    expect(read('mbr_1', NOW)).toBe(read('mbr_1', '2026-11-23T09:00:00.000Z'))
    expect(
      new Set([read('mbr_1', NOW), read('mbr_2', NOW), read('mbr_1', '2026-11-24T02:00:00.000Z')])
        .size,
    ).toBe(3)
    expect(Act.options).toContain('listing.read')
  })
})

describe('places', () => {
  test('are one region, 14 cities and 111 counties, each below its parent', () => {
    expect([
      allRegions().length,
      cities().length,
      cities().flatMap((c) => countiesOf(c.code)).length,
    ]).toEqual([126, 14, 111])
  })
  test('a jurisdiction covers itself and all below it, and nothing beside it', () => {
    expect([
      covers('450000', '451082'),
      covers('451000', '451082'),
      covers('451082', '451082'),
    ]).toEqual([true, true, true])
    expect([
      covers('451082', '451000'),
      covers('451022', '451082'),
      covers('450100', '451082'),
    ]).toEqual([false, false, false])
  })
  test('are named in full and coarsely', () => {
    expect([
      placeName('451082'),
      placeName('451000'),
      placeName('999999'),
      cityOf('451082'),
    ]).toEqual(['百色市平果市', '百色市', '999999', '451000'])
  })
  test('lie as far apart one way as the other, and never at nothing', () => {
    expect(distanceKm('451082', '450102')).toBe(distanceKm('450102', '451082'))
    expect(distanceKm('451082', '451082')).toBe(15)
    expect(distanceKm('451082', '999999')).toBeUndefined()
    expect(Math.abs(distanceKm('450100', '450300')! - 339 * 1.3)).toBeLessThan(30)
  })
})

describe('time', () => {
  test('a day is a day in Shanghai', () => {
    expect([dayOf('2026-11-22T15:59:59.999Z'), dayOf('2026-11-22T16:00:00.000Z')]).toEqual([
      '2026-11-22',
      '2026-11-23',
    ])
    expect(endOf('2026-11-22')).toBe('2026-11-22T16:00:00.000Z')
  })
  test('29 February is a day in leap years only', () => {
    expect([
      On.safeParse('2028-02-29').success,
      On.safeParse('2026-02-29').success,
      On.safeParse('2026-2-1').success,
    ]).toEqual([true, false, false])
  })
})

describe('ids', () => {
  test('sort by time and are of their kind', () => {
    const [a, b] = [
      makeId('listing', 1000, new Uint8Array(12)),
      makeId('listing', 2000, new Uint8Array(12)),
    ]
    expect(a < b).toBe(true)
    expect([
      ListingId.safeParse(a).success,
      ListingId.safeParse(a.replace('lst', 'org')).success,
    ]).toEqual([true, false])
  })
  test('digests are the same for the same text', () => {
    expect(digest('a')).toBe(digest('a'))
    expect(digest('a')).not.toBe(digest('b'))
  })
})

describe('files', () => {
  test('are refused by type, size and name', () => {
    const ask = { name: '报告.pdf', type: 'application/pdf', size: 10 }
    expect(FileAsk.safeParse(ask).success).toBe(true)
    for (const bad of [
      { size: 0 },
      { size: 21 * 1024 * 1024 },
      { type: 'text/html' },
      { name: '../x.pdf' },
      { name: 'a\u0000.pdf' },
    ])
      expect(FileAsk.safeParse({ ...ask, ...bad }).success).toBe(false)
  })
  test('begin like what they say they are', () => {
    expect(beginsLike('application/pdf', new TextEncoder().encode('%PDF-1.7'))).toBe(true)
    expect(beginsLike('application/pdf', new TextEncoder().encode('<html>'))).toBe(false)
    expect(beginsLike('image/png', new Uint8Array([0x89]))).toBe(false)
  })
})

describe('an actor', () => {
  const official = {
    id: 'mbr_1',
    orgId: 'org_c',
    role: 'official',
    name: '官',
    region: '451000',
  } as Member
  test('stands to a record as owner, official, matched, member or public', () => {
    const to = { orgId: 'org_d' as never, region: '451082' }
    expect(relationTo(undefined, to)).toBe('public')
    expect(relationTo({ ...official, orgId: 'org_d' as never }, to)).toBe('owner')
    expect(relationTo(official, to)).toBe('official')
    expect(relationTo({ ...official, role: 'firm' }, to)).toBe('member')
    expect(relationTo({ ...official, role: 'firm' }, to, true)).toBe('matched')
    expect(relationTo({ ...official, region: '450100' }, to)).toBe('member')
  })
  test('who is not signed in is told so', () => {
    expect(() => signedIn(undefined)).toThrow(expect.objectContaining({ kind: 'anonymous' }))
    expect(isOfficialFor(undefined, '451082')).toBe(false)
  })
})
