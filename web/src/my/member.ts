// Who works here: the signed-in member, a visitor, or (on a dead line) the member this device knew last.
import { useEffect, useState } from 'preact/hooks'
import { draftOf, keepDraft } from '../client/draft.ts'
import { session, type Session } from '../client/session.ts'

export type Me = NonNullable<Session['member']>
export type Who =
  { state: 'asking' } | { state: 'visitor' } | { state: 'here'; me: Me; session: Session }

const LAST = 'member'

export function useMember(): Who {
  const [who, setWho] = useState<Who>({ state: 'asking' })
  useEffect(() => {
    void session().then((found) => {
      if (found.member) {
        keepDraft(LAST, found.member)
        setWho({ state: 'here', me: found.member, session: found })
        return
      }
      const last = found.member === undefined ? draftOf<Me>(LAST) : undefined
      setWho(last ? { state: 'here', me: last, session: found } : { state: 'visitor' })
    })
  }, [])
  return who
}
