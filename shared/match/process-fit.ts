// Does a process suit what the demand wants to be rid of? Asked of the vocabulary's routes and of the process knowledge, by codes alone.
import { conceptOf, parentsOf } from '../vocabulary/vocabulary.ts'
import { type Knowledge, knowledge, type Way } from './knowledge.ts'

export type Fit = {
  readonly share: number
  readonly code: 'process.known' | 'process.suits' | 'process.possible'
  readonly process: string
  readonly wanted: string
  /** Where it stands written. */
  readonly source: string
  /** The range in which the process works, as its source words it. */
  readonly window: string
}

type Held = {
  readonly from: Knowledge
  readonly ways: ReadonlyMap<string, readonly Way[]>
  readonly objects: ReadonlyMap<string, readonly string[]>
}
let held: Held | undefined
/** Answers by the tables that are held. */
const known = new Map<string, Fit | null>()
const KEPT = 20_000

function tables(): Held {
  const from = knowledge()
  if (held?.from === from) return held
  known.clear()
  const ways = new Map<string, Way[]>()
  for (const way of knowledge().ways.values())
    for (const process of way.processes) ways.set(process, [...(ways.get(process) ?? []), way])
  const objects = new Map<string, string[]>()
  for (const object of knowledge().objects.values())
    for (const code of object.codes) objects.set(code, [...(objects.get(code) ?? []), object.key])
  held = { from, ways, objects }
  return held
}

/** The objects of a code: its own, or those of the nearest code above it that has any. */
function objectsOf(code: string): readonly string[] {
  const { objects } = tables()
  for (const each of [code, ...parentsOf(code)]) {
    const found = objects.get(each)
    if (found) return found
  }
  return []
}

function fitOfPair(wanted: string, process: string): Fit | null {
  tables()
  const key = `${wanted} ${process}`
  const before = known.get(key)
  if (before !== undefined) return before
  const fit = look(wanted, process)
  if (known.size >= KEPT) known.clear()
  known.set(key, fit)
  return fit
}

const names = (objects: readonly string[], named: readonly string[]): boolean =>
  named.some((object) => objects.includes(object))

/** The vocabulary's own route, or the demand asks for this very process. */
function isRoute(wanted: string, process: string): boolean {
  const concept = conceptOf(wanted)
  return wanted === process || (concept?.kind === 'waste' && concept.routes.includes(process))
}

function look(wanted: string, process: string): Fit | null {
  const objects = objectsOf(wanted)
  const ways = tables().ways.get(process) ?? []
  const main = ways.find((way) => names(objects, way.main))
  const way = main ?? ways.find((each) => names(objects, each.lesser))
  const says = { process, wanted, source: way?.source ?? '', window: way?.window ?? '' }
  if (isRoute(wanted, process)) return { share: 1, code: 'process.known', ...says }
  if (main) return { share: 0.9, code: 'process.suits', ...says }
  return way ? { share: 0.6, code: 'process.possible', ...says } : null
}

export const isProcess = (code: string): boolean =>
  code.startsWith('proc.') && !code.startsWith('proc.f-')

/** The best that any offered process does for any wanted code; ties go to the first of each. */
export function fitOf(wanted: readonly string[], offered: readonly string[]): Fit | undefined {
  let best: Fit | undefined
  for (const w of wanted)
    for (const process of offered) {
      if (!isProcess(process)) continue
      const fit = fitOfPair(w, process)
      if (fit && fit.share > (best?.share ?? 0)) best = fit
    }
  return best
}
