// Attachments: looked at before they count, seen only where the listing shows them, by links that end.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  arrive,
  ask,
  demandFields,
  must,
  offerFields,
  type Person,
  publish,
  world,
  type World,
} from '../world.ts'

let w: World
let owner: Person
let official: Person
let firm: Person
beforeEach(async () => {
  w = world()
  owner = await arrive(w, { role: 'enterprise', region: '451082' })
  official = await arrive(w, { role: 'official', region: '450000' })
  firm = await arrive(w, { role: 'firm', region: '451002' })
})
afterEach(() => w.close())

const PDF = new TextEncoder().encode('%PDF-1.7 测试报告')

async function send(ticket: any, bytes: Uint8Array, type = 'application/pdf'): Promise<number> {
  const form = new FormData()
  for (const [name, value] of Object.entries(ticket.fields)) form.set(name, value as string)
  form.set('file', new File([bytes as BlobPart], 'x.pdf', { type }))
  return (
    await w.files.handleUpload(
      new Request(`http://127.0.0.1${ticket.url}`, { method: 'POST', body: form }),
    )
  ).status
}
async function upload(bytes: Uint8Array = PDF, size = bytes.length) {
  const { body } = await must(
    201,
    ask(w, owner, 'POST', '/files', {
      body: { name: '检测报告.pdf', type: 'application/pdf', size },
    }),
  )
  return { id: body.id as string, sent: await send(body.ticket, bytes) }
}
const attached = async () => {
  const { id } = await upload()
  const { body: ref } = await must(200, ask(w, owner, 'POST', `/files/${id}/check`))
  return {
    id,
    demandId: await publish(w, owner, official, 'demand', demandFields({ attachments: [ref] })),
  }
}

describe('an upload', () => {
  test('is taken, looked at, and can be attached', async () => {
    const { id, demandId } = await attached()
    expect(
      (await ask(w, owner, 'GET', `/listings/${demandId}`)).body.fields.attachments,
    ).toMatchObject([{ id, name: '检测报告.pdf' }])
  })
  test('whose bytes are not what was announced is refused and removed', async () => {
    const { id, sent } = await upload(new TextEncoder().encode('<html>'))
    expect(sent).toBe(204)
    const checked = await ask(w, owner, 'POST', `/files/${id}/check`)
    expect([checked.status, checked.body.code]).toEqual([400, 'file.content'])
    expect((await ask(w, owner, 'POST', `/files/${id}/check`)).body.code).toBe('file.not-uploaded')
  })
  test('larger than announced is cut off', async () => {
    const { sent } = await upload(new Uint8Array(5000).fill(0x25), 100)
    expect(sent).toBeGreaterThanOrEqual(400)
  })
  test('of a kind or size we do not take gets no place at all', async () => {
    for (const bad of [{ type: 'text/html' }, { size: 21 * 1024 * 1024 }, { size: 0 }]) {
      expect(
        (
          await ask(w, owner, 'POST', '/files', {
            body: { name: 'a.pdf', type: 'application/pdf', size: 5, ...bad },
          })
        ).status,
      ).toBe(400)
    }
  })
  test('that nobody looked at, or of somebody else, cannot be attached', async () => {
    const { id } = await upload()
    const ref = { id, name: '检测报告.pdf', type: 'application/pdf', size: PDF.length }
    const save = (who: Person) =>
      ask(w, who, 'POST', '/listings', {
        body: { kind: who === owner ? 'demand' : 'offer', fields: { attachments: [ref] } },
      })
    expect((await save(owner)).body.flaws).toMatchObject([{ code: 'file.unknown' }])
    await must(200, ask(w, owner, 'POST', `/files/${id}/check`))
    expect((await save(owner)).status).toBe(201)
    expect((await save(firm)).body.flaws).toMatchObject([{ code: 'file.unknown' }])
  })
})

describe('a link to an attachment', () => {
  const link = (who: Person, id: string, demandId?: string) =>
    ask(w, who, 'GET', `/files/${id}${demandId ? `?listing=${demandId}` : ''}`)
  const fetchLink = (url: string) => w.files.handleDownload(new Request(`http://127.0.0.1${url}`))

  test('is for the owner, the officials, and for a firm once both agree', async () => {
    const offerId = await publish(w, firm, official, 'offer', offerFields())
    const { id, demandId } = await attached()
    expect((await link(owner, id)).status).toBe(200)
    expect((await link(official, id, demandId)).status).toBe(200)
    expect((await link(firm, id, demandId)).status).toBe(404)
    for (const who of [firm, owner])
      await must(
        200,
        ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
      )
    expect((await link(firm, id, demandId)).status).toBe(200)
    await must(
      200,
      ask(w, owner, 'POST', '/cases/answers', {
        body: { demandId, offerId, answer: 'no', reason: 'other' },
      }),
    )
    expect((await link(firm, id, demandId)).status).toBe(404)
  })
  test('does not open through another listing', async () => {
    const { id } = await attached()
    const other = await publish(w, owner, official, 'demand', demandFields())
    expect((await link(official, id, other)).status).toBe(404)
  })
  test('gives the bytes, expires, and breaks when it is altered', async () => {
    const { id } = await attached()
    const {
      body: { url },
    } = await link(owner, id)
    const good = await fetchLink(url)
    expect([good.status, new Uint8Array(await good.arrayBuffer())]).toEqual([200, PDF])
    for (const tampered of [
      url.replace(/signature=[^&]{4}/, 'signature=AAAA'),
      url.replace('expiresAt=2026', 'expiresAt=2027'),
      url.replace(id, id.replace(/.$/, '0')),
    ]) {
      if (tampered !== url) expect((await fetchLink(tampered)).status).toBe(403)
    }
    w.pass(1)
    expect((await fetchLink(url)).status).toBe(403)
  })
})
