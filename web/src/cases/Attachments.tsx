// Attached files: each opens through a link that is asked for at the click and soon expires.
import { type FileRef } from '#shared/file/file.ts'
import { call } from '../client/api.ts'
import { number } from '../client/format.ts'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { caseWords } from '../words/desk-case.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'

export type AttachmentsProps = { lang: Lang; listingId: string; files: unknown }

const KB = 1024
const size = (bytes: number, lang: Lang): string =>
  bytes >= KB * KB
    ? `${number(bytes / KB / KB, lang, 1)} MB`
    : `${number(Math.ceil(bytes / KB), lang)} kB`

/** Asked for when it is wanted; WeChat's browser drops downloads without a word. */
export async function openFile(
  lang: Lang,
  id: string,
  of: { listing: string; firm?: string },
): Promise<void> {
  if (navigator.userAgent.includes('MicroMessenger')) {
    toast(t(caseWords, lang).inBrowser)
    return
  }
  const query = new URLSearchParams(of).toString()
  const answer = await call<{ url: string }>('GET', `/api/files/${id}?${query}`)
  if (answer.ok) location.assign(answer.value.url)
  else toast(memberProblem(answer.problem, lang))
}

export function Attachments({ lang, listingId, files }: AttachmentsProps) {
  const w = t(caseWords, lang)
  if (!Array.isArray(files) || files.length === 0) return null
  return (
    <section aria-labelledby="files">
      <h2 id="files">{w.files}</h2>
      <ul class="plain-list">
        {(files as readonly FileRef[]).map((file) => (
          <li key={file.id}>
            <button
              type="button"
              class="btn link"
              onClick={() => void openFile(lang, file.id, { listing: listingId })}
            >
              <span lang="zh-CN">{file.name}</span>
            </button>{' '}
            <span class="muted small">{size(file.size, lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
