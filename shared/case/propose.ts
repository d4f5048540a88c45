// An official brings two sides together: an invitation to both, with what speaks for it; both still decide.
import { type Actor, isOfficialFor, type Member, signedIn } from '../actor.ts'
import { type FileRef } from '../file/file.ts'
import { conflict, forbidden } from '../problem.ts'
import { type At } from '../time.ts'
import { type Party } from './party.ts'
import { type Proposal } from './proposal.ts'

/** The officials of the demand's place propose; whose demand it is not, may see it and not this. */
export function proposerOf(actor: Actor, demand: { region: string }): Member {
  const member = signedIn(actor)
  if (!isOfficialFor(member, demand.region))
    throw forbidden('case.not-proposer', 'The officials of the demand propose.')
  return member
}

/** A side that has said no is not asked again, and what is agreed needs no proposal. */
export function propose(
  party: Party,
  said: { note: string; files?: FileRef[] | undefined },
  { id: memberId, name, region }: Member,
  now: At,
): Party {
  const answers = [party.firm.answer, party.enterprise.answer]
  if (answers.includes('no')) throw conflict('party.refused', 'One side does not want to.')
  if (!answers.includes('none')) throw conflict('party.already', 'Both agree already.')
  if (party.proposal) throw conflict('party.proposed', 'It has been proposed.')
  const { note, files } = said
  const proposal: Proposal = {
    by: { memberId, name },
    region,
    at: now,
    note,
    ...(files === undefined ? {} : { files }),
  }
  return { ...party, proposal, updatedAt: now }
}
