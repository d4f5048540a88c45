// Lets a member in, sends a visitor to sign in and back, and tells other roles where their own work is.
import type { ComponentChildren } from 'preact'
import type { Role } from '#shared/actor.ts'
import { loginHref } from '../client/draft.ts'
import { href, type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { Suspended } from '../ui/Suspended.tsx'
import { gateWords } from '../words/my-gate.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { useMember, type Me, type Who } from './member.ts'

export type GateProps = {
  lang: Lang
  /** Whose room this is; everybody signed in without it. */
  role?: Role
  children: (me: Me, who: Extract<Who, { state: 'here' }>) => ComponentChildren
}

export function Gate({ lang, role, children }: GateProps) {
  const who = useMember()
  const w = t(gateWords, lang)
  if (who.state === 'asking') {
    return (
      <p class="waiting" role="status">
        {t(stateWords, lang).loading}
      </p>
    )
  }
  if (who.state === 'visitor') {
    return (
      <EmptyState title={w.signIn}>
        <p>{w.signInNote}</p>
        <p>
          <a class="btn" href={loginHref(lang)}>
            {w.signInGo}
          </a>
        </p>
      </EmptyState>
    )
  }
  if (role !== undefined && who.me.role !== role) {
    return (
      <EmptyState title={w.otherRole}>
        <p>{w.otherRoleNote}</p>
        <p class="row">
          <a class="btn" href={href(lang, `${who.session.home ?? '/'}/`.replace('//', '/'))}>
            {w.toOwn}
          </a>
          <a href={href(lang, '/demands/')}>{w.toDemands}</a>
        </p>
      </EmptyState>
    )
  }
  return (
    <>
      <Suspended lang={lang} reason={who.me.suspended} />
      {children(who.me, who)}
    </>
  )
}
