// `npm test`: builds the pages for the browser journeys, runs every suite, closes with one plain line.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildPages } from '#functions/local/pages.ts'

const ROOT = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'tests-'))
const report = join(folder, 'report.json')

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number }

function vitest(args: readonly string[]): Promise<number> {
  const bin = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const child = spawn(
    process.execPath,
    [bin, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { cwd: ROOT, stdio: 'inherit' },
  )
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)))
}

if (!(await buildPages())) {
  process.stdout.write('The pages could not be built.\n0 passed, 1 failed\n')
  process.exit(1)
}
const code = await vitest(process.argv.slice(2))
const counts = JSON.parse(readFileSync(report, 'utf8')) as Report
rmSync(folder, { recursive: true, force: true })
// A file that cannot even be loaded holds no failed test, but it failed.
const failed = counts.numFailedTests === 0 && code !== 0 ? 1 : counts.numFailedTests
process.stdout.write(
  `${counts.numPassedTests} passed, ${failed} failed${counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : ''}\n`,
)
process.exitCode = failed > 0 || counts.numPassedTests === 0 ? 1 : 0
