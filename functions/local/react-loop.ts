// Reactions to the table's changes, in order and at least once; what keeps failing is put aside.
import { setImmediate } from 'node:timers/promises'
import { type Change, type Ports } from '../ports.ts'
import { whereOf } from '../log.ts'
import { type LocalTable } from './table.ts'

export type React = (change: Change, ports: Ports) => Promise<void>

export type Loop = {
  /** Resolves when everything written so far, and all that followed from it, is done or put aside. */
  readonly idle: () => Promise<void>
  /** After the reaction at hand; nothing is lost, the next start goes on from there. */
  readonly stop: () => Promise<void>
}
export type LoopOptions = {
  /** Under which name it keeps how far it has come; two loops read the same changes by two names. */
  readonly position?: string
  readonly attempts?: number
  /** How long to wait after the n-th failure. */
  readonly backoffMs?: (failures: number) => number
  readonly log?: (line: string) => void
}

/** The name of the reader that has none of its own. */
export const POSITION = 'react'
/** What follows from a change that failed `attempts` times waits here for a person. */
export const PARKED = 'parked'
const BATCH = 100
/** So many may wait for another attempt before the loop stops reading on. */
const WAITING_MAX = 1_000

type Numbered = Change & { readonly seq: number }
type Waiting = { readonly change: Numbered; failures: number; dueMs: number }

export function startLoop(
  table: LocalTable,
  ports: Ports,
  react: React,
  options: LoopOptions = {},
): Loop {
  const { attempts = 5, backoffMs = (n) => 200 * 4 ** (n - 1), log = console.error } = options
  const { position = POSITION } = options
  const waiting = new Map<number, Waiting>()
  let read = table.position(position)
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let idlers: (() => void)[] = []

  const attempt = async (change: Numbered, failures: number): Promise<void> => {
    try {
      await react(change, ports)
      waiting.delete(change.seq)
    } catch (error) {
      if (failures + 1 < attempts) {
        const dueMs = Date.now() + backoffMs(failures + 1)
        waiting.set(change.seq, { change, failures: failures + 1, dueMs })
        return
      }
      await park(table, change, nameOf(error))
      waiting.delete(change.seq)
      log(`react: put aside after ${attempts} attempts: change ${change.id} (${change.entity})`)
      log(placesOf(error))
    }
  }

  /** Everything below this number is done: where a restart goes on. */
  const settle = (): void => {
    const [first] = [...waiting.keys()].sort((a, b) => a - b)
    const done = first === undefined ? read : first - 1
    if (done > table.position(position)) table.moveTo(position, done)
  }

  const takeFresh = async (): Promise<boolean> => {
    if (waiting.size >= WAITING_MAX) return false
    const fresh = table.changes(read, BATCH)
    for (const change of fresh) {
      if (stopped) break
      if (change.entity !== PARKED) await attempt(change, 0)
      read = change.seq
      // Reactions that only read never leave the microtask queue: requests must get their turn.
      await setImmediate()
    }
    return fresh.length > 0
  }
  const takeDue = async (): Promise<boolean> => {
    const due = [...waiting.values()].filter(({ dueMs }) => dueMs <= Date.now())
    for (const { change, failures } of due) if (!stopped) await attempt(change, failures)
    return due.length > 0
  }

  const drain = async (): Promise<void> => {
    clearTimeout(timer)
    for (;;) {
      const fresh = await takeFresh()
      const due = await takeDue()
      settle()
      if (stopped || (!fresh && !due && table.changes(read, 1).length === 0)) break
      if (!fresh && !due && waiting.size >= WAITING_MAX) break
    }
    running = undefined
    if (stopped) return
    if (waiting.size > 0) sleep()
    else tellIdlers()
  }
  const tellIdlers = (): void => {
    const told = idlers
    idlers = []
    for (const tell of told) tell()
  }
  const sleep = (): void => {
    const nextMs = Math.min(...[...waiting.values()].map(({ dueMs }) => dueMs))
    timer = setTimeout(wake, Math.max(0, nextMs - Date.now()))
  }
  const fail = (error: unknown): void => {
    running = undefined
    log(`react: fails, again in a second: ${placesOf(error)}`)
    timer = setTimeout(wake, 1_000)
  }
  function wake(): void {
    if (!stopped) running ??= drain().catch(fail)
  }

  table.onWrite(wake)
  wake()
  return {
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve)
        if (stopped) tellIdlers()
        else wake()
      }),
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
      tellIdlers()
    },
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)

const placesOf = (error: unknown): string => {
  const { name, frames } = whereOf(error)
  return frames === '' ? name : `${name}\n${frames}`
}

const park = (table: LocalTable, change: Numbered, error: string): Promise<void> =>
  table.write([
    {
      put: {
        pk: 'Z#parked',
        sk: String(change.seq).padStart(12, '0'),
        entity: PARKED,
        body: { change, error },
      },
      if: 'any',
    },
  ])

/** Changes that the slowest of these readers has behind it are not kept. */
export const forgetRead = (table: LocalTable, readers: readonly string[]): void =>
  table.trim(Math.min(...readers.map((name) => table.position(name))))

/** Fires the clocks that are due; a failed tick is made up for by the next. */
export function startTicking(
  tick: () => Promise<unknown>,
  everyMs = 30_000,
): { stop(): Promise<void> } {
  let running: Promise<void> | undefined
  const once = async (): Promise<void> => {
    try {
      await tick()
    } catch (error) {
      console.error(`tick: ${placesOf(error)}`)
    }
    running = undefined
  }
  const timer = setInterval(() => void (running ??= once()), everyMs).unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
