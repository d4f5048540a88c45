// The crowd of a themed event: four enterprises, seven firms and a bank without browsers, who all agree to meet.
import { away, type Api, ENTERPRISE, FIRM, type Seat, type Somebody, type World } from './people.ts'

const somebody = (n: number, role: 'enterprise' | 'firm' | 'bank'): Somebody => ({
  subject: `guest${role}${n}`,
  name: `示例代表${n}`,
  role,
  place: role === 'bank' ? '450100' : '451002',
  org: { enterprise: `右江示例铝业${n}厂`, firm: `田阳示例环保${n}公司`, bank: '示例绿色银行' }[
    role
  ],
  orgId: `org_guest${role}${n}`,
})
export const BUYERS = Array.from({ length: 4 }, (_, n) => somebody(n, 'enterprise'))
export const FIRMS = Array.from({ length: 7 }, (_, n) => somebody(n, 'firm'))
export const BANK = somebody(0, 'bank')

export type Stage = {
  site: World
  /** Of the event. */
  id: string
  enterprise: Seat
  firm: Seat
  /** What the two with browsers are here for. */
  listings: { demandId: string; offerId: string }
}

/** Everybody with a place; the two of the proposal bring what they are here for. */
export async function gather({ site, id, enterprise, firm, listings }: Stage): Promise<void> {
  const come = (api: Api, n: number, own: string[]) =>
    api(`/events/${id}/registrations`, {
      method: 'POST',
      body: {
        delegate: { name: `代表${n}`, phone: `0776-55500${String(n).padStart(2, '0')}` },
        listings: own,
        languages: ['zh'],
        presence: 'present',
        away: [],
        consents: { list: true, phone: true },
      },
    })
  await come(enterprise.api, 1, [listings.demandId])
  await come(firm.api, 2, [listings.offerId])
  for (const [n, one] of [...BUYERS, ...FIRMS, BANK].entries())
    await come(await away(site, one), n + 3, [])
}

/** Each enterprise asks each firm, who accepts at once. */
export async function agreeAll({ site, id, enterprise, firm, listings }: Stage): Promise<void> {
  const buyers = await crew(site, [ENTERPRISE, enterprise.api], BUYERS)
  const firms = await crew(site, [FIRM, firm.api], FIRMS)
  for (const [buyer, ask] of buyers)
    for (const [one, answer] of firms) {
      const about = buyer === ENTERPRISE && one === FIRM ? listings : {}
      const body = { to: one.orgId, class: 'like', reason: '想了解赤泥利用的工艺和价格', ...about }
      await ask(`/events/${id}/wishes`, { method: 'POST', body })
      await answer(`/events/${id}/wishes/${buyer.orgId}/${one.orgId}/steps`, {
        method: 'POST',
        version: 1,
        body: { step: 'accept', class: 'like' },
      })
    }
}

const crew = async (site: World, first: [Somebody, Api], others: readonly Somebody[]) =>
  new Map([
    first,
    ...(await Promise.all(others.map(async (one) => [one, await away(site, one)] as const))),
  ])
