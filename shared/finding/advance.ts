// Who may do what about a finding, at which level and when: one table, and the steps themselves.
import { type Actor, signedIn } from '../actor.ts'
import { type BrokerAct } from '../audit/broker-act.ts'
import { type Org } from '../org/org.ts'
import { conflict, forbidden, invalid, missing } from '../problem.ts'
import { covers } from '../region/region.ts'
import { type At, endOf } from '../time.ts'
import {
  type Finding,
  type FindingStatus,
  type FindingStep,
  type Opened,
  type StepName,
} from './finding.ts'

/** How an actor stands to a finding; undefined: may not know of it. */
export type Standing = 'enterprise' | 'holder' | 'above' | 'below'

export function standingOf(
  actor: Actor,
  finding: Pick<Finding, 'orgId' | 'region' | 'level'>,
): Standing | undefined {
  if (!actor) return undefined
  if (actor.orgId === finding.orgId) return 'enterprise'
  if (actor.role !== 'official' || !covers(actor.region, finding.region)) return undefined
  if (actor.region === finding.level) return 'holder'
  return covers(actor.region, finding.level) ? 'above' : 'below'
}

type Rule = {
  by: readonly Standing[]
  from: readonly FindingStatus[]
  to: FindingStatus | 'same'
  act: BrokerAct
}
const ANY = ['open', 'rectified', 'checked'] as const

/** The whole authority table: checking is anybody's of the authorities, writing off the holder's alone. */
export const FINDING_STEPS: Readonly<Record<StepName, Rule>> = {
  change: { by: ['holder', 'above'], from: ANY, to: 'same', act: 'finding.changed' },
  rectify: {
    by: ['enterprise', 'holder', 'above', 'below'],
    from: ['open'],
    to: 'rectified',
    act: 'finding.rectified',
  },
  reject: {
    by: ['holder', 'above', 'below'],
    from: ['rectified', 'checked'],
    to: 'open',
    act: 'finding.rejected',
  },
  pass: {
    by: ['holder', 'above', 'below'],
    from: ['rectified'],
    to: 'checked',
    act: 'finding.checked',
  },
  'write-off': { by: ['holder'], from: ['checked'], to: 'written-off', act: 'finding.written-off' },
  reopen: {
    by: ['holder', 'above'],
    from: ['written-off'],
    to: 'open',
    act: 'finding.reopened',
  },
  move: { by: ['holder', 'above'], from: ANY, to: 'same', act: 'finding.moved' },
}

/** May somebody who stands so take the step now? Pages show their buttons by it. */
export const mayTake = (step: StepName, standing: Standing, status: FindingStatus): boolean =>
  FINDING_STEPS[step].by.includes(standing) && FINDING_STEPS[step].from.includes(status)

/** A new finding at an enterprise of the official's jurisdiction, held by the official's own level. */
export function open(
  { org, id }: { org: Org; id: string },
  said: Opened,
  actor: Actor,
  now: At,
): Finding {
  const official = signedIn(actor)
  if (official.role !== 'official')
    throw forbidden('desk.not-official', 'Officials keep the list of findings.')
  if (!covers(official.region, org.region) || org.role === 'official') throw missing()
  inFuture(said.dueOn, now)
  return {
    ...said,
    id,
    orgName: org.name,
    region: org.region,
    level: official.region,
    status: 'open',
    since: now,
    createdAt: now,
    updatedAt: now,
  }
}

export function advance(finding: Finding, said: FindingStep, actor: Actor, now: At): Finding {
  const standing = standingOf(actor, finding)
  if (!standing || !actor) throw missing()
  const rule = FINDING_STEPS[said.step]
  if (!rule.by.includes(standing))
    throw forbidden('finding.not-your-step', `Not a step of the ${standing}.`)
  if (!rule.from.includes(finding.status))
    throw conflict('finding.not-now', `Not while ${finding.status}.`, { status: finding.status })
  const status = rule.to === 'same' ? finding.status : rule.to
  const moved = {
    ...finding,
    status,
    updatedAt: now,
    ...(rule.to === 'same' ? {} : { since: now }),
  }
  return take(moved, said, { name: actor.name, region: actor.region }, now)
}

type Taker = { name: string; region: string }

function take(finding: Finding, said: FindingStep, by: Taker, now: At): Finding {
  switch (said.step) {
    case 'change': {
      if (said.dueOn !== finding.dueOn) inFuture(said.dueOn, now)
      const { title, text, source, severity, owner, dueOn } = said
      return { ...finding, title, text, source, severity, owner, dueOn }
    }
    case 'rectify':
    case 'pass':
      return {
        ...finding,
        after: [...evidenceOf(finding), { at: now, by: by.name, ...shown(said) }],
      }
    case 'reject':
      return finding
    case 'write-off':
      return { ...finding, opinion: said.opinion, writtenOffAt: now }
    case 'reopen':
      inFuture(said.dueOn, now)
      return reopened(finding, said.dueOn)
    case 'move':
      return { ...finding, level: levelFor(finding, said.to, by) }
  }
}

const shown = ({ note, files }: { note: string; files?: Finding['before'] }) => ({
  note,
  ...(files === undefined ? {} : { files }),
})

function evidenceOf(finding: Finding) {
  const before = finding.after ?? []
  if (before.length >= 20) throw conflict('case.full', 'The list is full.')
  return before
}

function reopened(finding: Finding, dueOn: string): Finding {
  const rest = { ...finding }
  for (const key of ['opinion', 'writtenOffAt'] as const) Reflect.deleteProperty(rest, key)
  return { ...rest, dueOn, reopened: (finding.reopened ?? 0) + 1 }
}

/** Along the line from the county to whoever moves it: nobody hands a finding to a level above their own. */
function levelFor(finding: Finding, to: string, by: Taker): string {
  if (to === finding.level || !covers(to, finding.region) || !covers(by.region, to))
    throw conflict('finding.not-this-level', 'It moves between the county and your own level.')
  return to
}

function inFuture(dueOn: string, now: At): void {
  if (endOf(dueOn) <= now)
    throw invalid('request.fields', 'The day has passed.', [{ path: 'dueOn', code: 'day.past' }])
}

/**
 * The case of its demand was written off: so is the finding, with that opinion. Where a higher level
 * supervises the finding than wrote off the case, it only counts as checked: that level decides.
 */
export function closeWithCase(
  finding: Finding,
  done: { at: At; opinion: string; region: string },
): Finding | undefined {
  // Opened again, or moved on, after that write-off: it wants its own.
  if (finding.status === 'written-off' || done.at < finding.since) return undefined
  const { at, opinion } = done
  const next = { ...finding, since: at, updatedAt: at }
  if (covers(done.region, finding.level))
    return { ...next, status: 'written-off', opinion, writtenOffAt: at }
  return finding.status === 'checked' ? undefined : { ...next, status: 'checked' }
}
