// What follows for findings: the write-off of a case writes off the finding that its demand was raised from.
import { record } from '#shared/audit/audit.ts'
import { pairStage, progressOf } from '#shared/case/party.ts'
import { closeWithCase } from '#shared/finding/advance.ts'
import { digest } from '#shared/id.ts'
import * as audits from '../audit/store.ts'
import { keepClocks } from '../clock/keep.ts'
import * as listings from '../listing/store.ts'
import { type Ports, type Write } from '../ports.ts'
import { keepReputation } from '../org/reputation.ts'
import * as findings from './store.ts'

export async function reactToFinding(id: string, { table }: Ports): Promise<void> {
  await keepClocks(table, id)
  const found = await findings.get(table, id)
  if (found) await keepReputation(found.finding.orgId, table)
}

export async function closeFindingOf(demandId: string, { table }: Ports): Promise<void> {
  const known = await listings.known(table, demandId)
  const findingId = known?.listing.findingId
  if (!known || findingId === undefined) return
  const found = await findings.get(table, findingId)
  const done = known.parties
    .filter((party) => pairStage(party) === 'done')
    .flatMap((party) => progressOf(party)?.writtenOff ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0]
  const next = found && done && closeWithCase(found.finding, done)
  if (!next) return
  const { id: subject, region, title, orgId } = next
  const audit = record(
    {
      act: next.status === 'checked' ? 'finding.checked' : 'finding.written-off',
      subject,
      region,
      values: { title, kind: 'finding', orgId, reason: done.opinion, demandId },
    },
    undefined,
    `adt_finding${digest(`${subject}#${done.at}`)}`,
    done.at,
  )
  const told: Write[] = (await audits.isThere(table, audit)) ? [] : [audits.writeOnce(audit)]
  await table.write([findings.put(next, { version: found.version }), ...told])
}
