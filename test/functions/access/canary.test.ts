// Every confidential field holds a marker; no answer, log, search record, mail or link to an outsider has it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { kindOf, type KindName } from '#shared/listing/kinds.ts'
import { searchRecordOf } from '#shared/listing/search-record.ts'
import { maySee, classOf, type Relation } from '#shared/visibility.ts'
import * as listings from '#functions/listing/store.ts'
import { ask, demandFields, must, offerFields, publish, START } from '../../world.ts'
import { type Cast, cast, personOf, type Who } from './cast.ts'

let stage: Cast
beforeEach(async () => {
  stage = await cast()
})
afterEach(() => stage.w.close())

/** Values that are right for their field and found nowhere else. */
const MARKED = {
  contact: { name: '马克联系人', phone: '0776-7654321', email: 'canary@example.org' },
  address: '金丝雀路七号',
  internalNote: '金丝雀内部说明',
  payFenPerT: 777123,
  budgetFen: 777456789,
  distanceKm: 1777,
  composition: [{ name: '金丝雀氧化物', value: 7.77, unit: '%' }],
  measures: [{ name: '金丝雀指标', value: 7.75, unit: 'mg/L' }],
}
const MARKERS: Record<keyof typeof MARKED | 'orgName' | 'region', readonly string[]> = {
  contact: ['马克联系人', '0776-7654321', 'canary@example.org'],
  address: ['金丝雀路七号'],
  internalNote: ['金丝雀内部说明'],
  payFenPerT: ['777123'],
  budgetFen: ['777456789'],
  distanceKm: ['1777'],
  composition: ['金丝雀氧化物'],
  measures: ['金丝雀指标'],
  orgName: ['平果机密氧化铝厂'],
  region: ['451082'],
}
/** What each stands in to a published demand of the owner. */
const RELATION: Partial<Record<Who, Relation>> = {
  nobody: 'public',
  stranger: 'member',
  firm: 'member',
  bank: 'member',
  expert: 'member',
  otherCity: 'member',
  siblingCounty: 'member',
}
const clearOf = (field: string) =>
  field === 'orgName' ? 'matched' : classOf(kindOf('demand').fields[field]!)

async function posted(): Promise<string> {
  const { w, people } = stage
  const id = await publish(w, people.owner, people.region, 'demand', demandFields(MARKED))
  await must(
    200,
    ask(w, people.partyFirm, 'POST', '/cases/answers', {
      body: { demandId: id, offerId: stage.partyOfferId, answer: 'yes' },
    }),
  )
  await w.settle()
  return id
}

/** Every answer that an outsider can ask for. */
async function answersTo(who: Who, id: string): Promise<string> {
  const paths = [
    `/listings/${id}`,
    `/listings/${id}/history`,
    '/listings?kind=demand',
    '/search?q=%E8%B5%A4%E6%B3%A5',
    '/search',
    '/stats',
    '/session',
    '/opportunities',
    '/notices',
    '/cases/mine',
    '/listings/mine?kind=demand',
    '/desk/todo',
    '/desk/listings',
    `/orgs/${stage.people.owner.member.orgId}`,
  ]
  const texts: string[] = []
  for (const path of paths) {
    const answer = await ask(stage.w, personOf(stage, who), 'GET', path)
    texts.push(answer.text, JSON.stringify([...answer.headers]))
  }
  return texts.join('\n')
}

