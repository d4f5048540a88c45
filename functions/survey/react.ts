// What follows for surveys: invitations when one opens, reminders for the silent, counters of answers, the end.
import { type Audit, record } from '#shared/audit/audit.ts'
import { digest } from '#shared/id.ts'
import { cityOf } from '#shared/region/region.ts'
import { type SurveyAct } from '#shared/survey/act.ts'
import { goneOn, inviting, reminding, type Round } from '#shared/survey/round.ts'
import { type Survey } from '#shared/survey/survey.ts'
import * as audits from '../audit/store.ts'
import { keepClocks } from '../clock/keep.ts'
import * as orgs from '../org/store.ts'
import { type Change, type Key, type Ports, type Table, type Write } from '../ports.ts'
import * as surveys from './store.ts'

export async function reactToSurveyRow(change: Change, ports: Ports): Promise<void> {
  const [, id = ''] = change.pk.split('#')
  switch (change.entity) {
    case 'survey':
      await keepClocks(ports.table, id)
      return startInviting(id, ports)
    case 'survey-round':
      return goOn(change, ports)
    case 'response':
      return surveys.count(ports.table, id, change.sk.slice(2))
    default:
      return
  }
}

async function startInviting(id: string, { table, clock }: Ports): Promise<void> {
  const found = await surveys.get(table, id)
  if (found?.survey.status === 'open') await start(inviting(found.survey, clock.now()), table)
}

async function start(round: Round, table: Table): Promise<void> {
  const write = surveys.putRound(round, 'absent')
  if ('put' in write && !(await table.get(write.put))) await table.write([write])
}

/** An official or the clock had the silent ones reminded; or the last day is over. */
export async function reactToSurveyAct(key: Key, { table, clock }: Ports): Promise<void> {
  const audit = await audits.get(table, key)
  if (audit?.act !== 'survey.remind-asked' && audit?.act !== 'survey.ended') return
  const found = await surveys.get(table, audit.subject)
  if (found?.survey.status !== 'open') return
  const { survey, version } = found
  if (audit.act === 'survey.remind-asked')
    return start(reminding(survey.id, digest(audit.id), audit.at), table)
  const closed: Survey = { ...survey, status: 'closed', updatedAt: clock.now() }
  await table.write([surveys.put(closed, { version })])
}

/** A page makes 2 writes an organisation, a counter a city, the record and the round: far below 100. */
const AT_ONCE = 30

/**
 * One page of a round in one transaction with the round itself: nobody is told twice, and the number
 * of those told is exact. The change of the round brings the next page.
 */
async function goOn(key: Key, { table, clock }: Ports): Promise<void> {
  const found = await surveys.round(table, key)
  if (!found || found.round.endedAt !== undefined) return
  const { round, version } = found
  const { survey } = await surveys.load(table, round.surveyId)
  const now = clock.now()
  const place = survey.status === 'open' ? survey.regions[round.place] : undefined
  if (place === undefined)
    return table.write([surveys.putRound({ ...round, endedAt: now }, { version })])
  const page = await orgs.inRegion(table, place, { limit: AT_ONCE, after: round.after })
  const asked = page.items.filter(({ role }) => survey.roles.some((one) => one === role))
  const told = await waiting(table, round, asked)
  const next = goneOn(round, told.length, {
    after: page.next,
    places: survey.regions.length,
    now,
  })
  await table.write([
    ...(round.does === 'invite' ? invitations(survey, told, now) : []),
    ...(told.length > 0 ? [audits.writeOnce(recordOf(survey, { round, told, version }, now))] : []),
    surveys.putRound(next, { version }),
  ])
}

/** Whom the round is for: those not invited yet; or those invited who have not sent an answer. */
async function waiting(
  table: Table,
  { surveyId, does }: Round,
  asked: readonly orgs.Placed[],
): Promise<orgs.Placed[]> {
  const keyOf = does === 'invite' ? surveys.invitationKey : surveys.responseKey
  const rows = await table.getMany(asked.map(({ id }) => keyOf(surveyId, id)))
  const done = new Set(
    rows
      .filter(({ body }) => does === 'invite' || body.sentAt !== undefined)
      .map(({ sk }) => sk.slice(2)),
  )
  return asked.filter(({ id }) => !done.has(id))
}

function invitations({ id }: Survey, told: readonly orgs.Placed[], now: string): Write[] {
  const cities = new Map<string, number>()
  for (const { region } of told) cities.set(cityOf(region), (cities.get(cityOf(region)) ?? 0) + 1)
  return [
    ...told.map((org) => surveys.invite(id, org.id, now)),
    ...[...cities].map(([city, n]) => surveys.countInvited(id, city, n)),
  ]
}

type Page = { round: Round; told: readonly orgs.Placed[]; version: number }

/** The notices follow from this record. */
function recordOf(survey: Survey, { round, told, version }: Page, now: string): Audit {
  const { id: subject, region, title, until } = survey
  const act: SurveyAct = round.does === 'invite' ? 'survey.invited' : 'survey.reminded'
  const orgIds = told.map(({ id }) => id)
  const values = { title, kind: 'survey', until, orgIds }
  const id = `adt_survey${digest([subject, round.name, version].join('#'))}`
  return record({ act, subject, region, values }, undefined, id, now)
}
