// A listing's life as one table: every action from every state by every actor.
import { describe, expect, test } from 'vitest'
import { type Member } from '#shared/actor.ts'
import { demand } from '#shared/demand/demand.ts'
import { kindOf, KindName } from '#shared/listing/kinds.ts'
import { doubtsOf } from '#shared/listing/doubt.ts'
import { type ListingAction, type Status } from '#shared/listing/life.ts'
import * as rules from '#shared/listing/listing.ts'
import { cardOf, maskedName, viewOf } from '#shared/listing/view.ts'
import { beyondPublic, classOf, project } from '#shared/visibility.ts'

const NOW = '2026-11-23T02:00:00.000Z'
const LATER = '2026-11-24T02:00:00.000Z'
const base = {
  id: 'lst_aaaa',
  kind: 'demand',
  orgId: 'org_owner',
  orgName: '机密厂名',
  orgIndustry: 'C3216',
  region: '451082',
  status: 'draft',
  fields: demand.example,
  savedBy: 'mbr_1',
  createdAt: NOW,
  updatedAt: NOW,
  publishedAt: NOW,
  confirmedAt: NOW,
} as unknown as rules.Listing
const who = {
  owner: { id: 'mbr_1', orgId: 'org_owner', role: 'enterprise', name: '甲', region: '451082' },
  other: { id: 'mbr_2', orgId: 'org_other', role: 'enterprise', name: '乙', region: '451082' },
  county: { id: 'mbr_3', orgId: 'org_c', role: 'official', name: '县', region: '451082' },
  city: { id: 'mbr_4', orgId: 'org_d', role: 'official', name: '市', region: '451000' },
  region: { id: 'mbr_5', orgId: 'org_e', role: 'official', name: '区', region: '450000' },
  far: { id: 'mbr_6', orgId: 'org_f', role: 'official', name: '远', region: '450100' },
} as unknown as Record<string, Member>

const acts: Record<
  Exclude<ListingAction, 'expire'>,
  (l: rules.Listing, m: Member | undefined) => rules.Listing
> = {
  save: (l, m) => rules.save(l, demand.example, m, LATER),
  submit: (l, m) => rules.submit(l, m, LATER),
  return: (l, m) => rules.sendBack(l, '请补充', m, LATER),
  publish: (l, m) => rules.publish(l, m, LATER),
  'accept-changes': (l, m) => rules.acceptChanges(l, m, LATER),
  confirm: (l, m) => rules.confirm(l, m, LATER),
  withdraw: (l, m) => rules.withdraw(l, m, LATER),
  close: (l, m) => rules.close(l, 'solved-here', m, LATER),
}
const outcome = (act: () => rules.Listing): string => {
  try {
    return act().status
  } catch (error) {
    return (error as { kind: string }).kind
  }
}
/** Written out by hand, not derived from the rule's own table: state -> action -> [owner, official]. */
const LIFE: Record<Status, Record<keyof typeof acts, [owner: string, official: string]>> = {
  draft: {
    save: ['draft', '404'],
    submit: ['submitted', '404'],
    return: ['forbidden', '404'],
    publish: ['forbidden', '404'],
    'accept-changes': ['forbidden', '404'],
    confirm: ['conflict', '404'],
    withdraw: ['conflict', '404'],
    close: ['closed', '404'],
  },
  submitted: {
    save: ['conflict', 'forbidden'],
    submit: ['conflict', 'forbidden'],
    return: ['forbidden', 'returned'],
    publish: ['forbidden', 'published'],
    'accept-changes': ['forbidden', 'conflict'],
    confirm: ['conflict', 'forbidden'],
    withdraw: ['draft', 'forbidden'],
    close: ['conflict', 'conflict'],
  },
  returned: {
    save: ['returned', 'forbidden'],
    submit: ['submitted', 'forbidden'],
    return: ['forbidden', 'conflict'],
    publish: ['forbidden', 'conflict'],
    'accept-changes': ['forbidden', 'conflict'],
    confirm: ['conflict', 'forbidden'],
    withdraw: ['conflict', 'forbidden'],
    close: ['closed', 'closed'],
  },
  published: {
    save: ['published', 'forbidden'],
    submit: ['conflict', 'forbidden'],
    return: ['forbidden', 'returned'],
    publish: ['forbidden', 'conflict'],
    'accept-changes': ['forbidden', 'published'],
    confirm: ['published', 'forbidden'],
    withdraw: ['draft', 'forbidden'],
    close: ['closed', 'closed'],
  },
  expired: {
    save: ['conflict', 'forbidden'],
    submit: ['conflict', 'forbidden'],
    return: ['forbidden', 'conflict'],
    publish: ['forbidden', 'conflict'],
    'accept-changes': ['forbidden', 'conflict'],
    confirm: ['published', 'forbidden'],
    withdraw: ['draft', 'forbidden'],
    close: ['closed', 'closed'],
  },
  closed: {
    save: ['conflict', 'forbidden'],
    submit: ['conflict', 'forbidden'],
    return: ['forbidden', 'conflict'],
    publish: ['forbidden', 'conflict'],
    'accept-changes': ['forbidden', 'conflict'],
    confirm: ['conflict', 'forbidden'],
    withdraw: ['conflict', 'forbidden'],
    close: ['conflict', 'conflict'],
  },
}

