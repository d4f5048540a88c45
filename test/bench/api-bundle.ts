// Size and import time of each function's bundle; the base line is an empty module in the same run.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleAll } from '../../infra/bundle.ts'
import { median, say } from './figure.ts'

const RUNS = 9

export async function bundles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, 'export {}\n')
  const base = importMs(empty)
  // Below the project: the bundler speaks of its outputs relative to it.
  const out = 'dist/bench'
  const made = await bundleAll(out)
  for (const [door, bundle] of Object.entries(made)) {
    say({
      bench: 'api',
      what: `bundle of ${door}`,
      value: bundle.bytes / 1000,
      unit: 'kB',
      ...(door === 'api' ? { atMost: 500 } : {}),
    })
    const value = importMs(resolve(out, door, 'index.mjs'))
    say({
      bench: 'api',
      what: `import of ${door}, CPU`,
      value,
      unit: 'ms',
      base,
      ...(door === 'api' ? { atMost: 80 + base } : {}),
    })
  }
  // The runtime's own `fetch`, which every door loads with its first Request: api right after its import.
  say({
    bench: 'api',
    what: "the runtime's first web Request, CPU",
    value: cpuMs("new Request('https://warm.invalid/')"),
    unit: 'ms',
    base,
  })
  rmSync(folder, { recursive: true, force: true })
}

/** CPU of importing a module in a fresh process, median; the environment is what the door wants. */
const importMs = (path: string): number => cpuMs(`await import(${JSON.stringify(path)})`)

/** CPU of a piece of code in a fresh process, median. */
function cpuMs(code: string): number {
  const script = `const b = process.cpuUsage(); ${code}; const a = process.cpuUsage(b); console.log((a.user + a.system) / 1000)`
  const runs = Array.from({ length: RUNS }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, ...ENV },
      }).trim(),
    ),
  )
  return median(runs)
}

/** A whole environment: the door parses it and comes up as in the cloud. */
const ENV = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'x',
  AWS_SECRET_ACCESS_KEY: 'x',
  TABLE: 't',
  FILES_BUCKET: 'b',
  ORIGIN: 'https://site.example',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_CLIENT_ID: 'c',
  OIDC_SECRET_ARN: 'arn:a',
  SESSION_SECRET_ARN: 'arn:b',
  ALGOLIA_APP: 'app',
  ALGOLIA_SECRET_ARN: 'arn:c',
  ADDRESS_HEADER: '',
  MAIL_FROM: 'site@site.example',
  MAIL_CONFIGURATION: 'mail',
  SITE_BUCKET: 's',
  SCRIPT_HASHES: '',
  UPLOADS: '',
  ISSUER: '',
}
