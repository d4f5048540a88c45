// A demand raised from a finding: a draft of the enterprise, which finishes and submits it itself.
import { type Actor, type Member } from '../actor.ts'
import { type ListingId } from '../id.ts'
import { draft, type Listing, parseDraft } from '../listing/listing.ts'
import { type Org } from '../org/org.ts'
import { conflict, forbidden, missing } from '../problem.ts'
import { type At } from '../time.ts'
import { standingOf } from './advance.ts'
import { type Finding } from './finding.ts'

export function mayRaise(finding: Finding, actor: Actor): void {
  if (!standingOf(actor, finding)) throw missing()
  if (finding.demandId !== undefined)
    throw conflict('finding.has-demand', 'A demand was raised from it.', {
      demandId: finding.demandId,
    })
  if (finding.status === 'written-off') throw conflict('finding.not-now', 'It is written off.')
}

type By = { id: ListingId; org: Org; actor: Member }

/** What was found goes into the note that only the authority reads, never into a public field. */
export function demandFrom(finding: Finding, { id, org, actor }: By, now: At): Listing {
  if (org.role !== 'enterprise')
    throw forbidden('listing.not-your-kind', 'Enterprises post demands.')
  const note = [finding.title, finding.text ?? ''].filter((part) => part !== '').join('\n')
  const fields = parseDraft('demand', { region: finding.region, internalNote: note })
  const owner = { ...actor, orgId: finding.orgId, region: finding.region }
  const started = draft(
    { id, kind: 'demand', org: { name: org.name, industry: org.industry } },
    fields,
    owner,
    now,
  )
  return { ...started, findingId: finding.id }
}
