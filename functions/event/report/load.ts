// What an event's report is counted from: guests, wishes, the release, results, and the cases they were about.
import { type Party } from '#shared/case/party.ts'
import { type Event } from '#shared/event/event.ts'
import { type Happened } from '#shared/event/report.ts'
import { pairOf, type Wish } from '#shared/event/wish.ts'
import * as cases from '../../case/store.ts'
import * as listings from '../../listing/store.ts'
import { type Table } from '../../ports.ts'
import * as days from '../day/store.ts'
import * as plans from '../plan/store.ts'

/** As many keys as one read takes. */
const BATCH = 100

export async function happenedAt(table: Table, event: Event): Promise<Happened> {
  const [{ seats, wishes }, release, results, ratings, here] = await Promise.all([
    plans.guests(table, event.id),
    plans.release(table, event.id, event.released),
    days.results(table, event.id),
    days.ratings(table, event.id),
    days.checkIns(table, event.id),
  ])
  const about = wishes.filter(({ state }) => state === 'accepted')
  const [themeOf, parties] = await Promise.all([themesOf(table, about), partiesOf(table, about)])
  return {
    ...{ seats, wishes, release, ratings, themeOf, parties },
    results: results.map(({ value }) => value),
    here: here.length,
  }
}

const batches = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / BATCH) }, (_, i) =>
    list.slice(i * BATCH, (i + 1) * BATCH),
  )

async function themesOf(table: Table, about: readonly Wish[]): Promise<Map<string, string>> {
  const ids = [...new Set(about.flatMap(({ demandId }) => demandId ?? []))]
  const found = await Promise.all(batches(ids).map((some) => listings.getMany(table, some)))
  const codeOf = new Map<string, string>(
    found.flat().map(({ listing: { id, fields } }) => {
      const codes = Array.isArray(fields.codes) ? fields.codes : []
      return [id, String(codes[0] ?? '')]
    }),
  )
  return new Map(
    about.map(({ from, to, demandId }) => [pairOf(from, to), codeOf.get(demandId ?? '') ?? '']),
  )
}

/** The firm is either of the two: the other key is nobody's. */
async function partiesOf(table: Table, about: readonly Wish[]): Promise<Party[]> {
  const keys = about.flatMap(({ from, to, demandId }) =>
    demandId === undefined ? [] : [from, to].map((orgId) => ({ demandId, orgId })),
  )
  const found = await Promise.all(batches(keys).map((some) => cases.partiesOf(table, some)))
  return found.flat()
}
