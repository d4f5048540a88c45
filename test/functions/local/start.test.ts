// The start command's first words: what it needs and what it takes, said before anything is opened.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from '#functions/local/start.ts'

const root = resolve(import.meta.dirname, '../../..')
/** A process of its own on a busy machine. */
const SLOW_MS = 30_000
const launch = (args: readonly string[], node: readonly string[] = []) => {
  const file = join(root, 'functions/local/launch.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, file, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test(
  'an old Node says what to do, in both languages, and starts nothing',
  { timeout: SLOW_MS },
  () => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.20.2'}})`
    const { status, stdout, stderr } = launch([], ['--import', old])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('需要 Node 24')
    expect(stderr).toContain('npm ci')
    expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(2)
  },
)

test('a wrong command is answered with a sentence and the usage', { timeout: SLOW_MS }, () => {
  const { status, stdout, stderr } = launch(['--seed', 'full'])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^--seed takes demo or empty, not full\.\nnpm start -- \[--port N\]/)
})

test.each([
  [['--port', 'x'], '--port takes a number'],
  [['--port', '70000'], '--port takes a number'],
  [['--prot', '1'], '--prot'],
  [['now'], 'now'],
])('%j is refused', (args, words) => {
  expect(parse(args)).toContain(words)
})

test('without a word, the data is in .data, the demo is planted, and the port is free to choose', () => {
  expect(parse([])).toEqual({ port: undefined, dataDir: join(root, '.data'), seed: 'demo' })
  expect(parse(['--port', '0', '--data', '/x/y', '--seed', 'empty'])).toEqual({
    port: 0,
    dataDir: '/x/y',
    seed: 'empty',
  })
})
