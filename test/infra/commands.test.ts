// The commands of operators and of the build: the re-drive of failed changes, and the count of `.ci/run`.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** A folder first on the PATH with a program of our making in it. */
function pathWith(name: string, script: string): { folder: string; PATH: string } {
  const folder = mkdtempSync(join(tmpdir(), 'path-'))
  writeFileSync(join(folder, name), script, { mode: 0o755 })
  return { folder, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` }
}

/** Plays the AWS CLI: two letters wait; the function succeeds with change 1 and fails with 5. */
const AWS = `#!${process.execPath}
const fs = require('node:fs')
const file = __dirname + '/state.json'
const state = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file)) : { seen: false, deleted: [], sent: [] }
const words = process.argv.slice(2)
const after = (name) => words[words.indexOf(name) + 1]
const letter = (handle, start, end) => ({ ReceiptHandle: handle, Body: JSON.stringify({ DDBStreamBatchInfo: {
  shardId: 's', streamArn: 'arn', startSequenceNumber: start, endSequenceNumber: end } }) })
const answers = {
  'receive-message': () => {
    const Messages = state.seen ? undefined : [letter('good', '1', '2'), letter('bad', '5', '5'), letter('old', '0', '0')]
    state.seen = true
    return { Messages }
  },
  'get-shard-iterator': () => {
    if (after('--sequence-number') === '0') process.exit(254)
    return { ShardIterator: after('--sequence-number') }
  },
  'get-records': () => ({ Records: ['1', '2', '3', '5'].filter((n) => +n >= +after('--shard-iterator'))
    .map((n) => ({ eventID: n, dynamodb: { SequenceNumber: n } })) }),
  invoke: () => {
    const { Records } = JSON.parse(fs.readFileSync(after('--payload').slice('file://'.length)))
    const numbers = Records.map((r) => r.dynamodb.SequenceNumber)
    state.sent.push(numbers)
    const batchItemFailures = numbers.includes('5') ? [{ itemIdentifier: '5' }] : []
    fs.writeFileSync(words.find((w) => w.endsWith('answer.json')), JSON.stringify({ batchItemFailures }))
    return { StatusCode: 200 }
  },
  'delete-message': () => { state.deleted.push(after('--receipt-handle')); return {} },
}
process.stdout.write(JSON.stringify(answers[words[1]]()))
fs.writeFileSync(file, JSON.stringify(state))
`

describe('the re-drive', () => {
  test('what succeeds leaves the queue; what fails again or is past stays, and is said', () => {
    const { folder, PATH } = pathWith('aws', AWS)
    const run = spawnSync(
      process.execPath,
      ['infra/redrive.ts', '--queue', 'https://queue', '--function', 'stream'],
      { env: { ...process.env, PATH }, encoding: 'utf8' },
    )
    const state = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))
    expect(state).toMatchObject({ deleted: ['good'], sent: [['1', '2'], ['5']] })
    expect(run.stdout.trim()).toBe('1 re-driven, 2 left in the queue')
    expect([run.status, /24 hours have passed/.test(run.stderr)]).toEqual([1, true])
  })

  test('it asks for what it needs', () => {
    const run = spawnSync(process.execPath, ['infra/redrive.ts'], { encoding: 'utf8' })
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('--queue URL --function')])
  })
})

describe('.ci/run', () => {
  const run = (npm: string, contract: string) => {
    const { folder, PATH } = pathWith('npm', `#!/usr/bin/env bash\n${npm}\n`)
    mkdirSync(join(folder, '.ci'))
    copyFileSync('.ci/run', join(folder, '.ci/run'))
    writeFileSync(join(folder, '.ci/contract'), `#!/usr/bin/env bash\n${contract}\n`, {
      mode: 0o755,
    })
    execFileSync('chmod', ['+x', join(folder, '.ci/run')])
    const { status, stdout } = spawnSync(join(folder, '.ci/run'), {
      env: { ...process.env, PATH },
      encoding: 'utf8',
    })
    return { status, last: stdout.trim().split('\n').at(-1) }
  }
  const TESTS = 'echo " Tests  40 passed (40)"'

  test('adds up the tests and the steps', () => {
    expect(run(TESTS, 'echo " Tests  7 passed (7)"')).toEqual({
      status: 0,
      last: '51 passed, 0 failed',
    })
  })
  test('goes on after a failure, counts it and fails', () => {
    const npm = `${TESTS}; [ "$1 $2" = "run check" ] && exit 1; exit 0`
    expect(run(npm, 'echo " Tests  1 failed | 6 passed (7)"; exit 1')).toEqual({
      status: 1,
      last: '49 passed, 2 failed',
    })
  })
  test('tests that never ran have failed', () => {
    expect(run('[ "$1" = test ] && exit 1; exit 0', 'exit 0')).toEqual({
      status: 1,
      last: '5 passed, 1 failed',
    })
  })
})
