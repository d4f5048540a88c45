// Reads the tables of ways: what a kind of firm does with a kind of waste, and in which counties.
import { conceptOf } from '#shared/vocabulary/vocabulary.ts'
import { linesOf, listOf } from '#shared/vocabulary/data/table.ts'
import { cityOf } from '#shared/region/region.ts'
import { codesOf } from './cells.ts'
import { HAZARD_WAYS } from './way-hazard.ts'
import { MINERAL } from './way-mineral.ts'
import { ORGANIC_WAYS } from './way-organic.ts'
import { WORKS } from './way-works.ts'

/**
 * key|trade|titles|codes|processes|modes|capacity|intake|radius km|price yuan/t|product|proof cases|counties|text.
 * Spans are `least-most`; titles and cases are taken in turn.
 */
export type Way = {
  readonly key: string
  readonly trade: string
  readonly titles: readonly string[]
  readonly codes: readonly string[]
  readonly processes: readonly string[]
  readonly modes: readonly string[]
  readonly capacity: string
  readonly intake: string
  readonly radius: string
  readonly price: string
  readonly product: string
  readonly proofs: readonly string[]
  readonly places: readonly string[]
  readonly text: string
}

/** Trades whose work is alike share a firm in a city. */
const MERGED: Readonly<Record<string, string>> = {
  dust: 'air',
  voc: 'air',
  energy: 'air',
  monitor: 'consult',
  soil: 'consult',
}

export const WAYS: readonly Way[] = [MINERAL, ORGANIC_WAYS, HAZARD_WAYS, WORKS]
  .flatMap(linesOf)
  .map((row) => {
    const [key = '', trade = '', titles, codes = '', processes = '', modes, capacity = ''] = row
    const [intake = '', radius = '', price = '', product = '', proofs, places, text = ''] =
      row.slice(7)
    return {
      key,
      trade: MERGED[trade] ?? trade,
      titles: listOf(titles),
      codes: codesOf(codes, 'waste'),
      processes: codesOf(processes, 'proc'),
      modes: listOf(modes),
      capacity,
      intake,
      radius,
      price,
      product,
      proofs: listOf(proofs),
      places: listOf(places),
      text,
    }
  })

/** Leaves of the hazardous-waste list that a way has to do with. */
export const leavesOf = (way: Way): string[] =>
  way.codes.flatMap((code) => {
    const concept = conceptOf(code)
    return concept?.kind === 'waste' && concept.regime === 'hazardous' ? concept.hwCodes : []
  })

/** One way at one place; `firm` says whose. */
export type Site = {
  readonly key: string
  readonly way: Way
  readonly place: string
  readonly turn: number
  readonly firm: string
}

/** A firm has few lines of work, and each of them in one place. */
const SITES_MAX = 3

export const SITES: readonly Site[] = (() => {
  const waysOf = new Map<string, string[]>()
  const firmFor = (way: Way, place: string): string => {
    const stem = `firm-${way.trade}-${cityOf(place).slice(0, 4)}`
    for (let nth = 1; ; nth++) {
      const firm = nth === 1 ? stem : `${stem}-${nth}`
      const ways = waysOf.get(firm) ?? []
      if (ways.length >= SITES_MAX || ways.includes(way.key)) continue
      waysOf.set(firm, [...ways, way.key])
      return firm
    }
  }
  return WAYS.flatMap((way) =>
    way.places.map((place, turn) => {
      const firm = firmFor(way, place)
      return { key: `${way.key}@${place}`, way, place, turn, firm }
    }),
  )
})()
