// An organisation with a meeting planned is suspended at the desk: what it sees, what its partner sees, and back again.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser } from './browser.ts'
import { registering, soon } from '../functions/event/stage.ts'
import { CITY, ENTERPRISE, FIRM, look, seat, type Seat, world, type World } from './people.ts'
import { SLOW_MS } from './platform.ts'

let site: World
let city: Seat
let enterprise: Seat
let firm: Seat
let id: string

beforeAll(async () => {
  site = await world()
  city = await seat(site.url, CITY, `/desk/orgs/${FIRM.orgId}`)
  enterprise = await seat(site.url, ENTERPRISE, '/events/')
  firm = await seat(site.url, FIRM, '/events/')
  await planned()
}, SLOW_MS)
afterAll(async () => {
  for (const one of [city, enterprise, firm]) await one?.finish()
  await closeBrowser()
  await site.drop()
}, SLOW_MS)

type At = { version: number }
const steps = async (...names: string[]) => {
  for (const step of names) {
    const { version } = await city.api<At>(`/events/${id}`)
    await city.api(`/events/${id}/steps`, { method: 'POST', version, body: { step } })
    await site.idle()
  }
}

/** An event with one meeting, and the two were told of it. */
async function planned() {
  const body = { fields: soon() }
  id = (await city.api<{ id: string }>('/events', { method: 'POST', body })).id
  await steps('publish', 'open-registration')
  for (const [n, one] of [enterprise, firm].entries())
    await one.api(`/events/${id}/registrations`, {
      method: 'POST',
      body: registering({ delegate: { name: '韦示例', phone: `0776-555000${n}` } }),
    })
  await steps('open-wishes')
  const wish = { to: FIRM.orgId, class: 'like', reason: '想了解赤泥选铁的工艺' }
  await enterprise.api(`/events/${id}/wishes`, { method: 'POST', body: wish })
  const path = `/events/${id}/wishes/${ENTERPRISE.orgId}/${FIRM.orgId}/steps`
  const yes = { step: 'accept', class: 'like' }
  await firm.api(path, { method: 'POST', version: 1, body: yes })
  await steps('begin-timetable')
  await city.api(`/events/${id}/plan/start`, { method: 'POST', body: { effort: 1 } })
  await site.idle()
  const { version } = await city.api<At>(`/events/${id}/plan`)
  await city.api(`/events/${id}/releases`, { method: 'POST', version })
  await site.idle()
}

const press = (name: string) =>
  city.page.getByRole('button', { name, exact: true }).filter({ visible: true }).last().click()

test(
  'the desk says what follows before it is done; the member and the partner read why',
  async () => {
    await city.page.goto(`/desk/orgs/${FIRM.orgId}`)
    await press('暂停使用平台')
    await city.page.getByRole('dialog').getByRole('textbox').fill('长期失联，暂停使用')
    await look(city.page, 'suspend-dialog')
    await press('暂停使用平台')
    await city.page.getByText('起暂停使用：长期失联，暂停使用').waitFor()
    await site.idle()
    await look(city.page, 'suspend-desk')

    await enterprise.page.goto(`/my/meetings/?event=${id}`)
    await enterprise.page.getByRole('heading', { name: '已取消的洽谈' }).waitFor()
    await enterprise.page.getByText('这个时段现在空着').waitFor()
    await look(enterprise.page, 'suspend-partner')

    await firm.page.goto('/firm/')
    await firm.page.getByText('贵单位已被暂停使用平台').first().waitFor()
    await look(firm.page, 'suspend-member')
  },
  SLOW_MS,
)

test(
  'one press lets it back in',
  async () => {
    await press('恢复使用')
    await city.page.getByRole('button', { name: '暂停使用平台', exact: true }).waitFor()
    await firm.page.reload()
    await firm.page.getByRole('heading').first().waitFor()
    await expect.poll(() => firm.page.getByText('贵单位已被暂停使用平台').count()).toBe(0)
    expect([...city.faults, ...enterprise.faults, ...firm.faults]).toEqual([])
  },
  SLOW_MS,
)
