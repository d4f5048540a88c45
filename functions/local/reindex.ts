// `npm run reindex -- [--data DIR]`: builds the matcher's snapshot anew from all profiles.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { atOf } from '#shared/time.ts'
import { rebuild } from '../match/rebuild.ts'
import { localFiles } from './files.ts'
import { keptSecret } from './identity-keys.ts'
import { openTable } from './table.ts'

/** Safe while the platform runs: it reads on from the log, or loads the new snapshot. */
export async function reindex(dataDir: string): Promise<string> {
  const table = openTable(join(dataDir, 'table.sqlite'))
  const files = localFiles({ folder: join(dataDir, 'files'), secret: keptSecret(dataDir) })
  const clock = { now: () => atOf(Date.now()) }
  const made = await rebuild({ table, files, clock })
  table.close()
  if (!made) return 'somebody else is rebuilding it: nothing done'
  const { offers, demands, epoch, seq, bytes, forgotten } = made
  return `epoch ${epoch}: ${offers} offers, ${demands} demands, change ${seq}, ${bytes} bytes, ${forgotten} log rows forgotten`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { data: { type: 'string', default: '.data' } } })
  console.log(await reindex(values.data))
}
