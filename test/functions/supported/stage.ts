// An application for the list, with a file that was looked at, and the way up through the levels.
import { StoredFile } from '#shared/file/file.ts'
import { PROMISES } from '#shared/supported/supported.ts'
import * as files from '#functions/file/store.ts'
import { ask, must, type Person, START, type World } from '../../world.ts'

export const REF = { id: 'fil_evidence0001', name: '说明.pdf', type: 'application/pdf', size: 900 }

export const application = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  category: 'hazardous-waste',
  text: '承担全市医疗废物处置，停产将影响收运。',
  evidence: [REF],
  promises: [...PROMISES],
  ...change,
})

/** As if uploaded and looked at. */
export async function plantFile(w: World, who: Person): Promise<void> {
  const { orgId, id: memberId } = who.member
  const file = StoredFile.parse({ ...REF, orgId, memberId, createdAt: START, checkedAt: START })
  await w.table.write([{ put: { ...files.keyOf(file.id), entity: 'file', body: file }, if: 'any' }])
}

export async function applied(w: World, who: Person): Promise<string> {
  await plantFile(w, who)
  const { body } = await must(201, ask(w, who, 'POST', '/supported', { body: application() }))
  return body.id
}

export const take = (
  w: World,
  who: Person | undefined,
  id: string,
  more: { version: number; body: unknown },
) => ask(w, who, 'POST', `/supported/${id}/steps`, more)

export const PASS = { step: 'pass', opinion: '情况属实，同意上报。' }
export const PUBLISH = { step: 'publish', reason: '承担全市医疗废物处置任务', to: '2027-11-22' }

/** All the way onto the list; its version is then 4. */
export async function listed(
  w: World,
  who: Person,
  [county, city, region]: readonly [Person, Person, Person],
): Promise<string> {
  const id = await applied(w, who)
  await must(200, take(w, county, id, { version: 1, body: PASS }))
  await must(200, take(w, city, id, { version: 2, body: PASS }))
  await must(200, take(w, region, id, { version: 3, body: PUBLISH }))
  return id
}
