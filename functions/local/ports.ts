// All embedded adapters in one data folder: the whole platform without an account or a network.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { atOf } from '#shared/time.ts'
import { type Ports } from '../ports.ts'
import { type LocalFiles, localFiles } from './files.ts'
import { keptSecret } from './identity-keys.ts'
import { type Person } from './identity-page.ts'
import { type LocalIdentity, localIdentity } from './identity.ts'
import { type LocalMail, openMail } from './mail.ts'
import { openSearch } from './search.ts'
import { type LocalTable, openTable } from './table.ts'

export type LocalPortsOptions = {
  readonly dataDir: string
  readonly origin: string
  readonly people: () => Promise<readonly Person[]>
}
/** The ports, and what only the embedded server asks of their adapters. */
export type LocalPorts = {
  readonly ports: Ports
  readonly table: LocalTable
  readonly files: LocalFiles
  readonly mail: LocalMail
  readonly issuer: LocalIdentity
  readonly close: () => void
}

export function localPorts({ dataDir, origin, people }: LocalPortsOptions): LocalPorts {
  const secret = keptSecret(dataDir)
  const table = openTable(join(dataDir, 'table.sqlite'))
  const search = openSearch(join(dataDir, 'search.sqlite'))
  const mail = openMail(join(dataDir, 'outbox.sqlite'))
  const files = localFiles({ folder: join(dataDir, 'files'), secret })
  const issuer = localIdentity({ dataDir, origin, secret, people })
  return {
    ports: {
      table,
      search,
      files,
      mail,
      identity: issuer.identity,
      clock: { now: () => atOf(Date.now()) },
      ids: { bytes: (count) => randomBytes(count) },
      settings: { origin, secret: async () => secret },
    },
    table,
    files,
    mail,
    issuer,
    close: () => {
      for (const adapter of [issuer, mail, search, table]) adapter.close()
    },
  }
}
