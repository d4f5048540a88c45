// One export in a process of its own: `packed` as the product does it, `held` as one would at first.
import { type Line } from '#shared/ledger/line.ts'
import { sheetHead, sheetLine, sheetTail } from '#shared/sheet/xlsx-write.ts'
import { fileColumns } from '../../web/src/ledger/columns.ts'
import { xlsx } from '../../web/src/sheet/pack.ts'

const [url = '', cookie = '', way = 'packed'] = process.argv.slice(2)
const MB = 1024 * 1024
const columns = fileColumns({ lang: 'zh', places: {}, names: { 'waste.red-mud': '赤泥' } })
let lines = 0

async function* pages(): AsyncGenerator<readonly Line[]> {
  let next: string | undefined
  do {
    const after = next === undefined ? '' : `&after=${encodeURIComponent(next)}`
    const response = await fetch(url + after, { headers: { Cookie: cookie } })
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    const page = (await response.json()) as { items: Line[]; next?: string }
    lines += page.items.length
    yield page.items
    next = page.next
  } while (next !== undefined)
}

async function held(): Promise<number> {
  const all: Line[] = []
  for await (const page of pages()) all.push(...page)
  const text = [
    sheetHead(columns),
    ...all.map((line, i) => sheetLine(columns, line, i)),
    sheetTail(columns.length, all.length),
  ].join('')
  return new TextEncoder().encode(text).length
}

async function packed(): Promise<number> {
  const parts = await xlsx('台账', columns, pages())
  return parts.reduce((sum, part) => sum + part.length, 0)
}

const idle = process.memoryUsage().rss
const from = performance.now()
const bytes = way === 'held' ? await held() : await packed()
const seconds = (performance.now() - from) / 1000
const overMb = process.resourceUsage().maxRSS / 1024 - idle / MB
process.stdout.write(JSON.stringify({ lines, bytes, seconds, overMb }))
