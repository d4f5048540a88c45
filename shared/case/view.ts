// A party as a reader sees it: contacts and progress open while both say yes, and to their officials.
import { type Actor, isOfficialFor } from '../actor.ts'
import { type FileRef } from '../file/file.ts'
import { type Hold } from './hold.ts'
import { type Next, nextOfPair } from './next.ts'
import { agreed, pairStage, type Party, progressOf } from './party.ts'
import { type Doer, type PairStage, type Progress } from './progress.ts'

/** A party with the version of its row: what a step names in If-Match. */
export type KnownParty = Party & { readonly version: number }

export type KnownHold = Hold & { readonly version: number }

export type PartyView = Pick<
  Party,
  'orgId' | 'orgName' | 'offerId' | 'offerTitle' | 'firm' | 'enterprise' | 'updatedAt'
> & {
  agreedAt?: string
  version: number
  /** From the first agreement on. */
  stage?: PairStage
  progress?: Progress
  /** Where an official brought the two together: both read why. */
  proposal?: {
    by: string
    region: string
    at: string
    note: string
    files?: readonly FileRef[] | undefined
  }
  next?: Next
}
export type Reader = 'firm' | 'enterprise' | 'official'

/** A yes taken back closes contact, progress, papers and messages to the other side in the same write. */
export const mayReadProgress = (party: Party, reader: Reader): boolean =>
  reader === 'official' || agreed(party)

export function partyView(party: KnownParty, reader: Reader): PartyView {
  const { contact, ...firm } = party.firm
  const progress = progressOf(party)
  const stage = pairStage(party)
  return {
    orgId: party.orgId,
    orgName: party.orgName,
    offerId: party.offerId,
    offerTitle: party.offerTitle,
    firm: { ...firm, ...(contact && (agreed(party) || reader === 'firm') ? { contact } : {}) },
    enterprise: party.enterprise,
    updatedAt: party.updatedAt,
    version: party.version,
    ...(party.agreedAt === undefined ? {} : { agreedAt: party.agreedAt }),
    ...(party.proposal ? { proposal: { ...party.proposal, by: party.proposal.by.name } } : {}),
    ...(stage === undefined ? {} : { stage }),
    ...(progress && mayReadProgress(party, reader) ? { progress, next: nextOfPair(progress) } : {}),
  }
}

/** Who an actor is to a pair; undefined: somebody who may not know of it. */
export function doerOf(
  actor: Actor,
  pair: { orgId: string; demandOrgId: string },
  place: { region: string; holder: string },
): Doer | undefined {
  if (!actor) return undefined
  if (actor.orgId === pair.orgId) return 'firm'
  if (actor.orgId === pair.demandOrgId) return 'enterprise'
  if (!isOfficialFor(actor, place.region)) return undefined
  return actor.region === place.holder ? 'holder' : 'official'
}

/** May this reader have the pair's messages and papers? The same rule as for its progress. */
export const mayRead = (party: Party, doer: Doer): boolean =>
  mayReadProgress(party, doer === 'holder' ? 'official' : doer)
