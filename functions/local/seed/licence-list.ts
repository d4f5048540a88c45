// Firms whose papers are not in order: what a demonstration of the stops and of the desk needs.
import { type Standing } from './person.ts'

/**
 * `none` said that it has no licence · `unsaid` never said · `expired` ran out · `narrow` does not
 * name all its codes · `collection` may only collect.
 */
export type Twist = 'none' | 'unsaid' | 'expired' | 'narrow' | 'collection'

/** By one of the firm's sites. */
export const TWISTS: Readonly<Record<string, Twist>> = {
  'al-use@450105': 'expired',
  'al-refr@450204': 'none',
  'al-refr@450802': 'collection',
  'med-steam@450481': 'expired',
  'oil-sludge@450703': 'unsaid',
  'plate-metal@450703': 'narrow',
}

export const STANDINGS: Readonly<Record<string, Standing>> = {
  'rm-ferro@450702': 'unverified',
  'rm-brick@451002': 'submitted',
  'cas-gas@450921': 'unverified',
  'w-hosp@450403': 'unverified',
  'a-dust@450512': 'submitted',
  'm-manual@451302': 'returned',
  'fe-powder@450324': 'unverified',
  'c-clean@450126': 'submitted',
  'stone-cal@451102': 'unverified',
  'drum@450902': 'submitted',
  'micro-coll@451402': 'submitted',
  'sl-dry@450205': 'returned',
}
