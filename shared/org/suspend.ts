// An organisation is suspended from the platform with a reason, and let back in: an act of the city or the region.
import { type Actor } from '../actor.ts'
import { conflict, forbidden } from '../problem.ts'
import { type At } from '../time.ts'
import { registrarOf, standing } from './merge.ts'
import { type Org } from './org.ts'

/** Listings, bids, places and meetings follow from the change. */
export function suspend(org: Org, reason: string, actor: Actor, now: At): Org {
  registrarOf(actor, org)
  standing(org)
  if (org.role === 'official') throw forbidden('org.authority', 'An authority is not suspended.')
  if (org.suspended) throw conflict('org.suspended-already', 'It is suspended already.')
  return { ...org, suspended: { at: now, reason }, updatedAt: now }
}

export function reinstate(org: Org, actor: Actor, now: At): Org {
  registrarOf(actor, org)
  standing(org)
  if (!org.suspended) throw conflict('org.not-suspended', 'It is not suspended.')
  const next = { ...org, updatedAt: now }
  Reflect.deleteProperty(next, 'suspended')
  return next
}
