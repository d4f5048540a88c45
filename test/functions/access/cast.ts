// Everybody who may stand before a door: a stranger, the owner, a party, officials near and far.
import {
  arrive,
  ask,
  demandFields,
  must,
  offerFields,
  type Person,
  publish,
  world,
  type World,
} from '../../world.ts'

export type Who =
  | 'nobody'
  | 'stranger'
  | 'owner'
  | 'firm'
  | 'partyFirm'
  | 'bank'
  | 'expert'
  | 'county'
  | 'siblingCounty'
  | 'city'
  | 'otherCity'
  | 'region'

export type Cast = {
  w: World
  people: Record<Exclude<Who, 'nobody'>, Person>
  offerId: string
  partyOfferId: string
}

/** One county, its city and region, another city, and one organisation of each role. */
export async function cast(): Promise<Cast> {
  const w = world()
  const people = {
    stranger: await arrive(w, { role: 'enterprise', region: '451082' }),
    owner: await arrive(w, {
      role: 'enterprise',
      region: '451082',
      name: '平果机密氧化铝厂',
      industry: 'C3216',
    }),
    firm: await arrive(w, { role: 'firm', region: '451002' }),
    partyFirm: await arrive(w, { role: 'firm', region: '451002' }),
    bank: await arrive(w, { role: 'bank', region: '450100' }),
    expert: await arrive(w, { role: 'expert', region: '450100' }),
    county: await arrive(w, { role: 'official', region: '451082' }),
    siblingCounty: await arrive(w, { role: 'official', region: '451022' }),
    city: await arrive(w, { role: 'official', region: '451000' }),
    otherCity: await arrive(w, { role: 'official', region: '450100' }),
    region: await arrive(w, { role: 'official', region: '450000' }),
  }
  const offerId = await publish(w, people.firm, people.region, 'offer', offerFields())
  const partyOfferId = await publish(w, people.partyFirm, people.region, 'offer', offerFields())
  return { w, people, offerId, partyOfferId }
}

export const personOf = ({ people }: Cast, who: Who): Person | undefined =>
  who === 'nobody' ? undefined : people[who]

/** A demand of the owner in a given state, with its version. */
export async function demandIn(
  { w, people, partyOfferId }: Cast,
  state: 'draft' | 'submitted' | 'published' | 'amended' | 'agreed',
): Promise<{ id: string; version: number }> {
  const {
    body: { id },
  } = await must(
    201,
    ask(w, people.owner, 'POST', '/listings', { body: { kind: 'demand', fields: demandFields() } }),
  )
  if (state === 'draft') return { id, version: 1 }
  await must(200, ask(w, people.owner, 'POST', `/listings/${id}/submit`, { version: 1 }))
  if (state === 'submitted') return { id, version: 2 }
  await must(200, ask(w, people.county, 'POST', `/listings/${id}/publish`, { version: 2 }))
  if (state === 'published') return { id, version: 3 }
  if (state === 'amended') {
    await must(
      200,
      ask(w, people.owner, 'PUT', `/listings/${id}`, {
        version: 3,
        body: { fields: demandFields({ pH: 11 }) },
      }),
    )
    return { id, version: 4 }
  }
  for (const who of [people.partyFirm, people.owner]) {
    await must(
      200,
      ask(w, who, 'POST', '/cases/answers', {
        body: { demandId: id, offerId: partyOfferId, answer: 'yes' },
      }),
    )
  }
  await w.settle()
  return { id, version: 3 }
}
