// CPU per request in process, against a bare Hono app in the same run.
import { Hono } from 'hono'
import { arrive, demandFields, publish, world } from '../world.ts'
import { median, say } from './figure.ts'

const ROUNDS = 7
const REQUESTS = 400

export async function cpu(): Promise<void> {
  const bare = new Hono().get('/api/health', (c) => c.json({ ok: true }))
  const w = world()
  const owner = await arrive(w, { role: 'enterprise', region: '451082' })
  const official = await arrive(w, { role: 'official', region: '451082' })
  let id = ''
  for (let i = 0; i < 24; i++)
    id = await publish(
      w,
      owner,
      official,
      'demand',
      demandFields({ title: `第 ${i} 号赤泥利用需求` }),
    )
  await w.settle()
  const base = await cpuUs(() => bare.request('/api/health'))
  const asked: [string, string, string | undefined][] = [
    ['health', '/api/health', undefined],
    ['page of 24 demands, public', '/api/listings?kind=demand', undefined],
    ['a demand, public', `/api/listings/${id}`, undefined],
    ['a demand with its matches, owner', `/api/listings/${id}`, owner.cookie],
    ['search, one word', '/api/search?q=%E8%B5%A4%E6%B3%A5', undefined],
    ['session', '/api/session', owner.cookie],
  ]
  for (const [what, path, cookie] of asked) {
    const value = await cpuUs(() => {
      w.pass(1 / 864_000)
      return w.app.request(path, cookie ? { headers: { Cookie: cookie } } : {})
    })
    say({ bench: 'api', what: `CPU, ${what}`, value, unit: 'us/request', base })
  }
  w.close()
}

/** Median of rounds, user and system time, in microseconds a request. */
async function cpuUs(ask: () => Response | Promise<Response>): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    for (let i = 0; i < REQUESTS; i++) {
      const response = await ask()
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      await response.text()
    }
    const { user, system } = process.cpuUsage(before)
    rounds.push((user + system) / REQUESTS)
  }
  return median(rounds)
}
