// Notices by mail as the person wants them: at once, once a day, not in quiet hours, or not at all; each once.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { groupOf, planFor, type Preference, USUAL, without } from '#shared/notice/preference.ts'
import { noticeCodes } from '#shared/notice/words.ts'
import { release } from '#functions/notice/held.ts'
import { arrive, ask, demandFields, must, offerFields, publish, world } from '../world.ts'
import { type Person, type World } from '../world.ts'

let w: World
let owner: Person
let firm: Person
let county: Person
beforeEach(async () => {
  w = world()
  owner = await arrive(w, { role: 'enterprise', region: '451082' })
  firm = await arrive(w, { role: 'firm', region: '451002' })
  county = await arrive(w, { role: 'official', region: '450000' })
})
afterEach(() => w.close())

const prefer = async (who: Person, change: Partial<Preference>, version = 0) =>
  must(200, ask(w, who, 'PUT', '/notices/preferences', { version, body: { ...USUAL, ...change } }))
const mails = (who: Person) => w.mail.list(100).filter(({ to }) => to === who.member.email)
const DAILY: Preference['mail'] = { ...USUAL.mail, listing: 'daily', party: 'daily' }
/** The owner's demand is published and a firm is interested: two notices. */
async function happens(): Promise<string> {
  const offerId = await publish(w, firm, county, 'offer', offerFields())
  const demandId = await publish(w, owner, county, 'demand', demandFields())
  await must(
    200,
    ask(w, firm, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
  )
  await w.settle(2)
  return demandId
}
const notices = async (who: Person) => (await must(200, ask(w, who, 'GET', '/notices'))).body.items

describe('when a mail goes out', () => {
  // 10:00 in Shanghai.
  const now = '2026-11-23T02:00:00.000Z'
  const night = '2026-11-23T15:30:00.000Z'
  const quiet = { from: '22:00', to: '07:00' }
  test.each<[string, string, Preference, string, unknown]>([
    ['at once', 'party.agreed', USUAL, now, 'now'],
    [
      'at the end of the night',
      'party.agreed',
      { ...USUAL, quiet },
      night,
      { at: '2026-11-23T23:00:00.000Z' },
    ],
    ['at once outside it', 'party.agreed', { ...USUAL, quiet }, now, 'now'],
    [
      'tomorrow morning',
      'party.agreed',
      { ...USUAL, mail: DAILY },
      now,
      { at: '2026-11-24T00:30:00.000Z' },
    ],
    [
      'today where the hour is still to come',
      'party.agreed',
      { ...USUAL, mail: DAILY, dailyAt: '18:00' },
      now,
      { at: '2026-11-23T10:00:00.000Z' },
    ],
    [
      'after the night where the hour lies in it',
      'party.agreed',
      { ...USUAL, mail: DAILY, quiet, dailyAt: '23:00' },
      now,
      { at: '2026-11-23T23:00:00.000Z' },
    ],
    ['never', 'match.found', without(USUAL, 'match'), now, 'never'],
    [
      'once a day, what the law wants said',
      'listing.returned',
      without(USUAL, 'duty'),
      now,
      { at: '2026-11-24T00:30:00.000Z' },
    ],
    [
      'by day, quiet from noon to one',
      'case.quoted',
      { ...USUAL, quiet: { from: '09:00', to: '13:00' } },
      now,
      { at: '2026-11-23T05:00:00.000Z' },
    ],
  ])('%s', (_, code, preference, at, wanted) => {
    expect(planFor(code, preference, at)).toEqual(wanted)
  })

  test('every notice there is belongs to a kind, also one that is new', () => {
    for (const code of noticeCodes()) expect(USUAL.mail[groupOf(code)], code).toBe('now')
    expect([groupOf('case.new'), groupOf('finding.raised'), groupOf('clock.escalated')]).toEqual([
      'case',
      'case',
      'duty',
    ])
  })
})

describe('preferences', () => {
  test('are the usual ones until chosen, the person’s own, and refused over newer ones', async () => {
    expect((await ask(w, owner, 'GET', '/notices/preferences')).body).toEqual({
      preference: USUAL,
      version: 0,
    })
    await prefer(owner, { dailyAt: '07:15' })
    expect((await ask(w, owner, 'GET', '/notices/preferences')).body.preference.dailyAt).toBe(
      '07:15',
    )
    expect((await ask(w, firm, 'GET', '/notices/preferences')).body.preference).toEqual(USUAL)
    expect(
      (await ask(w, owner, 'PUT', '/notices/preferences', { version: 0, body: USUAL })).status,
    ).toBe(409)
    const off = { ...USUAL, mail: { ...USUAL.mail, duty: 'off' } }
    for (const body of [off, { ...USUAL, dailyAt: '25:00' }, { ...USUAL, fax: true }])
      expect(
        (await ask(w, owner, 'PUT', '/notices/preferences', { version: 1, body })).status,
      ).toBe(400)
  })
})

describe('a day’s notices', () => {
  test('come as one letter at the chosen hour, once, however often the timer and the changes come', async () => {
    await prefer(owner, { mail: DAILY })
    await happens()
    expect([(await notices(owner)).length, mails(owner).length]).toEqual([2, 0])
    expect(await release(w.ports)).toEqual({ released: 0 })
    w.pass(1)
    const released = await Promise.all([release(w.ports), release(w.ports)])
    expect(released.map((r) => r.released).sort()).toEqual([0, 2])
    await w.settle(3)
    await release(w.ports)
    await w.settle(3)
    const [letter, ...more] = mails(owner)
    expect(more).toEqual([])
    expect(letter?.subject).toContain('2 条新消息')
    expect(letter?.text).toContain('已发布，正在匹配')
  })

  test('that were read on the site meanwhile are not sent, and nothing left is no letter', async () => {
    await prefer(owner, { mail: DAILY })
    await happens()
    const keys = (await notices(owner)).map(({ id, at }: any) => ({ id, at }))
    await must(200, ask(w, owner, 'POST', '/notices/read', { body: { notices: keys } }))
    w.pass(1)
    await release(w.ports)
    await w.settle(2)
    expect(mails(owner)).toEqual([])
  })
})

describe('the link in a mail', () => {
  const linkIn = (text: string) =>
    Object.fromEntries(new URL(/https?:\S+settings\S+/.exec(text)![0]).searchParams)
  test('turns its kind off without a sign-in, and no other kind and nobody else’s', async () => {
    await happens()
    const asked = mails(owner).map(({ text }) => linkIn(text))
    expect(asked.map(({ group }) => group).sort()).toEqual(['listing', 'party'])
    const { who, key } = asked[0]!
    const off = (body: object) => ask(w, undefined, 'POST', '/notices/off', { body })
    const { body } = await must(200, off({ who, key, group: 'listing' }))
    expect(body.preference.mail).toEqual({ ...USUAL.mail, listing: 'off' })
    await must(200, off({ who, key, group: 'listing' }))
    expect((await must(200, off({ who, key }))).body.preference.mail.duty).toBe('daily')
    const stranger = await off({ who: firm.member.id, key })
    const nobody = await off({ who: 'mbr_nobody00', key })
    expect([stranger.status, stranger.text]).toEqual([404, nobody.text])
    expect((await off({ who, key: 'x' })).status).toBe(400)
  })

  test('is followed: what is off is on the site and in no mail', async () => {
    await prefer(owner, { mail: { ...USUAL.mail, party: 'off' } })
    await happens()
    expect((await notices(owner)).map((n: any) => n.code).sort()).toEqual([
      'listing.published',
      'party.interested',
    ])
    expect(mails(owner).map(({ subject }) => subject.includes('感兴趣'))).toEqual([false])
  })
})
