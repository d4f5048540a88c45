// What follows from a release: whoever's own meetings changed is told, once, and nobody else.
import { changedFor, offOf, Release } from '#shared/event/release.ts'
import { type Notice } from '#shared/notice/notice.ts'
import * as notices from '../../notice/store.ts'
import * as orgs from '../../org/store.ts'
import { type Key, type Ports } from '../../ports.ts'
import * as events from '../store.ts'
import * as plans from './store.ts'

/** Why one of its meetings is off since the release before, if that is what is new. */
const newlyOff = (before: Release | undefined, after: Release, orgId: string) => {
  const known = new Set(offOf(before, orgId).map(({ wish, slot }) => `${wish}#${slot}`))
  return offOf(after, orgId).find(({ wish, slot }) => !known.has(`${wish}#${slot}`))
}

export async function reactToRelease(key: Key, { table }: Ports): Promise<void> {
  const eventId = key.pk.slice(2)
  const row = await table.get(key)
  const found = await events.get(table, eventId)
  if (!row || !found) return
  const after = Release.parse(row.body)
  const before = await plans.release(table, eventId, after.no - 1)
  for (const orgId of changedFor(before, after)) {
    const off = newlyOff(before, after, orgId)
    for (const member of await orgs.membersOf(table, orgId)) {
      const notice: Notice = {
        id: `timetable#${eventId}#${after.no}#${member.id}`,
        to: member.id,
        at: after.at,
        code: off ? 'event.called-off' : 'event.timetable',
        link: `/my/meetings?event=${eventId}`,
        values: {
          title: found.event.fields.title,
          number: after.no,
          ...(off?.reason ? { reason: off.reason } : {}),
        },
      }
      if (await notices.get(table, notices.keyOf(notice))) continue
      await table.write([notices.put(notice, 'absent')])
    }
  }
}
