// Attachments: which files may be attached, how large, and whether their bytes are what they say.
import * as z from 'zod/mini'
import { FileId, MemberId, OrgId } from '../id.ts'
import { At } from '../time.ts'

export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** Accepted types with the bytes they must begin with (ISO 32000, PNG, JFIF, ZIP for OOXML). */
export const FILE_TYPES = {
  'application/pdf': [[0x25, 0x50, 0x44, 0x46, 0x2d]],
  'image/png': [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  'image/jpeg': [[0xff, 0xd8, 0xff]],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': [[0x50, 0x4b, 0x03, 0x04]],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [
    [0x50, 0x4b, 0x03, 0x04],
  ],
} as const satisfies Record<string, readonly (readonly number[])[]>

export const FileType = z.enum(Object.keys(FILE_TYPES) as [keyof typeof FILE_TYPES])
export type FileType = z.infer<typeof FileType>

const FileName = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(120),
  z.refine((name) => !/[/\\:*?"<>|\u0000-\u001f]/.test(name), { error: 'file.name' }),
)
const FileSize = z
  .int()
  .check(z.gt(0, { error: 'file.empty' }), z.lte(MAX_FILE_BYTES, { error: 'file.large' }))

/** What a listing keeps of an attached file. */
export const FileRef = z.strictObject({
  id: FileId,
  name: FileName,
  type: FileType,
  size: FileSize,
})
export type FileRef = z.infer<typeof FileRef>

/** An upload that was asked for; `checkedAt` once its bytes have been looked at. */
export const StoredFile = z.strictObject({
  id: FileId,
  orgId: OrgId,
  memberId: MemberId,
  name: FileName,
  type: FileType,
  size: FileSize,
  createdAt: At,
  checkedAt: z.optional(At),
})
export type StoredFile = z.infer<typeof StoredFile>

export const FileAsk = z.strictObject({ name: FileName, type: FileType, size: FileSize })

/** Do the first bytes belong to the declared type? */
export const beginsLike = (type: FileType, head: Uint8Array): boolean =>
  FILE_TYPES[type].some((magic) => magic.every((byte, i) => head[i] === byte))
