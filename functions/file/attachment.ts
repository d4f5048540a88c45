// Attachments named in fields must be the organisation's own, uploaded and looked at.
import * as z from 'zod/mini'
import { type Member } from '#shared/actor.ts'
import { FileRef } from '#shared/file/file.ts'
import { invalid } from '#shared/problem.ts'
import { type Table } from '../ports.ts'
import * as files from './store.ts'

const Refs = z.array(z.pick(z.object(FileRef.shape), { id: true }))
type Fields = Readonly<Record<string, unknown>>

export function attachmentsOf(fields: Fields): string[] {
  const parsed = z.safeParse(Refs, fields.attachments ?? [])
  return parsed.success ? parsed.data.map((ref) => ref.id) : []
}

/** Refuses files that are new in `fields` and not the member's organisation's checked ones. */
export async function checkAttachments(
  table: Table,
  fields: Fields,
  member: Member,
  before: Fields = {},
): Promise<void> {
  const known = new Set(attachmentsOf(before))
  const fresh = attachmentsOf(fields).filter((id) => !known.has(id))
  const found = new Map(
    (await files.getMany(table, fresh)).map((file) => [file.id as string, file]),
  )
  const wrong = fresh.filter(
    (id) => found.get(id)?.orgId !== member.orgId || found.get(id)?.checkedAt === undefined,
  )
  if (wrong.length > 0) {
    throw invalid('listing.fields', 'An attachment is not there.', [
      { path: 'attachments', code: 'file.unknown' },
    ])
  }
}
