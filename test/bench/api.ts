// The API: CPU over bare Hono, round trips and units per access pattern, bundles, a mixed load.
import { load } from './api-load.ts'
import { cpu } from './api-cpu.ts'
import { bundles } from './api-bundle.ts'
import { patterns } from './api-pattern.ts'

export async function run(): Promise<void> {
  await cpu()
  await patterns()
  await bundles()
  await load()
}
