// Audit rows: written with the act itself, in the same transaction; read by who may see the subject.
import { type Actor } from '#shared/actor.ts'
import { Audit, type Happening, readRecord, record } from '#shared/audit/audit.ts'
import { makeId } from '#shared/id.ts'
import { msOf } from '#shared/time.ts'
import {
  type Key,
  type NewRow,
  type Page,
  type Ports,
  Refused,
  type Table,
  type Write,
} from '../ports.ts'

const keyOf = (audit: Audit): Key => ({ pk: `H#${audit.subject}`, sk: `${audit.at}#${audit.id}` })
/** A read stands in its owner's list too: what was read, by whom, and which fields. */
function rowOf(audit: Audit): NewRow {
  const row: NewRow = { ...keyOf(audit), entity: 'audit', body: audit }
  const { orgId, title, fields } = audit.values
  if (!audit.act.endsWith('.read') || typeof orgId !== 'string') return row
  return {
    ...row,
    index: { owner: [`O#${orgId}`, `read#${audit.at}#${audit.id}`] },
    card: {
      id: audit.id,
      at: audit.at,
      act: audit.act,
      subject: audit.subject,
      ...(audit.by ? { by: audit.by.name, role: audit.by.role } : {}),
      ...(typeof title === 'string' ? { title: title.slice(0, 30) } : {}),
      // A card is small: the first fields, the rest stand in the record.
      fields: (Array.isArray(fields) ? fields : []).slice(0, 6),
    },
  }
}

/** The write that puts an act on record. */
export function write(ports: Ports, happening: Happening, actor: Actor): Write {
  const now = ports.clock.now()
  return {
    put: rowOf(record(happening, actor, makeId('audit', msOf(now), ports.ids.bytes(12)), now)),
    if: 'absent',
  }
}

/** A record whose id is derived (a clock's act): once, however often it fires. */
export const writeOnce = (audit: Audit): Write => ({ put: rowOf(audit), if: 'absent' })

/** Is this very record written already? */
export const isThere = async (table: Table, audit: Audit): Promise<boolean> =>
  (await table.get(keyOf(audit))) !== undefined

/** Reads already on record today, as far as this process knows: spares a write that would be refused. */
const noted = new WeakMap<Table, Set<string>>()
const NOTED_MAX = 10_000

/** Puts a read of non-public fields on record: once a day for a reader and a subject. */
export async function noteRead(ports: Ports, happening: Happening, actor: Actor): Promise<void> {
  const audit = readRecord(happening, actor, ports.clock.now())
  const known = noted.get(ports.table) ?? new Set<string>()
  noted.set(ports.table, known)
  if (known.has(audit.id)) return
  try {
    await ports.table.write([writeOnce(audit)])
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
  if (known.size >= NOTED_MAX) known.clear()
  known.add(audit.id)
}

/** Who read what of an organisation that is not public, newest first. */
export async function readsOf(
  table: Table,
  orgId: string,
  after: string | undefined,
): Promise<Page<Readonly<Record<string, unknown>>>> {
  const page = await table.list(
    'owner',
    `O#${orgId}`,
    { prefix: 'read#' },
    { limit: 50, after, backward: true },
  )
  return { ...page, items: page.items.map((row) => row.card) }
}

/** What happened to a subject, newest first. */
export async function of(
  table: Table,
  subject: string,
  after: string | undefined,
): Promise<Page<Audit>> {
  const page = await table.query(`H#${subject}`, {}, { limit: 50, after, backward: true })
  return { ...page, items: page.items.map((row) => Audit.parse(row.body)) }
}

export async function get(table: Table, key: Key): Promise<Audit | undefined> {
  const row = await table.get(key)
  return row && Audit.parse(row.body)
}