describe('the life of a listing', () => {
  for (const [status, row] of Object.entries(LIFE) as [Status, (typeof LIFE)['draft']][]) {
    test(`${status}: each action leads where the table says, for the owner and for each official above`, () => {
      const listing = { ...base, status, amendedAt: NOW }
      const seen: Record<string, string[]> = {}
      for (const [name, act] of Object.entries(acts)) {
        seen[name] = ['owner', 'county', 'city', 'region'].map((w) =>
          outcome(() => act(listing, who[w])),
        )
      }
      expect(seen).toEqual(
        Object.fromEntries(
          Object.entries(row).map(([name, [owner, official]]) => {
            const o = official === '404' ? 'missing' : official
            return [name, [owner, o, o, o]]
          }),
        ),
      )
    })
    test(`${status}: strangers and far officials ${status === 'published' ? 'may only look' : 'cannot even know of it'}`, () => {
      const refused = status === 'published' ? 'forbidden' : 'missing'
      for (const act of Object.values(acts)) {
        for (const w of ['other', 'far'])
          expect(outcome(() => act({ ...base, status, amendedAt: NOW }, who[w]))).toBe(refused)
        expect(['missing', 'forbidden', 'anonymous']).toContain(
          outcome(() => act({ ...base, status }, undefined)),
        )
      }
    })
  }
  test('the clock alone lets a published listing expire', () => {
    expect(rules.expire({ ...base, status: 'published' }, LATER).status).toBe('expired')
    expect(() => rules.expire({ ...base, status: 'closed' }, LATER)).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    )
  })
  test('an incomplete draft is not submitted, and every missing field is named', () => {
    const draft = { ...base, fields: { title: '只有标题的草稿' } }
    expect(() => rules.submit(draft, who.owner, NOW)).toThrow(
      expect.objectContaining({ code: 'listing.incomplete' }),
    )
    expect(
      rules
        .flawsToSubmit('demand', draft.fields)
        .map((f) => f.path)
        .sort(),
    ).toEqual(['codes', 'contact', 'deadlineOn', 'hazard', 'quantity', 'region', 'wish'])
  })
  test('a published listing stays whole when it is changed, and waits for another look', () => {
    const published = { ...base, status: 'published' as const }
    expect(() => rules.save(published, { title: '缺很多字段' }, who.owner, NOW)).toThrow(
      expect.objectContaining({ code: 'listing.fields' }),
    )
    expect(rules.save(published, demand.example, who.owner, LATER)).toMatchObject({
      status: 'published',
      amendedAt: LATER,
      confirmedAt: LATER,
    })
  })
  test('moving the place moves the jurisdiction', () => {
    expect(rules.save(base, { ...demand.example, region: '450102' }, who.owner, NOW).region).toBe(
      '450102',
    )
  })
  test('publishing twice keeps the first day; returning leaves a reason that correcting removes', () => {
    const returned = rules.sendBack({ ...base, status: 'submitted' }, '请补充成分', who.county, NOW)
    expect(returned.returnReason).toBe('请补充成分')
    const again = rules.publish(rules.submit(returned, who.owner, LATER), who.county, LATER)
    expect(again).toMatchObject({ publishedAt: NOW, confirmedAt: LATER })
    expect(again).not.toHaveProperty('returnReason')
  })
  test('a save without or with an older version is refused', () => {
    expect(() => rules.expectVersion(3, undefined)).toThrow(
      expect.objectContaining({ code: 'version.missing' }),
    )
    expect(() => rules.expectVersion(3, 2)).toThrow(
      expect.objectContaining({ code: 'version.stale' }),
    )
    expect(() => {
      rules.expectVersion(3, 3)
    }).not.toThrow()
  })
})

