// Templates offline: bundles, synthesises, asks the rule packs; a finding without a reason fails.
import { parseArgs } from 'node:util'
import { PARTITIONS, type Partition, jianwu } from './app.ts'
import { bundleAll, sitePages } from './bundle.ts'
import { judge } from './rules.ts'

const { values } = parseArgs({ options: { partition: { type: 'string' } } })
const partition = PARTITIONS.find((known) => known === values.partition)
if (partition === undefined) {
  console.error(`Say which: --partition ${PARTITIONS.join('|')}`)
  process.exit(2)
}
process.exitCode = (await synthesise(partition)) ? 0 : 1

async function synthesise(name: Partition): Promise<boolean> {
  const bundles = 'dist/functions'
  await bundleAll(bundles)
  const app = jianwu(name, { bundles, pages: sitePages() })
  const assembly = app.synth()
  // The CDK's own check of the templates sets the exit code and prints what it found.
  let fine = (process.exitCode ?? 0) === 0
  for (const { pack, acknowledged, open, stale } of judge(app)) {
    console.log(`${pack}: ${acknowledged} rules-findings acknowledged, ${open.length} open`)
    for (const finding of open) console.error(`  open: ${finding}`)
    for (const reason of stale) console.error(`  explains nothing: ${reason}`)
    fine = fine && open.length === 0 && stale.length === 0
  }
  const templates = assembly.stacks.map((stack) => stack.templateFile).join(' ')
  console.log(fine ? `synth ok: ${name} ${templates}` : `synth failed: ${name}`)
  return fine
}
