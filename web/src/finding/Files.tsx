// Files that speak for something: each opens through a link that is asked for at the click and soon expires.
import type { FileRef } from '#shared/file/file.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { memberProblem } from '../words/my-problem.ts'

type Props = {
  lang: Lang
  /** What opens them to this reader: `finding=fnd_…`. */
  by: string
  files: readonly FileRef[] | undefined
  title?: string
}

export function Files({ lang, by, files = [], title }: Props) {
  if (files.length === 0) return null
  const open = async (id: string) => {
    const answer = await call<{ url: string }>('GET', `/api/files/${id}?${by}`)
    if (answer.ok) location.assign(answer.value.url)
    else toast(memberProblem(answer.problem, lang))
  }
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <p class="actions">
        {files.map((file) => (
          <button key={file.id} type="button" class="btn link" onClick={() => void open(file.id)}>
            <span lang="zh-CN">{file.name}</span>
          </button>
        ))}
      </p>
    </>
  )
}
