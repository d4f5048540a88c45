// Marks what the demo people were told long ago as mailed and read: nobody signs in to hundreds of notices.
import { type Audit } from '#shared/audit/audit.ts'
import { Notice } from '#shared/notice/notice.ts'
import { type At, plusSeconds } from '#shared/time.ts'
import { reactToAudit } from '../../notice/react.ts'
import * as notices from '../../notice/store.ts'
import { type Ports, type Write } from '../../ports.ts'
import { type Unit } from './plant.ts'

/** Mail goes out within the minute, people read it within the hour. */
const MAILED_S = 20
const READ_S = 2400

/** The notices that follow from old records, by the reaction itself; newer ones are left to it. */
export async function oldNotices(
  ports: Ports,
  audits: readonly Audit[],
  before: At,
): Promise<Unit[]> {
  const taken: Write[] = []
  const table = {
    ...ports.table,
    write: async (writes: readonly Write[]) => void taken.push(...writes),
  }
  for (const audit of audits) {
    if (audit.at >= before) continue
    const key = { pk: `H#${audit.subject}`, sk: `${audit.at}#${audit.id}` }
    await reactToAudit(key, { ...ports, table })
  }
  return taken.flatMap((write) => ('put' in write ? [asRead(Notice.parse(write.put.body))] : []))
}

const asRead = (notice: Notice): Unit => [
  notices.put(
    {
      ...notice,
      mailedAt: plusSeconds(notice.at, MAILED_S),
      readAt: plusSeconds(notice.at, READ_S),
    },
    'absent',
  ),
]