describe('confidential fields', () => {
  test('reach no outsider in any answer, a member only where its class says so', async () => {
    const id = await posted()
    for (const [who, relation] of Object.entries(RELATION) as [Who, Relation][]) {
      // Somebody's own region is no secret to them; no outsider here lives in 451082 but the stranger.
      const fields = Object.keys(MARKERS).filter(
        (f) => !(f === 'region' && who === 'stranger'),
      ) as (keyof typeof MARKERS)[]
      const text = await answersTo(who, id)
      for (const field of fields) {
        for (const marker of MARKERS[field]) {
          if (!maySee(relation, clearOf(field)))
            expect({ who, field, found: text.includes(marker) }).toEqual({
              who,
              field,
              found: false,
            })
        }
      }
    }
  })

  test('an interested firm that the enterprise has not answered sees no more than other members', async () => {
    const id = await posted()
    const text = await answersTo('partyFirm', id)
    for (const field of [
      'contact',
      'address',
      'internalNote',
      'payFenPerT',
      'budgetFen',
      'orgName',
      'region',
    ] as const) {
      for (const marker of MARKERS[field])
        expect({ field, found: text.includes(marker) }).toEqual({ field, found: false })
    }
  })

  test('stand in no search record, no mail and no log line', async () => {
    const lines: string[] = []
    const spies = (['log', 'info', 'warn', 'error'] as const).map((level) =>
      vi
        .spyOn(console, level)
        .mockImplementation((...args: unknown[]) => void lines.push(args.map(String).join(' '))),
    )
    try {
      const id = await posted()
      await ask(stage.w, stage.people.owner, 'PUT', `/listings/${id}`, {
        version: 3,
        body: { fields: { ...demandFields(MARKED), nonsense: '金丝雀路七号' } },
      })
      const { listing } = await listings.load(stage.w.table, id)
      const everywhere = [
        JSON.stringify(searchRecordOf(listing)),
        JSON.stringify(await stage.w.search.query({ text: '', limit: 100 })),
        JSON.stringify(stage.w.mail.list(1000).map(({ subject, text }) => [subject, text])),
        lines.join('\n'),
      ].join('\n')
      const hidden = Object.values(MARKERS).flat()
      for (const marker of hidden)
        expect({ marker, found: everywhere.includes(marker) }).toEqual({ marker, found: false })
    } finally {
      for (const spy of spies) spy.mockRestore()
    }
  })

  test('the owner and the county do see them: the markers are really there', async () => {
    const id = await posted()
    for (const who of [stage.people.owner, stage.people.county]) {
      const { text } = await ask(stage.w, who, 'GET', `/listings/${id}`)
      for (const field of ['contact', 'address', 'payFenPerT', 'orgName'] as const)
        expect(text).toContain(MARKERS[field][0])
    }
  })

  test('of every kind, each field has a class, and the search record holds public ones alone', async () => {
    for (const kind of ['demand', 'offer', 'loan', 'expert'] as KindName[]) {
      const { fields, example } = kindOf(kind)
      const listing = {
        id: 'lst_example0001',
        kind,
        orgId: 'org_example',
        orgName: '某单位名称',
        region: '451082',
        status: 'published',
        fields: example,
        savedBy: 'mbr_x',
        createdAt: START,
        updatedAt: START,
        publishedAt: START,
        confirmedAt: START,
      } as never
      const record = JSON.stringify(searchRecordOf(listing))
      for (const [name, schema] of Object.entries(fields)) {
        const value = (example as Record<string, unknown>)[name]
        if (classOf(schema) === 'public' || value === undefined || typeof value === 'number')
          continue
        expect({ kind, name, found: record.includes(JSON.stringify(value)) }).toEqual({
          kind,
          name,
          found: false,
        })
      }
    }
  })

  test('a read of a non-public field by somebody else is on record for the owner, once a day', async () => {
    const id = await posted()
    for (let i = 0; i < 3; i++) await ask(stage.w, stage.people.county, 'GET', `/listings/${id}`)
    await ask(stage.w, stage.people.owner, 'GET', `/listings/${id}`)
    const { body } = await ask(stage.w, stage.people.owner, 'GET', `/listings/${id}/history`)
    const reads = body.items.filter((a: any) => a.act === 'listing.read')
    expect(reads).toHaveLength(1)
    expect(reads[0]).toMatchObject({ by: { memberId: stage.people.county.member.id } })
    expect(reads[0].values.fields).toEqual(
      expect.arrayContaining(['contact', 'address', 'internalNote']),
    )
  })
})

test('offers keep their contact to themselves until both agree', async () => {
  const { w, people } = stage
  const id = await publish(
    w,
    people.firm,
    people.region,
    'offer',
    offerFields({ contact: { name: '马克二号', phone: '0771-9998887' } }),
  )
  for (const who of [undefined, people.stranger, people.bank]) {
    expect((await ask(w, who, 'GET', `/listings/${id}`)).text).not.toContain('0771-9998887')
  }
})
