// `npm start`: builds the pages where needed, opens everything on one port, says where it is.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FolderTaken } from './folder-lock.ts'
import { buildPages, PAGES } from './pages.ts'
import { type Served } from './serve.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PORT = 4173
const PORTS_TRIED = 20

type Asked = { readonly port: number | undefined; readonly dataDir: string; readonly seed: Seed }
type Seed = 'demo' | 'empty'

export async function start(args: readonly string[]): Promise<void> {
  const asked = parse(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\nnpm start -- [--port N] [--data DIR] [--seed demo|empty]\n`)
    process.exitCode = 2
    return
  }
  if (!(await buildPages()) && !existsSync(join(PAGES, 'index.html'))) {
    process.stderr.write('The pages could not be built: see above.\n')
    process.exitCode = 1
    return
  }
  if (!existsSync(asked.dataDir) && asked.seed === 'demo') say('Planting the demo data …')
  const served = await open(asked)
  if (!served || served instanceof FolderTaken) {
    const port = `Port ${asked.port ?? PORT} is taken: choose another with --port.`
    say(served?.message ?? port)
    process.exitCode = 1
    return
  }
  stopOn(served, ['SIGINT', 'SIGTERM'])
  process.stdout.write(`${served.url}  ·  outbox: ${served.url}/outbox\n`)
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** What was asked for, or a sentence that says what is wrong with it. */
export function parse(args: readonly string[]): Asked | string {
  const options = {
    port: { type: 'string' },
    data: { type: 'string' },
    seed: { type: 'string' },
  } as const
  try {
    const { port, data = '.data', seed = 'demo' } = parseArgs({ args: [...args], options }).values
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536)) {
      return `--port takes a number from 0 to 65535, not ${port}.`
    }
    if (seed !== 'demo' && seed !== 'empty') return `--seed takes demo or empty, not ${seed}.`
    return {
      port: port === undefined ? undefined : Number(port),
      dataDir: resolve(ROOT, data),
      seed,
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** An asked-for port is taken or refused; without one, the first free from 4173 on. */
async function open({ port, dataDir, seed }: Asked): Promise<Served | FolderTaken | undefined> {
  // Only now: what is wrong with the command is said before everything is loaded.
  const { serve } = await import('./serve.ts')
  const first = port ?? PORT
  const last = port ?? PORT + PORTS_TRIED
  for (let at = first; ; at++) {
    try {
      return await serve({ port: at, dataDir, seed, webDir: PAGES })
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (error instanceof FolderTaken) return error
      if (!isTaken) throw error
      if (at >= last) return undefined
    }
  }
}

function stopOn(served: Served, signals: readonly NodeJS.Signals[]): void {
  const stop = (): void => {
    // A second signal is answered by the default: at once.
    for (const signal of signals) process.off(signal, stop)
    void served.close()
  }
  for (const signal of signals) process.on(signal, stop)
}
