// One server per data folder: whoever comes second learns who is there; what a dead one left behind is taken over.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAME = 'server.lock'
/** Of this process: in a container every process has the same number, also the one that died. */
const held = new Set<string>()

export class FolderTaken extends Error {
  override readonly name = 'FolderTaken'
  constructor(dataDir: string, pid: number) {
    super(
      `${dataDir} is in use by process ${pid}: stop it, or choose another folder with --data. ` +
        `If no such server runs, remove ${join(dataDir, NAME)}.`,
    )
  }
}

/** Holds the folder until the answer is called; `FolderTaken` where a living process holds it. */
export function holdFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const lock = join(dataDir, NAME)
  const own = `${lock}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    while (!taken(own, lock)) clear(lock, dataDir)
  } finally {
    rmSync(own, { force: true })
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    rmSync(lock, { force: true })
  }
}

/** A link appears whole or not at all, and for one of two who ask at once. */
function taken(own: string, lock: string): boolean {
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes a dead process's lock out of the way; if somebody else was quicker, theirs is put back. */
function clear(lock: string, dataDir: string): void {
  const pid = pidIn(lock)
  if (pid === undefined) return
  if (isAlive(pid, lock)) throw new FolderTaken(dataDir, pid)
  const aside = `${lock}.${process.pid}.old`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (pidIn(aside) !== pid) taken(aside, lock)
  rmSync(aside, { force: true })
}

/** Nothing where the lock has just gone; 0, which nobody is, where it cannot be read. */
function pidIn(lock: string): number | undefined {
  try {
    const text = readFileSync(lock, 'utf8')
    return /^[1-9]\d*$/.test(text) ? Number(text) : 0
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function isAlive(pid: number, lock: string): boolean {
  if (pid === 0) return false
  if (pid === process.pid) return held.has(lock)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is a process.
    return codeOf(error) === 'EPERM'
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
