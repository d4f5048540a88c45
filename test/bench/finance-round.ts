// A survey tells 5,000 organisations: rounds of 30 with the round itself, against a transaction for each.
import { Org } from '#shared/org/org.ts'
import { Survey } from '#shared/survey/survey.ts'
import * as orgs from '#functions/org/store.ts'
import * as surveys from '#functions/survey/store.ts'
import { reactToSurveyRow } from '#functions/survey/react.ts'
import { creditCode, world } from '../world.ts'
import { say } from './figure.ts'

const MANY = 5000
const NOW = '2026-11-23T02:00:00.000Z'
const CITIES = ['450100', '451000']

const surveyNamed = (id: string): Survey =>
  Survey.parse({
    id,
    orgId: 'org_bench',
    title: '融资需求情况调查',
    region: '450000',
    regions: CITIES,
    roles: ['enterprise'],
    until: '2026-12-31',
    questions: [{ type: 'months', key: 'q1', label: '期限' }],
    status: 'open',
    edition: 1,
    openedAt: NOW,
    createdAt: NOW,
    updatedAt: NOW,
  })

const org = (i: number): Org =>
  Org.parse({
    id: `org_${String(i).padStart(6, '0')}`,
    role: 'enterprise',
    name: `示例企业${i}`,
    creditCode: creditCode(i),
    region: i % 2 === 0 ? '450102' : '451082',
    status: 'verified',
    createdAt: NOW,
    updatedAt: NOW,
  })

export async function invitations(): Promise<void> {
  const w = world()
  const all = Array.from({ length: MANY }, (_, i) => org(i))
  for (let i = 0; i < MANY; i += 100)
    await w.table.write(all.slice(i, i + 100).map((one) => orgs.put(one, 'absent')))
  const start = w.table.changes(0, 10_000).at(-1)?.seq ?? 0
  const survey = surveyNamed('svy_round0001')
  await w.table.write([surveys.put(survey, 'absent')])
  const before = performance.now()
  await follow(w, start)
  const value = performance.now() - before
  const told = (await surveys.rounds(w.table, survey.id)).reduce((sum, one) => sum + one.told, 0)
  if (told !== MANY) throw new Error(`Told ${told} of ${MANY}.`)
  const single = surveyNamed('svy_round0002')
  const beforeBase = performance.now()
  for (const { id, region } of all)
    await w.table.write([
      surveys.invite(single.id, id, NOW),
      surveys.countInvited(single.id, `${region.slice(0, 4)}00`, 1),
    ])
  const base = performance.now() - beforeBase
  say({ bench: 'finance', what: 'invite 5,000 organisations', value, unit: 'ms', base })
  w.close()
}

/** Only what the survey's own rows bring about; notices are measured elsewhere. */
async function follow(w: ReturnType<typeof world>, from: number): Promise<void> {
  let position = from
  for (;;) {
    const changes = w.table.changes(position, 500)
    const last = changes.at(-1)
    if (!last) return
    position = last.seq
    for (const change of changes) await reactToSurveyRow(change, w.ports)
  }
}
