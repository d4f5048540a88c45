// Who is told of an event's record, and where they act on it.
import { type Member } from '#shared/actor.ts'
import { type Audit } from '#shared/audit/audit.ts'
import { type EventAct, EVENT_TOLD } from '#shared/event/act.ts'
import { holds } from '#shared/event/seat.ts'
import * as orgs from '../org/store.ts'
import { type Table } from '../ports.ts'
import * as events from './store.ts'

export type Told = { member: Member; link: string }

export async function toldOf(audit: Audit, table: Table): Promise<Told[]> {
  const audience = EVENT_TOLD[audit.act as EventAct]
  const { subject, region, values } = audit
  switch (audience) {
    case 'host': {
      const link = `/desk/events/${subject}`
      return (await orgs.officialsFor(table, region)).map((member) => ({ member, link }))
    }
    case 'guests': {
      const seats = (await events.seats(table, subject)).filter(({ seat }) => holds(seat))
      return membersOf(
        table,
        seats.map(({ seat }) => seat.orgId),
        subject,
      )
    }
    case 'orgs': {
      const orgIds = Array.isArray(values.orgIds) ? values.orgIds : []
      return membersOf(table, orgIds, subject)
    }
    default:
      return []
  }
}

async function membersOf(table: Table, orgIds: readonly string[], id: string): Promise<Told[]> {
  const told: Told[] = []
  for (const orgId of orgIds)
    for (const member of await orgs.membersOf(table, orgId))
      told.push({ member, link: `/my/meetings?event=${id}` })
  return told
}
