// The demo data: an invented Guangxi with real magnitudes, planted once through the rooms' own stores.
import { plusDays } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import * as cases from '../case/store.ts'
import * as listings from '../listing/store.ts'
import * as orgs from '../org/store.ts'
import { type Ports } from '../ports.ts'
import { type Person } from './identity-page.ts'
import { calendarOf } from './seed/day.ts'
import { FEW } from './seed/empty.ts'
import { type LivedOrg, liveOrg } from './seed/org-life.ts'
import { memberOf, type SeedOrg, subjectOf } from './seed/person.ts'
import { plant, type Unit } from './seed/plant.ts'
import { oldNotices } from './seed/told.ts'
import { ORGS, worldOn } from './seed/world.ts'

/** What happened in these last days is still news: its notices and mails go out as ever. */
const NEWS_DAYS = 3

/** Safe to run again: what stands there already, however it was changed since, is left alone. */
export async function seed(ports: Ports): Promise<void> {
  const { table, clock } = ports
  const now = clock.now()
  const world = worldOn(now)
  await plant(table, world.orgs.map(unitOf))
  await plant(
    table,
    world.listings.map(({ listing, audits: records }) => [
      listings.put(listing, 'absent'),
      ...records.map(audits.writeOnce),
    ]),
  )
  await plant(
    table,
    world.parties.map(({ party, audits: records }) => [
      cases.put(party, 'absent'),
      ...records.map(audits.writeOnce),
    ]),
  )
  const records = [...world.orgs, ...world.listings, ...world.parties].flatMap((one) => one.audits)
  await plant(table, await oldNotices(ports, records, plusDays(now, -NEWS_DAYS)))
}

/** Enough for somebody to sign in and begin. */
export async function seedEmpty({ table, clock }: Ports): Promise<void> {
  const calendar = calendarOf(clock.now())
  await plant(
    table,
    FEW.map((org) => unitOf(liveOrg(org, calendar))),
  )
}

const unitOf = ({ seed: org, org: row, audits: records }: LivedOrg): Unit => [
  orgs.put(row, 'absent'),
  ...orgs.enrol(memberOf(org), subjectOf(org)),
  ...records.map(audits.writeOnce),
]

/** Who may sign in on the embedded issuer's page. */
export const people = async (): Promise<readonly Person[]> => ORGS.map(personOf)
export const fewPeople = async (): Promise<readonly Person[]> => FEW.map(personOf)

const personOf = (org: SeedOrg): Person => ({
  subject: subjectOf(org),
  name: memberOf(org).name,
  org: org.name,
  role: org.role,
  place: org.region,
})
