// The written record in the table: a row per line under its id, found by when it was last written.
import { type Standing, TranscriptLine } from '#shared/event/transcript.ts'
import { type At, plusSeconds } from '#shared/time.ts'
import { type Key, type Page, type Row, type Table, type Write } from '../../ports.ts'

const keyOf = (eventId: string, id: string): Key => ({ pk: `E#${eventId}`, sk: `T#${id}` })
const feedOf = (eventId: string): string => `ET#${eventId}`

const lineOf = (row: Row): Standing => ({
  line: TranscriptLine.parse(row.body),
  version: row.version,
})

export async function get(
  table: Table,
  eventId: string,
  id: string,
): Promise<Standing | undefined> {
  const row = await table.get(keyOf(eventId, id))
  return row && lineOf(row)
}

export const put = (eventId: string, line: TranscriptLine, version: number): Write => ({
  put: {
    ...keyOf(eventId, line.id),
    entity: 'event-line',
    body: line,
    index: { feed: [feedOf(eventId), `${line.savedAt}#${line.id}`] },
    card: {},
  },
  if: version === 0 ? 'absent' : { version },
})

const PAGE = 100
/** An index may be this much behind: what was told already comes again, and is the same. */
const OVERLAP_S = 30

/** What was written or corrected since, by when; pages are read on with `after`. */
export async function since(
  table: Table,
  eventId: string,
  { since, after }: { since?: At | undefined; after?: string | undefined },
): Promise<Page<Standing>> {
  const range = since === undefined ? {} : { from: plusSeconds(since, -OVERLAP_S) }
  const page = await table.list('feed', feedOf(eventId), range, { limit: PAGE, after })
  const rows = await table.getMany(page.items.map(({ pk, sk }) => ({ pk, sk })))
  return { ...page, items: rows.map(lineOf) }
}
