// Bundles each door into one file under dist/, and says what went into it.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, type Metafile, type Plugin, build, buildSync } from 'esbuild'

export const DOORS = ['api', 'stream', 'timer', 'planner', 'site'] as const
export type Door = (typeof DOORS)[number]

export type Bundle = {
  /** What a cold start reads. */
  readonly bytes: number
  /** What is read only by the first call that needs it. */
  readonly laterBytes: number
  readonly inputs: readonly string[]
}

/** A package by one of its members, where taking it whole would bring all of it along. */
const NARROWED: Readonly<Record<string, string>> = {
  // The description of the API needs one function of zod, not its forty languages.
  'zod/v4/core': "export { toJSONSchema } from 'zod/v4/core'",
  // Indexing and asking, without analytics, recommendations and the rest of its clients.
  algoliasearch: "export { searchClient as algoliasearch } from '@algolia/client-search'",
  // A function has its credentials in its environment: it never signs in, asks or assumes.
  '@aws-sdk/credential-provider-node':
    "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env'",
}

const narrow: Plugin = {
  name: 'narrow',
  setup(building) {
    building.onResolve(
      { filter: /^(zod\/v4\/core|algoliasearch|@aws-sdk\/credential-provider-node)$/ },
      (ask) =>
        // zod itself imports parts of its core by name; only the `import()` of a namespace is narrowed.
        ask.namespace === 'narrow' || (ask.path === 'zod/v4/core' && ask.kind !== 'dynamic-import')
          ? undefined
          : { path: ask.path, namespace: 'narrow', sideEffects: false },
    )
    building.onLoad({ filter: /.*/, namespace: 'narrow' }, ({ path }) => ({
      contents: NARROWED[path] ?? '',
      resolveDir: process.cwd(),
    }))
  },
}

/** The SDK is bundled: the runtime's own copy loads slower and changes under us. */
const options = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  mainFields: ['module', 'main'],
  minify: true,
  // Not shipped: reading them costs each cold start 25 ms; the same commit makes the same maps.
  sourcemap: 'external',
  sourcesContent: false,
  metafile: true,
  legalComments: 'none',
  // Chinese as itself: escaped it takes twice the bytes.
  charset: 'utf8',
  plugins: [narrow],
  // Two versions of one client would be two copies of its schemas.
  alias: { '@aws-sdk/client-s3': join(process.cwd(), 'node_modules/@aws-sdk/client-s3') },
  // `import { type X } from 'types-only'` leaves an empty import behind unless this is off.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
  // Some packages inside still call `require`, which an ES module does not have.
  banner: { js: "import{createRequire as __cr}from'module';const require=__cr(import.meta.url);" },
} satisfies BuildOptions

export const bundleAll = async (out = 'dist/functions'): Promise<Record<Door, Bundle>> => {
  const bundles = await Promise.all(DOORS.map((door) => bundleDoor(door, out)))
  return Object.fromEntries(DOORS.map((door, i) => [door, bundles[i]])) as Record<Door, Bundle>
}

async function bundleDoor(door: Door, out: string): Promise<Bundle> {
  const folder = join(out, door)
  rmSync(folder, { recursive: true, force: true })
  const built = await build({
    ...options,
    entryPoints: { index: `functions/doors/${door}.ts` },
    outdir: folder,
  })
  writeFileSync(join(out, `${door}.meta.json`), JSON.stringify(built.metafile))
  const { outputs, inputs } = built.metafile
  const started = startedWith(outputs, join(folder, 'index.mjs'))
  const scripts = Object.keys(outputs).filter((file) => file.endsWith('.mjs'))
  const bytesOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0)
  const later = scripts.filter((file) => !started.has(file))
  return { bytes: bytesOf([...started]), laterBytes: bytesOf(later), inputs: Object.keys(inputs) }
}

/** The files that a cold start reads: the entry and what it imports, not what it may `import()`. */
function startedWith(outputs: Metafile['outputs'], entry: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[path] !== undefined) visit(path)
    }
  }
  visit(entry)
  return seen
}

/**
 * The CloudFront Function. Its runtime is ES5.1 with a few later features: esbuild lowers what it
 * can and refuses the rest, so code that would fail at the edge fails here.
 */
export function bundleEdge(): string {
  const built = buildSync({
    entryPoints: ['functions/doors/edge.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es5',
    supported: { 'const-and-let': true, arrow: true, 'template-literal': true },
    minifyWhitespace: true,
  })
  // The runtime knows no modules: it calls the top-level function named `handler`.
  return (built.outputFiles[0]?.text ?? '').replace(/export\s*\{[^}]*\};?\s*$/, '')
}

/** The built site, or a page that says it is not built, so that templates can be made without it. */
export function sitePages(built = 'dist/web'): string {
  if (globSync(join(built, '**/*.html')).length > 0) return built
  const placeholder = 'dist/web-placeholder'
  mkdirSync(placeholder, { recursive: true })
  writeFileSync(join(placeholder, 'index.html'), '<!doctype html><title>Not built</title>')
  return placeholder
}

/** `sha256-…` of every inline script in the pages: the browser runs these and no other. */
export function inlineScripts(pages: string): string[] {
  const hashes = new Set<string>()
  for (const file of globSync(join(pages, '**/*.html'))) {
    for (const [, attributes = '', body = ''] of readFileSync(file, 'utf8').matchAll(SCRIPT)) {
      if (/\bsrc=/.test(attributes) || DATA.test(attributes) || body === '') continue
      hashes.add(`sha256-${createHash('sha256').update(body).digest('base64')}`)
    }
  }
  return [...hashes].sort()
}
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
/** Blocks of data are not run, and need no leave to be. */
const DATA = /type="?(application\/(ld\+)?json|speculationrules)/

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`

if (import.meta.main) {
  for (const [door, { bytes, laterBytes }] of Object.entries(await bundleAll())) {
    console.log(`${door}: ${kB(bytes)} at the start, ${kB(laterBytes)} when needed`)
  }
  console.log(`edge: ${(bundleEdge().length / 1000).toFixed(1)} kB`)
}
