// What follows from a change: one table, the same in the cloud and embedded; safe to run again.
import { type Change, type Ports } from './ports.ts'
import { keepClocks } from './clock/keep.ts'
import { keepPace } from './clock/pace.ts'
import { reactToEventRow } from './event/react.ts'
import { keepLine } from './ledger/react.ts'
import { closeFindingOf, reactToFinding } from './finding/react.ts'
import { reactToSurveyAct, reactToSurveyRow } from './survey/react.ts'
import { reactToNeed } from './finance/react.ts'
import { reactToListing } from './listing/react.ts'
import { reactToOpportunity, reactToProfile, reactToRanking } from './match/react.ts'
import { reactToAudit, reactToDigest, reactToNotice } from './notice/react.ts'
import { reactToLapse, reactToNever, reactToOrg } from './org/react.ts'
import { keepReputation } from './org/reputation.ts'
import { reactToSupported, reactToSupportEnd } from './supported/react.ts'
import { keepUnmet } from './unmet/store.ts'

type Reaction = (change: Change, ports: Ports) => Promise<void>

/** Most rows are of a subject whose id stands in their partition (`L#lst_…`), some of one in their sort key too. */
const ofId =
  (reaction: (id: string, ports: Ports, sk: string) => Promise<void>): Reaction =>
  ({ pk, sk }, ports) =>
    reaction(pk.split('#')[1] ?? '', ports, sk)

const clocks = ofId((id, { table }) => keepClocks(table, id))
const line = ofId((id, { table }) => keepLine(table, id))
const unmet = ofId(keepUnmet)

/** By the entity of the row that changed; the first of a list before the next. */
const FOLLOWS: Readonly<Record<string, readonly Reaction[]>> = {
  listing: [ofId(reactToListing), unmet],
  party: [
    clocks,
    line,
    unmet,
    ({ sk }, { table }) => keepReputation(sk.slice(2), table),
    ofId(closeFindingOf),
  ],
  hold: [clocks, line],
  finding: [ofId(reactToFinding)],
  bid: [clocks],
  need: [ofId(reactToNeed)],
  survey: [reactToSurveyRow],
  'survey-round': [reactToSurveyRow],
  response: [reactToSurveyRow],
  supported: [ofId(reactToSupported)],
  profile: [ofId((id, ports, sk) => reactToProfile(id, sk, ports))],
  ranking: [ofId(reactToRanking), unmet],
  opportunity: [ofId((id, ports, sk) => reactToOpportunity(id, sk.slice(2), ports))],
  org: [ofId(reactToOrg)],
  never: [ofId(reactToNever)],
  audit: [reactToAudit, reactToLapse, reactToSurveyAct, reactToSupportEnd, keepPace],
  notice: [reactToNotice],
  digest: [reactToDigest],
}

/**
 * Brings everything to the right of a changed row up to date (listing -> profile -> ranking ->
 * opportunity -> notice -> mail). Re-reads what it needs, so that changes may come twice, late or in
 * another order. A thrown error asks for the change again. Of what is not listed an event's own rows
 * have consequences; cases, clocks, messages, verdicts, sessions and keys have none.
 */
export async function react(change: Change, ports: Ports): Promise<void> {
  for (const follow of FOLLOWS[change.entity] ?? [reactToEventRow]) await follow(change, ports)
}
