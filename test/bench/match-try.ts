import { buildIndex } from '#shared/match/index/match-index.ts'
import { ranked } from '#shared/match/index/ranked.ts'
import { snapshot, restore } from '#shared/match/index/snapshot.ts'
import { rank } from '#shared/match/judge.ts'
import { listings, NOW } from './match-world.ts'
import { deflateSync, brotliCompressSync, inflateSync, constants } from 'node:zlib'
import { isDeepStrictEqual } from 'node:util'
const N = Number(process.argv[2] ?? 100000)
const cpu = () => { const u = process.threadCpuUsage(); return (u.user + u.system) / 1000 }
let t = cpu(); const lap = (what: string) => { const n = cpu(); console.log(what, (n - t).toFixed(1), 'ms'); t = cpu() }
const offers = listings('offer', N); lap('world')
const demands = listings('demand', 300, 2); lap('demands')
const index = buildIndex(offers, 'offer'); lap('build')
for (const d of demands) index.top(d.features.codes, 20); lap('warm 300')
for (let r = 0; r < 5; r++) for (const d of demands) index.top(d.features.codes, 20); 
console.log('top us', ((cpu() - t) / 1500 * 1000).toFixed(2)); t = cpu()
const byId = new Map(offers.map((o) => [o.id, o]))
let judged = 0, most = 0
const times: number[] = []
const run = (d: any) => { const g = ranked(index, d, NOW, 8); let s = g.next(); let n = 0; while (!s.done) { n += s.value.length; s = g.next(s.value.map((id) => byId.get(id)!)) } judged += n; most = Math.max(most, n); return s.value }
for (const d of demands) run(d); lap('warm ranked'); console.log('judged mean', judged / 300, 'most', most)
for (const d of demands) { const a = cpu(); run(d); times.push(cpu() - a) }
times.sort((a, b) => a - b); console.log('ranked p50', times[150], 'p99', times[297]); t = cpu()
let bad = 0
for (const d of demands.slice(0, N > 20000 ? 5 : 100)) if (!isDeepStrictEqual(run(d), rank(d, offers, NOW))) bad++
lap('exact check'); console.log('bad', bad)
const bytes = snapshot(index, 's'); lap('snapshot'); console.log('raw', bytes.length)
for (const q of [4, 5, 7, 9]) { const z = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: q } }); lap(`brotli ${q} ${z.length}`) }
const z = deflateSync(bytes); lap(`deflate ${z.length}`); inflateSync(z); lap('inflate')
restore(bytes); lap('restore')
const dIndex = buildIndex(listings('demand', N, 3), 'demand'); lap('demand index')
for (const o of offers.slice(0, 200)) dIndex.touchedBy(o, NOW)
lap('warm'); let n = 0; for (const o of offers.slice(0, 200)) n += dIndex.touchedBy(o, NOW).length
console.log('reverse open ms', (cpu() - t) / 200, n / 200)
