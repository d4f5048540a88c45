// Pairs over HTTP: from a returned demand to a written-off case, papers and messages, consent, two at once.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  arrive,
  ask,
  demandFields,
  enter,
  must,
  offerFields,
  type Person,
  publish,
  world,
  type World,
} from '../../world.ts'

let w: World
let enterprise: Person
let firm: Person
let county: Person
let demandId: string
let offerId: string
let path: string

beforeEach(async () => {
  w = world()
  enterprise = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  firm = await arrive(w, { role: 'firm', region: '451002', name: '右江环保公司' })
  county = await arrive(w, { role: 'official', region: '451082' })
  const right = await arrive(w, { role: 'official', region: '451002' })
  offerId = await publish(w, firm, right, 'offer', offerFields())
  demandId = await publish(
    w,
    enterprise,
    county,
    'demand',
    demandFields({ contact: { name: '金丝雀', phone: '0776-7654321' } }),
  )
  path = `/cases/${demandId}/parties/${firm.member.orgId}`
  for (const who of [firm, enterprise])
    await must(
      200,
      ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
    )
  await w.settle()
})
afterEach(() => w.close())

const partyOf = async (who: Person) => {
  const { body } = await ask(w, who, 'GET', `/listings/${demandId}`)
  return body.party ?? body.parties[0]
}
const step = async (who: Person, body: Record<string, unknown>, version?: number) =>
  ask(w, who, 'POST', `${path}/steps`, {
    version: version ?? (await partyOf(who)).version,
    body,
  })
const steps = async (...all: [Person, Record<string, unknown>][]) => {
  for (const [who, body] of all) await must(200, step(who, body))
}
const toContract = () =>
  steps(
    [firm, { step: 'quote', basis: 'per-tonne', amountFen: 12_345 }],
    [enterprise, { step: 'accept-quote', no: 1 }],
    [firm, { step: 'sign', on: '2026-11-23', basis: 'per-tonne', amountFen: 12_345 }],
    [enterprise, { step: 'confirm-contract' }],
  )
const PDF = new TextEncoder().encode('%PDF-1.7')
async function upload(who: Person) {
  const ref = { name: '检测报告.pdf', type: 'application/pdf', size: PDF.length }
  const { body } = await must(201, ask(w, who, 'POST', '/files', { body: ref }))
  await w.files.write(`attachments/${who.member.orgId}/${body.id}`, PDF, ref.type)
  return (await must(200, ask(w, who, 'POST', `/files/${body.id}/check`))).body
}

