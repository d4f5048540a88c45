// Reads the tables of process knowledge: what is treated, where it arises, and which way suits it.
import { AIR_WAYS } from '../vocabulary/data/process-air.ts'
import { MONITOR_WAYS } from '../vocabulary/data/process-monitor.ts'
import { OBJECTS } from '../vocabulary/data/process-object.ts'
import { SCENES } from '../vocabulary/data/process-scene.ts'
import { SOLID_WAYS } from '../vocabulary/data/process-solid.ts'
import { linesOf, listOf } from '../vocabulary/data/table.ts'
import { WATER_WAYS } from '../vocabulary/data/process-water.ts'
import { MATCHER } from './match.ts'

/** A pollutant, stream or waste as texts name it. */
export type ProcessObject = {
  readonly key: string
  readonly words: readonly string[]
  readonly parents: readonly string[]
  readonly medium: string
  readonly codes: readonly string[]
}
/** An industry, plant or place with what its emission standard names. */
export type Scene = {
  readonly words: readonly string[]
  readonly main: readonly string[]
  readonly lesser: readonly string[]
  readonly source: string
}
/** One way of dealing with objects: a process with the equipment it is made of. */
export type Way = Scene & {
  readonly key: string
  readonly purpose: 'treat' | 'monitor'
  readonly processes: readonly string[]
  readonly products: readonly string[]
  /** The range in which it works, as its source words it; empty where the source gives none. */
  readonly window: string
}

export type Tables = {
  readonly objects: string
  readonly scenes: string
  readonly treating: readonly string[]
  readonly monitoring: string
}
/** The project's own tables; a deployment hands in others of the same form. */
export const TABLES: Tables = {
  objects: OBJECTS,
  scenes: SCENES,
  treating: [AIR_WAYS, WATER_WAYS, SOLID_WAYS],
  monitoring: MONITOR_WAYS,
}

export type Knowledge = {
  readonly objects: ReadonlyMap<string, ProcessObject>
  readonly scenes: readonly Scene[]
  readonly ways: ReadonlyMap<string, Way>
}

/** One row that cannot be used: the import says where and why, and takes nothing. */
export type Fault = {
  readonly table: string
  readonly key: string
  readonly reason: 'cells' | 'repeated' | 'object-unknown' | 'no-source'
}
export type Reading = { readonly knowledge: Knowledge } | { readonly faults: readonly Fault[] }

const WIDTHS = { objects: 5, scenes: 4, ways: 8 } as const

function wayOf(row: readonly string[], purpose: Way['purpose']): Way {
  const [key = '', words, main, lesser, processes, products, window = '', source = ''] = row
  return {
    key,
    words: listOf(words),
    main: listOf(main),
    lesser: listOf(lesser),
    processes: listOf(processes),
    products: listOf(products),
    window,
    source,
    purpose,
  }
}

/** All tables at once, checked: every object that a scene or a way names must exist. */
export function readKnowledge(tables: Tables): Reading {
  const rows = {
    objects: linesOf(tables.objects),
    scenes: linesOf(tables.scenes),
    ways: [...tables.treating, tables.monitoring].flatMap(linesOf),
  }
  const objects = rows.objects.map(
    ([key = '', words, parents, medium = '', codes]): ProcessObject => ({
      key,
      words: listOf(words),
      parents: listOf(parents),
      medium,
      codes: listOf(codes),
    }),
  )
  const scenes = rows.scenes.map(([words, main, lesser, source = '']): Scene => ({
    words: listOf(words),
    main: listOf(main),
    lesser: listOf(lesser),
    source,
  }))
  const ways = [
    ...tables.treating.flatMap(linesOf).map((row) => wayOf(row, 'treat')),
    ...linesOf(tables.monitoring).map((row) => wayOf(row, 'monitor')),
  ]
  const faults = [
    ...cellFaults(rows),
    ...repeated('objects', objects),
    ...repeated('ways', ways),
    ...unknownObjects(objects, scenes, ways),
  ]
  if (faults.length > 0) return { faults }
  return {
    knowledge: {
      objects: new Map(objects.map((object) => [object.key, object])),
      scenes,
      ways: new Map(ways.map((way) => [way.key, way])),
    },
  }
}

const cellFaults = (rows: Readonly<Record<keyof typeof WIDTHS, readonly string[][]>>): Fault[] =>
  (['objects', 'scenes', 'ways'] as const).flatMap((table) =>
    rows[table]
      .filter((row) => row.length !== WIDTHS[table])
      .map((row): Fault => ({ table, key: row[0] ?? '', reason: 'cells' })),
  )

function repeated(table: string, rows: readonly { readonly key: string }[]): Fault[] {
  const seen = new Set<string>()
  return rows.flatMap(({ key }): Fault[] => {
    if (seen.has(key)) return [{ table, key, reason: 'repeated' }]
    seen.add(key)
    return []
  })
}

function unknownObjects(
  objects: readonly ProcessObject[],
  scenes: readonly Scene[],
  ways: readonly Way[],
): Fault[] {
  const known = new Set(objects.map((object) => object.key))
  const faults: Fault[] = []
  for (const object of objects)
    if (!object.parents.every((parent) => known.has(parent)))
      faults.push({ table: 'objects', key: object.key, reason: 'object-unknown' })
  const named = [
    ...scenes.map((scene) => ({ ...scene, table: 'scenes', key: scene.words[0] ?? '' })),
    ...ways.map((way) => ({ ...way, table: 'ways' })),
  ]
  for (const { table, key, main, lesser, source } of named) {
    if (![...main, ...lesser].every((object) => known.has(object)))
      faults.push({ table, key, reason: 'object-unknown' })
    if (source === '') faults.push({ table, key, reason: 'no-source' })
  }
  return faults
}

/** What the project was built with has no edition. */
export type Held = { readonly knowledge: Knowledge; readonly edition: string }
let own: Held | undefined
let imported: Held | undefined

/** From now on the whole process matches by an imported edition; `undefined` is the project's own tables. */
export function useKnowledge(held: Held | undefined): void {
  imported = held
}

function held(): Held {
  if (imported) return imported
  if (!own) {
    const reading = readKnowledge(TABLES)
    if (!('knowledge' in reading))
      throw new Error(`Process knowledge: ${JSON.stringify(reading.faults)}`)
    own = { knowledge: reading.knowledge, edition: '' }
  }
  return own
}

/** The project's tables, opened on first use, or those in use instead: another object is another edition. */
export const knowledge = (): Knowledge => held().knowledge

/** Which matcher judges now: its number, and the edition of the process knowledge where one was imported. */
export const matcher = (): string =>
  held().edition === '' ? MATCHER : `${MATCHER} processes ${held().edition}`
