// Who may use a page: asks for a sign-in, or says plainly whose page it is. The API refuses on its own.
import { type ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Role } from '#shared/actor.ts'
import { leaveToSignIn } from '../client/draft.ts'
import { session, type Session } from '../client/session.ts'
import { href, type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { Suspended } from '../ui/Suspended.tsx'
import { roleText } from '../words/value.ts'
import { loginWords } from '../words/login.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'

export type Me = NonNullable<Session['member']>

export type GateProps = {
  lang: Lang
  /** Whose page it is; without it, everybody who is signed in. */
  role?: 'official' | 'firm' | 'bank'
  /** What stands here when nobody can say who is asking; else a sentence and a button. */
  offline?: ComponentChildren
  children: (me: Me) => ComponentChildren
}

export function Gate({ lang, role, offline, children }: GateProps) {
  const [now, setNow] = useState<Session>()
  useEffect(() => void session().then(setNow), [])
  const w = t(loginWords, lang)
  if (!now) {
    return (
      <p class="waiting" role="status">
        {t(stateWords, lang).loading}
      </p>
    )
  }
  if (now.member === undefined) return <>{offline ?? <Down lang={lang} />}</>
  if (now.member === null) {
    return (
      <EmptyState title={w.wallVisitor}>
        <p>{w.wallVisitorNote}</p>
        <p>
          <button type="button" class="btn" onClick={() => void leaveToSignIn(lang)}>
            {w.go}
          </button>
        </p>
      </EmptyState>
    )
  }
  if (role && now.member.role !== role)
    return <Wall lang={lang} me={now.member} whose={role} home={now.home} />
  return (
    <>
      <Suspended lang={lang} reason={now.member.suspended} />
      {children(now.member)}
    </>
  )
}

function Wall({
  lang,
  me,
  whose,
  home,
}: {
  lang: Lang
  me: Me
  whose: Role
  home: string | undefined
}) {
  const w = t(loginWords, lang)
  return (
    <EmptyState title={w.wallTitle}>
      <p>{whose === 'official' ? w.wallOfficial : whose === 'bank' ? w.wallBank : w.wallFirm}</p>
      <p>
        {w.wallYou([me.orgName, me.name, `(${roleText(me.role, lang)})`].filter(Boolean).join(' '))}
      </p>
      <p>
        <a class="btn" href={href(lang, `${home ?? ''}/`)}>
          {w.wallHome}
        </a>
      </p>
    </EmptyState>
  )
}

export function Down({ lang }: { lang: Lang }) {
  return (
    <div class="note danger" role="alert">
      <p>{t(loginWords, lang).wallDown}</p>
      <p>
        <button type="button" class="btn plain" onClick={() => location.reload()}>
          {t(stateWords, lang).retry}
        </button>
      </p>
    </div>
  )
}
