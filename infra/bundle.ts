// Bundles each door into one file under dist/, and says what went into it.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, buildSync } from 'esbuild'

export const DOORS = ['api', 'stream', 'timer', 'site'] as const
export type Door = (typeof DOORS)[number]

export type Bundle = { readonly file: string; readonly bytes: number; readonly inputs: readonly string[] }

/** The SDK is bundled: the runtime's own copy loads slower and changes under us. */
const options = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: 'external',
  sourcesContent: false,
  metafile: true,
  legalComments: 'none',
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
  const file = join(out, door, 'index.mjs')
  const built = await build({ ...options, entryPoints: [`functions/doors/${door}.ts`], outfile: file })
  writeFileSync(join(out, `${door}.meta.json`), JSON.stringify(built.metafile))
  return {
    file,
    bytes: readFileSync(file).byteLength,
    inputs: Object.keys(built.metafile.inputs),
  }
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

if (import.meta.main) {
  for (const [door, { bytes }] of Object.entries(await bundleAll())) {
    console.log(`${door}: ${(bytes / 1000).toFixed(0)} kB`)
  }
  console.log(`edge: ${(bundleEdge().length / 1000).toFixed(1)} kB`)
}
