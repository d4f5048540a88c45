// A survey of two cities: nine enterprises that may answer, nine firms that stay silent, an official of the region.
import { arrive, ask, must, type Person, world, type World } from '../../world.ts'

export const QUESTIONS = [
  {
    type: 'one',
    key: 'short',
    label: '是否缺资金',
    required: true,
    options: [
      { key: 'yes', label: '是' },
      { key: 'no', label: '否' },
    ],
  },
  {
    type: 'band',
    key: 'gap',
    label: '缺口',
    required: true,
    when: { key: 'short', is: ['yes'] },
    options: [
      { key: 'small', label: '100 万以下' },
      { key: 'large', label: '5000 万以上' },
    ],
  },
  {
    type: 'several',
    key: 'uses',
    label: '用途',
    options: [
      { key: 'facility', label: '治理设施' },
      { key: 'working', label: '流动资金' },
    ],
  },
  { type: 'amount', key: 'amount', label: '金额' },
]
export const content = (change: Record<string, unknown> = {}) => ({
  title: '环保企业融资需求情况调查',
  regions: ['450100', '451000'],
  roles: ['enterprise', 'firm'],
  until: '2026-12-31',
  questions: QUESTIONS,
  ...change,
})
export const YES = { short: 'yes', gap: 'large', uses: ['facility'], amount: 800_000_000 }

export type Stage = { w: World; region: Person; firms: Person[]; silent: Person[] }

/** Six and three enterprises, four and five firms; a bank and a firm of elsewhere are not asked. */
export async function stage(): Promise<Stage> {
  const w = world()
  const region = await arrive(w, { role: 'official', region: '450000' })
  const [firms, silent]: [Person[], Person[]] = [[], []]
  for (let i = 0; i < 9; i++)
    firms.push(await arrive(w, { role: 'enterprise', region: i < 6 ? '450102' : '451082' }))
  for (let i = 0; i < 9; i++)
    silent.push(await arrive(w, { role: 'firm', region: i < 4 ? '450103' : '451002' }))
  await arrive(w, { role: 'bank', region: '450102' })
  await arrive(w, { role: 'firm', region: '450203' })
  return { w, region, firms, silent }
}

export async function opened(
  { w, region }: Stage,
  change: Record<string, unknown> = {},
): Promise<string> {
  const { body } = await must(201, ask(w, region, 'POST', '/surveys', { body: content(change) }))
  await must(200, ask(w, region, 'POST', `/surveys/${body.id}/open`, { version: 1 }))
  return body.id
}

export const summaryOf = async ({ w, region }: Stage, id: string) =>
  (await must(200, ask(w, region, 'GET', `/surveys/${id}/summary`))).body

/** An answer on the version that its author saw; `send` unless it is only saved. */
export const giveAs = (
  { w }: Stage,
  who: Person,
  id: string,
  { version, given, send = true }: { version: number; given: object; send?: boolean },
) => ask(w, who, 'PUT', `/surveys/${id}/answer`, { version, body: { given, send } })
