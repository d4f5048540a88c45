// A merged organisation's answers to surveys: one organisation, one answer; the one not counted is kept as record.
import { stem } from '#shared/region/region.ts'
import { allListed } from '../derive.ts'
import { type Mover } from '../org/owner.ts'
import * as orgs from '../org/store.ts'
import { type Key, type Table } from '../ports.ts'
import * as surveys from './store.ts'

export const moveAnswers: Mover = async (from, into, { table }) => {
  const org = await orgs.get(table, from)
  if (!org) return
  const province = `FS#${stem(org.org.region).slice(0, 2)}`
  for (const { pk } of await allListed(table, 'desk', province, ''))
    await moveAnswer(pk.slice(3), from, into.id, table)
}

/** The counters follow from the rows: what stands under another key counts no more. */
async function moveAnswer(id: string, from: string, into: string, table: Table): Promise<void> {
  const keys = [surveys.responseKey(id, from), surveys.responseKey(id, into)] as const
  const invited = [surveys.invitationKey(id, from), surveys.invitationKey(id, into)] as const
  const rows = await table.getMany([...keys, ...invited])
  const at = (key: Key) => rows.find(({ pk, sk }) => pk === key.pk && sk === key.sk)
  const [old, own] = [at(keys[0]), at(keys[1])]
  if (!old) return
  const gone = { remove: keys[0], if: { version: old.version } } as const
  const stays = own && (own.body.sentAt !== undefined || old.body.sentAt === undefined)
  if (stays) {
    const kept = { ...surveys.keptKey(id, from), entity: 'response-kept', body: old.body }
    return table.write([gone, { put: kept, if: 'any' }])
  }
  const [asked, isAsked] = [at(invited[0]), at(invited[1])]
  const body = { ...old.body, orgId: into }
  await table.write([
    gone,
    {
      put: { ...keys[1], entity: 'response', body },
      if: own ? { version: own.version } : 'absent',
    },
    // Whoever is asked stays one of those asked: it is not counted as asked anew.
    ...(asked && !isAsked
      ? ([
          { remove: invited[0], if: { version: asked.version } },
          { put: { ...invited[1], entity: 'invitation', body: asked.body }, if: 'absent' },
        ] as const)
      : []),
  ])
}
