// The firm's papers while they are typed: kept on this device, saved with the version that was seen.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { type Flaw } from '#shared/problem.ts'
import { call, type Fault } from '../client/api.ts'
import { fetchedCheck } from '../client/check.ts'
import { dropDraft, draftOf, keepDraft } from '../client/draft.ts'
import { useAlone } from '../cases/alone.ts'
import { type MyOrg, type OrgTyped, profileOf, typedOf } from './org.ts'

const flawsIn = fetchedCheck(async () => (await import('./org-check.ts')).flawsIn)

type Copy = { typed: OrgTyped; version: number }
export type Trouble = { flaws: readonly Flaw[]; fault?: Fault; stale?: boolean }
type Work = Copy & { restored: boolean; dirty: boolean; trouble: Trouble; round: number }
const CLEAN = { restored: false, dirty: false, trouble: { flaws: [] } } as const

const troubleOf = (fault: Fault): Trouble =>
  fault.code === 'version.stale' ? { flaws: [], stale: true } : { flaws: fault.flaws, fault }

export function useOrg(draft: string, org: MyOrg, onSaved: () => void) {
  const [work, setWork] = useState<Work>(() => {
    const copy = draftOf<Copy>(draft)
    const known = { typed: typedOf(org), version: org.version }
    return { ...CLEAN, ...(copy ?? known), restored: copy !== undefined, round: 0 }
  })
  const { busy, alone } = useAlone()
  const { typed, version, dirty } = work
  const set = (patch: Partial<Work>) => setWork((was) => ({ ...was, ...patch }))
  // At once, not after the next paint: the page may be left right after a key.
  useLayoutEffect(() => {
    if (dirty) keepDraft(draft, { typed, version } satisfies Copy)
  }, [typed, dirty, version])
  // The rules are there by the time somebody has typed.
  useEffect(() => void flawsIn(profileOf(typed)), [])

  const put = async (on: number): Promise<void> => {
    const profile = profileOf(typed)
    const flaws = await flawsIn(profile)
    set({ trouble: { flaws } })
    if (flaws.length > 0) return
    const answer = await call('PUT', '/api/orgs/mine', { body: profile, ifMatch: on })
    if (!answer.ok) {
      set({ trouble: troubleOf(answer.problem) })
      return
    }
    dropDraft(draft)
    const version = answer.version ?? on + 1
    // What was typed while it was on its way is not saved yet: it stays, and stays on this device.
    setWork((was) => ({ ...was, ...CLEAN, version, dirty: was.typed !== typed }))
    onSaved()
  }
  const startFrom = (from: MyOrg) => {
    dropDraft(draft)
    setWork(({ round }) => ({
      ...CLEAN,
      typed: typedOf(from),
      version: from.version,
      round: round + 1,
    }))
  }
  const newest = (then: (now: MyOrg) => Promise<void> | void) =>
    alone(async () => {
      const read = await call<MyOrg>('GET', '/api/orgs/mine')
      if (read.ok) await then(read.value)
      else set({ trouble: troubleOf(read.problem) })
    })
  return {
    ...work,
    busy,
    change: (patch: Partial<OrgTyped>) =>
      setWork((was) => ({ ...was, dirty: true, typed: { ...was.typed, ...patch } })),
    save: alone(() => put(version)),
    /** After a conflict: what was typed goes over what somebody else saved. */
    takeMine: newest((now) => put(now.version)),
    takeTheirs: newest(startFrom),
    startAgain: () => startFrom(org),
  }
}
