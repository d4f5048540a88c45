// Files that show a finding or its rectification.
import type { FileRef } from '#shared/file/file.ts'
import { FilesField, useUploads } from '../cases/FilesField.tsx'
import { type Lang } from '../site.ts'

type Props = {
  lang: Lang
  files: readonly FileRef[]
  onChange: (files: readonly FileRef[]) => void
}

export function Evidence({ lang, files, onChange }: Props) {
  const uploads = useUploads((file) => onChange([...files, file]))
  return <FilesField name="evidence" {...{ lang, files, uploads }} onFiles={onChange} />
}
