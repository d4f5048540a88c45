// One organisation becomes part of another, as an official does it; the follow-up can be stopped half-way.
import { react } from '#functions/react.ts'
import { type Ports } from '#functions/ports.ts'
import { ask, must, type Person, type World } from '../../world.ts'

export async function merge(w: World, by: Person, from: Person, into: Person): Promise<void> {
  const { version } = (await must(200, ask(w, from, 'GET', '/orgs/mine'))).body
  const body = { into: into.member.orgId, reason: '吸收合并，原单位注销' }
  const path = `/orgs/${from.member.orgId}/merge`
  await must(200, ask(w, by, 'POST', path, { version, body }))
}

export async function turn(w: World, by: Person, of: Person, what: string): Promise<void> {
  const { version } = (await must(200, ask(w, of, 'GET', '/orgs/mine'))).body
  const body = { body: { reason: '长期失联，暂停使用' } }
  const more = what === 'suspend' ? body : {}
  await must(200, ask(w, by, 'POST', `/orgs/${of.member.orgId}/${what}`, { version, ...more }))
  // What is believed of a session is forgotten after half a minute.
  w.pass(1 / 1440)
}

/** What follows from the organisation's change, dying at every write in turn until none is left. */
export async function stopEverywhere(w: World, orgId: string): Promise<number> {
  const change = { id: 'again', pk: `O#${orgId}`, sk: 'A', entity: 'org', gone: false }
  for (let died = 0; ; died++) {
    let left = 1
    const write: Ports['table']['write'] = async (writes) => {
      if (left-- <= 0) throw new Error('out of power')
      await w.table.write(writes)
    }
    const table = Object.assign(Object.create(w.table) as Ports['table'], { write })
    try {
      await react(change, { ...w.ports, table })
      return died
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'out of power') throw error
    }
  }
}
