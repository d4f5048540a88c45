// A person's notices: what happened, when, where to act; opening one marks it as read.
import { useEffect, useState } from 'preact/hooks'
import { type Notice } from '#shared/notice/notice.ts'
import { sentenceOf } from '#shared/notice/words.ts'
import { call } from '../client/api.ts'
import { when } from '../client/format.ts'
import { session } from '../client/session.ts'
import { toast } from '../client/toast.ts'
import { usePages } from '../cases/pages.ts'
import { Gate } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { langIn } from '../words/foreign.ts'
import { messageWords } from '../words/messages.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'

/** The API marks at most so many at once. */
const AT_ONCE = 30
/** Whoever opens a notice is not kept waiting for a slow line. */
const PATIENCE_MS = 800

export const Messages = ({ lang }: { lang: Lang }) => (
  <Gate lang={lang}>{() => <List lang={lang} />}</Gate>
)

const read = (notices: readonly Notice[]) =>
  call('POST', '/api/notices/read', {
    body: { notices: notices.map(({ id, at }) => ({ id, at })) },
  })

function List({ lang }: { lang: Lang }) {
  const { load, busy, more } = usePages<Notice>('/api/notices', lang)
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const w = t(messageWords, lang)
  const isUnread = (notice: Notice) => notice.readAt === undefined && !seen.has(notice.id)
  const readAll = async (unread: readonly Notice[]) => {
    for (let from = 0; from < unread.length; from += AT_ONCE) {
      const part = unread.slice(from, from + AT_ONCE)
      const answer = await read(part)
      if (!answer.ok) {
        toast(memberProblem(answer.problem, lang))
        return
      }
      setSeen((was) => new Set([...was, ...part.map(({ id }) => id)]))
    }
    toast(w.allRead)
    for (const spot of document.querySelectorAll<HTMLElement>('[data-unread]')) spot.hidden = true
  }
  return (
    <LoadState lang={lang} load={load}>
      {({ items, next }) => {
        const unread = items.filter(isUnread)
        if (items.length === 0) return <None lang={lang} />
        return (
          <>
            <p class="row between">
              <strong role="status">{w.count(unread.length, next !== undefined)}</strong>
              {unread.length > 0 && (
                <button type="button" class="btn plain" onClick={() => void readAll(unread)}>
                  {w.readAll}
                </button>
              )}
            </p>
            <ul class="cards">
              {items.map((notice) => (
                <Row key={notice.id} lang={lang} notice={notice} unread={isUnread(notice)} />
              ))}
            </ul>
            <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
          </>
        )
      }}
    </LoadState>
  )
}

function Row({ lang, notice, unread }: { lang: Lang; notice: Notice; unread: boolean }) {
  const w = t(messageWords, lang)
  const sentence = sentenceOf(notice, lang)
  const to = href(lang, notice.link)
  const open = async (event: MouseEvent) => {
    const inPlace = !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (!unread) return
    if (inPlace) event.preventDefault()
    await Promise.race([read([notice]), new Promise((go) => setTimeout(go, PATIENCE_MS))])
    if (inPlace) location.assign(to)
  }
  return (
    <li>
      <article class="item">
        <div>
          <h2 lang={langIn(sentence, lang)}>
            <a href={to} onClick={(event) => void open(event)}>
              {sentence}
            </a>
          </h2>
          <p class="row meta">
            {unread && <Tag tone="warn">{w.unread}</Tag>}
            <time dateTime={notice.at}>{when(notice.at, lang)}</time>
          </p>
        </div>
      </article>
    </li>
  )
}

function None({ lang }: { lang: Lang }) {
  const w = t(messageWords, lang)
  const [home, setHome] = useState<string>()
  useEffect(() => void session().then((now) => setHome(now.home)), [])
  return (
    <EmptyState title={w.none}>
      <p>{w.noneNote}</p>
      {home && <a href={href(lang, `${home}/`)}>{w.home}</a>}
    </EmptyState>
  )
}
