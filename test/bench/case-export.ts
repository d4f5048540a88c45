// The export of 50,000 lines: pages read over HTTP and packed as they come, in a process of its own.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { arrive, world } from '../world.ts'
import { fill } from './case-world.ts'
import { say } from './figure.ts'

const LINES = 50_000
const MB = 1024 * 1024
/** Without a bound the collector lets garbage lie: what is asked is how little will do. */
const SMALL = ['--max-old-space-size=48', '--max-semi-space-size=2']

type Told = { lines: number; bytes: number; seconds: number; overMb: number }

export async function exported(): Promise<void> {
  const w = world()
  const official = await arrive(w, { role: 'official', region: '450000' })
  await fill(w.table, 0, LINES)
  const listen = getRequestListener(async (request) => {
    // The given clock stands still: the limiter must not think that all comes at once.
    w.pass(1 / 86_400)
    return w.app.fetch(request)
  })
  const server = createServer((request, response) => void listen(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/ledger?limit=500`
  const held = await child(url, official.cookie, 'held')
  const packed = await child(url, official.cookie, 'packed')
  server.close()
  w.close()
  const what = `memory over the idle process, export of ${LINES} lines (base: all lines and one text held)`
  say({ bench: 'case', what: 'lines exported', value: packed.lines, unit: 'lines', atLeast: LINES })
  say({ bench: 'case', what, value: packed.overMb, unit: 'MB', base: held.overMb, atMost: 100 })
  say({
    bench: 'case',
    what: 'time of the export',
    value: packed.seconds,
    unit: 's',
    base: held.seconds,
  })
  say({
    bench: 'case',
    what: 'size of the file',
    value: packed.bytes / MB,
    unit: 'MB',
    base: held.bytes / MB,
  })
}

function child(url: string, cookie: string, way: 'packed' | 'held'): Promise<Told> {
  const script = new URL('case-export-child.ts', import.meta.url).pathname
  const running = spawn(
    process.execPath,
    [...(way === 'packed' ? SMALL : []), script, url, cookie, way],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return new Promise((done, failed) => {
    let said = ''
    running.stdout.on('data', (part: Buffer) => (said += part.toString()))
    running.on('error', failed)
    running.on('exit', (code) =>
      code === 0
        ? done(JSON.parse(said) as Told)
        : failed(new Error(`The export ended with ${code}.`)),
    )
  })
}
