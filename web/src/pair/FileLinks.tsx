// Files that came with a step or a message: each opens through a link that soon expires.
import type { FileRef } from '#shared/file/file.ts'
import { openFile } from '../cases/Attachments.tsx'
import type { Lang } from '../site.ts'

export type FileLinksProps = {
  lang: Lang
  demandId: string
  firmId: string
  files: readonly FileRef[] | undefined
}

export function FileLinks({ lang, demandId, firmId, files = [] }: FileLinksProps) {
  if (files.length === 0) return null
  return (
    <ul class="plain-list pair-files">
      {files.map((file) => (
        <li key={file.id}>
          <button
            type="button"
            class="btn link"
            onClick={() => void openFile(lang, file.id, { listing: demandId, firm: firmId })}
          >
            <span lang="zh-CN">{file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
