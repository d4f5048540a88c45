// What follows from a change: one switch, the same in the cloud and embedded; safe to run again.
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

/**
 * Brings everything to the right of a changed row up to date (listing -> profile -> ranking ->
 * opportunity -> notice -> mail). Re-reads what it needs, so that changes may come twice, late or in
 * another order. A thrown error asks for the change again.
 */
// eslint-disable-next-line complexity -- one line for each entity
export async function react(change: Change, ports: Ports): Promise<void> {
  const [, id = ''] = change.pk.split('#')
  switch (change.entity) {
    case 'listing':
      await reactToListing(id, ports)
      return keepUnmet(id, ports)
    case 'party':
      await keepClocks(ports.table, id)
      await keepLine(ports.table, id)
      await keepUnmet(id, ports)
      await keepReputation(change.sk.slice(2), ports.table)
      return closeFindingOf(id, ports)
    case 'hold':
      await keepClocks(ports.table, id)
      return keepLine(ports.table, id)
    case 'finding':
      return reactToFinding(id, ports)
    case 'bid':
      return keepClocks(ports.table, id)
    case 'need':
      return reactToNeed(id, ports)
    case 'survey':
    case 'survey-round':
    case 'response':
      return reactToSurveyRow(change, ports)
    case 'supported':
      return reactToSupported(id, ports)
    case 'profile':
      return reactToProfile(id, change.sk, ports)
    case 'ranking':
      await reactToRanking(id, ports)
      return keepUnmet(id, ports)
    case 'opportunity':
      return reactToOpportunity(id, change.sk.slice(2), ports)
    case 'org':
      return reactToOrg(id, ports)
    case 'never':
      return reactToNever(id, ports)
    case 'audit':
      await reactToAudit(change, ports)
      await reactToLapse(change, ports)
      await reactToSurveyAct(change, ports)
      await reactToSupportEnd(change, ports)
      return keepPace(change, ports)
    case 'notice':
      return reactToNotice(change, ports)
    case 'digest':
      return reactToDigest(change, ports)
    default:
      // An event's own rows; from cases, clocks, messages, verdicts, sessions, keys nothing follows.
      return reactToEventRow(change, ports)
  }
}
