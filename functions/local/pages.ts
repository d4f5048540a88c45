// The built pages: made by Astro where they are absent or older than their sources.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
/** Where the built site lies. */
export const PAGES = join(ROOT, 'dist/web')

/** Are the pages absent, or older than what they are made of? */
function isStale(): boolean {
  const page = join(PAGES, 'index.html')
  if (!existsSync(page)) return true
  const builtMs = statSync(page).mtimeMs
  return ['web', 'shared'].some((folder) => newestMs(join(ROOT, folder)) > builtMs)
}

function newestMs(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !/[\\/](node_modules|\.astro)([\\/]|$)/.test(entry.parentPath),
    )
    .reduce((ms, { parentPath, name }) => Math.max(ms, statSync(join(parentPath, name)).mtimeMs), 0)
}

/** Builds the pages where they are absent or stale; false where that failed. */
export async function buildPages(): Promise<boolean> {
  if (!isStale()) return true
  process.stderr.write('Building the pages (some ten seconds) …\n')
  const astro = join(ROOT, 'node_modules/astro')
  const { bin } = JSON.parse(readFileSync(join(astro, 'package.json'), 'utf8')) as {
    bin: Record<string, string>
  }
  const args = [join(astro, bin['astro'] ?? ''), 'build', '--root', 'web']
  // Its progress goes to stderr: stdout carries the one line with the address.
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] })
  return new Promise((done) => {
    child.once('error', () => done(false))
    child.once('close', (code) => done(code === 0))
  })
}
