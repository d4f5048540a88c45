// Waiting for the disk without stopping the event loop: one wait for all who came while the last went on.
import { type FileHandle, open } from 'node:fs/promises'

export type Disk = {
  /** Resolves when everything that was committed before this call is on the disk. */
  readonly reached: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * The disk under an SQLite file in WAL mode: a commit is durable once its log file is, and SQLite
 * itself waits before it moves the log into the database (`synchronous = NORMAL`). `sync` is given
 * by tests alone.
 */
export function diskOf(path: string, sync?: () => Promise<void>): Disk {
  let log: Promise<FileHandle> | undefined
  const flush =
    sync ??
    (async () => {
      // The log exists from the first commit on, which comes before the first wait.
      log ??= open(`${path}-wal`, 'r+')
      await (await log).datasync()
    })
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | undefined
  return {
    reached: () =>
      (next ??= running.then(() => {
        next = undefined
        const now = flush()
        running = now.catch(() => undefined)
        return now
      })),
    close: async () => {
      await running
      await (await log)?.close()
    },
  }
}

/** A table that lives in memory outlives nothing. */
export const NO_DISK: Disk = { reached: () => Promise.resolve(), close: () => Promise.resolve() }