describe('every kind', () => {
  for (const name of KindName.options) {
    const kind = kindOf(name)
    test(`${name}: its example is whole, and has a card and features`, () => {
      expect(rules.parseWhole(name, kind.example)).toEqual(kind.example)
      expect(kind.card(kind.example as never).title).toBe((kind.example as { title: string }).title)
      expect(kind.features(kind.example as never).text).toContain(
        (kind.example as { title: string }).title,
      )
    })
    test(`${name}: every field has a class and a label in both languages`, () => {
      for (const [field, schema] of Object.entries(kind.fields)) {
        expect(classOf(schema)).toMatch(/^(public|member|matched|official|bank|owner)$/)
        expect(kind.labels[field]).toMatchObject({
          zh: expect.stringMatching(/./),
          en: expect.stringMatching(/./),
        })
      }
    })
    test(`${name}: a card is at most 300 bytes and public through and through`, () => {
      const listing = {
        ...base,
        kind: name,
        status: 'published',
        fields: kind.example,
      } as rules.Listing
      const open = JSON.stringify(
        project(kind.fields, kind.example as Record<string, unknown>, 'public'),
      )
      expect(Buffer.byteLength(JSON.stringify(cardOf(listing)))).toBeLessThanOrEqual(300)
      expect(open).toContain((cardOf(listing) as { title: string }).title)
    })
    test(`${name}: unknown fields are refused, in drafts too`, () => {
      expect(() => rules.parseDraft(name, { nonsense: 1 })).toThrow(
        expect.objectContaining({
          details: { flaws: [{ path: 'nonsense', code: 'unknown-key' }] },
        }),
      )
    })
  }
})

describe('what a reader sees', () => {
  const published = { ...base, status: 'published' as const }
  const keys = (actor: Member | undefined, matched = false) =>
    Object.keys(viewOf(published, 1, actor, matched)!.view.fields).sort()
  test('grows with the relation: nobody, member, matched, official, owner', () => {
    const [nobody, member, matched, official, owner] = [
      keys(undefined),
      keys(who.other),
      keys(who.other, true),
      keys(who.county),
      keys(who.owner),
    ]
    expect(nobody).toEqual([
      'codes',
      'deadlineOn',
      'hazard',
      'moisturePct',
      'pH',
      'quantity',
      'stockT',
      'text',
      'title',
      'wish',
    ])
    expect(member).toEqual([...nobody, 'composition', 'distanceKm'].sort())
    expect(matched).toEqual([...member, 'contact', 'payFenPerT', 'region'].sort())
    expect(official).toEqual(matched)
    expect(owner).toEqual(Object.keys(demand.example).sort())
  })
  test('is a masked name and a city until both agree', () => {
    expect(maskedName(published)).toBe('百色市·有色金属冶炼企业')
    expect(viewOf(published, 1, who.other, false)!.view).not.toHaveProperty('orgName')
    expect(viewOf(published, 1, who.other, true)!.view.orgName).toBe('机密厂名')
  })
  test('an unknown key of a record is projected away', () => {
    expect(project(demand.fields, { title: '标题四字', leaked: 1 }, 'owner')).toEqual({
      title: '标题四字',
    })
  })
  test('reads beyond public are named, for others only', () => {
    expect(viewOf(published, 1, who.owner, false)!.reads).toEqual([])
    expect(viewOf(published, 1, who.county, false)!.reads.sort()).toEqual([
      'contact',
      'payFenPerT',
      'region',
    ])
    expect(beyondPublic(demand.fields, { title: 'x', contact: 1 })).toEqual(['contact'])
  })
})

describe('doubts', () => {
  const doubt = (fields: Record<string, unknown>) => doubtsOf('demand', fields).map((d) => d.code)
  test('ask about a very large amount', () =>
    expect(doubt({ quantity: { value: 10_000_001, unit: 't/a' } })).toEqual(['amount.very-large']))
  test('say nothing of a usual one', () =>
    expect(doubt({ quantity: { value: 10_000_000, unit: 't/a' } })).toEqual([]))
  test('ask about a pH at the edge', () =>
    expect([doubt({ pH: 13.9 }), doubt({ pH: 0.5 }), doubt({ pH: 11 })]).toEqual([
      ['ph.unusual'],
      ['ph.unusual'],
      [],
    ]))
  test('ask where the list says hazardous and the enterprise general', () =>
    expect(doubt({ codes: ['waste.aluminium-dross'], hazard: 'general' })).toEqual([
      'hazard.contradicts',
    ]))
  test('ask for the code of hazardous waste', () =>
    expect(doubt({ hazard: 'hazardous' })).toEqual(['hazard.code-missing']))
  test('ask about a deadline before the start', () =>
    expect(doubt({ startOn: '2027-02-01', deadlineOn: '2027-01-01' })).toEqual(['dates.crossed']))
})