describe('the thread', () => {
  test('holds from the agreement over three months of deliveries to the write-off', async () => {
    const report = await upload(firm)
    await steps(
      [county, { step: 'visit', on: '2026-11-23', note: '现场堆场条件好' }],
      [firm, { step: 'sample', on: '2026-11-23' }],
      [firm, { step: 'test', sample: 1, on: '2026-11-23', result: '含铁合格', files: [report] }],
    )
    await toContract()
    const months = ['2026-11', '2026-12', '2027-01']
    for (const [i, month] of months.entries()) {
      if (i > 0) {
        w.pass(31)
        await again()
      }
      const body = { step: 'deliver', month, tonnes: 1000 * (i + 1) }
      await must(200, step(firm, body))
      // The same month said again, with whatever key, is the same month.
      expect((await step(firm, body)).body.stage).toBe('delivery')
    }
    await steps(
      [firm, { step: 'finish', on: '2027-01-20' }],
      [enterprise, { step: 'check-effect', on: '2027-01-20', met: true }],
    )
    await must(
      200,
      step(county, { step: 'write-off', opinion: '现场复核，同意销号。', closeDemand: true }),
    )
    await w.settle(3)
    const page = (await ask(w, enterprise, 'GET', `/listings/${demandId}`)).body
    expect([page.status, page.closeReason, page.case.stage, page.next.what]).toEqual([
      'closed',
      'solved-here',
      'done',
      'nothing',
    ])
    expect(page.parties[0].progress.deliveries.map((d: any) => [d.month, d.tonnes])).toEqual([
      ['2026-11', 1000],
      ['2026-12', 2000],
      ['2027-01', 3000],
    ])
    const { body: history } = await ask(w, county, 'GET', `/listings/${demandId}/history`)
    const acts = history.items.map((a: any) => a.act).filter((a: string) => !a.endsWith('.read'))
    expect(acts.filter((a: string) => a === 'case.delivered')).toHaveLength(3)
    expect(acts.slice(0, 2).sort()).toEqual(['case.written-off', 'listing.closed'])
    const told = (await ask(w, firm, 'GET', '/notices')).body.items.map((n: any) => n.code)
    expect(told.filter((code: string) => code === 'case.written-off')).toHaveLength(1)
    expect((await ask(w, county, 'GET', '/desk/cases')).body.items).toMatchObject([
      { demandId, stage: 'done' },
    ])
    expect((await ask(w, firm, 'GET', '/cases/mine')).body.items).toMatchObject([{ stage: 'done' }])
  })

  test('leaves no amount, note or message on record or in a mail', async () => {
    await toContract()
    await must(201, ask(w, firm, 'POST', `${path}/messages`, { body: { text: '金丝雀留言' } }))
    await must(
      200,
      step(firm, { step: 'deliver', month: '2026-11', tonnes: 77_123, note: '金丝雀' }),
    )
    await w.settle()
    const { text } = await ask(w, county, 'GET', `/listings/${demandId}/history`)
    const mails = JSON.stringify(w.mail.list(1000))
    for (const marker of ['金丝雀', '12345', '77123', '平果机密铝厂'])
      expect([marker, text.includes(marker), mails.includes(marker)]).toEqual([
        marker,
        false,
        false,
      ])
  })

  test('is a page of one query still', async () => {
    await toContract()
    const { body } = await ask(w, county, 'GET', `/listings/${demandId}`)
    expect(body).toMatchObject({
      case: { stage: 'contract' },
      // Ten working days after the last step an official asks how it goes.
      next: { who: 'firm', what: 'deliver', by: expect.stringMatching(/^2026-12-07T/) },
      parties: [{ stage: 'contract', next: { who: 'firm', what: 'deliver' } }],
    })
  })
})

describe('messages and papers', () => {
  test('go between the two sides and their officials, newest first, and are told once', async () => {
    const paper = await upload(enterprise)
    await must(
      201,
      ask(w, enterprise, 'POST', `${path}/messages`, { body: { text: '何时踏勘？' } }),
    )
    await must(
      201,
      ask(w, enterprise, 'POST', `${path}/messages`, { body: { text: '附报告', files: [paper] } }),
    )
    await w.settle(3)
    const { body } = await must(200, ask(w, firm, 'GET', `${path}/messages`))
    expect(body.items.map((m: any) => [m.text, m.by.side])).toEqual([
      ['附报告', 'enterprise'],
      ['何时踏勘？', 'enterprise'],
    ])
    expect((await ask(w, firm, 'GET', `${path}/papers`)).body.items).toMatchObject([
      { id: paper.id, with: 'message' },
    ])
    const link = `/files/${paper.id}?listing=${demandId}&firm=${firm.member.orgId}`
    await must(200, ask(w, firm, 'GET', link))
    await must(200, ask(w, county, 'GET', link))
    const told = (await ask(w, firm, 'GET', '/notices')).body.items.map((n: any) => n.code)
    expect(told.filter((code: string) => code === 'case.message')).toHaveLength(2)
  })

  test('close at once when a side takes back its yes: progress, messages, papers, counts', async () => {
    const paper = await upload(enterprise)
    await steps([firm, { step: 'quote', basis: 'lump-sum', amountFen: 765_432_100 }])
    await must(
      201,
      ask(w, enterprise, 'POST', `${path}/messages`, { body: { text: '机密', files: [paper] } }),
    )
    await w.settle()
    await must(
      200,
      ask(w, enterprise, 'POST', '/cases/answers', {
        body: { demandId, offerId, answer: 'no', reason: 'trust' },
      }),
    )
    for (const at of ['before the reactions', 'after them']) {
      for (const [who, tail] of [
        [firm, 'messages'],
        [firm, 'papers'],
        [enterprise, 'messages'],
      ] as const)
        expect([at, (await ask(w, who, 'GET', `${path}/${tail}`)).status]).toEqual([at, 404])
      const link = `/files/${paper.id}?listing=${demandId}&firm=${firm.member.orgId}`
      expect((await ask(w, firm, 'GET', link)).status).toBe(404)
      const texts: string[] = []
      for (const url of [
        `/listings/${demandId}`,
        '/cases/mine',
        '/opportunities',
        '/search?q=%E8%B5%A4%E6%B3%A5',
        '/listings?kind=demand',
        '/stats',
      ])
        texts.push((await ask(w, firm, 'GET', url)).text)
      const all = texts.join('\n')
      for (const marker of ['平果机密铝厂', '0776-7654321', '451082', '机密'])
        expect([at, marker, all.includes(marker)]).toEqual([at, marker, false])
      expect((await ask(w, enterprise, 'GET', `/listings/${demandId}`)).text).not.toContain(
        '765432100',
      )
      expect((await step(firm, { step: 'visit', on: '2026-11-23' })).body.code).toBe(
        'case.not-agreed',
      )
      await w.settle()
    }
    // Its officials still can: they have to see why it stopped.
    await must(200, ask(w, county, 'GET', `${path}/messages`))
  })

  test('a file that was not given to the pair stays closed', async () => {
    const secret = await upload(enterprise)
    const link = `/files/${secret.id}?listing=${demandId}&firm=${firm.member.orgId}`
    expect((await ask(w, firm, 'GET', link)).status).toBe(404)
    expect(
      (await step(firm, { step: 'visit', on: '2026-11-23', files: [secret] })).body.flaws,
    ).toEqual([{ path: 'attachments', code: 'file.unknown' }])
  })
})

