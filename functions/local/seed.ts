// The demo data: an invented Guangxi with real magnitudes, planted once through the rooms' own stores.
import { type Audit } from '#shared/audit/audit.ts'
import { plusDays } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import * as cases from '../case/store.ts'
import * as plans from '../event/plan/store.ts'
import { codeWrite, personWrites } from '../event/seat/store.ts'
import * as events from '../event/store.ts'
import * as wishes from '../event/wish/store.ts'
import * as files from '../file/store.ts'
import * as funding from '../funding/store.ts'
import * as listings from '../listing/store.ts'
import * as orgs from '../org/store.ts'
import { type Ports } from '../ports.ts'
import * as supported from '../supported/store.ts'
import * as surveys from '../survey/store.ts'
import { type Person } from './identity-page.ts'
import { type LivedParty } from './seed/case.ts'
import { type LivedEvent } from './seed/event.ts'
import { calendarOf } from './seed/day.ts'
import { FEW } from './seed/empty.ts'
import { type Lived } from './seed/life.ts'
import { type LivedOrg, liveOrg } from './seed/org-life.ts'
import { memberOf, type SeedOrg, subjectOf } from './seed/person.ts'
import { plant, type Unit } from './seed/plant.ts'
import { EVIDENCE } from './seed/supported.ts'
import { oldNotices } from './seed/told.ts'
import { ORGS, type World, worldOn } from './seed/world.ts'

/** What happened in these last days is still news: its notices and mails go out as ever. */
const NEWS_DAYS = 3

/** Runs everything that follows from what was written so far to its end. */
export type Settle = () => Promise<void>

/**
 * Safe to run again: what stands there already, however it was changed since, is left alone. Offers
 * settle before the demands come: a new offer ranks every demand that it touches anew, a new demand
 * only itself, so this order is minutes faster where reactions run.
 */
export async function seed(ports: Ports, settle: Settle = async () => {}): Promise<void> {
  const world = worldOn(ports.clock.now())
  const isDemand = ({ plan }: Lived): boolean => plan.kind === 'demand'
  const others = world.listings.filter((lived) => !isDemand(lived))
  const demands = world.listings.filter(isDemand)
  await plant(ports.table, world.orgs.map(unitOf))
  await plant(ports.table, others.map(listingUnit))
  await tell(ports, [...world.orgs, ...others])
  await settle()
  await plant(ports.table, demands.map(listingUnit))
  await plant(ports.table, world.parties.map(partyUnit))
  await plant(ports.table, world.events.flatMap(eventUnits))
  await plant(ports.table, moneyUnits(world))
  await evidence(ports, world)
  await tell(ports, [...demands, ...world.parties])
}

type Recorded = { readonly audits: readonly Audit[] }

async function tell(ports: Ports, happened: readonly Recorded[]): Promise<void> {
  const records = happened.flatMap((one) => one.audits)
  const before = plusDays(ports.clock.now(), -NEWS_DAYS)
  await plant(ports.table, await oldNotices(ports, records, before))
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

const listingUnit = ({ listing, audits: records }: Lived): Unit => [
  listings.put(listing, 'absent'),
  ...records.map(audits.writeOnce),
]

const partyUnit = ({ party, audits: records }: LivedParty): Unit => [
  cases.put(party, 'absent'),
  ...records.map(audits.writeOnce),
]

/** Guests and wishes first: the event opens when everybody is in. */
export const eventUnits = ({
  event,
  seats,
  wishes: agreed,
  draft,
  release,
}: LivedEvent): Unit[] => [
  ...seats.map((seat): Unit => [
    { put: events.seatRow(event, seat), if: 'absent' },
    codeWrite(seat),
    ...personWrites(undefined, seat),
  ]),
  ...agreed.flatMap((wish): Unit[] => {
    const [first, ...rest] = wishes.put(undefined, wish)
    return first ? [[first, ...rest]] : []
  }),
  [
    events.put(event, 'absent'),
    ...events.countWrites(event.id, seats),
    ...(draft ? [plans.putDraft(event.id, draft, 0)] : []),
    ...(release ? [plans.putRelease(event.id, release)] : []),
  ],
]

/** A survey with its answers, applications for the list, calls for public money and the shelf. */
export const moneyUnits = ({ survey, applications, calls, shelf }: World): Unit[] => [
  [surveys.put(survey.survey, 'absent'), surveys.putEdition(survey.survey)],
  ...survey.responses.map((one): Unit => [surveys.putResponse(one, 0)]),
  ...applications.map((one): Unit => [
    supported.put(one.supported, 'absent'),
    files.put(one.file, 'absent'),
  ]),
  ...calls.map((one): Unit => [funding.putCall(one, 'absent')]),
  ...shelf.map((one): Unit => [funding.putShelved(one, 'absent')]),
]

const evidence = async (ports: Ports, { applications }: World): Promise<void> => {
  for (const { file } of applications)
    await ports.files.write(files.pathOf(file), EVIDENCE, file.type)
}

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
