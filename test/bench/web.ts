// Bytes of every built page against the budgets of its kind: brotli, HTML with CSS, and first-load JavaScript.
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const ROOT = join(import.meta.dirname, '../../dist/web')
const KB = 1000

type Budget = { kind: string; markupKB: number; scriptKB: number }
/** First match wins; a page that nobody named is public reading and has the smallest budget. */
const BUDGETS: readonly (Budget & { match: RegExp })[] = [
  { kind: 'search', match: /^search\//, markupKB: 14, scriptKB: 75 },
  {
    kind: 'form',
    match:
      /^(my\/demands\/(new|edit)|my\/finance\/new|firm\/offers\/(new|edit)|bank\/products\/(new|edit)|login|claim|join|checkin|my\/org|firm\/org)\//,
    markupKB: 14,
    scriptKB: 50,
  },
  { kind: 'desk', match: /^(desk|my|firm|bank|messages|cases)\//, markupKB: 20, scriptKB: 80 },
  { kind: 'public', match: /./, markupKB: 14, scriptKB: 12 },
]

export type PageBytes = Budget & { page: string; markup: number; script: number; within: boolean }

const brotli = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length

const sizes = new Map<string, number>()
async function sizeOf(path: string): Promise<number> {
  const known = sizes.get(path) ?? brotli(await readFile(join(ROOT, path)))
  sizes.set(path, known)
  return known
}

/** Everything a page's scripts import at once, not what they import later. */
async function reached(first: readonly string[]): Promise<Set<string>> {
  const seen = new Set<string>()
  const queue = [...first]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const code = await readFile(join(ROOT, path), 'utf8')
    for (const [, to] of code.matchAll(
      /(?:^|[;}\n])import(?:[\w${},*\s]*?from)?\s*["'](\.[^"']+)["']/g,
    )) {
      queue.push(join(dirname(path), to!))
    }
  }
  return seen
}

async function measure(file: string): Promise<PageBytes> {
  const page = relative(ROOT, file)
  const html = await readFile(file)
  const text = html.toString('utf8')
  const hrefs = (pattern: RegExp) => [
    ...new Set([...text.matchAll(pattern)].map(([, path]) => path!)),
  ]
  const styles = hrefs(/<link rel="stylesheet" href="([^"]+)"/g)
  const scripts = hrefs(
    /(?:<script[^>]* src|component-url|renderer-url|rel="modulepreload" href)="([^"]+)"/g,
  )
  const sum = async (paths: Iterable<string>) => {
    let bytes = 0
    for (const path of paths) bytes += await sizeOf(path)
    return bytes
  }
  const { kind, markupKB, scriptKB } = BUDGETS.find(({ match }) =>
    match.test(page.replace(/^en\//, '')),
  )!
  const markup = brotli(html) + (await sum(styles))
  const script = await sum(await reached(scripts))
  const within = markup <= markupKB * KB && script <= scriptKB * KB
  return { page, kind, markupKB, scriptKB, markup, script, within }
}

export async function measureAll(): Promise<PageBytes[]> {
  const files = await readdir(ROOT, { recursive: true })
  const pages = files.filter((file) => file.endsWith('.html')).sort()
  const measured: PageBytes[] = []
  for (const page of pages) measured.push(await measure(join(ROOT, page)))
  return measured
}

/** One line per page kind with its heaviest page, one per page above its budget; exit code 1 for these. */
export async function run(): Promise<void> {
  const pages = await measureAll()
  for (const kind of new Set(pages.map((page) => page.kind))) {
    const mine = pages.filter((page) => page.kind === kind)
    const heaviest = (by: 'markup' | 'script') => mine.reduce((a, b) => (b[by] > a[by] ? b : a))
    const [markup, script] = [heaviest('markup'), heaviest('script')]
    console.log(
      JSON.stringify({
        bench: 'web',
        kind,
        pages: mine.length,
        markupBytes: markup.markup,
        markupBudget: markup.markupKB * KB,
        markupPage: markup.page,
        scriptBytes: script.script,
        scriptBudget: script.scriptKB * KB,
        scriptPage: script.page,
      }),
    )
  }
  for (const page of pages.filter(({ within }) => !within)) {
    console.log(JSON.stringify({ bench: 'web', above: page.page, ...page }))
    process.exitCode = 1
  }
}

if (import.meta.main) await run()