describe('two at once', () => {
  test('officials: one wins, the other is told that somebody wrote in between', async () => {
    const other = await arrive(w, { role: 'official', region: '451082' })
    const { version } = await partyOf(county)
    const said = { step: 'visit', on: '2026-11-23' }
    const answers = await Promise.all([step(county, said, version), step(other, said, version)])
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409])
    expect((await partyOf(county)).progress.visits).toHaveLength(1)
  })
  test('a firm withdraws while the other side signs: either the contract stands or nothing does', async () => {
    await steps(
      [firm, { step: 'quote', basis: 'lump-sum', amountFen: 1000 }],
      [enterprise, { step: 'accept-quote', no: 1 }],
      [firm, { step: 'sign', on: '2026-11-23', basis: 'lump-sum', amountFen: 1000 }],
    )
    const { version } = await partyOf(enterprise)
    const [signed, left] = await Promise.all([
      step(enterprise, { step: 'confirm-contract' }, version),
      ask(w, firm, 'POST', '/cases/answers', {
        body: { demandId, offerId, answer: 'no', reason: 'price' },
      }),
    ])
    expect([signed.status, left.status].sort()).toEqual([200, 409])
    const { stage } = await partyOf(enterprise)
    expect(stage).toBe(signed.status === 200 ? 'contract' : 'ended')
  })
  test('a step without the version that was seen is refused', async () => {
    const said = { body: { step: 'visit', on: '2026-11-23' } }
    expect((await ask(w, firm, 'POST', `${path}/steps`, said)).body.code).toBe('version.missing')
  })
})

test('once the demand is closed, what is not under contract stands still, and a contract runs on', async () => {
  const close = async () => {
    const { body } = await ask(w, enterprise, 'GET', `/listings/${demandId}`)
    await must(
      200,
      ask(w, enterprise, 'POST', `/listings/${demandId}/close`, {
        version: body.version,
        body: { reason: 'solved-elsewhere' },
      }),
    )
  }
  await toContract()
  await close()
  expect((await step(firm, { step: 'deliver', month: '2026-11', tonnes: 5 })).status).toBe(200)
})

/** Sessions end after twelve hours: everybody signs in again. */
async function again(): Promise<void> {
  for (const person of [enterprise, firm, county]) await enter(w, person)
}
