// The embedded server as a process of its own, so that a test can kill it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '#functions/local/serve.ts'

const [dataDir = ''] = process.argv.slice(2)
const webDir = join(dataDir, 'web')
mkdirSync(webDir, { recursive: true })
writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>x</title>')
const served = await serve({ port: 0, dataDir, seed: 'empty', webDir, people: async () => [] })
process.stdout.write(`${served.url}\n`)
