// The clocks of a case: answers, follow-ups, supervision and results, from the state of its pairs.
import { type Hold } from '../case/hold.ts'
import { agreed, type Party, progressOf } from '../case/party.ts'
import { isUntouched } from '../case/proposal.ts'
import { isOver } from '../case/progress.ts'
import { type Listing } from '../listing/listing.ts'
import { type At, plusDays } from '../time.ts'
import { type Clock, type ClockKind, within } from './clock.ts'
import { RESULT_DAYS } from './moment.ts'

/** A firm answers an invitation and an enterprise an interest within a week of work; an official looks after two. */
export const ANSWER_WORKING_DAYS = 5
export const FOLLOW_UP_WORKING_DAYS = 10

type Base = Omit<Clock, 'kind' | 'on' | 'since' | 'dueAt' | 'guessed'>

/** The clocks a case should have now; like all clocks, a function of the state alone. */
export function clocksOfCase(listing: Listing, parties: readonly Party[], hold: Hold): Clock[] {
  if (listing.kind !== 'demand') return []
  const base: Base = {
    subject: listing.id,
    orgId: listing.orgId,
    region: hold.region,
    title: typeof listing.fields.title === 'string' ? listing.fields.title : '',
    of: listing.kind,
  }
  const isOpen = listing.status === 'published'
  return [
    ...(isOpen ? parties.flatMap((party) => answerClock(base, party)) : []),
    ...parties.flatMap((party) => resultsClock(base, party)),
    ...followUp(base, parties, { hold, isOpen }),
    ...supervision(base, listing, parties, hold),
  ]
}

function answerClock(base: Base, party: Party): Clock[] {
  const { firm, enterprise, orgId: firmId, proposal } = party
  const clock = (kind: ClockKind, on: 'firm' | 'owner', since: string): Clock => ({
    ...base,
    firmId,
    kind,
    on,
    ...within(since, ANSWER_WORKING_DAYS),
  })
  if (enterprise.answer === 'yes' && firm.answer === 'none')
    return [clock('answer-invitation', 'firm', enterprise.at ?? party.updatedAt)]
  if (firm.answer === 'yes' && enterprise.answer === 'none')
    return [clock('answer-interest', 'owner', firm.at ?? party.updatedAt)]
  if (proposal && isUntouched(party))
    return [
      clock('answer-invitation', 'firm', proposal.at),
      clock('answer-interest', 'owner', proposal.at),
    ]
  return []
}

/** A pair that is over, or that one side has left, is asked no more. */
function resultsClock(base: Base, party: Party): Clock[] {
  if (!isRunning(party) || party.agreedAt === undefined) return []
  const since = party.agreedAt
  const dueAt = plusDays(since, RESULT_DAYS[0])
  return [{ ...base, firmId: party.orgId, kind: 'results', on: 'both', since, dueAt }]
}

const isRunning = (party: Party): boolean => {
  const progress = progressOf(party)
  return agreed(party) && progress !== undefined && !isOver(progress.stage)
}

/** Something has begun and nothing has moved since: an official asks how it goes. */
function followUp(
  base: Base,
  parties: readonly Party[],
  { hold, isOpen }: { hold: Hold; isOpen: boolean },
): Clock[] {
  const isWaiting = (party: Party): boolean => {
    const answers = [party.firm.answer, party.enterprise.answer]
    return isUntouched(party) || (answers.includes('yes') && answers.includes('none'))
  }
  const open = parties.filter((party) => isRunning(party) || (isOpen && isWaiting(party)))
  if (open.length === 0) return []
  const moved = open.map((party) => party.updatedAt)
  const since = [...moved, ...(hold.followedAt === undefined ? [] : [hold.followedAt])]
    .sort()
    .at(-1)
  if (since === undefined) return []
  return [{ ...base, kind: 'follow-up', on: 'official', ...within(since, FOLLOW_UP_WORKING_DAYS) }]
}

/** Supervised until a pair is written off or the demand is closed. */
function supervision(base: Base, listing: Listing, parties: readonly Party[], hold: Hold): Clock[] {
  const isSettled =
    listing.status === 'closed' || parties.some((p) => progressOf(p)?.stage === 'done')
  if (!hold.supervision || isSettled) return []
  const { at: since, dueAt } = hold.supervision
  return [{ ...base, kind: 'supervision', on: 'official', since, dueAt }]
}

/**
 * By when the next step of a case is wanted: its own clock, else when an official asks how it goes; a
 * supervised day if that is nearer.
 */
export function caseDue(clocks: readonly Clock[], what: string): At | undefined {
  const dues = (kind: string) => clocks.filter((c) => c.kind === kind).map((c) => c.dueAt)
  const own = dues(what)
  return [...(own.length > 0 ? own : dues('follow-up')), ...dues('supervision')].sort()[0]
}
