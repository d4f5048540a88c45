// The clocks of a finding: the enterprise mends it by its day, the authorities check and write off in time.
import { type Finding } from '../finding/finding.ts'
import { endOf } from '../time.ts'
import { type Clock, within } from './clock.ts'

export const CHECK_FINDING_WORKING_DAYS = 5

/** Like all clocks, a function of the state alone; late ones climb from the level that supervises. */
export function clocksOfFinding(finding: Finding): Clock[] {
  const { id: subject, orgId, level: region, title, status, since } = finding
  const base = { subject, orgId, region, title, of: 'finding' }
  switch (status) {
    case 'open':
      return [{ ...base, kind: 'rectify', on: 'owner', since, dueAt: endOf(finding.dueOn) }]
    case 'rectified':
    case 'checked':
      return [
        {
          ...base,
          kind: 'check-finding',
          on: 'official',
          ...within(since, CHECK_FINDING_WORKING_DAYS),
        },
      ]
    case 'written-off':
      return []
  }
}
