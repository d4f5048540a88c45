// `/my`: what is to do comes first, then one's demands with one line of progress each.
import { useEffect, useState } from 'preact/hooks'
import { call } from '../client/api.ts'
import { day, quantity } from '../client/format.ts'
import { toast } from '../client/toast.ts'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { langIn } from '../words/foreign.ts'
import { memberProblem } from '../words/my-problem.ts'
import { myWords, statusWords } from '../words/my.ts'
import { t } from '../words/words.ts'
import { unsent } from './form/unsent.ts'
import { Gate } from './Gate.tsx'
import type { Me } from './member.ts'
import { MoreLinks } from './MoreLinks.tsx'
import { MY_DEMANDS, type MyCard, type MyCards, type MyListing, type MyOrg } from './my.ts'
import { nextLine } from './next.ts'

export function Home({ lang }: { lang: Lang }) {
  const w = t(myWords, lang)
  return (
    <Gate lang={lang}>
      {(me, { session }) => (
        <>
          <p class="lead">{w.hello(me.name)}</p>
          <p class="row">
            <a href={href(lang, '/messages/')}>
              {session.unread ? w.unread(session.unread) : w.messages}
            </a>
            <MoreLinks lang={lang} org={w.org} finance={me.role === 'enterprise' && w.finance} />
          </p>
          {me.role === 'enterprise' && <Demands lang={lang} me={me} />}
        </>
      )}
    </Gate>
  )
}

/** What the details say of each demand, as they come in. */
type Details = Readonly<Record<string, MyListing>>

function Demands({ lang, me }: { lang: Lang; me: Me }) {
  const load = useLoad<MyCards>('/api/listings/mine?kind=demand')
  const [busy, setBusy] = useState(false)
  const w = t(myWords, lang)
  const more = async (page: MyCards) => {
    setBusy(true)
    const answer = await call<MyCards>(
      'GET',
      `/api/listings/mine?kind=demand&after=${encodeURIComponent(page.next ?? '')}`,
    )
    setBusy(false)
    if (!answer.ok) {
      toast(memberProblem(answer.problem, lang))
      return
    }
    load.set({ ...answer.value, items: [...page.items, ...answer.value.items] })
  }
  return (
    <LoadState lang={lang} load={load}>
      {(page) => (
        <>
          <Lists lang={lang} me={me} items={page.items} />
          <Pager
            lang={lang}
            more={page.next !== undefined}
            busy={busy}
            onMore={() => void more(page)}
          />
          {page.items.length > 0 && (
            <p class="noprint">
              <a class="btn plain" href={href(lang, `${MY_DEMANDS}new/`)}>
                {w.post}
              </a>
            </p>
          )}
        </>
      )}
    </LoadState>
  )
}

function Lists({ lang, me, items }: { lang: Lang; me: Me; items: readonly MyCard[] }) {
  const w = t(myWords, lang)
  const details = useDetails(items)
  return (
    <>
      <h2>{w.todo}</h2>
      <Todo {...{ lang, me, items, details }} />
      <h2>{w.mine}</h2>
      {items.length === 0 ? (
        <EmptyState title={w.none}>
          <p>{w.noneNote}</p>
          <p>
            <a class="btn" href={href(lang, `${MY_DEMANDS}new/`)}>
              {w.post}
            </a>
          </p>
        </EmptyState>
      ) : (
        <ul class="cards">
          {items.map((item) => (
            <Row key={item.id} lang={lang} item={item} detail={details[item.id]} />
          ))}
        </ul>
      )}
    </>
  )
}

/** Drafts and closed ones say enough by themselves; the others are asked, two at a time. */
function useDetails(items: readonly MyCard[]): Details {
  const [details, setDetails] = useState<Details>({})
  useEffect(() => {
    const left = new AbortController()
    const open = items.filter(
      ({ status, id }) => !['draft', 'closed'].includes(status) && !details[id],
    )
    const next = async (): Promise<void> => {
      const item = open.shift()
      if (!item || left.signal.aborted) return
      const answer = await call<MyListing>('GET', `/api/listings/${item.id}`, {
        signal: left.signal,
      })
      if (answer.ok && !left.signal.aborted)
        setDetails((known) => ({ ...known, [item.id]: answer.value }))
      return next()
    }
    void Promise.all([next(), next()])
    return () => left.abort()
  }, [items])
  return details
}

const hrefOf = (lang: Lang, { id, status }: MyCard): string =>
  href(lang, `${MY_DEMANDS}${id}/${status === 'draft' ? 'edit/' : ''}`)

type Task = { key: string; to: string; text: string; of: string; warn: boolean }

function Todo({
  lang,
  me,
  items,
  details,
}: {
  lang: Lang
  me: Me
  items: readonly MyCard[]
  details: Details
}) {
  const w = t(myWords, lang)
  const org = useLoad<MyOrg>('/api/orgs/mine')
  const [hasUnsent, setHasUnsent] = useState(false)
  useEffect(() => setHasUnsent(unsent(me.id)), [me.id])
  const status = org.state === 'ready' ? org.value.status : undefined
  const tasks: Task[] = [
    ...(hasUnsent
      ? [
          {
            key: 'unsent',
            to: href(lang, `${MY_DEMANDS}new/`),
            text: w.deviceDraftGo,
            of: w.deviceDraft,
            warn: false,
          },
        ]
      : []),
    ...(status === 'returned' || status === 'unverified'
      ? [
          {
            key: 'org',
            to: href(lang, '/my/org/'),
            text: status === 'returned' ? w.orgReturned : w.orgIncomplete,
            of: w.org,
            warn: status === 'returned',
          },
        ]
      : []),
    ...items.flatMap((item): Task[] => {
      const text = taskOf(item, details[item.id], lang)
      return text === undefined
        ? []
        : [
            {
              key: item.id,
              to: hrefOf(lang, item),
              text,
              of: item.title || w.untitled,
              warn: item.status === 'returned',
            },
          ]
    }),
  ]
  if (tasks.length === 0) return <p class="muted">{w.todoNone}</p>
  return (
    <ul class="cards todo">
      {tasks.map(({ key, to, text, of, warn }) => (
        <li key={key}>
          <a class="item" href={to}>
            <strong class={warn ? 'warn' : undefined}>{text}</strong>
            <span class="meta" lang={langIn(of, lang)}>
              {of}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What the owner has to do with it, or nothing. */
function taskOf(item: MyCard, detail: MyListing | undefined, lang: Lang): string | undefined {
  const w = t(myWords, lang)
  if (item.status === 'draft') return w['next.submit']
  const next = detail?.next
  if (next?.who === 'owner' && next.what !== 'nothing') return nextLine(next, lang)
  if (item.status === 'returned') return w['next.correct']
  return item.status === 'expired' ? w['next.confirm'] : undefined
}

function Row({ lang, item, detail }: { lang: Lang; item: MyCard; detail: MyListing | undefined }) {
  const w = t(myWords, lang)
  const title = item.title || w.untitled
  const status = (statusWords[lang] as Readonly<Record<string, string>>)[item.status] ?? item.status
  return (
    <Card
      href={hrefOf(lang, item)}
      title={title}
      titleLang={langIn(title, lang)}
      level={3}
      figure={item.quantity && quantity(item.quantity, lang)}
    >
      <p class="row small">
        <Tag
          tone={
            item.status === 'returned' ? 'danger' : item.status === 'published' ? 'brand' : 'plain'
          }
        >
          {status}
        </Tag>
        <span>
          {detail?.next ? nextLine(detail.next, lang) : w.changed(day(item.updatedAt, lang))}
        </span>
      </p>
    </Card>
  )
}
