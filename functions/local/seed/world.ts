// The whole demo world as values: organisations, listings and cases on a given day.
import { type Call } from '#shared/funding/call.ts'
import { type Shelved } from '#shared/funding/shelf.ts'
import { type At } from '#shared/time.ts'
import { AUTHORITIES } from './authority.ts'
import { BANKS, loanPlans } from './bank.ts'
import { type LivedParty, partiesOf } from './case.ts'
import { calendarOf } from './day.ts'
import { demandPlans } from './demand.ts'
import { ENTERPRISES } from './enterprise.ts'
import { eventsOf, type LivedEvent } from './event.ts'
import { EXPERTS, expertPlans } from './expert.ts'
import { FIRMS } from './firm.ts'
import { callsOf, shelfOf } from './funding.ts'
import { type Lived, live } from './life.ts'
import { offerPlans } from './offer.ts'
import { type LivedOrg, liveOrg } from './org-life.ts'
import { type SeedOrg } from './person.ts'
import { applicationsOf, type LivedApplication } from './supported.ts'
import { type LivedSurvey, surveyOf } from './survey.ts'

/** Who may sign in, in the order of the sign-in page. */
export const ORGS: readonly SeedOrg[] = [
  ...ENTERPRISES,
  ...FIRMS,
  ...AUTHORITIES,
  ...BANKS,
  ...EXPERTS,
]

export type World = {
  readonly orgs: readonly LivedOrg[]
  readonly listings: readonly Lived[]
  readonly parties: readonly LivedParty[]
  readonly events: readonly LivedEvent[]
  readonly survey: LivedSurvey
  readonly applications: readonly LivedApplication[]
  readonly calls: readonly Call[]
  readonly shelf: readonly Shelved[]
}

export function worldOn(now: At): World {
  const calendar = calendarOf(now)
  const plans = [demandPlans, offerPlans, loanPlans, expertPlans].flatMap((of) => of(calendar))
  const listings = plans.map((plan) => live(plan, calendar))
  const orgs = ORGS.map((org) => liveOrg(org, calendar))
  return {
    orgs,
    listings,
    parties: partiesOf(listings, calendar),
    events: eventsOf(listings, calendar),
    survey: surveyOf(calendar),
    applications: applicationsOf(orgs, calendar),
    calls: callsOf(calendar),
    shelf: shelfOf(listings, calendar),
  }
}
