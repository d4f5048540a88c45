// Who is signed in here, asked once per page and shared by everything on it.
// `import type` leaves no trace: the inline form would pull rules into the chunk that every page loads.
import type { Role } from '#shared/actor.ts'
import { call } from './api.ts'

export type Session = {
  member?: {
    id: string
    name: string
    role: Role
    orgId: string
    orgName?: string
    region: string
    /** Why the organisation is suspended, if it is. */
    suspended?: string
  } | null
  unread?: number
  /** Where this person's own work is: `/my`, `/firm` or `/desk`. */
  home?: string
}

let asked: Promise<Session> | undefined

/** `{}` is a visitor, and also what a dead line gives: pages must stand without it. */
export const session = (): Promise<Session> => (asked ??= ask())

async function ask(): Promise<Session> {
  const answer = await call<Session>('GET', '/api/session')
  return answer.ok ? answer.value : {}
}
